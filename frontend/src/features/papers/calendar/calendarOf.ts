import type { PersonRef } from "../../../api/library";
import type { StopPage } from "../../../api/stops";
import type { Lang } from "../../../shared/format/text";

/** What a calendar is of; stop and person are slugs. */
export type CalendarOf = { scope: "tour" | "stop" | "person"; stop: string; person: string };

/** The languages of a calendar: one, or both in each event. */
export type Langs = Lang | "fr,en";

/** Where the calendar is; undefined while it is not said of which stop or person. */
export function calendarPath(tour: string, of: CalendarOf, lang: Langs): string | undefined {
  const query = new URLSearchParams();
  if (of.scope !== "tour") {
    if (!of[of.scope]) return undefined;
    query.set(of.scope, of[of.scope]);
  }
  query.set("lang", lang);
  return `/api/tours/${encodeURIComponent(tour)}/calendar.ics?${query}`;
}

/** The name of the file. */
export function calendarName(tour: string, of: CalendarOf): string {
  return `${of.scope === "tour" ? tour : `${tour}-${of[of.scope]}`}.ics`;
}

/** Who is at any stop of the tour, by name, each once. */
export function peopleOn(pages: readonly (StopPage | undefined)[]): PersonRef[] {
  const all = new Map<string, PersonRef>();
  for (const page of pages) for (const { person } of page?.people ?? []) all.set(person.id, person);
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, "fr"));
}

/** How many events a calendar has. */
export function eventsIn(calendar: string): number {
  return calendar.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
}
