import { IconBook, IconDeviceFloppy } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { stateQuery, tourQuery } from "../../../api/queries";
import type { Overview } from "../../../api/types";
import { useSaving } from "../../../platform/useSaving";
import { useTelling } from "../../../platform/useTelling";
import { inLang, type Lang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { SelectField } from "../../../shared/parts/Field";
import { LoadingRows } from "../../../shared/parts/LoadingRows";
import { PageFault } from "../../../shared/parts/PageFault";
import { Segmented } from "../../../shared/parts/Segmented";
import { Sheet } from "../../../shared/parts/Sheet";
import { TourHead } from "../../../shared/parts/TourHead";
import { goTo, paths } from "../../../shared/paths";
import type { Paper } from "../booklet/booklets";
import { Pages } from "../pages/Pages";
import { languagesOf } from "../useChapters";
import { forCrew, handoutName, handoutPath, handoutQuery, type Kind, kinds } from "./handouts";
import "../booklet/Booklet.css";

/** The smaller papers of a tour, looked at before they are handed out. */
export function Handouts({ tour }: { tour: string }) {
  const { data, error, refetch } = useQuery(tourQuery(tour));
  if (error && !data) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  return <Page overview={data} />;
}

function Page({ overview: { tour, stops } }: { overview: Overview }) {
  const { t } = useTranslation();
  const page = useLang();
  const saving = useSaving();
  const telling = useTelling();
  const languages = languagesOf(tour);
  const on = stops.filter((s) => s.status !== "cancelled");
  const [kind, setKind] = useState<Kind>("daysheet");
  const [stop, setStop] = useState(on[0]?.slug ?? "");
  const [lang, setLang] = useState<Lang>(languages.includes(page) ? page : (languages[0] ?? page));
  const [paper, setPaper] = useState<Paper>("");
  const handout = { tour: tour.slug, kind, stop, lang, paper };
  const path = handoutPath(handout);
  const { data: state } = useQuery(stateQuery);
  const { data: there, error, refetch } = useQuery(handoutQuery(handout, state?.seq ?? 0));
  const name = t(`papers.handouts.kind.${kind}`);
  return (
    <>
      <TourHead
        tour={tour}
        tab="booklet"
        title={t("papers.handouts.title")}
        actions={
          <>
            <Button icon={IconBook} onClick={() => goTo(paths.booklet(tour.slug))}>
              {t("papers.booklet.title")}
            </Button>
            <Button
              kind="primary"
              icon={IconDeviceFloppy}
              disabled={!there}
              onClick={() => void telling(() => saving(path, handoutName(handout)))}
            >
              {t("papers.booklet.save")}
            </Button>
          </>
        }
      />
      <div className="booklet">
        <Sheet label={t("papers.handouts.title")} className="booklet-sheet">
          <header className="booklet-bar">
            <SelectField
              className="booklet-for"
              label={t("papers.handouts.which")}
              value={kind}
              onChange={setKind}
              options={kinds.map((one) => ({ value: one, label: t(`papers.handouts.kind.${one}`) }))}
            />
            {on.length > 1 && (
              <SelectField
                className="booklet-for"
                label={t("papers.handouts.stop")}
                value={stop}
                onChange={setStop}
                options={[
                  { value: "", label: t("papers.handouts.every") },
                  ...on.map((s) => ({ value: s.slug, label: inLang(s.city, page) })),
                ]}
              />
            )}
            {languages.length > 1 && (
              <Segmented<Lang>
                label={t("papers.handouts.language")}
                value={lang}
                onChange={setLang}
                options={languages.map((one) => ({ value: one, label: t(`papers.recap.only.${one}`) }))}
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
            {forCrew.includes(kind) && <Chip tone="idle">{t("papers.handouts.crew")}</Chip>}
          </header>
          {error && <FaultNotice fault={error} onRetry={() => void refetch()} />}
          {there && (
            <Pages key={path} path={path} version={state?.seq ?? 0} label={`${name}, ${t(`language.${lang}`)}`} />
          )}
        </Sheet>
      </div>
    </>
  );
}
