import { tourQuery, toursQuery } from "../api/queries";
import { queries } from "./queries";
import { router } from "./routes";

/**
 * Begins at the latest tour rather than at the first page, which would only
 * lead there once it had been drawn. What the page needs is asked for
 * meanwhile. When nothing answers, the first page is left to say so.
 */
export async function openLatest(): Promise<void> {
  if (!atFirst()) return;
  try {
    const [latest] = await queries.fetchQuery({ ...toursQuery, retry: false });
    if (!latest) return;
    void queries.prefetchQuery(tourQuery(latest.slug));
    if (atFirst()) router.history.replace(`/tours/${latest.slug}`);
  } catch {
    queries.removeQueries({ queryKey: toursQuery.queryKey });
  }
}

/** Whether no other page was asked for, by now. */
function atFirst(): boolean {
  return ["", "#", "#/"].includes(location.hash);
}
