import type { QueryClient } from "@tanstack/react-query";
import { budgetQuery } from "./budget";
import { conflictsQuery } from "./conflicts";
import { matrixQuery } from "./matrix";
import { historyQuery, stateQuery, tourQuery, toursQuery } from "./queries";
import { releasesQuery } from "./releases";
import { tasksQuery } from "./tasks";

/**
 * Asks for what the page at an address shows, as far as the address says it, so
 * that the page is drawn once and with its records. What is refused is asked
 * for again by the page, which then says so.
 */
export async function askFirst(queries: QueryClient, address: string): Promise<void> {
  const [, tour, page] = /^#\/tours\/([^/?]+)(?:\/(\w+))?/.exec(address) ?? [];
  await Promise.all([
    queries.prefetchQuery({ ...stateQuery, retry: false }),
    queries.prefetchQuery({ ...toursQuery, retry: false }),
    queries.prefetchQuery({ ...historyQuery, retry: false }),
    tour && askTour(queries, tour),
    tour && page === "matrix" && queries.prefetchQuery({ ...matrixQuery(tour, "speakers", []), retry: false }),
    tour && page === "conflicts" && queries.prefetchQuery({ ...conflictsQuery(tour), retry: false }),
    tour && page === "tasks" && queries.prefetchQuery({ ...tasksQuery(tour), retry: false }),
    tour && page === "budget" && queries.prefetchQuery({ ...budgetQuery(tour), retry: false }),
  ]);
}

/** Asks for what every page of a tour shows of it, and its board. */
export async function askTour(queries: QueryClient, tour: string): Promise<void> {
  await Promise.all([
    queries.prefetchQuery({ ...tourQuery(tour), retry: false }),
    queries.prefetchQuery({ ...releasesQuery(tour), retry: false }),
  ]);
}
