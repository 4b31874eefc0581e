import type { SessionCard } from "../../../api/stops";
import { addDays } from "../../../shared/format/dates";
import { daysFrom } from "../days";

// Minutes here are counted on the wall, from midnight of the day that is shown,
// for drawing only. What is sent is a wall clock, and what it means is the
// backend's to say.

/** Everything falls on multiples of this, in minutes. */
export const step = 5;

/** Over so many rooms columns are narrow and close together. */
export const manyRooms = 8;

/** Where a session is drawn. */
export type Placed = {
  session: SessionCard;
  /** Index of its room; undefined: across all of them. */
  column: number | undefined;
  /** Minutes from midnight of the day shown. */
  from: number;
  to: number;
  /** Its place among those that are on at the same time, and how many they are. */
  lane: number;
  lanes: number;
};

/** The part of a day that is shown, in minutes from its midnight. */
export type Span = { from: number; to: number };

/** Before this hour a session still belongs to the evening before, in minutes. */
const smallHours = 6 * 60;

/** Minutes from midnight of day to the wall clock. */
export function minuteOf(wall: string, day: string): number {
  const [hours = 0, minutes = 0] = wall.slice(11, 16).split(":").map(Number);
  return daysFrom(day, wall) * 1440 + hours * 60 + minutes;
}

/** The wall clock so many minutes after midnight of day. */
export function wallAt(day: string, minute: number): string {
  const days = Math.floor(minute / 1440);
  const rest = minute - days * 1440;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${addDays(day, days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** The nearest multiple of the step. */
export function snap(minutes: number, by = step): number {
  return Math.round(minutes / by) * by;
}

/** The day of the agenda on which a session is: what begins in the small hours ends the evening before. */
export function agendaDay(starts: string, days: readonly string[]): string {
  const day = starts.slice(0, 10);
  const before = addDays(day, -1);
  return minuteOf(starts, day) < smallHours && days.includes(before) ? before : day;
}

/** The days of an agenda: those of the stop, and those of sessions that are on another. */
export function agendaDays(stop: { starts: string; days: number }, sessions: readonly { starts: string }[]): string[] {
  const first = stop.starts.slice(0, 10);
  const days = Array.from({ length: Math.max(stop.days, 1) }, (_, i) => addDays(first, i));
  const others = sessions.map((s) => agendaDay(s.starts, days));
  return [...new Set([...days, ...others])].sort();
}

/** Sets sessions of one day into the columns of the rooms; those on at the same time stand side by side. */
export function place(sessions: readonly SessionCard[], day: string, rooms: readonly { id: string }[]): Placed[] {
  const column = new Map(rooms.map((room, i) => [room.id, i]));
  const alone = rooms.length < 2;
  const placed = sessions.map((session): Placed => {
    const from = minuteOf(session.starts, day);
    const its = alone ? 0 : column.get(session.roomId);
    return { session, column: its, from, to: from + session.minutes, lane: 0, lanes: 1 };
  });
  for (const column of new Set(placed.map((p) => p.column))) sideBySide(placed.filter((p) => p.column === column));
  return placed.sort((a, b) => a.from - b.from || (a.column ?? -1) - (b.column ?? -1) || a.lane - b.lane);
}

function sideBySide(group: Placed[]): void {
  group.sort((a, b) => a.from - b.from || b.to - a.to);
  let cluster: Placed[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const p of cluster) p.lanes = ends.length;
    cluster = [];
    ends = [];
  };
  for (const p of group) {
    if (ends.every((end) => end <= p.from)) close();
    const free = ends.findIndex((end) => end <= p.from);
    p.lane = free < 0 ? ends.length : free;
    ends[p.lane] = p.to;
    cluster.push(p);
  }
  close();
}

/** From when to when a day is shown: all that is on, doors and curfew, with some air. */
export function spanOf(placed: readonly Placed[], marks: readonly number[]): Span {
  const from = Math.min(...marks, ...placed.map((p) => p.from));
  const to = Math.max(...marks, ...placed.map((p) => p.to));
  if (!Number.isFinite(from)) return { from: 9 * 60, to: 18 * 60 };
  return { from: Math.floor((from - 20) / 5) * 5, to: Math.ceil((to + 10) / 5) * 5 };
}

/** The hours that are written beside a span, every so many minutes. */
export function hoursOf({ from, to }: Span, every: number): number[] {
  const first = Math.ceil(from / every) * every;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / every) + 1) }, (_, i) => first + i * every);
}

/** A free place of that length: after what ends last before the curfew, or else after everything. */
export function freeAfter(placed: readonly Placed[], column: number | undefined, doors: number): number {
  const ends = placed
    .filter((p) => column === undefined || p.column === undefined || p.column === column)
    .map((p) => p.to);
  return Math.ceil(Math.max(doors, ...ends) / step) * step;
}
