import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { tourQuery } from "../../api/queries";
import { LinkButton } from "../../shared/parts/Button";
import { EmptyState } from "../../shared/parts/EmptyState";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageFault } from "../../shared/parts/PageFault";
import { TourHead } from "../../shared/parts/TourHead";
import { paths } from "../../shared/paths";
import { lastStop, stopToShow } from "./lastStop";

/** The agenda of the stop that was looked at last, or of the first that is not held yet. */
export function AgendaOfTour({ tour }: { tour: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(tourQuery(tour));
  const stop = data && stopToShow(data.stops, lastStop(tour));
  useEffect(() => {
    if (stop) location.replace(`${paths.stop(tour, stop.slug)}/agenda`);
  }, [tour, stop]);
  if (error && !data) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!data || stop) return <LoadingRows rows={8} />;
  return (
    <>
      <TourHead tour={data.tour} tab="agenda" title={t("stop.tab.agenda")} />
      <EmptyState
        title={t("stop.agenda.noStops")}
        text={t("stop.agenda.noStopsText")}
        actions={
          <LinkButton kind="primary" href={paths.tour(tour)}>
            {t("stop.agenda.toBoard")}
          </LinkButton>
        }
      />
    </>
  );
}
