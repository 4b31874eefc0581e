import { useTranslation } from "react-i18next";
import type { PersonRow, TalkRow } from "../../../api/library";
import type { StopPage } from "../../../api/stops";
import { clock, dayOfWeek, duration } from "../../../shared/format/dates";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import type { Kind } from "./kinds";

/** The names of a session's fields, and how their values are told in words. */
export function useShownField(page: StopPage, talks: readonly TalkRow[], people: readonly PersonRow[]) {
  const { t } = useTranslation();
  const lang = useLang();
  const fields = [
    "starts",
    "minutes",
    "talkId",
    "title",
    "abstract",
    "kind",
    "status",
    "roomId",
    "trackId",
    "language",
    "speakerIds",
    "links",
    "notes",
  ] as const;
  const names: { [field: string]: string } = Object.fromEntries(fields.map((f) => [f, t(`stop.session.field.${f}`)]));

  const named = (field: string, id: string): string | undefined => {
    if (field === "talkId") return inLang(talks.find((talk) => talk.id === id)?.title, lang);
    if (field === "roomId") return page.rooms.find((r) => r.id === id)?.name;
    if (field === "trackId") return inLang(page.tracks.find((track) => track.id === id)?.name, lang);
    if (field === "kind") return t(`stop.kind.${id as Kind}`);
    if (field === "status") return t(`stop.session.${id as "tentative" | "confirmed" | "cancelled"}`);
    if (field === "language" && id) return t(`language.${id as "fr" | "en"}`);
    if (field === "starts") return `${dayOfWeek(id, lang)}, ${clock(id, lang)}`;
    return undefined;
  };
  const show = (field: string, value: unknown): string | undefined => {
    if (typeof value === "string") return named(field, value);
    if (field === "minutes" && typeof value === "number") return duration(value);
    if (field === "speakerIds" && Array.isArray(value))
      return value.map((id) => people.find((p) => p.id === id)?.name ?? "…").join(", ");
    return undefined;
  };
  return { names, show };
}
