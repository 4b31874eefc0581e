import { useTranslation } from "react-i18next";
import type { SectionCard } from "../../../api/stops";
import type { Lang } from "../../../shared/format/text";
import { Chip } from "../../../shared/parts/Chip";
import { dress } from "./dress";
import { allProgress, tally } from "./written";

/** How much of the recap is written, in a line. */
export function Tally({ sections, languages }: { sections: readonly SectionCard[]; languages: readonly Lang[] }) {
  const { t } = useTranslation();
  const sum = tally(sections, languages);
  return (
    <p className="recap-tally">
      {allProgress.map(
        (progress) =>
          sum[progress] > 0 && (
            <Chip key={progress} look="bare" {...dress[progress]}>
              {t(`papers.recap.tally.${progress}`, { count: sum[progress] })}
            </Chip>
          ),
      )}
    </p>
  );
}
