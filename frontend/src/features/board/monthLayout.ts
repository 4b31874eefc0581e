import { addDays } from "../../shared/format/dates";
import { monthsOn, weeksOf } from "../../shared/parts/Calendar";

// Where things stand on the calendar of a tour: one row of seven days a week,
// what lasts several days as bars in lanes. Only places on paper; the dates
// come from the backend.

/** Something that lasts from one day to another. */
export type Span = { key: string; from: string; to: string };
/** The part of a span in one week: its columns, from 0 to 6, and its lane. */
export type Segment<T> = T & { first: number; last: number; lane: number; begins: boolean; ends: boolean };
/** A week of a month: seven dates, those of other months empty, and the bars over them. */
export type Week<T> = { key: string; dates: string[]; segments: Segment<T>[]; lanes: number };
/** A month of the tour. */
export type Month<T> = { month: string; weeks: Week<T>[] };

/** The months from one day to another, with the spans in their weeks. */
export function monthsOf<T extends Span>(from: string, to: string, spans: T[]): Month<T>[] {
  const months: Month<T>[] = [];
  if (!from) return months;
  for (
    let month = `${from.slice(0, 7)}-01`;
    month.slice(0, 7) <= to.slice(0, 7) && months.length < 24;
    month = monthsOn(month, 1)
  ) {
    const days = weeksOf(month).map((date) => (date.slice(0, 7) === month.slice(0, 7) ? date : ""));
    const weeks: Week<T>[] = [];
    for (let i = 0; i < days.length; i += 7) weeks.push(weekOf(`${month} ${i}`, days.slice(i, i + 7), spans));
    months.push({ month: month.slice(0, 7), weeks });
  }
  return months;
}

function weekOf<T extends Span>(key: string, dates: string[], spans: T[]): Week<T> {
  const shown = dates.filter(Boolean);
  const start = shown[0] ?? "";
  const end = shown.at(-1) ?? "";
  const lanes: number[] = [];
  const segments = spans
    .filter((span) => span.from <= end && span.to >= start)
    .map((span) => {
      const first = dates.indexOf(span.from < start ? start : span.from);
      const last = dates.indexOf(span.to > end ? end : span.to);
      const free = lanes.findIndex((until) => until < first);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = last;
      return { ...span, first, last, lane, begins: span.from >= start, ends: span.to <= end };
    });
  return { key, dates, segments, lanes: lanes.length };
}

type Stood = { id: string; starts: string; days: number };
type Gone = { from: string; to: string };

/**
 * The leg on which one is on a day: that of a day of travel, or else the one to
 * the stop of this day from that of the day before, or of the same.
 */
export function legOn<L extends Gone>(
  date: string,
  stops: readonly Stood[],
  legs: readonly L[],
  between: readonly (Gone & { travel: string[] })[],
): L | undefined {
  const travel = between.find((b) => b.travel.includes(date));
  if (travel) return legs.find((l) => l.from === travel.from && l.to === travel.to);
  const stop = (id: string) => stops.find((s) => s.id === id);
  return legs.find((l) => {
    const [from, to] = [stop(l.from), stop(l.to)];
    return from && to && to.starts.slice(0, 10) === date && addDays(from.starts, from.days) >= date;
  });
}

/** The days that a span has when it, or one of its ends, is so many days away. */
export function shifted(from: string, to: string, days: number, part: "whole" | "end" | "front"): [string, string] {
  return [part === "end" ? from : addDays(from, days), part === "front" ? to : addDays(to, days)];
}
