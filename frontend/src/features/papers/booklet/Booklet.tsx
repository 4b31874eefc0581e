import { IconBook, IconDeviceFloppy, IconFiles, IconRefresh, IconRefreshAlert } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { tourQuery } from "../../../api/queries";
import type { Overview } from "../../../api/types";
import { count } from "../../../shared/format/numbers";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { useShortcuts } from "../../../shared/keys/useShortcuts";
import { Button } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { EmptyState } from "../../../shared/parts/EmptyState";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { SelectField } from "../../../shared/parts/Field";
import { LoadingRows } from "../../../shared/parts/LoadingRows";
import { PageFault } from "../../../shared/parts/PageFault";
import { Segmented } from "../../../shared/parts/Segmented";
import { Sheet } from "../../../shared/parts/Sheet";
import { TourHead } from "../../../shared/parts/TourHead";
import { goTo, paths } from "../../../shared/paths";
import { Pages } from "../pages/Pages";
import { languagesOf } from "../useChapters";
import { type BookletLang, everySponsor, type Paper } from "./booklets";
import { Making } from "./Making";
import { useBooklet } from "./useBooklet";
import "./Booklet.css";

/** The booklet of a tour, made and looked at before it is handed out. */
export function Booklet({ tour, sponsor }: { tour: string; sponsor: string }) {
  const { data, error, refetch } = useQuery(tourQuery(tour));
  if (error && !data) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  return <Page overview={data} asked={sponsor} />;
}

function Page({ overview: { tour, sponsors }, asked }: { overview: Overview; asked: string }) {
  const { t } = useTranslation();
  const page = useLang();
  const languages = languagesOf(tour);
  const [lang, setLang] = useState<BookletLang>(languages.includes(page) ? page : (languages[0] ?? page));
  const [paper, setPaper] = useState<Paper>("");
  const [sponsor, setSponsor] = useState(asked);
  const { made, making, fault, stopped, behind, path, make, stop, keep } = useBooklet({
    tour: tour.slug,
    lang,
    sponsor,
    paper,
  });
  const every = sponsor === everySponsor;
  const spoken = (one: BookletLang) =>
    one === "fr" || one === "en" ? t(`language.${one}`) : t("papers.booklet.twoLanguages");
  const supporters = [...new Map(sponsors.map((s) => [s.organization.slug, s.organization])).values()];
  useShortcuts([{ combo: "m", label: t("papers.booklet.make"), group: t("shell.keys.here"), run: make }]);
  const first = (
    <Button kind="primary" icon={IconBook} keys="m" onClick={make}>
      {t("papers.booklet.make")}
    </Button>
  );
  return (
    <>
      <TourHead
        tour={tour}
        tab="booklet"
        title={t("papers.booklet.title")}
        actions={
          <>
            <Button icon={IconFiles} onClick={() => goTo(paths.handouts(tour.slug))}>
              {t("papers.handouts.title")}
            </Button>
            {made && (
              <>
                <Button
                  kind={behind ? "primary" : "plain"}
                  icon={IconRefresh}
                  keys="m"
                  disabled={!!making}
                  onClick={make}
                >
                  {t("papers.booklet.again")}
                </Button>
                <Button kind={behind ? "plain" : "primary"} icon={IconDeviceFloppy} onClick={keep}>
                  {t("papers.booklet.save")}
                </Button>
              </>
            )}
          </>
        }
      />
      <div className="booklet">
        <Sheet label={t("papers.booklet.title")} className="booklet-sheet">
          <header className="booklet-bar">
            {supporters.length > 0 && (
              <SelectField
                className="booklet-for"
                label={t("papers.booklet.for")}
                value={sponsor}
                onChange={setSponsor}
                options={[
                  { value: "", label: t("papers.booklet.everybody") },
                  { value: everySponsor, label: t("papers.booklet.every", { n: count(supporters.length, page) }) },
                  ...supporters.map((o) => ({ value: o.slug, label: inLang(o.name, page) })),
                ]}
              />
            )}
            {languages.length > 1 && (
              <Segmented<BookletLang>
                label={t("papers.booklet.language")}
                value={lang}
                onChange={setLang}
                options={[
                  ...languages.map((one) => ({ value: one, label: t(`papers.recap.only.${one}`) })),
                  {
                    value: page === "fr" ? "fr,en" : "en,fr",
                    label: t("papers.calendar.bothLanguages"),
                    title: t("papers.booklet.bothTitle"),
                  },
                ]}
              />
            )}
            <Segmented<Paper>
              label={t("papers.booklet.paper")}
              value={paper}
              onChange={setPaper}
              options={[
                { value: "", label: t("papers.booklet.usual"), title: t("papers.booklet.usualTitle") },
                { value: "a4", label: "A4" },
                { value: "letter", label: t("papers.booklet.letter") },
              ]}
            />
          </header>
          {making && (every || !made) && <Making job={making} onStop={stop} />}
          {fault && <FaultNotice fault={fault} onRetry={make} />}
          {stopped && <p className="booklet-note">{t("papers.booklet.stopped")}</p>}
          {behind && !making && (
            <p className="booklet-note warn">
              <Chip tone="warn" icon={IconRefreshAlert}>
                {t("papers.booklet.behind")}
              </Chip>{" "}
              {t("papers.booklet.behindText")}
            </p>
          )}
          {path && every && <EmptyState title={t("papers.booklet.everyTitle")} text={t("papers.booklet.everyText")} />}
          {made && path && !every && (
            <Pages
              key={`${lang}.${sponsor}.${paper}`}
              version={made.job}
              path={path}
              label={t("papers.booklet.frame", { language: spoken(lang) })}
            />
          )}
          {!path && !making && (
            <EmptyState title={t("papers.booklet.emptyTitle")} text={t("papers.booklet.emptyText")} actions={first} />
          )}
        </Sheet>
      </div>
    </>
  );
}
