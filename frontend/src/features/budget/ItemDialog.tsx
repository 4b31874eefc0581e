import { useTranslation } from "react-i18next";
import { type BudgetItemFields, type BudgetPage, type BudgetRow, budget } from "../../api/budget";
import { useChange } from "../../api/useChange";
import { useEdit } from "../../api/useEdit";
import { useOrganizationRefs } from "../../api/useOrganizationRefs";
import { usePersonRefs } from "../../api/usePersonRefs";
import { EditDialog } from "../../shared/edit/EditDialog";
import { inLang } from "../../shared/format/text";
import { MoneyField } from "../../shared/forms/MoneyField";
import { RefsField } from "../../shared/forms/RefsField";
import { useLang } from "../../shared/i18n/useLang";
import { SelectField, TextArea, TextField } from "../../shared/parts/Field";
import { HistoryButton } from "../../shared/parts/HistoryButton";
import { Segmented } from "../../shared/parts/Segmented";
import { categories, fieldsOf, kindOf, kinds, states } from "./kinds";

type Props = { page: BudgetPage; row: BudgetRow; onClose: () => void };

const fields = [
  "name",
  "stopId",
  "income",
  "inKind",
  "category",
  "personId",
  "organizationId",
  "currency",
  ...states,
  "paid",
  "notes",
] as const;

const placed = ["name", "currency", "planned"];

/** All of a budget item. */
export function ItemDialog({ page, row, onClose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const people = usePersonRefs();
  const organizations = useOrganizationRefs();
  const edit = useEdit<BudgetRow, BudgetItemFields>({
    stored: row,
    send: (body, rev) => budget.edit({ id: row.id, rev }, body),
    said: () => t("budget.said.edited", { name: row.name }),
    onSaved: onClose,
  });
  const away = useChange(budget.remove, { said: () => t("budget.said.deleted", { name: row.name }), onDone: onClose });
  const { value, set, errorOf } = edit;
  const names = Object.fromEntries(fields.map((f) => [f, t(`budget.field.${f}`)]));
  const stops = page.parts.flatMap(({ stop }) =>
    stop ? [{ value: stop.id, label: `${stop.number} ${inLang(stop.name, lang)}` }] : [],
  );
  const show = (field: string, of: unknown) => {
    if (field === "stopId") return stops.find((s) => s.value === of)?.label ?? t("budget.tour");
    if (field === "personId") return people.choices.find((c) => c.id === of)?.name;
    if (field === "organizationId") return organizations.choices.find((c) => c.id === of)?.name;
    return undefined;
  };
  return (
    <EditDialog
      title={t("budget.item")}
      edit={edit}
      names={names}
      show={show}
      fault={edit.fault ?? away.error ?? undefined}
      placed={placed}
      onClose={onClose}
      onRemove={() => away.mutate(edit.stored)}
      more={<HistoryButton kind="budgetItem" id={row.id} name={row.name} onOpen={onClose} />}
    >
      <TextField
        data-autofocus
        label={names.name ?? ""}
        value={value.name}
        onChange={(name) => set({ name })}
        error={errorOf("name")}
      />
      <Segmented
        label={t("budget.column.kind")}
        value={kindOf(value)}
        onChange={(kind) => set(fieldsOf(kind))}
        options={kinds.map((kind) => ({ value: kind, label: t(`budget.kind.${kind}`) }))}
      />
      {value.inKind && <p className="field-hint">{t("budget.kindHint")}</p>}
      <div className="money-fields">
        <SelectField
          label={names.stopId ?? ""}
          value={value.stopId}
          onChange={(stopId) => set({ stopId })}
          options={[{ value: "", label: t("budget.tour") }, ...stops]}
        />
        <SelectField
          label={names.category ?? ""}
          value={value.category}
          onChange={(category) => set({ category })}
          options={categories.map((c) => ({ value: c, label: t(`budget.category.${c}`) }))}
        />
        <TextField
          label={names.currency ?? ""}
          maxLength={3}
          value={value.currency}
          onChange={(code) => set({ currency: code.toUpperCase() })}
          error={errorOf("currency")}
        />
      </div>
      <div className="money-fields">
        {states.map((state) => (
          <MoneyField
            key={state}
            label={names[state] ?? ""}
            usual={page.tour.currency}
            value={{
              minor: value[state],
              currency: value.currency.length === 3 ? value.currency : page.tour.currency,
            }}
            onChange={({ minor }) => set({ [state]: minor })}
            error={errorOf(state)}
          />
        ))}
      </div>
      <RefsField
        {...people}
        label={names.personId ?? ""}
        hint={t("budget.personHint")}
        most={1}
        value={value.personId ? [value.personId] : []}
        onChange={([personId = ""]) => set({ personId })}
      />
      <RefsField
        {...organizations}
        label={names.organizationId ?? ""}
        most={1}
        value={value.organizationId ? [value.organizationId] : []}
        onChange={([organizationId = ""]) => set({ organizationId })}
      />
      {!value.inKind && (
        <label className="money-check">
          <input type="checkbox" checked={value.paid} onChange={(e) => set({ paid: e.target.checked })} />
          {names.paid}
        </label>
      )}
      <TextArea label={names.notes ?? ""} value={value.notes} onChange={(notes) => set({ notes })} />
    </EditDialog>
  );
}
