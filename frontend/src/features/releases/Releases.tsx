import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type ReleasePage, releasesQuery } from "../../api/releases";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageFault } from "../../shared/parts/PageFault";
import { TourHead } from "../../shared/parts/TourHead";
import { Feeds } from "./Feeds";
import { NextRelease } from "./NextRelease";
import { PastReleases } from "./PastReleases";
import "./Releases.css";

/** What of a tour is published, what would be next, and who should know. */
export function Releases({ tour }: { tour: string }) {
  const { data, error, refetch } = useQuery(releasesQuery(tour));
  if (error && !data) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={8} />;
  return <Page page={data} />;
}

function Page({ page }: { page: ReleasePage }) {
  const { t } = useTranslation();
  return (
    <>
      <TourHead tour={page.tour} tab="releases" title={t("releases.title")} />
      <div className="releases">
        <div className="releases-left">
          <NextRelease key={page.next.number} page={page} />
          <Feeds tour={page.tour.slug} />
        </div>
        <PastReleases page={page} />
      </div>
    </>
  );
}
