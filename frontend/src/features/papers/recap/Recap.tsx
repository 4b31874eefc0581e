import { useTranslation } from "react-i18next";
import { LoadingRows } from "../../../shared/parts/LoadingRows";
import { PageFault } from "../../../shared/parts/PageFault";
import { TourHead } from "../../../shared/parts/TourHead";
import { BookletPreview } from "../booklet/BookletPreview";
import { languagesOf, useChapters } from "../useChapters";
import { Desk } from "./Desk";

/** Where the account of a tour is written, along its line, in both languages at once. */
export function Recap({ tour, section }: { tour: string; section: string }) {
  const { overview, error, refetch, ready, chapters } = useChapters(tour);
  const { t } = useTranslation();
  if (error) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!overview || !ready) return <LoadingRows rows={10} />;
  const languages = languagesOf(overview.tour);
  return (
    <>
      <TourHead tour={overview.tour} tab="recap" title={t("papers.recap.title")} />
      <Desk
        tour={tour}
        languages={languages}
        chapters={chapters}
        section={section}
        aside={<BookletPreview tour={tour} languages={languages} />}
      />
    </>
  );
}
