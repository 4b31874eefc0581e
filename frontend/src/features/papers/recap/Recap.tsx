import { IconBook } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { sections } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { inLang, type Lang } from "../../../shared/format/text";
import { nextPosition } from "../../../shared/forms/order";
import { useLang } from "../../../shared/i18n/useLang";
import { Button, LinkButton } from "../../../shared/parts/Button";
import { EmptyState } from "../../../shared/parts/EmptyState";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { LoadingRows } from "../../../shared/parts/LoadingRows";
import { PageFault } from "../../../shared/parts/PageFault";
import { Segmented } from "../../../shared/parts/Segmented";
import { Sheet } from "../../../shared/parts/Sheet";
import { TourHead } from "../../../shared/parts/TourHead";
import { paths } from "../../../shared/paths";
import { useAskedRecord } from "../../../shared/state/asked";
import { useLook } from "../../../shared/state/look";
import { BookletPreview } from "../booklet/BookletPreview";
import { type Chapter, languagesOf, useChapters } from "../useChapters";
import { Contents } from "./Contents";
import { SectionEditor, type Shown } from "./SectionEditor";
import { Tally } from "./Tally";
import { usePutSection } from "./usePutSection";
import "./Recap.css";

/** Where the account of a tour is written, along its line, in both languages at once. */
export function Recap({ tour, section }: { tour: string; section: string }) {
  const { overview, error, refetch, ready, chapters } = useChapters(tour);
  const { t } = useTranslation();
  if (error) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!overview || !ready) return <LoadingRows rows={10} />;
  return (
    <Desk
      chapters={chapters}
      head={(actions) => (
        <TourHead tour={overview.tour} tab="recap" title={t("papers.recap.title")} actions={actions} />
      )}
      tour={tour}
      languages={languagesOf(overview.tour)}
      section={section}
    />
  );
}

type DeskProps = {
  tour: string;
  languages: readonly Lang[];
  chapters: Chapter[];
  head: (actions: ReactNode) => ReactNode;
  /** The section to begin with; empty: the first. */
  section: string;
};

function Desk({ tour, languages, chapters, head, section: asked }: DeskProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const setRoomy = useLook((s) => s.setRoomy);
  useEffect(() => {
    setRoomy(true);
    return () => setRoomy(false);
  }, [setRoomy]);
  const put = usePutSection(tour);
  const [chosen, setChosen] = useState(asked);
  const [fresh, setFresh] = useState("");
  const [shown, setShown] = useState<Shown>("both");
  const all = chapters.flatMap((c) => c.sections);
  const desk = useRef<HTMLDivElement>(null);
  useAskedRecord(
    "section",
    (id) => {
      setChosen(id);
      desk.current?.querySelector<HTMLElement>(`[data-section="${id}"]`)?.focus();
    },
    (id) => all.some((s) => s.id === id),
  );
  const section = all.find((s) => s.id === chosen) ?? all[0];
  const chapter = chapters.find((c) => c.sections.some((s) => s.id === section?.id));
  const add = useChange(
    (to: Chapter) =>
      sections.create(tour, {
        stopId: to.stop?.id ?? "",
        position: nextPosition(to.sections),
        title: { [lang]: t("papers.recap.newTitle") },
      }),
    {
      said: (made) => t("papers.recap.added", { title: inLang(made.title, lang) }),
      onDone: (made) => {
        put(made);
        setChosen(made.id);
        setFresh(made.id);
      },
    },
  );
  const views = [
    { value: "both" as const, label: t("papers.recap.both") },
    ...languages.map((one) => ({ value: one, label: t(`papers.recap.only.${one}`) })),
  ];
  const tools = (
    <>
      {languages.length > 1 && (
        <Segmented<Shown> label={t("papers.recap.view")} options={views} value={shown} onChange={setShown} />
      )}
      <LinkButton icon={IconBook} href={paths.booklet(tour)}>
        {t("papers.tabs.booklet")}
      </LinkButton>
    </>
  );
  const first = chapters[0];
  return (
    <>
      {head(tools)}
      <div ref={desk} className="recap">
        <Sheet label={t("papers.recap.contents")} className="recap-contents">
          <Tally sections={all} languages={languages} />
          <Contents
            chapters={chapters}
            languages={languages}
            chosen={section?.id}
            onChoose={setChosen}
            onAdd={(to) => add.mutate(to)}
          />
          {add.error && <FaultNotice fault={add.error} />}
        </Sheet>
        {section && chapter ? (
          <SectionEditor
            key={section.id}
            tour={tour}
            languages={languages}
            section={section}
            chapter={chapter}
            shown={languages.length > 1 ? shown : (languages[0] ?? "both")}
            fresh={section.id === fresh}
            onAway={() => setChosen("")}
          />
        ) : (
          <Sheet className="recap-none">
            <EmptyState
              title={t("papers.recap.emptyTitle")}
              text={t("papers.recap.emptyText")}
              actions={
                first && (
                  <Button kind="primary" onClick={() => add.mutate(first)}>
                    {t("papers.recap.begin")}
                  </Button>
                )
              }
            />
          </Sheet>
        )}
        <BookletPreview tour={tour} languages={languages} />
      </div>
    </>
  );
}
