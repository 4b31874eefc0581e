import { useQueryClient } from "@tanstack/react-query";
import { tourQuery } from "../../../api/queries";
import type { components } from "../../../api/schema.gen";
import { type StopPage, stopQuery } from "../../../api/stops";

type Section = components["schemas"]["Section"];

/** Puts a section that was just made where it will be read from, so that it can be written at once. */
export function usePutSection(tour: string): (made: Section) => void {
  const queries = useQueryClient();
  return (made) => {
    const card = { ...made, authors: [], states: {} };
    if (!made.stopId) {
      queries.setQueryData(tourQuery(tour).queryKey, (was) => was && { ...was, recap: [...was.recap, card] });
      return;
    }
    const stop = queries.getQueryData(tourQuery(tour).queryKey)?.stops.find((s) => s.id === made.stopId);
    if (!stop) return;
    const { queryKey } = stopQuery(tour, stop.slug);
    queries.setQueryData(queryKey, (was: StopPage | undefined) => was && { ...was, recap: [...was.recap, card] });
  };
}
