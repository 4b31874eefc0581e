import { useQueries, useQuery } from "@tanstack/react-query";
import { tourQuery } from "../../api/queries";
import { type Photo, type SectionCard, type SessionCard, type StopPage, stopQuery } from "../../api/stops";
import type { Overview, StopCard, TourRow } from "../../api/types";
import type { Lang } from "../../shared/format/text";

/** The recap of the tour, or that of one of its stops. */
export type Chapter = {
  stop: StopCard | undefined;
  sections: SectionCard[];
  photos: Photo[];
  /** What a section can be about. */
  agenda: SessionCard[];
};

const byPosition = (a: SectionCard, b: SectionCard) => a.position - b.position;

/** The chapters along the line: first the tour's, then each stop's. */
export function chaptersOf(overview: Overview, pages: readonly (StopPage | undefined)[]): Chapter[] {
  const stopped = overview.stops.map((stop, i) => ({
    stop,
    sections: [...(pages[i]?.recap ?? [])].sort(byPosition),
    photos: pages[i]?.photos ?? [],
    agenda: pages[i]?.agenda ?? [],
  }));
  const whole = {
    stop: undefined,
    sections: [...overview.recap].sort(byPosition),
    photos: overview.photos,
    agenda: [],
  };
  return [whole, ...stopped];
}

const order: readonly Lang[] = ["fr", "en"];

/** The languages of a tour in the order in which they stand side by side. */
export function languagesOf(tour: Pick<TourRow, "languages">): Lang[] {
  return order.filter((lang) => tour.languages.includes(lang));
}

/** Reads the whole recap of a tour, with the pages of its stops. */
export function useChapters(tour: string) {
  const { data: overview, error, refetch } = useQuery(tourQuery(tour));
  const pages = useQueries({
    queries: (overview?.stops ?? []).map((stop) => stopQuery(tour, stop.slug)),
    combine: (answers) => ({ list: answers.map((a) => a.data), ready: answers.every((a) => !a.isPending) }),
  });
  return {
    overview,
    error: overview ? undefined : error,
    refetch,
    ready: overview !== undefined && pages.ready,
    pages: pages.list,
    chapters: overview ? chaptersOf(overview, pages.list) : [],
  };
}
