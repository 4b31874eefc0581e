import type { PersonRef } from "../../../api/library";
import type { StopPage } from "../../../api/stops";
import type { Overview } from "../../../api/types";
import { dayOfWeek } from "../../../shared/format/dates";
import { inLang, type Lang } from "../../../shared/format/text";

/** What a calendar can be of. */
export const scopes = [
  "tour",
  "stop",
  "day",
  "room",
  "track",
  "person",
  "host",
  "sponsor",
  "sessions",
  "tasks",
] as const;
/** What a calendar is of. */
export type Scope = (typeof scopes)[number];
/** The scopes of which one thing is chosen. */
export type OneOf = Exclude<Scope, "tour" | "sessions" | "tasks">;

/** What a calendar is to be. */
export type CalendarOf = {
  scope: Scope;
  /** What was chosen of each scope: slugs, ids, or a date. */
  one: { [scope in OneOf]?: string };
  /** Ids of the sessions that were picked. */
  sessions: readonly string[];
  /** A person's journeys and when to be there, for that person alone. */
  travel: boolean;
  /** Of the plan as it stands, marked as a draft. */
  draft: boolean;
};

/** The languages of a calendar: one, or both in each event. */
export type Langs = Lang | "fr,en";

/** Something that a calendar can be of. */
export type Choice = { value: string; label: string };

/** Where the calendar is; undefined while it is not said of what. */
export function calendarPath(tour: string, of: CalendarOf, lang: Langs): string | undefined {
  const query = new URLSearchParams();
  if (of.scope === "tasks") query.set("tasks", "true");
  else if (of.scope === "sessions") {
    if (of.sessions.length === 0) return undefined;
    query.set("sessions", of.sessions.join(","));
  } else if (of.scope !== "tour") {
    const key = of.one[of.scope];
    if (!key) return undefined;
    query.set(of.scope, key);
    if (of.scope === "person" && of.travel) query.set("travel", "true");
  }
  if (of.draft && of.scope !== "tasks") query.set("draft", "true");
  query.set("lang", lang);
  return `/api/tours/${encodeURIComponent(tour)}/calendar.ics?${query}`;
}

/** The name of the file, after what the calendar is of. */
export function calendarName(tour: string, of: CalendarOf, choices: readonly Choice[]): string {
  const parts = [tour];
  if (of.scope === "tasks" || of.scope === "sessions") parts.push(of.scope);
  else if (of.scope !== "tour") {
    const key = of.one[of.scope] ?? "";
    const plain = of.scope === "room" || of.scope === "track";
    parts.push(plain ? slug(choices.find((c) => c.value === key)?.label ?? of.scope) : key);
  }
  if (of.scope === "person" && of.travel) parts.push("travel");
  if (of.draft && of.scope !== "tasks") parts.push("draft");
  return `${parts.join("-")}.ics`;
}

function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

type Pages = readonly (StopPage | undefined)[];

/** Who is at any stop of the tour, by name, each once. */
export function peopleOn(pages: Pages): PersonRef[] {
  const all = new Map<string, PersonRef>();
  for (const page of pages) for (const { person } of page?.people ?? []) all.set(person.id, person);
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, "fr"));
}

/** What of a tour can be chosen in a scope, other than people. */
export function choicesOf(scope: OneOf, overview: Overview, pages: Pages, lang: Lang): Choice[] {
  const found = pages.filter((page) => page !== undefined);
  switch (scope) {
    case "stop":
      return overview.stops.map((s) => ({ value: s.slug, label: `${s.number}. ${inLang(s.city, lang)}` }));
    case "day":
      return byValue(
        found.flatMap((page) =>
          page.agenda.map(({ day }) => ({
            value: day,
            label: `${dayOfWeek(day, lang)}, ${inLang(page.stop.city, lang)}`,
          })),
        ),
      );
    case "room":
      return once(
        found.flatMap((page) => {
          const used = new Set(page.agenda.map((session) => session.roomId));
          const rooms = page.rooms.filter((room) => used.has(room.id));
          return rooms.map((room) => ({ value: room.id, label: `${room.name}, ${inLang(page.stop.city, lang)}` }));
        }),
      );
    case "track":
      return overview.tracks.map((track) => ({ value: track.id, label: inLang(track.name, lang) }));
    case "host":
      return byLabel(
        overview.stops.flatMap((s) => s.hosts.map((host) => ({ value: host.slug, label: inLang(host.name, lang) }))),
      );
    case "sponsor":
      return byLabel(
        [...overview.sponsors, ...found.flatMap((page) => page.sponsorships)]
          .filter((row) => !row.host)
          .map(({ organization }) => ({ value: organization.slug, label: inLang(organization.name, lang) })),
      );
    case "person":
      return peopleOn(pages).map((person) => ({ value: person.slug, label: person.name }));
  }
}

/** The sessions that can be picked, stop by stop. */
export function sessionsOn(pages: Pages) {
  return pages
    .filter((page) => page !== undefined)
    .map((page) => ({ stop: page.stop, sessions: page.agenda.filter((session) => session.status !== "cancelled") }))
    .filter(({ sessions }) => sessions.length > 0);
}

function once(choices: Choice[]): Choice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

function byLabel(choices: Choice[]): Choice[] {
  return once(choices).sort((a, b) => a.label.localeCompare(b.label, "fr"));
}

function byValue(choices: Choice[]): Choice[] {
  return once(choices).sort((a, b) => a.value.localeCompare(b.value));
}

/** How many events a calendar has. */
export function eventsIn(calendar: string): number {
  return calendar.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
}
