import { addDays, isWeekend } from "../../shared/format/dates";

/** Pixels that the name of a day takes, and that a Monday keeps from other names. */
const apart = { day: 19, monday: 36 };

/**
 * The days of the grid that are named over their columns, in order: all of them where there is
 * room, or else those on which a stop begins, then first days of a month and Mondays that have room.
 */
export function namedDays(dates: string[], starts: string[], column: number): Set<string> {
  if (column >= 30) return new Set(dates);
  const chosen: number[] = [];
  const offer = (index: number, distance: number) => {
    if (chosen.every((other) => Math.abs(other - index) * column >= distance)) chosen.push(index);
  };
  const where = (wanted: (date: string) => boolean) => dates.flatMap((date, index) => (wanted(date) ? [index] : []));
  for (const index of where((date) => starts.includes(date))) offer(index, apart.day);
  for (const index of where((date) => date.endsWith("-01"))) offer(index, apart.monday);
  for (const index of where((date) => isWeekend(addDays(date, -1)) && !isWeekend(date))) offer(index, apart.monday);
  return new Set(chosen.sort((a, b) => a - b).map((index) => dates[index] ?? ""));
}
