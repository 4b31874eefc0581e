import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { organizations as deeds, organizationsQuery } from "../../api/library";
import type { SponsorshipFields, SponsorshipRow } from "../../api/stops";
import type { Overview, StopCard } from "../../api/types";
import { useChange } from "../../api/useChange";
import { money } from "../../shared/format/numbers";
import { inLang } from "../../shared/format/text";
import { type Money, MoneyField } from "../../shared/forms/MoneyField";
import { RefsField } from "../../shared/forms/RefsField";
import { useLang } from "../../shared/i18n/useLang";
import { SelectField, TextArea, TextField } from "../../shared/parts/Field";

/** What is written of a sponsorship. */
export type SponsorValue = Required<SponsorshipFields>;

type Props = {
  overview: Overview;
  value: SponsorValue;
  set: (patch: SponsorshipFields) => void;
  errorOf: (field: keyof SponsorshipFields) => string | undefined;
  /** It begins: the organization comes first. */
  fresh?: boolean;
};

const scopes: readonly SponsorshipRow["scope"][] = ["annual", "tour", "stop"];
const kinds: readonly SponsorshipRow["inKind"][] = [
  "",
  "venue",
  "food",
  "drinks",
  "time",
  "credits",
  "prizes",
  "other",
];

/** Who supports what, and with what. */
export function SponsorFields({ overview: { tour, stops }, value, set, errorOf, fresh }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  const { data: organizations = [] } = useQuery(organizationsQuery);
  const { mutateAsync } = useChange(deeds.create);
  useEffect(() => {
    if (fresh) box.current?.querySelector("input")?.focus();
  }, [fresh]);
  const field = (name: keyof SponsorshipFields) => ({
    label: t(`papers.sponsors.field.${name}`),
    error: errorOf(name),
  });
  return (
    <div ref={box} className="form">
      <RefsField
        {...field("organizationId")}
        most={1}
        value={value.organizationId ? [value.organizationId] : []}
        onChange={([organizationId = ""]) => set({ organizationId })}
        choices={organizations.map((o) => ({ id: o.id, name: o.name }))}
        onCreate={async (name) => (await mutateAsync({ name })).id}
      />
      <SelectField
        {...field("scope")}
        value={value.scope}
        options={scopes.map((scope) => ({ value: scope, label: t(`papers.sponsors.scope.${scope}`) }))}
        onChange={(scope) => set({ scope, stopId: scope === "stop" ? value.stopId || (stops[0]?.id ?? "") : "" })}
      />
      {value.scope === "stop" && (
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
        options={kinds.map((kind) => ({ value: kind, label: t(`papers.sponsors.kind.${kind || "money"}`) }))}
        onChange={(inKind) => set({ inKind })}
      />
      <MoneyField
        {...field("amount")}
        label={t(value.inKind ? "papers.sponsors.field.worth" : "papers.sponsors.field.amount")}
        hint={t("papers.sponsors.amountHint")}
        usual={tour.currency || "CAD"}
        value={value.amount}
        onChange={(amount) => set({ amount })}
      />
      <TextField
        {...field("tier")}
        hint={t("papers.sponsors.tierHint")}
        autoComplete="off"
        value={value.tier}
        onChange={(tier) => set({ tier })}
      />
      <TextArea
        {...field("notes")}
        hint={t("library.notesHint")}
        value={value.notes}
        onChange={(notes) => set({ notes })}
      />
    </div>
  );
}

/** The names of the fields, and how their values are told in words. */
export function useSponsorNames(stops: StopCard[]) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: organizations = [] } = useQuery(organizationsQuery);
  const fields = ["organizationId", "scope", "stopId", "inKind", "tier", "amount", "notes"] as const;
  const names = Object.fromEntries(fields.map((name) => [name, t(`papers.sponsors.field.${name}`)]));
  const show = (field: string, value: unknown): string | undefined => {
    if (field === "organizationId") return organizations.find((o) => o.id === value)?.name;
    if (field === "stopId") return inLang(stops.find((s) => s.id === value)?.city, lang);
    if (field === "scope") return scopes.filter((s) => s === value).map((s) => t(`papers.sponsors.scope.${s}`))[0];
    if (field === "inKind")
      return kinds.filter((k) => k === value).map((k) => t(`papers.sponsors.kind.${k || "money"}`))[0];
    if (field !== "amount") return undefined;
    const { minor, currency } = value as Money;
    return currency && money(minor, currency, lang);
  };
  return { names, show };
}
