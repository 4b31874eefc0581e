import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { searchQuery } from "../api/queries";
import type { Overview } from "../api/types";
import { useLang } from "../shared/i18n/useLang";
import { entriesOf, type Group } from "./paletteEntries";
import { type Place, pagesOf, wordsBesidePages } from "./palettePages";

/** How many pages are shown at most. */
const most = 6;

/**
 * The pages of stops and tours that answer to several words in any order, such as
 * "agenda toronto": those of the tour that is open first. sure: words name the
 * stop or the tour too, and not the page alone.
 */
export function usePalettePages(words: string, open: Overview | undefined): { group: Group; sure: boolean } {
  const { t } = useTranslation();
  const lang = useLang();
  const rest = wordsBesidePages(words, t);
  const { data: found = [] } = useQuery({ ...searchQuery(rest ?? ""), placeholderData: (before) => before });
  const here = (open?.stops ?? []).map(
    ({ id, slug, city, starts }): Place => ({ id, tour: open?.tour.slug ?? "", stop: slug, name: city, starts }),
  );
  const elsewhere = found
    .filter(({ kind, id }) => (kind === "stop" || kind === "tour") && !here.some((place) => place.id === id))
    .map((one): Place => ({ ...one, tour: one.tourSlug, stop: one.stopSlug, name: one.title }));
  const places = rest === undefined ? [] : [...here, ...(rest ? elsewhere : [])];
  const all = { heading: t("shell.palette.stopPages"), entries: places.flatMap((place) => pagesOf(place, t, lang)) };
  const entries = entriesOf([all], words).flatMap((group) => group.entries);
  return { group: { ...all, entries: entries.slice(0, most) }, sure: !!rest };
}
