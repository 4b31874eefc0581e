import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DeliverableFields, DeliverableRow } from "../../../api/ledger";
import { usePersonRefs } from "../../../api/usePersonRefs";
import { DueFields } from "../../../shared/forms/DueFields";
import { RefsField } from "../../../shared/forms/RefsField";
import { SelectField, TextArea } from "../../../shared/parts/Field";
import { LocalizedField } from "../../../shared/parts/LocalizedField";
import { benefits } from "./marks";

type Props = {
  value: DeliverableFields;
  set: (patch: DeliverableFields) => void;
  errorOf: (field: keyof DeliverableFields) => string | undefined;
  /** The deliverable as it is stored. */
  stored?: DeliverableRow;
  /** Where it was promised, and how far it is. */
  children: ReactNode;
};

/** What was promised, in what words, by whom and when. */
export function DeliverableForm({ value, set, errorOf, stored, children }: Props) {
  const { t } = useTranslation();
  const people = usePersonRefs();
  return (
    <>
      <SelectField
        label={t("ledger.form.benefit")}
        value={value.benefit ?? "logo"}
        onChange={(benefit) => set({ benefit })}
        options={benefits.map((b) => ({ value: b, label: t(`ledger.benefit.${b}`) }))}
        error={errorOf("benefit")}
      />
      <LocalizedField
        label={t("ledger.form.title")}
        hint={t("ledger.form.titleHint")}
        value={value.title ?? {}}
        onChange={(title) => set({ title })}
        error={errorOf("title")}
      />
      {children}
      <DueFields stored={stored} value={value} set={set} />
      <RefsField
        {...people}
        label={t("ledger.form.ownerId")}
        most={1}
        value={value.ownerId ? [value.ownerId] : []}
        onChange={([ownerId = ""]) => set({ ownerId })}
        placeholder={t("ledger.form.ownerHint")}
      />
      <TextArea label={t("ledger.form.notes")} value={value.notes ?? ""} onChange={(notes) => set({ notes })} />
    </>
  );
}
