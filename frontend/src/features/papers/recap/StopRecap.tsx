import { useQuery } from "@tanstack/react-query";
import { tourQuery } from "../../../api/queries";
import { stopQuery } from "../../../api/stops";
import { LoadingRows } from "../../../shared/parts/LoadingRows";
import { PageFault } from "../../../shared/parts/PageFault";
import { chaptersOf, languagesOf } from "../useChapters";
import { Desk } from "./Desk";

/** The account of one stop, as it is written on the recap of its tour. Both are slugs. */
export function StopRecap({ tour, stop }: { tour: string; stop: string }) {
  const { data: overview, error, refetch } = useQuery(tourQuery(tour));
  const { data: page } = useQuery(stopQuery(tour, stop));
  if (!overview && error) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!overview || !page) return <LoadingRows rows={8} />;
  const here = overview.stops.filter((one) => one.id === page.stop.id);
  const [, chapter] = chaptersOf({ ...overview, stops: here }, [page]);
  return <Desk tour={tour} languages={languagesOf(overview.tour)} chapters={chapter ? [chapter] : []} section="" />;
}
