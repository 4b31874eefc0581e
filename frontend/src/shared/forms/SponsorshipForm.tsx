import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { money } from "../format/numbers";
import { inLang, type Text } from "../format/text";
import { useLang } from "../i18n/useLang";
import { CheckField } from "../parts/CheckField";
import { SelectField, TextArea, TextField } from "../parts/Field";
import { type Money, MoneyField } from "./MoneyField";
import { type RefChoice, RefsField } from "./RefsField";

/** What is written of a sponsorship. */
export type SponsorshipValue = {
  organizationId: string;
  scope: (typeof scopes)[number];
  stopId: string;
  inKind: (typeof kinds)[number];
  tier: string;
  category: string;
  exclusive: boolean;
  amount: Money;
  notes: string;
};

/** A stop that can be supported. */
export type Supported = { id: string; number: number; city: Text };

type Props = {
  /** The organizations to choose from. */
  choices: readonly RefChoice[];
  /** Makes an organization of that name, and returns its id. */
  onCreate: (name: string) => Promise<string>;
  /** Those to choose from; the first is meant when one stop is supported. */
  stops: readonly Supported[];
  /** The currency of the tour, ISO 4217. */
  currency: string;
  value: SponsorshipValue;
  set: (patch: Partial<SponsorshipValue>) => void;
  errorOf: (field: keyof SponsorshipValue) => string | undefined;
  /** It begins: the organization comes first. */
  fresh?: boolean;
};

const scopes = ["annual", "tour", "stop"] as const;
const kinds = ["", "venue", "food", "drinks", "time", "credits", "prizes", "other"] as const;

/** Who supports what, and with what. */
export function SponsorshipForm({ choices, onCreate, stops, currency, value, set, errorOf, fresh }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) box.current?.querySelector("input")?.focus();
  }, [fresh]);
  const field = (name: keyof SponsorshipValue) => ({
    label: t(`forms.sponsorship.field.${name}`),
    error: errorOf(name),
  });
  return (
    <div ref={box} className="form">
      <RefsField
        {...field("organizationId")}
        most={1}
        value={value.organizationId ? [value.organizationId] : []}
        onChange={([organizationId = ""]) => set({ organizationId })}
        choices={choices}
        onCreate={onCreate}
      />
      <SelectField
        {...field("scope")}
        error={errorOf("scope") ?? (stops.length > 1 ? undefined : errorOf("stopId"))}
        value={value.scope}
        options={scopes.map((scope) => ({ value: scope, label: t(`forms.sponsorship.scope.${scope}`) }))}
        onChange={(scope) => set({ scope, stopId: scope === "stop" ? value.stopId || (stops[0]?.id ?? "") : "" })}
      />
      {value.scope === "stop" && stops.length > 1 && (
        <SelectField
          {...field("stopId")}
          value={value.stopId}
          options={stops.map((s) => ({ value: s.id, label: `${s.number}. ${inLang(s.city, lang)}` }))}
          onChange={(stopId) => set({ stopId })}
        />
      )}
      <SelectField
        {...field("inKind")}
        value={value.inKind}
        options={kinds.map((kind) => ({ value: kind, label: t(`forms.sponsorship.kind.${kind || "money"}`) }))}
        onChange={(inKind) => set({ inKind })}
      />
      <MoneyField
        {...field("amount")}
        label={t(value.inKind ? "forms.sponsorship.field.worth" : "forms.sponsorship.field.amount")}
        hint={t("forms.sponsorship.amountHint")}
        usual={currency || "CAD"}
        value={value.amount}
        onChange={(amount) => set({ amount })}
      />
      <TextField
        {...field("tier")}
        hint={t("forms.sponsorship.tierHint")}
        autoComplete="off"
        value={value.tier}
        onChange={(tier) => set({ tier })}
      />
      <TextField
        {...field("category")}
        hint={t("forms.sponsorship.categoryHint")}
        autoComplete="off"
        value={value.category}
        onChange={(category) => set({ category })}
      />
      <CheckField
        label={t("forms.sponsorship.field.exclusive")}
        hint={t("forms.sponsorship.exclusiveHint")}
        error={errorOf("exclusive")}
        value={value.exclusive}
        onChange={(exclusive) => set({ exclusive })}
      />
      <TextArea
        {...field("notes")}
        hint={t("forms.sponsorship.notesHint")}
        value={value.notes}
        onChange={(notes) => set({ notes })}
      />
    </div>
  );
}

/** The names of the fields, and how their values are told in words. */
export function useSponsorshipNames(stops: readonly Supported[], organizations: readonly RefChoice[]) {
  const { t } = useTranslation();
  const lang = useLang();
  const fields = [
    "organizationId",
    "scope",
    "stopId",
    "inKind",
    "tier",
    "category",
    "exclusive",
    "amount",
    "notes",
  ] as const;
  const names = Object.fromEntries(fields.map((name) => [name, t(`forms.sponsorship.field.${name}`)]));
  const show = (field: string, value: unknown): string | undefined => {
    if (field === "organizationId") return organizations.find((o) => o.id === value)?.name;
    if (field === "stopId") return inLang(stops.find((s) => s.id === value)?.city, lang);
    if (field === "scope") return scopes.filter((s) => s === value).map((s) => t(`forms.sponsorship.scope.${s}`))[0];
    if (field === "inKind")
      return kinds.filter((k) => k === value).map((k) => t(`forms.sponsorship.kind.${k || "money"}`))[0];
    if (field === "exclusive") return t(`forms.sponsorship.${value ? "isExclusive" : "notExclusive"}`);
    if (field !== "amount") return undefined;
    const { minor, currency } = value as Money;
    return currency && money(minor, currency, lang);
  };
  return { names, show };
}
