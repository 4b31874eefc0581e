import { addDays, datesBetween } from "../../shared/format/dates";
import type { Graph } from "./graphLayout";

// The names of holidays and blackouts on the train graph, and what happens
// elsewhere under it: only where they stand on paper.

/** Days that are named on the graph. */
export type Named = { key: string; name: string; from: string; to: string };
/** A name on the graph: its box, in pixels from the left and the top of the grid. */
export type Placed<T> = T & { left: number; top: number; width: number };
/** A bar under the graph, in its lane. */
export type Bar<T> = T & { left: number; width: number; lane: number };

type Box = { left: number; top: number; right: number; bottom: number };

/** Pixels: a letter, what a chip has around its name, its height, and a bar's edge. */
const letter = 5.7;
const around = 34;
const high = 20;
const bar = 18;

/** How far what stands beside a station reaches, in pixels: who hosts, the state in its chip, and chips of conflicts. */
export function labelWidth(host: string, status: string, chips: number): number {
  return 15 + Math.min(host.length * 7.2, 130) + 7 + status.length * 6.2 + 40 + chips * 48;
}

/**
 * Finds a place for each name over its days, as high up as nothing else stands
 * there: neither stations, nor what is written beside them, nor the line.
 */
export function placeNames<T extends Named>(days: T[], graph: Graph, labels: readonly number[]): Placed<T>[] {
  const { dates, column, rows, ways, row } = graph;
  const whole = dates.length * column;
  const taken: Box[] = [
    ...rows.map((r, i) => ({ left: r.until + 8, right: r.until + (labels[i] ?? 0), top: r.y - 34, bottom: r.y - 8 })),
    ...rows.map((r) => ({ left: r.x - 18, right: r.until + 18, top: r.y - 16, bottom: r.y + 16 })),
    ...ways.map((w) => ({ left: w.x - 70, right: w.x, top: w.y - 9, bottom: w.y + 9 })),
    ...ways.map((w) => ({ left: w.x - 3, right: w.restX + 3, top: w.y - row / 2, bottom: w.restY })),
    ...ways
      .filter((w) => w.rest > 0)
      .map((w) => ({ left: w.restX, right: w.restX + 92, top: w.restY, bottom: w.restY + 22 })),
  ];
  return days.flatMap((day) => {
    const first = dates.indexOf(day.from < (dates[0] ?? "") ? (dates[0] ?? "") : day.from);
    const lastShown = dates.at(-1) ?? "";
    const last = dates.indexOf(day.to > lastShown ? lastShown : day.to);
    if (first < 0 || last < 0 || last < first) return [];
    const width = Math.min(day.name.length * letter + around, whole);
    const middle = ((first + last + 1) / 2) * column;
    const lefts = [(last + 1) * column - width - 2, middle - width / 2, first * column + 2];
    const tops = rows.flatMap((r) => [r.top + 4, r.top + row - high - 3]);
    const boxes = tops.flatMap((top) =>
      lefts.map((wanted) => {
        const left = Math.max(2, Math.min(wanted, whole - width - 2));
        return { left, right: left + width, top, bottom: top + high };
      }),
    );
    const box = boxes.find((b) => !taken.some((t) => meet(t, b))) ?? boxes[0];
    if (!box) return [];
    taken.push(box);
    return [{ ...day, left: box.left, top: box.top, width }];
  });
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Lays bars under the days, in as few lanes as their names need. Days outside the graph are left out. */
export function layBars<T extends Named>(days: T[], dates: string[], column: number): Bar<T>[] {
  const start = dates[0] ?? "";
  const end = dates.at(-1) ?? "";
  const lanes: number[] = [];
  return days
    .filter((day) => day.to >= start && day.from <= end)
    .map((day) => {
      const from = day.from < start ? start : day.from;
      const to = day.to > end ? end : day.to;
      const left = dates.indexOf(from) * column;
      const days = datesBetween(from, to).length * column;
      const width = Math.min(Math.max(days, day.name.length * letter + bar), dates.length * column - left);
      const free = lanes.findIndex((until) => until <= left);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = left + width + 2;
      return { ...day, left, width: Math.max(days, 24), lane };
    });
}

type Holiday = { date: string; name: string };

/** Holidays by their day: one that two regions call by two names is named by both, one of several days once. */
export function holidaysByDay(holidays: Holiday[]): Named[] {
  const days = new Map<string, string[]>();
  for (const { date, name } of holidays) {
    const names = days.get(date) ?? [];
    if (!names.includes(name)) names.push(name);
    days.set(date, names);
  }
  const named: Named[] = [];
  for (const [date, names] of [...days].sort(([a], [b]) => a.localeCompare(b))) {
    const name = names.join(" · ");
    const before = named.at(-1);
    if (before && before.name === name && addDays(before.to, 1) === date) before.to = date;
    else named.push({ key: `${date} ${name}`, name, from: date, to: date });
  }
  return named;
}
