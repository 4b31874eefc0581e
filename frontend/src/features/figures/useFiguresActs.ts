import { useTranslation } from "react-i18next";
import type { FiguresRow } from "../../api/figures";
import { type StopFields, stops } from "../../api/stops";
import { useChange } from "../../api/useChange";
import { useInTurn } from "../../api/useInTurn";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { useTold } from "../../shared/state/useTold";

/** What is done to figures where they stand. A refusal is told at the foot of the window. */
export function useFiguresActs() {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const send = useInTurn(stops.edit);
  const edit = useChange(
    ({ row, fields }: { row: FiguresRow; fields: StopFields }) => send({ id: row.stop.id, rev: row.rev }, fields),
    {
      kind: "figures",
      said: (_, { row }) => t("figures.said.edited", { city: inLang(row.stop.name, lang) }),
      merged: (count) => t("figures.said.several", { count }),
    },
  );
  return { edit: (row: FiguresRow, fields: StopFields) => edit.mutate({ row, fields }, told) };
}

/** What can be done to figures. */
export type FiguresActs = ReturnType<typeof useFiguresActs>;
