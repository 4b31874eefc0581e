import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type DeliverableFields, type DeliverableRow, deliverables, type LedgerPage } from "../../../api/ledger";
import { useChange } from "../../../api/useChange";
import { useEdit } from "../../../api/useEdit";
import { usePersonRefs } from "../../../api/usePersonRefs";
import { EditDialog } from "../../../shared/edit/EditDialog";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { CheckField } from "../../../shared/parts/CheckField";
import { SelectField } from "../../../shared/parts/Field";
import { HistoryButton } from "../../../shared/parts/HistoryButton";
import { LocalizedField } from "../../../shared/parts/LocalizedField";
import { DeliverableForm } from "./DeliverableForm";
import { benefits, states } from "./marks";
import { useLedgerWords } from "./useLedgerWords";

type Props = { page: LedgerPage; row: DeliverableRow; onClose: () => void };

const placed = ["benefit", "title", "stopId", "reason"];

/** All of a deliverable that is there. */
export function DeliverableDialog({ page, row, onClose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const words = useLedgerWords();
  const { names, show } = useDeliverableNames(page);
  const what = `${words.what(row)}, ${words.where(row)}`;
  const edit = useEdit<DeliverableRow, DeliverableFields>({
    stored: row,
    send: (body, rev) => deliverables.edit({ id: row.id, rev }, body),
    said: () => t("ledger.said.edited", { what }),
    onSaved: onClose,
  });
  const away = useChange(deliverables.remove, { said: () => t("ledger.said.deleted", { what }), onDone: onClose });
  const { value, set, errorOf } = edit;
  const unlucky = value.status === "missed" || value.status === "waived";
  return (
    <EditDialog
      title={what}
      edit={edit}
      names={names}
      show={show}
      fault={edit.fault ?? away.error ?? undefined}
      placed={placed}
      onClose={onClose}
      onRemove={() => away.mutate(edit.stored)}
      more={<HistoryButton kind="deliverable" id={row.id} name={what} onOpen={onClose} />}
    >
      <SelectField
        label={t("ledger.form.status")}
        value={value.status}
        onChange={(status) => set({ status })}
        options={states.map((s) => ({ value: s, label: t(`ledger.state.${s}`) }))}
      />
      {unlucky && (
        <LocalizedField
          long
          label={t("ledger.form.reason")}
          value={value.reason}
          onChange={(reason) => set({ reason })}
          error={errorOf("reason")}
        />
      )}
      <DeliverableForm value={value} set={set} errorOf={errorOf} stored={row}>
        <SelectField
          label={t("ledger.form.stopId")}
          value={value.stopId}
          onChange={(stopId) => set({ stopId })}
          options={[
            ...page.stops.map((s) => ({ value: s.id, label: `${s.number} ${inLang(s.name, lang)}` })),
            { value: "", label: t("ledger.wholeTour") },
          ]}
          error={errorOf("stopId")}
        />
        <CheckField label={t("ledger.form.extra")} value={value.extra} onChange={(extra) => set({ extra })} />
      </DeliverableForm>
    </EditDialog>
  );
}

const fields = ["benefit", "title", "stopId", "ownerId", "status", "reason", "extra", "due", "notes"] as const;

/** The names of a deliverable's fields, and how their values are told in words. */
function useDeliverableNames(page: LedgerPage) {
  const { t } = useTranslation();
  const lang = useLang();
  const { choices } = usePersonRefs();
  const names: { [field: string]: string } = Object.fromEntries(fields.map((f) => [f, t(`ledger.form.${f}`)]));
  const show = (field: string, value: unknown): ReactNode => {
    if (field === "ownerId") return choices.find((c) => c.id === value)?.name;
    if (field === "stopId") return inLang(page.stops.find((s) => s.id === value)?.name, lang) || t("ledger.wholeTour");
    const state = field === "status" && states.find((s) => s === value);
    if (state) return t(`ledger.state.${state}`);
    const benefit = field === "benefit" && benefits.find((b) => b === value);
    return benefit ? t(`ledger.benefit.${benefit}`) : undefined;
  };
  return { names, show };
}
