import { paths } from "../paths";

type Where = { stopId: string; sessionIds: readonly string[]; personId: string };

/** The page on which a conflict is settled: the session in its agenda, the people of the stop, or the stop. */
export function conflictPath(conflict: Where, tour: string, stops: readonly { id: string; slug: string }[]): string {
  const stop = stops.find((s) => s.id === conflict.stopId);
  if (!stop) return paths.tour(tour);
  const page = paths.stop(tour, stop.slug);
  const session = conflict.sessionIds.at(-1);
  if (session) return `${page}?session=${session}`;
  return conflict.personId ? `${page}/people` : `${page}/details`;
}
