import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Calendar } from "../../api/availability";
import { dayRange, monthName } from "../../shared/format/dates";
import { useLang } from "../../shared/i18n/useLang";
import { IconButton } from "../../shared/parts/Button";
import { months, onStrip, yearOf } from "./strip";

/** A year as a strip of months, with the days on which somebody can, partly can, or cannot. */
export function YearStrip({ calendar: { today, entries, spans } }: { calendar: Calendar }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [chosen, setYear] = useState<number>();
  if (entries.length === 0) return null;
  const year = chosen ?? yearOf(spans, today);
  const shown = onStrip(spans, year);
  return (
    <div className="strip">
      <div className="strip-head">
        <IconButton
          size="sm"
          icon={IconChevronLeft}
          label={t("library.availability.before")}
          onClick={() => setYear(year - 1)}
        />
        <b className="tabular" aria-live="polite">
          {year}
        </b>
        <IconButton
          size="sm"
          icon={IconChevronRight}
          label={t("library.availability.after")}
          onClick={() => setYear(year + 1)}
        />
        <span className="grow" />
        <ul className="strip-keys">
          {(["away", "partly", "can"] as const).map((state) => (
            <li key={state}>
              <i className={state} />
              {t(`library.availability.state.${state}`)}
            </li>
          ))}
        </ul>
      </div>
      <div className="strip-year" aria-hidden>
        {months(year).map(({ first, at, width }) => (
          <span key={first} className="strip-month" style={{ left: `${at}%`, width: `${width}%` }}>
            {monthName(first, lang, "short")}
          </span>
        ))}
        {shown.map(({ span, at, width }) => (
          <span
            key={span.from}
            className={`strip-span ${span.state}`}
            style={{ left: `${at}%`, width: `${width}%` }}
            title={`${dayRange(span.from, span.to, lang)}, ${t(`library.availability.state.${span.state}`)}`}
          />
        ))}
        {today.startsWith(String(year)) && (
          <span
            className="strip-today"
            style={{ left: `${onStrip([{ from: today, to: today }], year)[0]?.at ?? 0}%` }}
          />
        )}
      </div>
      <p className="spoken">
        {shown
          .map(({ span }) => `${dayRange(span.from, span.to, lang)}, ${t(`library.availability.state.${span.state}`)}`)
          .join("; ")}
      </p>
    </div>
  );
}
