import { useTranslation } from "react-i18next";
import { type DeliverableFields, type DeliverableRow, deliverables } from "../../../api/ledger";
import { useChange } from "../../../api/useChange";
import { useInTurn } from "../../../api/useInTurn";
import { useTold } from "../../../shared/state/useTold";
import { useLedgerWords } from "./useLedgerWords";

type Edit = { row: DeliverableRow; fields: DeliverableFields };

/** What is done to deliverables where they stand. A refusal is told at the foot of the window. */
export function useLedgerActs() {
  const { t } = useTranslation();
  const told = useTold();
  const words = useLedgerWords();
  const send = useInTurn(deliverables.edit);
  const edit = useChange(({ row, fields }: Edit) => send(row, fields), {
    said: (_, { row, fields }) => {
      const state = fields.status;
      const said = state === "delivered" || state === "pending" || state === "waived" ? state : "edited";
      return t(`ledger.said.${said}`, { what: `${words.what(row)}, ${words.where(row)}` });
    },
  });
  return {
    /** Marks it delivered; once more, to come again. */
    deliver: (row: DeliverableRow) =>
      edit.mutate({ row, fields: { status: row.status === "delivered" ? "pending" : "delivered" } }, told),
    waive: (row: DeliverableRow) => edit.mutate({ row, fields: { status: "waived" } }, told),
  };
}
