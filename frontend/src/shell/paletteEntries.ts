import type { TablerIcon } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import type { Conflict, Found } from "../api/types";
import { clock, day } from "../shared/format/dates";
import { inLang, type Lang, wordsOf } from "../shared/format/text";
import { perhaps } from "../shared/i18n/perhaps";
import { goTo, paths } from "../shared/paths";
import { openRecord, useAsks } from "../shared/state/asked";
import type { BesideRecord } from "../shared/state/beside";
import { iconOf } from "./kinds";

/** A line of the palette. */
export type Entry = {
  id: string;
  icon: TablerIcon;
  /** Instead of the icon: a face. */
  mark?: ReactNode;
  label: string;
  detail?: string;
  /** How many errors it has in the tour that is open. */
  errors?: number;
  keys?: string;
  run: () => void;
  /** What opens beside the page instead. */
  beside?: BesideRecord;
};

/** Entries under a heading. */
export type Group = { heading: string; entries: Entry[] };

type Place = Pick<Found, "kind" | "id" | "slug" | "owner" | "tourSlug" | "stopSlug">;

/** Kinds whose page opens or chooses the record that was asked for; a checklist opens over any page. */
const opened = [
  "hold",
  "task",
  "budgetItem",
  "happening",
  "checklist",
  "engagement",
  "sponsorship",
  "section",
  "photo",
  "availability",
];

/** Where a found record is shown. */
export function pathOf({ kind, id, slug, owner, tourSlug, stopSlug }: Place): string {
  const stop = paths.stop(tourSlug, stopSlug);
  switch (kind) {
    case "person":
      return paths.person(slug);
    case "talk":
      return paths.talk(slug);
    case "venue":
    case "room":
      return paths.venue(slug);
    case "availability":
      return owner === "venue" ? paths.venue(slug) : paths.person(slug);
    case "organization":
      return paths.organization(slug);
    case "session":
      return `${stop}?session=${id}`;
    case "section":
    case "photo":
      return stopSlug ? `${stop}/recap` : paths.recap(tourSlug);
    case "sponsorship":
      return stopSlug ? `${stop}/sponsors` : paths.sponsors(tourSlug);
    case "engagement":
      return `${stop}/people`;
    case "hold":
      return `${stop}/host`;
    case "task":
      return paths.tasks(tourSlug);
    case "budgetItem":
      return paths.budget(tourSlug);
    case "happening":
      return paths.tour(tourSlug);
    case "acknowledgement":
      return paths.conflicts(tourSlug);
    case "agendaTemplate":
      return paths.template(id);
    case "checklist":
      return location.hash || paths.home;
    default:
      if (stopSlug) return stop;
      return tourSlug ? paths.tour(tourSlug) : paths.home;
  }
}

/** Goes to where a found record is shown, and opens or chooses it there. */
export function open(found: Place): void {
  if (opened.includes(found.kind)) useAsks.getState().ask(openRecord(found.kind, found.id));
  goTo(pathOf(found));
}

/** What shows a found record, or where it belongs, beside the page; undefined: nothing does. */
export function besideOf({ kind, slug, owner, tourSlug, stopSlug }: Place): BesideRecord | undefined {
  const of = (kind: BesideRecord["kind"]) => (slug ? { kind, slug, tour: "" } : undefined);
  switch (kind) {
    case "person":
    case "talk":
    case "organization":
    case "venue":
      return of(kind);
    case "room":
      return of("venue");
    case "availability":
      return owner === "" ? undefined : of(owner);
    default:
      return stopSlug ? { kind: "stop", slug: stopSlug, tour: tourSlug } : undefined;
  }
}

/** How many records of one kind are shown. */
const ofOneKind = 5;

/** Found records under the names of their kinds, the kind of the best one first. */
export function recordGroups(
  found: readonly Found[],
  t: TFunction,
  lang: Lang,
  conflicts: readonly Conflict[] = [],
  markOf: (record: Found) => ReactNode = () => undefined,
): Group[] {
  const kinds = [...new Set(found.map((record) => record.kind))];
  return kinds.map((kind) => ({
    heading: perhaps(t, `shell.kinds.${kind}`) ?? kind,
    entries: found
      .filter((record) => record.kind === kind)
      .slice(0, ofOneKind)
      .map((record) => ({
        id: `${record.kind} ${record.id}`,
        icon: iconOf(record.kind),
        mark: markOf(record),
        label: inLang(record.title, lang) || (perhaps(t, `shell.kind.${kind}`) ?? kind),
        detail: detailOf(record, t, lang),
        errors: conflicts.filter((c) => c.severity === "error" && c.records.some((r) => r.id === record.id)).length,
        run: () => open(record),
        beside: besideOf(record),
      })),
  }));
}

function detailOf({ kind, detail, starts, times }: Found, t: TFunction, lang: Lang): string | undefined {
  const when =
    starts && `${day(starts, lang)} ${starts.slice(0, 4)}${kind === "session" ? `, ${clock(starts, lang)}` : ""}`;
  const often = times > 0 && t(kind === "talk" ? "shell.palette.given" : "shell.palette.stops", { count: times });
  return [when, inLang(detail, lang), often].filter(Boolean).join(" · ") || undefined;
}

/** How many letters a word has at least before those of the same meaning answer for it. */
const enoughLetters = 3;

/**
 * The groups, with only the entries that hold every word as the beginning of one
 * of theirs, or of one of the same meaning: same has such words, "copy duplicate".
 */
export function entriesOf(groups: readonly Group[], words: string, same: readonly string[] = []): Group[] {
  const wanted = wordsOf(words).map((word) => [word, ...meant(word, same)]);
  const answers = (entry: Entry) => {
    const its = wordsOf(`${entry.label} ${entry.detail ?? ""}`);
    return wanted.every((ways) => ways.some((w) => its.some((word) => word.startsWith(w))));
  };
  return groups.map((g) => ({ ...g, entries: g.entries.filter(answers) }));
}

function meant(word: string, same: readonly string[]): string[] {
  if (word.length < enoughLetters) return [];
  return same.map(wordsOf).flatMap((ways) => (ways.some((w) => w.startsWith(word)) ? ways : []));
}

/** The groups that have entries, each thing to do only where it comes first: by its words or its keys. */
export function once(groups: readonly Group[]): Group[] {
  const seen = new Set<string>();
  return groups
    .map((g) => ({
      ...g,
      entries: g.entries.filter((entry) => {
        const names = [`${entry.label}\n${entry.detail ?? ""}`.toLocaleLowerCase(), entry.keys].filter(Boolean);
        const known = names.some((name) => seen.has(`${name}`));
        for (const name of names) seen.add(`${name}`);
        return !known;
      }),
    }))
    .filter((g) => g.entries.length > 0);
}
