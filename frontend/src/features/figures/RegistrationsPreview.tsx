import { IconAlertTriangle, IconArrowRight, IconUsers } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ImportedRegistrations } from "../../api/figures";
import { count, hundredths } from "../../shared/format/numbers";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { CheckField } from "../../shared/parts/CheckField";
import { Chip } from "../../shared/parts/Chip";
import { Columns } from "./Columns";
import { scoreText } from "./figures";
import { Statuses } from "./Statuses";
import type { Choices, Given } from "./useRegistrations";

type Props = {
  report: ImportedRegistrations;
  choices: Choices;
  onChoices: (choices: Choices) => void;
  /** The figures that stay as they are. */
  left: Given[];
  onLeft: (left: Given[]) => void;
};

const others = ["repeated", "walkIns", "waiting", "asked", "cancelled", "unclear"] as const;

/** What a list of registrations would give: what its columns are taken for, what it comes to, and what becomes of the stop. */
export function RegistrationsPreview({ report, choices, onChoices, left, onLeft }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { counts, becomes, doubts } = report;
  const n = (number: number) => ({ count: number, n: count(number, lang) });
  return (
    <div className="registrations">
      <p className="row wrap">
        <Chip tone="info" icon={IconUsers}>
          {t("figures.import.rows", n(counts.rows))}
        </Chip>
        <span className="mut f12">
          {[
            t(`figures.import.source.${report.source || "other"}`),
            t(`figures.import.separator.${report.separator}`),
            t(`figures.import.encoding.${report.encoding}`),
          ].join(" · ")}
        </span>
      </p>
      <Columns report={report} onColumns={(columns) => onChoices({ ...choices, columns })} />
      {counts.statuses.length > 0 && (
        <Statuses
          words={counts.statuses}
          onStatus={(word, standing) => {
            const rest = (choices.statuses ?? []).filter((one) => one.word !== word);
            onChoices({ ...choices, statuses: [...rest, { word, standing }] });
          }}
        />
      )}
      <section className="becomes" aria-label={t("figures.import.becomes")}>
        <h3>{t("figures.import.becomesOf", { city: inLang(report.stop.name, lang) })}</h3>
        <div role="status">
          {becomes.map(({ figure, from, to, of, taken }) => {
            const shown = (number: number) =>
              number === 0
                ? "–"
                : figure === "score"
                  ? scoreText({ score: number, scoreOf: of }, lang)
                  : hundredths(number, lang);
            return (
              <CheckField
                key={figure}
                value={taken && !left.includes(figure)}
                onChange={(on) => onLeft(on ? left.filter((one) => one !== figure) : [...left, figure])}
                label={
                  <span className="becomes-line">
                    <span>{t(`figures.column.${figure}`)}</span>
                    <span className="mut">{shown(from)}</span>
                    <IconArrowRight size={13} stroke={2} aria-hidden />
                    <span className="spoken">{t("history.to")}</span>
                    <b>{shown(to)}</b>
                    {!taken && <span className="mut">{t("figures.import.same")}</span>}
                  </span>
                }
              />
            );
          })}
          {becomes.length === 0 && <p className="mut">{t("figures.import.gives")}</p>}
          {becomes.length > 0 && counts.attended === 0 && <p className="mut f12">{t("figures.import.noPresent")}</p>}
          {counts.guests > 0 && <p className="mut f12">{t("figures.import.guests", n(counts.guests))}</p>}
        </div>
        {others.some((one) => counts[one] > 0) && (
          <p className="mut f12">
            {others
              .filter((one) => counts[one] > 0)
              .map((one) => t(`figures.import.count.${one}`, n(counts[one])))
              .join(" · ")}
          </p>
        )}
        {doubts.map((doubt) => (
          <p key={inLang(doubt.text, lang)} className="becomes-doubt">
            <IconAlertTriangle size={14} stroke={2} aria-hidden />
            {inLang(doubt.text, lang)}
          </p>
        ))}
        {counts.unread.length > 0 && (
          <details className="becomes-unread">
            <summary>{t("figures.import.unread", n(counts.unread.length))}</summary>
            <ul>
              {counts.unread.map(({ line, why }) => (
                <li key={`${line} ${inLang(why, lang)}`}>
                  {t("figures.import.line", { n: count(line, lang), why: inLang(why, lang) })}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
    </div>
  );
}
