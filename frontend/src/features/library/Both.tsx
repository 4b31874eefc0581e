import { IconCircleDashed } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Lang, Text } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Chip } from "../../shared/parts/Chip";
import "./Both.css";

type Props = { label: string; text: Text /** Set as a book: what people are going to read. */; book?: boolean };

/** A text in both languages side by side, that of the page first; a missing one is said to be missing. */
export function Both({ label, text, book }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const order: Lang[] = lang === "fr" ? ["fr", "en"] : ["en", "fr"];
  return (
    <section className="both" aria-label={label}>
      <h3 className="field-legend">{label}</h3>
      <div className="both-pair">
        {order.map((one) => (
          <div key={one}>
            <span className="both-lang" title={t(`language.${one}`)}>
              {one.toUpperCase()}
            </span>
            {text[one] ? (
              <div lang={one} className={book ? "both-text book" : "both-text"}>
                {text[one]}
              </div>
            ) : (
              <Chip icon={IconCircleDashed} look="outline">
                {t("library.missing")}
              </Chip>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
