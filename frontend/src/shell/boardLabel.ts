import type { TFunction } from "i18next";
import type { Act } from "../api/types";
import { dayOfWeek, dayRange } from "../shared/format/dates";
import { inLang, type Lang } from "../shared/format/text";

/** What was done on a tour's board; undefined for all else. */
export function boardLabel({ name, args }: Pick<Act, "name" | "args">, t: TFunction, lang: Lang): string | undefined {
  const what = inLang(args.what, lang);
  const to = inLang(args.to, lang);
  if (name === "stretchStop")
    return t("shell.act.stretchStop", { what, days: dayRange(inLang(args.from, lang), to, lang) });
  if (name === "copyStop") return t("shell.act.copyStop", { what, to: dayOfWeek(to, lang) });
  if (name === "copyTour") return t("shell.act.copyTour", { what, to });
  if (name === "moveStops") return t("shell.act.moveStops", { count: Number(inLang(args.count, lang)) });
  if (name === "reorderStops") return t("shell.act.reorderStops", { what });
  return undefined;
}
