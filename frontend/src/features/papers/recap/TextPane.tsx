import { useTranslation } from "react-i18next";
import type { SectionCard } from "../../../api/stops";
import { count } from "../../../shared/format/numbers";
import type { Lang, Text } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { Sheet } from "../../../shared/parts/Sheet";
import { dress } from "./dress";
import { lately } from "./lately";
import { StaleText } from "./StaleText";
import { progressOf, wordsIn } from "./written";

type Props = {
  section: SectionCard;
  lang: Lang;
  /** Languages whose text is done. */
  ready: readonly string[];
  title: Text;
  body: Text;
  fresh: boolean;
  /** saved: as it is stored; typed: not stored yet; saving: on its way. */
  state: "saved" | "typed" | "saving";
  /** Unix milliseconds. */
  savedAt: number;
  onTitle: (title: Text) => void;
  onBody: (body: Text) => void;
  onReady: (ready: string[]) => void;
  onLeave: () => void;
};

/** The text of a section in one language, set as it will be read. */
export function TextPane({
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
      {progress === "stale" && <StaleText section={section} lang={lang} other={other} />}
      <div className="pane-page scroll">
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
        <textarea
          className="pane-body"
          lang={lang}
          aria-label={t("papers.recap.bodyIn", { language: t(`language.${lang}`) })}
          placeholder={t("papers.recap.bodyHint")}
          value={body[lang] ?? ""}
          onChange={(e) => onBody({ ...body, [lang]: e.target.value })}
          onBlur={onLeave}
        />
      </div>
      <footer className="pane-foot">
        <span>{t("papers.recap.words", { count: words, n: count(words, page) })}</span>
        <span className="grow" />
        <span>
          {state === "saved" && t("papers.recap.saved", { when: lately(savedAt, Date.now(), page) })}
          {state === "typed" && t("edit.typed")}
          {state === "saving" && t("edit.saving")}
        </span>
      </footer>
    </Sheet>
  );
}
