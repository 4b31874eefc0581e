import type { QueryClient } from "@tanstack/react-query";
import { askTour } from "../api/first";
import { toursQuery } from "../api/queries";

/**
 * Begins at the latest tour rather than at the first page, which would only
 * lead there once it had been drawn, and asks for what the tour's page needs.
 * When nothing answers, the first page is left to say so.
 */
export async function openLatest(queries: QueryClient): Promise<void> {
  if (!atFirst()) return;
  try {
    const [latest] = await queries.fetchQuery({ ...toursQuery, retry: false });
    if (!latest || !atFirst()) return;
    history.replaceState(history.state, "", `#/tours/${latest.slug}`);
    await askTour(queries, latest.slug);
  } catch {
    queries.removeQueries({ queryKey: toursQuery.queryKey });
  }
}

/** Whether no other page was asked for, by now. */
function atFirst(): boolean {
  return ["", "#", "#/"].includes(location.hash);
}
