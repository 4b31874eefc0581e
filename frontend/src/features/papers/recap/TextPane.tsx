import { useTranslation } from "react-i18next";
import type { Photo, SectionCard } from "../../../api/stops";
import { count } from "../../../shared/format/numbers";
import { inLang, type Lang, type Text } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { Sheet } from "../../../shared/parts/Sheet";
import { inText } from "../photos/inText";
import { dress } from "./dress";
import { lately } from "./lately";
import { StaleText } from "./StaleText";
import { MarkdownField } from "./writing/MarkdownField";
import { progressOf, wordsIn } from "./written";

type Props = {
  tour: string;
  section: SectionCard;
  lang: Lang;
  /** Languages whose text is done. */
  ready: readonly string[];
  title: Text;
  body: Text;
  fresh: boolean;
  /** saved: as it is stored; typed: not stored yet; saving: on its way; failed: it could not be stored. */
  state: "saved" | "typed" | "saving" | "failed";
  /** Unix milliseconds. */
  savedAt: number;
  onTitle: (title: Text) => void;
  onBody: (body: Text) => void;
  onReady: (ready: string[]) => void;
  onLeave: () => void;
  photos: readonly Photo[];
  onAddPhotos: (put: (words: string) => void) => void;
  onFiles: (files: File[]) => Promise<string>;
  /** The text as it will be read stands beside it. */
  beside: boolean;
};

/** The text of a section in one language, set as it will be read. */
export function TextPane({
  tour,
  section,
  lang,
  ready,
  title,
  body,
  fresh,
  state,
  savedAt,
  onTitle,
  onBody,
  onReady,
  onLeave,
  photos,
  onAddPhotos,
  onFiles,
  beside,
}: Props) {
  const { t } = useTranslation();
  const page = useLang();
  const progress = progressOf(section, body, lang);
  const other = lang === "fr" ? "en" : "fr";
  const words = wordsIn(body[lang]);
  const name = t(`papers.recap.only.${lang}`);
  return (
    <Sheet
      title={name}
      className={`pane ${lang}`}
      beside={<Chip {...dress[progress]}>{t(`papers.recap.progress.${progress}`)}</Chip>}
      actions={
        (progress === "draft" || progress === "ready") && (
          <Button
            size="sm"
            kind="ghost"
            onClick={() => onReady(progress === "draft" ? [...ready, lang] : ready.filter((one) => one !== lang))}
          >
            {t(`papers.recap.mark.${progress}`)}
          </Button>
        )
      }
    >
      <MarkdownField
        tour={tour}
        lang={lang}
        label={t("papers.recap.bodyIn", { language: t(`language.${lang}`) })}
        placeholder={t("papers.recap.bodyHint")}
        value={body[lang] ?? ""}
        onChange={(text) => onBody({ ...body, [lang]: text })}
        onLeave={onLeave}
        photos={photos.map((photo, i) => ({
          name: inLang(photo.caption, page) || inLang(photo.alt, page) || t("photos.nth", { n: i + 1 }),
          words: inText(photo, lang),
        }))}
        onAddPhotos={onAddPhotos}
        onFiles={onFiles}
        beside={beside}
        above={progress === "stale" && <StaleText section={section} lang={lang} other={other} />}
        heading={
          <textarea
            className="pane-title"
            lang={lang}
            rows={1}
            aria-label={t("papers.recap.titleIn", { language: t(`language.${lang}`) })}
            placeholder={t("papers.recap.titleHint")}
            // biome-ignore lint/a11y/noAutofocus: the section was just asked for, and its title comes next
            autoFocus={fresh}
            onFocus={(e) => fresh && e.target.select()}
            value={title[lang] ?? ""}
            onChange={(e) => onTitle({ ...title, [lang]: e.target.value.replace(/\n/g, " ") })}
            onBlur={onLeave}
          />
        }
      />
      <footer className="pane-foot">
        <span>{t("papers.recap.words", { count: words, n: count(words, page) })}</span>
        <span className="grow" />
        <span role={state === "failed" ? "status" : undefined} className={state === "failed" ? "pane-failed" : ""}>
          {state === "failed" && t("papers.recap.kept")}
          {state === "saved" && t("papers.recap.saved", { when: lately(savedAt, Date.now(), page) })}
          {state === "typed" && t("edit.typed")}
          {state === "saving" && t("edit.saving")}
        </span>
      </footer>
    </Sheet>
  );
}
