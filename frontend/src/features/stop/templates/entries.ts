import type { TemplateRow } from "../../../api/agenda";

/** A session as an agenda template keeps it: its time counts from the doors. */
export type Entry = TemplateRow["entries"][number];

const ends = (e: Entry) => e.offset + e.minutes;
/** Whether two rooms are the same, or one of them is all rooms. */
const meets = (a: Entry, b: Entry) => a.room === b.room || a.room === 0 || b.room === 0;

/** The entries by time, then by room: the order in which they are laid. */
export function inOrder<E extends Entry>(entries: readonly E[]): E[] {
  return [...entries].sort((a, b) => a.offset - b.offset || a.room - b.room);
}

/** One entry at another time, or of another length; what begins after it in its room moves along where it is to follow. */
export function retimed<E extends Entry>(
  entries: readonly E[],
  entry: E,
  patch: { offset?: number; minutes?: number },
  follow: boolean,
): E[] {
  const changed = { ...entry, ...patch };
  const by = ends(changed) - ends(entry);
  return inOrder(
    entries.map((one) => {
      if (one === entry) return changed;
      const after = one.offset >= ends(entry) && meets(one, entry);
      return follow && after ? { ...one, offset: one.offset + by } : one;
    }),
  );
}

/** The entry after (1) or before (−1) one in its room. */
export function beside<E extends Entry>(entries: readonly E[], entry: E, step: 1 | -1): E | undefined {
  const line = inOrder(entries).filter((one) => one === entry || meets(one, entry));
  return line[line.indexOf(entry) + step];
}

/** One entry past the one beside it: both keep their lengths and what was free between them. */
export function stepped<E extends Entry>(entries: readonly E[], entry: E, step: 1 | -1): E[] {
  const other = beside(entries, entry, step);
  if (!other) return [...entries];
  const [first, second] = step > 0 ? [entry, other] : [other, entry];
  const free = Math.max(second.offset - ends(first), 0);
  return inOrder(
    entries.map((one) => {
      if (one === second) return { ...one, offset: first.offset };
      if (one === first) return { ...one, offset: first.offset + second.minutes + free };
      return one;
    }),
  );
}

/** A place for a talk after all that there is. */
export function another(entries: readonly Entry[]): Entry {
  const offset = Math.max(0, ...entries.map(ends));
  return { kind: "talk", title: {}, talkId: "", offset, minutes: 30, room: 0 };
}

/** When the last entry ends, in minutes from the doors. */
export function lastEnd(entries: readonly Entry[]): number {
  return Math.max(0, ...entries.map(ends));
}

/** Reads a length of time in minutes: "1 h 45", "1:45", "105", "−15 min"; undefined when it is none. */
export function parseSpan(text: string): number | undefined {
  const found = /^([-−+]?)(?:(\d{1,3})(?:h|:))?(\d{0,4})(?:min|m)?$/.exec(text.toLowerCase().replace(/\s/g, ""));
  if (!found) return undefined;
  const [, sign, hours, minutes = ""] = found;
  if (hours === undefined && minutes === "") return undefined;
  if (hours !== undefined && Number(minutes) > 59) return undefined;
  const sum = Number(hours ?? 0) * 60 + Number(minutes);
  return sum === 0 ? 0 : sign === "-" || sign === "−" ? -sum : sum;
}
