import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { organizations as organizationDeeds, organizationsQuery } from "../../api/library";
import type { TourFields } from "../../api/tours";
import { fullDay } from "../../shared/format/dates";
import type { Lang } from "../../shared/format/text";
import { LinksField } from "../../shared/forms/LinksField";
import { RefsField } from "../../shared/forms/RefsField";
import { useLang } from "../../shared/i18n/useLang";
import { DateField, SelectField, TextArea } from "../../shared/parts/Field";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import { LineField } from "./LineField";
import "./TourFieldsForm.css";

type Value = Required<TourFields>;
type Names = { [field: string]: string };

type Props = {
  value: Value;
  onChange: (patch: TourFields) => void;
  errorOf: (field: keyof TourFields) => string | undefined;
  names: Names;
};

const langs: readonly Lang[] = ["fr", "en"];
const currencies = ["CAD", "USD", "EUR", "GBP", "CHF", "DKK", "JPY"];

/** All fields of a tour. */
export function TourFieldsForm({ value, onChange, errorOf, names }: Props) {
  const { t } = useTranslation();
  const { data: organizations = [] } = useQuery(organizationsQuery);
  const speaks = (lang: Lang, yes: boolean) =>
    onChange({ languages: langs.filter((one) => (one === lang ? yes : value.languages.includes(one))) });
  return (
    <>
      <LocalizedField
        label={names.title ?? ""}
        value={value.title}
        onChange={(title) => onChange({ title })}
        error={errorOf("title")}
      />
      <LocalizedField
        label={names.summary ?? ""}
        long
        value={value.summary}
        onChange={(summary) => onChange({ summary })}
      />
      <RefsField
        label={names.organizerId ?? ""}
        most={1}
        value={value.organizerId ? [value.organizerId] : []}
        onChange={([organizerId = ""]) => onChange({ organizerId })}
        choices={organizations.map((o) => ({ id: o.id, name: o.name }))}
        onCreate={async (name) => (await organizationDeeds.create({ name })).id}
      />
      <LineField value={value.line} onChange={(line) => onChange({ line })} />
      <div className="tour-pair">
        <DateField
          label={names.from ?? ""}
          value={value.from}
          onChange={(from) => onChange({ from })}
          error={errorOf("from")}
        />
        <DateField
          label={names.to ?? ""}
          value={value.to}
          min={value.from || undefined}
          onChange={(to) => onChange({ to })}
          error={errorOf("to")}
        />
        <SelectField
          label={names.currency ?? ""}
          value={value.currency}
          onChange={(currency) => onChange({ currency })}
          options={[...new Set([value.currency, ...currencies])].map((one) => ({ value: one, label: one }))}
          error={errorOf("currency")}
        />
        <fieldset className="tour-langs">
          <legend className="field-legend">{names.languages}</legend>
          {langs.map((lang) => (
            <label key={lang}>
              <input
                type="checkbox"
                checked={value.languages.includes(lang)}
                onChange={(event) => speaks(lang, event.target.checked)}
              />
              {t(`language.${lang}`)}
            </label>
          ))}
          {errorOf("languages") && <p className="field-error">{errorOf("languages")}</p>}
        </fieldset>
      </div>
      <LinksField label={names.links ?? ""} value={value.links} onChange={(links) => onChange({ links })} />
      <TextArea
        label={names.notes ?? ""}
        hint={t("newtour.notesHint")}
        value={value.notes}
        onChange={(notes) => onChange({ notes })}
      />
    </>
  );
}

const fields = [
  "title",
  "summary",
  "organizerId",
  "line",
  "from",
  "to",
  "currency",
  "languages",
  "links",
  "notes",
] as const;

/** The names of a tour's fields, and how their values are told in words. */
export function useTourFieldNames() {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: organizations = [] } = useQuery(organizationsQuery);
  const names: Names = Object.fromEntries(fields.map((f) => [f, t(`newtour.field.${f}`)]));
  const show = (field: string, value: unknown): string | undefined => {
    if (field === "organizerId") return organizations.find((o) => o.id === value)?.name;
    if ((field === "from" || field === "to") && typeof value === "string" && value) return fullDay(value, lang);
    if (field === "languages" && Array.isArray(value))
      return langs
        .filter((one) => value.includes(one))
        .map((one) => t(`language.${one}`))
        .join(", ");
    return undefined;
  };
  return { names, show };
}
