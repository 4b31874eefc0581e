import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { peopleQuery, venuesQuery } from "../../../api/library";
import { clock, fullDay } from "../../../shared/format/dates";
import { useLang } from "../../../shared/i18n/useLang";
import type { StopStatus } from "../../../shared/parts/Station";

const fields = [
  "city",
  "title",
  "region",
  "country",
  "latitude",
  "longitude",
  "zone",
  "starts",
  "startsDay",
  "ends",
  "endsDay",
  "status",
  "venueId",
  "contactId",
  "wanted",
  "capacity",
  "languages",
  "links",
  "notes",
] as const;

/** The names of a stop's fields, and how their values are told in words. */
export function useStopFields() {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: venues = [] } = useQuery(venuesQuery);
  const { data: people = [] } = useQuery(peopleQuery);
  const names: { [field: string]: string } = Object.fromEntries(fields.map((f) => [f, t(`stop.details.field.${f}`)]));
  const show = (field: string, value: unknown): string | undefined => {
    if (field === "languages" && Array.isArray(value))
      return (["fr", "en"] as const)
        .filter((one) => value.includes(one))
        .map((one) => t(`language.${one}`))
        .join(", ");
    if (typeof value !== "string") return undefined;
    if (field === "contactId") return people.find((p) => p.id === value)?.name;
    if (field === "venueId") return venues.find((v) => v.id === value)?.name;
    if (field === "status") return t(`status.${value as StopStatus}`);
    if ((field === "starts" || field === "ends") && value) return `${fullDay(value, lang)}, ${clock(value, lang)}`;
    return undefined;
  };
  return { names, show };
}
