import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { addDays, monthName, weekday } from "../../shared/format/dates";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Sheet } from "../../shared/parts/Sheet";
import { MonthWeek } from "./MonthWeek";
import { type Month, monthsOf, shifted } from "./monthLayout";
import { MoveHint, SelectionBar } from "./SelectionBar";
import type { ViewProps } from "./TrainGraph";
import { useDays } from "./useDays";
import "./MonthView.css";

/** A stop or a happening on the calendar, by the key of its record. */
export type MonthSpan = { key: string; from: string; to: string; of: "stop" | "happening" };

/** The tour as a calendar of its months: stops as bars, the days between them, and what else is on those days. */
export function MonthView({ overview, light, acts, onCopy, onHappening }: ViewProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { stops, tour, happenings, between, legs } = overview;
  const days = useDays(overview);
  const months = useMemo((): Month<MonthSpan>[] => {
    const spans: MonthSpan[] = [
      ...stops.map((s) => ({
        key: s.id,
        from: s.starts.slice(0, 10),
        to: addDays(s.starts, s.days - 1),
        of: "stop" as const,
      })),
      ...happenings
        .filter((h) => !h.blackout)
        .map((h) => ({ key: h.id, from: h.from, to: h.to, of: "happening" as const })),
    ];
    return monthsOf(tour.firstDay, tour.lastDay, spans);
  }, [stops, happenings, tour.firstDay, tour.lastDay]);
  const drop = useDrop(light.store, overview);
  return (
    <Sheet label={t("board.month.label")} className="graph month">
      <div className="month-all" data-stops>
        {months.map(({ month, weeks }) => (
          <section key={month} aria-label={`${monthName(`${month}-01`, lang)} ${month.slice(0, 4)}`}>
            <h2 className="month-name">
              {monthName(`${month}-01`, lang)} {month.slice(0, 4)}
            </h2>
            <div className="month-head" aria-hidden>
              {Array.from({ length: 7 }, (_, i) => (
                <span key={addDays("2018-01-01", i)}>{weekday(addDays("2018-01-01", i), lang)}</span>
              ))}
            </div>
            {weeks.map((week) => (
              <MonthWeek
                key={week.key}
                week={week}
                stops={stops}
                legs={legs}
                between={between}
                days={days}
                drop={drop}
                light={light}
                acts={acts}
                onCopy={onCopy}
                onHappening={onHappening}
              />
            ))}
          </section>
        ))}
        <p className="month-more">
          <Button size="sm" kind="ghost" keys="w" onClick={() => onHappening()}>
            {t("board.elsewhere.add")}
          </Button>
          <span className="grow" />
          <MoveHint />
        </p>
      </div>
      <SelectionBar stops={stops} light={light} acts={acts} />
    </Sheet>
  );
}

/** The days that what is in hand would take, as "from to"; empty when nothing is. */
function useDrop(store: ViewProps["light"]["store"], { stops }: ViewProps["overview"]): string {
  return useStore(store, ({ hand }) => {
    const stop = stops.find((s) => s.id === hand?.ids[0]);
    if (!hand || !stop) return "";
    return shifted(stop.starts.slice(0, 10), addDays(stop.starts, stop.days - 1), hand.days, hand.part).join(" ");
  });
}
