import { IconListCheck } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { sections } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { inLang, type Lang } from "../../../shared/format/text";
import { nextPosition } from "../../../shared/forms/order";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { Segmented } from "../../../shared/parts/Segmented";
import { Sheet } from "../../../shared/parts/Sheet";
import { goTo, paths } from "../../../shared/paths";
import { useAskedRecord } from "../../../shared/state/asked";
import { useLook } from "../../../shared/state/look";
import { photosOf } from "../photos/ofSection";
import type { Chapter } from "../useChapters";
import { Contents } from "./Contents";
import { EmptyChapter } from "./EmptyChapter";
import { keepDrafts } from "./keepDrafts";
import { type Begun, OwedDialog } from "./OwedDialog";
import { SectionEditor, type Shown } from "./SectionEditor";
import { Tally } from "./Tally";
import { usePutSection } from "./usePutSection";
import "./Recap.css";

type Props = {
  tour: string;
  languages: readonly Lang[];
  /** At least one. */
  chapters: Chapter[];
  /** The section to begin with; empty: the first. */
  section: string;
  /** What stands beside the texts. */
  aside?: ReactNode;
};

/** Where a recap is written: its chapters along the line, and one section at a time. */
export function Desk({ tour, languages, chapters, section: asked, aside }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const setRoomy = useLook((s) => s.setRoomy);
  useEffect(() => {
    setRoomy(true);
    return () => setRoomy(false);
  }, [setRoomy]);
  const put = usePutSection(tour);
  const all = chapters.flatMap((c) => c.sections);
  const [left] = useState(() => keepDrafts(all.map((s) => s.id)));
  const [chosen, setChosen] = useState(asked || (left[0] ?? ""));
  const [fresh, setFresh] = useState("");
  const [photo, setPhoto] = useState("");
  const [owing, setOwing] = useState(false);
  const [shown, setShown] = useState<Shown>("both");
  const desk = useRef<HTMLDivElement>(null);
  useAskedRecord(
    "section",
    (id) => {
      setChosen(id);
      desk.current?.querySelector<HTMLElement>(`[data-section="${id}"]`)?.focus();
    },
    (id) => all.some((s) => s.id === id),
  );
  useAskedRecord(
    "photo",
    (id) => {
      for (const { sections: list, photos } of chapters)
        for (const one of list) if (photosOf(photos, list, one).some((p) => p.id === id)) setChosen(one.id);
      setPhoto(id);
    },
    (id) => chapters.some((c) => c.photos.some((p) => p.id === id)),
  );
  const section = all.find((s) => s.id === chosen) ?? all[0];
  const chapter = chapters.find((c) => c.sections.some((s) => s.id === section?.id));
  const add = useChange(
    ({ chapter: to, ...about }: { chapter: Chapter } & Partial<Begun>) =>
      sections.create(tour, {
        stopId: to.stop?.id ?? "",
        position: nextPosition(to.sections),
        title: { [lang]: t("papers.recap.newTitle") },
        ...about,
      }),
    {
      said: (made) => t("papers.recap.added", { title: inLang(made.title, lang) }),
      onDone: (made) => {
        put(made);
        keepDrafts([made.id]);
        setChosen(made.id);
        setFresh(made.id);
      },
    },
  );
  const views = [
    { value: "both" as const, label: t("papers.recap.both") },
    ...languages.map((one) => ({ value: one, label: t(`papers.recap.only.${one}`) })),
  ];
  const first = chapters[0];
  return (
    <div ref={desk} className={aside ? "recap" : "recap alone"}>
      <div className="recap-bar">
        {languages.length > 1 && (
          <Segmented<Shown> label={t("papers.recap.view")} options={views} value={shown} onChange={setShown} />
        )}
        <Tally sections={all} languages={languages} />
        <span className="grow" />
        <Button size="sm" icon={IconListCheck} onClick={() => setOwing(true)}>
          {t("papers.recap.owed.open")}
        </Button>
      </div>
      {owing && (
        <OwedDialog
          tour={tour}
          languages={languages}
          chapters={chapters}
          onOpen={(id) => {
            setOwing(false);
            if (all.some((s) => s.id === id)) setChosen(id);
            else goTo(`${paths.recap(tour)}?section=${id}`); // of another stop
          }}
          onBegin={(what) => {
            setOwing(false);
            add.mutate(what);
          }}
          onClose={() => setOwing(false)}
        />
      )}
      <Sheet label={t("papers.recap.contents")} className="recap-contents">
        <Contents
          chapters={chapters}
          languages={languages}
          chosen={section?.id}
          onChoose={setChosen}
          onAdd={(to) => add.mutate({ chapter: to })}
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
          photo={photo}
          onPhoto={setPhoto}
          onAway={() => setChosen("")}
        />
      ) : (
        first && (
          <EmptyChapter
            tour={tour}
            languages={languages}
            chapter={first}
            photo={photo}
            onPhoto={setPhoto}
            onBegin={() => add.mutate({ chapter: first })}
          />
        )
      )}
      {aside}
    </div>
  );
}
