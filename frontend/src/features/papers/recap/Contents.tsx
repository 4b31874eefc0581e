import { IconFlag, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { SectionCard } from "../../../api/stops";
import { inLang, type Lang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { IconButton } from "../../../shared/parts/Button";
import { isSure, Station } from "../../../shared/parts/Station";
import type { Chapter } from "../useChapters";
import { dress } from "./dress";
import { progressOf } from "./written";

type Props = {
  chapters: Chapter[];
  languages: readonly Lang[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
  onAdd: (to: Chapter) => void;
};

/** The sections of a recap along the line, each with how far it is in each language. */
export function Contents({ chapters, languages, chosen, onChoose, onAdd }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <nav className="contents scroll" aria-label={t("papers.recap.contents")}>
      {chapters.map((chapter, i) => {
        const { stop, sections } = chapter;
        const next = chapters[i + 1]?.stop;
        const track = stop && next && (isSure(stop.status) && isSure(next.status) ? "whole" : "dashed");
        const name = stop ? inLang(stop.city, lang) : t("papers.recap.tour");
        return (
          <section key={stop?.id ?? "tour"} className={`chapter ${track ?? ""}`}>
            <header className="chapter-head">
              {stop ? (
                <Station number={stop.number} status={stop.status} />
              ) : (
                <IconFlag size={18} stroke={1.75} aria-hidden className="chapter-flag" />
              )}
              <h2 className="cut" lang={langOf(stop?.city, lang)}>
                {name}
              </h2>
              <span className="grow" />
              <IconButton
                size="sm"
                icon={IconPlus}
                label={t("papers.recap.addTo", { chapter: name })}
                onClick={() => onAdd(chapter)}
              />
            </header>
            <ul>
              {sections.map((section) => (
                <Entry
                  key={section.id}
                  section={section}
                  languages={languages}
                  on={section.id === chosen}
                  onChoose={() => onChoose(section.id)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

type EntryProps = { section: SectionCard; languages: readonly Lang[]; on: boolean; onChoose: () => void };

function Entry({ section, languages, on, onChoose }: EntryProps) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <li>
      <button
        type="button"
        className="entry"
        data-section={section.id}
        aria-current={on || undefined}
        onClick={onChoose}
      >
        <span lang={langOf(section.title, lang)}>{inLang(section.title, lang)}</span>
        {languages.map((one) => {
          const progress = progressOf(section, {}, one);
          const { tone, icon: Icon } = dress[progress];
          const words = `${t(`language.${one}`)} : ${t(`papers.recap.progress.${progress}`)}`;
          return (
            <span key={one} className={`entry-mark ${tone}`} title={words}>
              <Icon size={14} stroke={2} aria-hidden />
              <span className="spoken">, {words}</span>
            </span>
          );
        })}
      </button>
    </li>
  );
}
