import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { organizations as organizationDeeds, organizationsQuery } from "../../../api/library";
import type { SponsorshipFields, SponsorshipRow, StopPage } from "../../../api/stops";
import { money } from "../../../shared/format/numbers";
import { MoneyField } from "../../../shared/forms/MoneyField";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { SelectField, TextArea, TextField } from "../../../shared/parts/Field";

/** All fields of a sponsorship. */
export type SponsorshipValue = Required<SponsorshipFields>;

type Props = {
  page: StopPage;
  value: SponsorshipValue;
  onChange: (patch: SponsorshipFields) => void;
  errorOf: (field: keyof SponsorshipFields) => string | undefined;
};

const scopes: readonly SponsorshipRow["scope"][] = ["stop", "tour", "annual"];
const inKinds: readonly SponsorshipRow["inKind"][] = [
  "",
  "venue",
  "food",
  "drinks",
  "time",
  "credits",
  "prizes",
  "other",
];

/** Who supports what, with what. */
export function SponsorshipForm({ page, value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const { data: organizations = [] } = useQuery(organizationsQuery);
  return (
    <>
      <RefsField
        label={t("stop.sponsors.field.organizationId")}
        most={1}
        value={value.organizationId ? [value.organizationId] : []}
        onChange={([organizationId = ""]) => onChange({ organizationId })}
        error={errorOf("organizationId")}
        choices={organizations.map((o) => ({ id: o.id, name: o.name }))}
        onCreate={async (name) => (await organizationDeeds.create({ name })).id}
      />
      <div className="form-pair">
        <SelectField
          label={t("stop.sponsors.field.scope")}
          value={value.scope}
          onChange={(scope) => onChange({ scope, stopId: scope === "stop" ? page.stop.id : "" })}
          options={scopes.map((scope) => ({ value: scope, label: t(`stop.sponsors.scope.${scope}`) }))}
          error={errorOf("scope") ?? errorOf("stopId")}
        />
        <SelectField
          label={t("stop.sponsors.field.inKind")}
          value={value.inKind}
          onChange={(inKind) => onChange({ inKind })}
          options={inKinds.map((kind) => ({ value: kind, label: t(`stop.sponsors.kind.${kind || "money"}`) }))}
        />
        <MoneyField
          label={t(value.inKind ? "stop.sponsors.field.worth" : "stop.sponsors.field.amount")}
          hint={t("stop.sponsors.amountHint")}
          value={value.amount}
          usual={page.tour.currency}
          onChange={(amount) => onChange({ amount })}
          error={errorOf("amount")}
        />
        <TextField
          label={t("stop.sponsors.field.tier")}
          hint={t("stop.sponsors.tierHint")}
          value={value.tier}
          onChange={(tier) => onChange({ tier })}
        />
      </div>
      <TextArea
        label={t("stop.sponsors.field.notes")}
        hint={t("stop.session.notesHint")}
        value={value.notes}
        onChange={(notes) => onChange({ notes })}
      />
    </>
  );
}

const fields = ["organizationId", "scope", "stopId", "inKind", "tier", "amount", "notes"] as const;

/** The names of a sponsorship's fields, and how their values are told in words. */
export function useSponsorshipFields() {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: organizations = [] } = useQuery(organizationsQuery);
  const names: { [field: string]: string } = Object.fromEntries(fields.map((f) => [f, t(`stop.sponsors.field.${f}`)]));
  const show = (field: string, value: unknown): string | undefined => {
    if (field === "organizationId") return organizations.find((o) => o.id === value)?.name;
    if (field === "scope") return scopes.filter((s) => s === value).map((s) => t(`stop.sponsors.scope.${s}`))[0];
    if (field === "inKind")
      return inKinds.filter((k) => k === value).map((k) => t(`stop.sponsors.kind.${k || "money"}`))[0];
    if (field !== "amount" || typeof value !== "object" || !value) return undefined;
    const { minor, currency } = value as SponsorshipValue["amount"];
    return currency ? money(minor, currency, lang) : "";
  };
  return { names, show };
}
