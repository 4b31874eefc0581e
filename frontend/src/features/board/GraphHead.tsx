import type { StopCard } from "../../api/types";
import { addDays, dayNumber, isWeekend, monthName, weekday } from "../../shared/format/dates";
import { useLang } from "../../shared/i18n/useLang";

type Props = { dates: string[]; column: number; left: number; stops: StopCard[] };

/** The days over the grid, and their ground down through it. Where columns are narrow, only the days that matter are named. */
export function GraphHead({ dates, column, left, stops }: Props) {
  const lang = useLang();
  const taken = new Set(stops.flatMap((s) => Array.from({ length: s.days }, (_, i) => addDays(s.starts, i))));
  const narrow = column < 30;
  return (
    <div className="graph-head" style={{ paddingLeft: left }}>
      {dates.map((date, i) => {
        const on = taken.has(date);
        const monday = weekday(date, "en") === "Mon";
        const named = !narrow || on || (monday && !nearTaken(date, taken));
        const month = i === 0 || date.endsWith("-01");
        return (
          <div
            key={date}
            className={`graph-day ${on ? "on" : ""} ${isWeekend(date) ? "weekend" : ""}`}
            style={{ width: column }}
          >
            {named && (
              <>
                <span>
                  {month && (!narrow || on)
                    ? monthName(date, lang, "short")
                    : weekday(date, lang, narrow ? "narrow" : "short")}
                </span>
                <b>{dayNumber(date)}</b>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}

function nearTaken(date: string, taken: Set<string>): boolean {
  return taken.has(addDays(date, 1)) || taken.has(addDays(date, -1));
}
