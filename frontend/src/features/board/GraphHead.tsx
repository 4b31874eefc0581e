import { memo } from "react";
import type { StopCard } from "../../api/types";
import { addDays, dayNumber, isWeekend, monthName, weekday } from "../../shared/format/dates";
import { useLang } from "../../shared/i18n/useLang";
import { namedDays } from "./namedDays";

type Props = { dates: string[]; column: number; left: number; stops: StopCard[] };

/** The days over the grid. Where columns are narrow, only the days that matter are named. */
export const GraphHead = memo(function GraphHead({ dates, column, left, stops }: Props) {
  const lang = useLang();
  const taken = new Set(stops.flatMap((s) => Array.from({ length: s.days }, (_, i) => addDays(s.starts, i))));
  const named = namedDays(
    dates,
    stops.map((s) => s.starts.slice(0, 10)),
    column,
  );
  const narrow = column < 30;
  return (
    <div className={column < 13 ? "graph-head fine" : "graph-head"}>
      <div className="graph-corner" style={{ width: left }} />
      {dates.map((date, i) => {
        const on = taken.has(date);
        const month = date.endsWith("-01") || (narrow ? named.keys().next().value === date : i === 0);
        return (
          <div
            key={date}
            className={`graph-day ${on ? "on" : ""} ${isWeekend(date) ? "weekend" : ""}`}
            style={{ width: column }}
          >
            {named.has(date) && (
              <>
                <span>{month ? monthName(date, lang, "short") : weekday(date, lang, narrow ? "narrow" : "short")}</span>
                <b>{dayNumber(date)}</b>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
});
