import type { TFunction } from "i18next";
import type { MatrixRows } from "../../api/matrix";
import { inLang, type Lang, type Text } from "../../shared/format/text";
import { settableStates } from "./states";

/** The rows of the matrix in which each act is done. */
const rowsOf: { [act: string]: MatrixRows } = {
  engage: "speakers",
  give: "talks",
  support: "sponsors",
  settle: "tasks",
};

/** What was done in a matrix, in a few words; undefined for other acts. */
export function matrixActLabel(
  act: string,
  args: { [name: string]: Text },
  t: TFunction,
  lang: Lang,
): string | undefined {
  const rows = rowsOf[act];
  if (!rows) return undefined;
  const to = settableStates(rows).find((s) => s.state === inLang(args.to, lang));
  const state = to ? t(`matrix.state.${to.word}`).toLocaleLowerCase() : t("matrix.act.cleared");
  const count = Number(inLang(args.count, lang));
  if (count > 1) return t("matrix.act.many", { count, state });
  return t("matrix.act.one", { what: inLang(args.what, lang), where: inLang(args.where, lang), state });
}
