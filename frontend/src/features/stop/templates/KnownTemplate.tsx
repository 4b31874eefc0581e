import { useTranslation } from "react-i18next";
import type { TemplateRow } from "../../../api/agenda";
import { duration } from "../../../shared/format/dates";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { kindIcon } from "../agenda/kinds";
import { inOrder } from "./entries";

/** A template that the program brings along: to be looked at, and copied. */
export function KnownTemplate({ template }: { template: TemplateRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <div className="template-form">
      <p className="sec">{t("templates.knownText")}</p>
      <ol className="entries-plain" aria-label={t("templates.field.entries")}>
        {inOrder(template.entries).map((entry, i) => {
          const Icon = kindIcon(entry.kind);
          const title = inLang(entry.title, lang);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have nothing else to be told by, and these stay
            <li key={i}>
              <span className="entry-at">{duration(entry.offset)}</span>
              <Icon size={16} stroke={1.75} aria-hidden />
              <b lang={langOf(entry.title, lang)}>
                {title || (entry.kind === "talk" ? t("templates.place") : t(`stop.kind.${entry.kind}`))}
              </b>
              {entry.room > 0 && <span className="sec">{t("templates.room", { n: entry.room })}</span>}
              <span className="grow" />
              <span className="sec">{duration(entry.minutes)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
