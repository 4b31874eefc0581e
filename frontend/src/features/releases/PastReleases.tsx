import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReleasePage, ReleaseRow } from "../../api/releases";
import { instant } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Chip } from "../../shared/parts/Chip";
import { Sheet } from "../../shared/parts/Sheet";
import { Audiences } from "./Audiences";
import { Differences } from "./Differences";
import { sumOf } from "./sumOf";

/** What was published, the newest first; one is open, with what was new in it and whom to tell. */
export function PastReleases({ page }: { page: ReleasePage }) {
  const { t } = useTranslation();
  const newest = page.releases[0]?.number;
  const [chosen, setChosen] = useState<number>();
  const open = chosen ?? newest;
  return (
    <Sheet title={t("releases.past")} className="releases-past">
      {page.releases.length === 0 && <p className="releases-none">{t("releases.none")}</p>}
      <div className="scroll">
        {page.releases.map((release) => (
          <Release
            key={release.number}
            release={release}
            tour={page.tour.slug}
            open={release.number === open}
            onOpen={(wanted) => setChosen(wanted ? release.number : 0)}
          />
        ))}
      </div>
    </Sheet>
  );
}

type Props = { release: ReleaseRow; tour: string; open: boolean; onOpen: (wanted: boolean) => void };

function Release({ release, tour, open, onOpen }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const note = inLang(release.note, lang);
  return (
    <section className="release">
      <h3>
        <button type="button" className="release-head" aria-expanded={open} onClick={() => onOpen(!open)}>
          <Chip tone="accent">{t("releases.release", { number: release.number })}</Chip>
          <span className="mut f12">{t("releases.by", { at: instant(release.at, lang), who: release.actor })}</span>
          <span className="grow" />
          <span className="f12">{sumOf(release.sum, t)}</span>
        </button>
      </h3>
      {note && (
        <p className="release-note" lang={langOf(release.note, lang)}>
          {note}
        </p>
      )}
      {open && (
        <div className="release-body">
          {release.audiences.length > 0 && <Audiences release={release} tour={tour} />}
          {release.differences.length > 0 ? (
            <details open={release.audiences.length === 0}>
              <summary>{t("releases.details")}</summary>
              <Differences differences={release.differences} />
            </details>
          ) : (
            <p className="release-note mut f12">{t("releases.allNew")}</p>
          )}
        </div>
      )}
    </section>
  );
}
