import { useTranslation } from "react-i18next";
import type { Lang } from "../../../shared/format/text";
import { Button } from "../../../shared/parts/Button";
import { EmptyState } from "../../../shared/parts/EmptyState";
import { Sheet } from "../../../shared/parts/Sheet";
import { PhotoStrip } from "../photos/PhotoStrip";
import { useAdding } from "../photos/useAdding";
import type { Chapter } from "../useChapters";

type Props = {
  tour: string;
  languages: readonly Lang[];
  chapter: Chapter;
  /** The photo that is open. */
  photo: string;
  onPhoto: (id: string) => void;
  onBegin: () => void;
};

/** A chapter of which nothing is written yet: it may have photos. */
export function EmptyChapter({ tour, languages, chapter, photo, onPhoto, onBegin }: Props) {
  const { t } = useTranslation();
  const adding = useAdding(tour);
  return (
    <div className="editor">
      <Sheet className="recap-none">
        <EmptyState
          title={t(chapter.stop ? "papers.recap.emptyStop" : "papers.recap.emptyTitle")}
          text={t(chapter.stop ? "papers.recap.emptyStopText" : "papers.recap.emptyText")}
          actions={
            <Button kind="primary" onClick={onBegin}>
              {t("papers.recap.begin")}
            </Button>
          }
        />
      </Sheet>
      <PhotoStrip
        adding={adding}
        title={t("photos.ofChapter")}
        photos={chapter.photos}
        languages={languages}
        place={{ stopId: chapter.stop?.id ?? "" }}
        open={photo}
        onOpen={onPhoto}
      />
    </div>
  );
}
