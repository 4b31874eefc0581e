import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ImportedRegistrations } from "../../api/figures";
import { count } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";

type Word = ImportedRegistrations["counts"]["statuses"][number];
type Standing = Word["standing"];

const standings = ["registered", "came", "waiting", "asked", "cancelled", ""] as const;

/** How many statuses are shown: what is more is some other column. */
const mostShown = 12;

type Props = { words: Word[]; onStatus: (word: string, standing: Standing) => void };

/** What each status of a list means, which the person corrects. */
export function Statuses({ words, onStatus }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <section className="statuses" aria-label={t("figures.import.statuses")}>
      {words.slice(0, mostShown).map(({ word, standing, rows }) => (
        <label key={word} className={standing === "" ? "status-word open" : "status-word"}>
          <span className="cut">
            {standing === "" && <IconAlertTriangle size={13} stroke={2} aria-hidden />}
            {word || t("figures.import.blank")}
            <small>{t("figures.import.rows", { count: rows, n: count(rows, lang) })}</small>
          </span>
          <select
            className="input select"
            value={standing}
            onChange={(event) => onStatus(word, standings.find((one) => one === event.target.value) ?? "")}
          >
            {standings.map((one) => (
              <option key={one} value={one}>
                {t(`figures.import.standing.${one || "none"}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {words.length > mostShown && (
        <p className="mut f12">
          {t("figures.import.moreStatuses", {
            count: words.length - mostShown,
            n: count(words.length - mostShown, lang),
          })}
        </p>
      )}
    </section>
  );
}
