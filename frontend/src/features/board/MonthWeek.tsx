import { type CSSProperties, memo } from "react";
import { useTranslation } from "react-i18next";
import type { Happening } from "../../api/happenings";
import type { Leg, Overview, StopCard } from "../../api/types";
import { dayNumber, dayRange, duration, isWeekend } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { isSure } from "../../shared/parts/Station";
import { Vehicle } from "./GraphWay";
import { MonthBar, type Track } from "./MonthBar";
import type { MonthSpan } from "./MonthView";
import { legOn, type Segment, type Week } from "./monthLayout";
import type { BoardActs } from "./useBoardActs";
import type { Days } from "./useDays";
import type { Light } from "./useLight";

type MonthSegment = Segment<MonthSpan>;

type Props = {
  week: Week<MonthSpan>;
  stops: StopCard[];
  legs: Leg[];
  between: Overview["between"];
  days: Days;
  drop: string;
  light: Light;
  acts: BoardActs;
  onCopy: (stop: StopCard) => void;
  onHappening: (happening: Happening) => void;
};

/** A week of the calendar: its days, and over them the stops and what happens elsewhere. */
export const MonthWeek = memo(function MonthWeek({ week, stops, legs, between, days, drop, ...rest }: Props) {
  const lang = useLang();
  const { light, acts, onCopy, onHappening } = rest;
  const happenings = new Map(days.elsewhere.map((d) => [d.key, d.happening]));
  return (
    <div
      className="month-week"
      style={{ minHeight: 60 + week.lanes * 30, "--bars": `${week.lanes * 30}px` } as CSSProperties}
    >
      {week.dates.map((date, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column of the week never moves
        <Day key={i} date={date} days={days} leg={legOn(date, stops, legs, between)} between={between} drop={drop} />
      ))}
      {week.segments.map((segment) => {
        const place = {
          gridColumn: `${segment.first + 1} / ${segment.last + 2}`,
          marginTop: 26 + segment.lane * 30,
        };
        const stop = stops.find((s) => s.id === segment.key);
        if (stop)
          return (
            <MonthBar
              key={segment.key}
              stop={stop}
              last={stop.number === stops.length}
              begins={segment.begins}
              ends={segment.ends}
              track={trackTo(segment, week, stops, legs)}
              place={place}
              light={light}
              acts={acts}
              onCopy={onCopy}
            />
          );
        const happening = happenings.get(segment.key);
        return (
          happening && (
            <button
              key={segment.key}
              type="button"
              className="month-else cut"
              style={place}
              lang={langOf(happening.name, lang)}
              title={`${inLang(happening.name, lang)}, ${dayRange(happening.from, happening.to, lang)}`}
              onClick={() => onHappening(happening)}
            >
              {inLang(happening.name, lang)}
            </button>
          )
        );
      })}
    </div>
  );
});

/** The track from the stop of the day before, beside which a stop stands: whole where both are sure. */
function trackTo(segment: MonthSegment, week: Props["week"], stops: StopCard[], legs: Leg[]): Track | undefined {
  const leg = legs.find((l) => l.to === segment.key);
  const before = week.segments.find((s) => s.key === leg?.from);
  if (!segment.begins || !before?.ends || before.last !== segment.first - 1 || before.lane !== segment.lane)
    return undefined;
  const sure = (id: string) => stops.some((stop) => stop.id === id && isSure(stop.status));
  return sure(before.key) && sure(segment.key) ? "whole" : "dashed";
}

type DayProps = Pick<Props, "days" | "between" | "drop"> & { date: string; leg: Leg | undefined };

function Day({ date, days, leg, between, drop }: DayProps) {
  const { t } = useTranslation();
  if (!date) return <div className="month-day none" />;
  const within = (d: { from: string; to: string }) => d.from <= date && date <= d.to;
  const holiday = days.holidays.find(within);
  const blackout = days.blackouts.find(within);
  const rest = between.some((b) => b.rest.includes(date));
  const [from = "", to = ""] = drop.split(" ");
  return (
    <div
      className={[
        "month-day",
        isWeekend(date) && "weekend",
        holiday && "holiday",
        blackout && "blackout",
        drop && within({ from, to }) && "drop",
      ]
        .filter(Boolean)
        .join(" ")}
      data-date={date}
    >
      <time dateTime={date}>{dayNumber(date)}</time>
      {holiday && (
        <span className="month-note holiday" title={holiday.name}>
          <span className="spoken">{t("board.days.holiday")} </span>
          {holiday.name}
        </span>
      )}
      {blackout && (
        <span className="month-note blackout" title={blackout.name}>
          <span className="spoken">{t("board.days.blackout")} </span>
          {blackout.name}
        </span>
      )}
      {leg && (
        <span className="month-way">
          <Vehicle mode={leg.mode} />
          <span className="spoken">{t("board.month.travel")} </span>
          {duration(leg.minutes)}
        </span>
      )}
      {rest && <span className="month-way">{t("board.month.rest")}</span>}
    </div>
  );
}
