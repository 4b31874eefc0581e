import { useQueries, useQuery } from "@tanstack/react-query";
import { tourQuery, toursQuery } from "../../api/queries";
import type { StopCard, TourRow } from "../../api/types";

/** How stops are drawn: their number and state by id, and the line of each tour by slug. */
export type StopMarks = { stops: Map<string, StopCard>; lines: Map<string, TourRow["line"]> };

/** Reads what is needed to draw the stops of these tours as stations of their lines. */
export function useStopMarks(tours: readonly string[]): StopMarks {
  const { data: rows } = useQuery(toursQuery);
  const stops = useQueries({
    queries: [...new Set(tours)].map((slug) => tourQuery(slug)),
    combine: (answers) => new Map(answers.flatMap((a) => a.data?.stops ?? []).map((stop) => [stop.id, stop])),
  });
  return { stops, lines: new Map(rows?.map((row) => [row.slug, row.line])) };
}
