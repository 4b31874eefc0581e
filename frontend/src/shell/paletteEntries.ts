import {
  IconAffiliate,
  IconBook,
  IconBuildingSkyscraper,
  IconCalendarEvent,
  IconMapPin,
  IconPresentation,
  IconRoute,
  IconUser,
  type TablerIcon,
} from "@tabler/icons-react";
import type { TFunction } from "i18next";
import type { Found } from "../api/types";
import { fold, inLang, type Lang } from "../shared/format/text";
import { perhaps } from "../shared/i18n/perhaps";
import { goTo, paths } from "../shared/paths";

/** A line of the palette. */
export type Entry = {
  id: string;
  icon: TablerIcon;
  label: string;
  detail?: string;
  /** What sort of record it is. */
  kind?: string;
  keys?: string;
  run: () => void;
};

/** Entries under a heading. */
export type Group = { heading: string; entries: Entry[] };

const icons: { [kind: string]: TablerIcon } = {
  tour: IconRoute,
  stop: IconMapPin,
  person: IconUser,
  talk: IconPresentation,
  session: IconCalendarEvent,
  venue: IconBuildingSkyscraper,
  organization: IconAffiliate,
  section: IconBook,
};

/** Where a found record is shown. */
export function pathOf(found: Pick<Found, "kind" | "slug" | "tourSlug" | "stopSlug">): string {
  switch (found.kind) {
    case "person":
      return paths.person(found.slug);
    case "talk":
      return paths.talk(found.slug);
    case "venue":
      return paths.venue(found.slug);
    case "organization":
      return paths.organization(found.slug);
    default:
      return found.stopSlug ? paths.stop(found.tourSlug, found.stopSlug) : paths.tour(found.tourSlug);
  }
}

/** Found records as lines of the palette. */
export function recordEntries(found: Found[], t: TFunction, lang: Lang): Entry[] {
  return found.map((record) => ({
    id: `${record.kind} ${record.id}`,
    icon: icons[record.kind] ?? IconBook,
    label: inLang(record.title, lang),
    detail: inLang(record.detail, lang) || undefined,
    kind: perhaps(t, `shell.kind.${record.kind}`),
    run: () => goTo(pathOf(record)),
  }));
}

/** The groups, with only the entries that hold every word as the beginning of one of theirs. */
export function entriesOf(groups: Group[], words: string): Group[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const answers = (entry: Entry) => {
    const its = fold(`${entry.label} ${entry.detail ?? ""}`).split(/[\s'-]+/);
    return wanted.every((w) => its.some((word) => word.startsWith(w)));
  };
  return groups.map((g) => ({ ...g, entries: g.entries.filter(answers) }));
}
