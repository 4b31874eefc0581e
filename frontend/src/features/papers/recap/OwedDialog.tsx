import { IconCopy, IconFlag, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Owed, type OwedChapter, owedQuery } from "../../../api/stops";
import { copyText } from "../../../platform/copyText";
import { inLang, type Lang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { Dialog } from "../../../shared/parts/Dialog";
import { Face } from "../../../shared/parts/Face";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { LoadingRows } from "../../../shared/parts/LoadingRows";
import { Station } from "../../../shared/parts/Station";
import { useToasts } from "../../../shared/state/toasts";
import type { Chapter } from "../useChapters";
import { dress } from "./dress";
import { allProgress } from "./written";
import "./Owed.css";

/** A section to begin: about that session, by those who gave it. */
export type Begun = {
  chapter: Chapter;
  sessionId: string;
  title: Owed["chapters"][number]["city"];
  authorIds: string[];
};

type Props = {
  tour: string;
  languages: readonly Lang[];
  chapters: readonly Chapter[];
  onOpen: (section: string) => void;
  onBegin: (what: Begun) => void;
  onClose: () => void;
};

/** Who still owes what of a recap: by author, with a text to remind them, and by chapter. */
export function OwedDialog({ tour, languages, chapters, onOpen, onBegin, onClose }: Props) {
  const { t } = useTranslation();
  const { data, error } = useQuery(owedQuery(tour));
  return (
    <Dialog title={t("papers.recap.owed.title")} open onClose={onClose} width={760}>
      <div className="owed">
        {error && <FaultNotice fault={error} />}
        {!data && !error && <LoadingRows rows={6} />}
        {data && <Authors owed={data} onOpen={onOpen} />}
        {data && <Chapters owed={data} languages={languages} chapters={chapters} onBegin={onBegin} />}
      </div>
    </Dialog>
  );
}

function Authors({ owed, onOpen }: { owed: Owed; onOpen: (section: string) => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const show = useToasts((s) => s.show);
  return (
    <section aria-label={t("papers.recap.owed.byAuthor")}>
      <h3>{t("papers.recap.owed.byAuthor")}</h3>
      {owed.authors.length === 0 && <p className="mut">{t("papers.recap.owed.nothing")}</p>}
      {owed.authors.map(({ person, texts, reminder, lang: theirs }) => {
        const name = person ? inLang(person.name, lang) : t("papers.recap.owed.nobody");
        return (
          <div key={person?.id ?? ""} className="owed-author">
            <header>
              {person && <Face id={person.id} name={name} size="sm" />}
              <b>{name}</b>
              <span className="grow" />
              {person && (
                <Button
                  size="sm"
                  icon={IconCopy}
                  onClick={() =>
                    void copyText(reminder).then(() => show({ text: t("papers.recap.owed.copied", { name }) }))
                  }
                >
                  {t("papers.recap.owed.copy")}
                </Button>
              )}
            </header>
            <ul>
              {texts.map((text) => (
                <li key={`${text.sectionId} ${text.lang}`}>
                  <button type="button" className="owed-text" onClick={() => onOpen(text.sectionId)}>
                    <span lang={langOf(text.title, lang)}>{inLang(text.title, lang)}</span>
                    <span className="mut">{inLang(text.city, lang)}</span>
                  </button>
                  <Chip {...dress[text.state]}>
                    {t("papers.recap.owed.state", {
                      language: text.lang.toUpperCase(),
                      state: t(`papers.recap.progress.${text.state}`),
                    })}
                  </Chip>
                </li>
              ))}
            </ul>
            {person && (
              <details>
                <summary>{t("papers.recap.owed.reminder")}</summary>
                <pre lang={theirs}>{reminder}</pre>
              </details>
            )}
          </div>
        );
      })}
    </section>
  );
}

type ChaptersProps = {
  owed: Owed;
  languages: readonly Lang[];
  chapters: readonly Chapter[];
  onBegin: (what: Begun) => void;
};

function Chapters({ owed, languages, chapters, onBegin }: ChaptersProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={t("papers.recap.owed.byChapter")}>
      <h3>{t("papers.recap.owed.byChapter")}</h3>
      {owed.chapters.map((one) => {
        const chapter = chapters.find((c) => (c.stop?.id ?? "") === one.stopId);
        return chapter && <Row key={one.stopId} one={one} languages={languages} chapter={chapter} onBegin={onBegin} />;
      })}
    </section>
  );
}

type RowProps = { one: OwedChapter; languages: readonly Lang[]; chapter: Chapter; onBegin: (what: Begun) => void };

function Row({ one, languages, chapter, onBegin }: RowProps) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <div className="owed-chapter">
      <header>
        {chapter.stop ? (
          <Station number={chapter.stop.number} status={chapter.stop.status} size="sm" />
        ) : (
          <IconFlag size={16} stroke={1.75} aria-hidden />
        )}
        <b>{chapter.stop ? inLang(one.city, lang) : t("papers.recap.tour")}</b>
        <span className="grow" />
        {languages.map((each) => (
          <span key={each} className="owed-states">
            <span className="mut">{each.toUpperCase()}</span>
            {allProgress.map((progress) => {
              const n = one.states[each]?.[progress] ?? 0;
              return (
                n > 0 && (
                  <Chip key={progress} look="bare" {...dress[progress]}>
                    {t(`papers.recap.tally.${progress}`, { count: n })}
                  </Chip>
                )
              );
            })}
          </span>
        ))}
      </header>
      {one.untold.length > 0 && (
        <ul>
          {one.untold.map((session) => (
            <li key={session.id}>
              <span className="owed-text">
                <span lang={langOf(session.title, lang)}>{inLang(session.title, lang)}</span>
                <span className="mut">{session.speakers.map((who) => inLang(who.name, lang)).join(", ")}</span>
              </span>
              <Button
                size="sm"
                kind="ghost"
                icon={IconPlus}
                aria-label={t("papers.recap.owed.beginOf", { title: inLang(session.title, lang) })}
                onClick={() =>
                  onBegin({
                    chapter,
                    sessionId: session.id,
                    title: session.title,
                    authorIds: session.speakers.map(({ id }) => id),
                  })
                }
              >
                {t("papers.recap.owed.begin")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
