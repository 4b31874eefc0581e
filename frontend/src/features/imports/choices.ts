import type { CalendarBody, ImportEntry, ImportedCalendar } from "../../api/imports";

/** What a person ticked or unticked, by key of the entry. */
export type Ticks = { [key: string]: boolean };

const order: readonly ImportEntry["state"][] = ["both", "changed", "new", "deleted", "gone", "same"];

/** What is to be looked at first: what changed on both sides; what is as it was comes last. */
export function inOrder(entries: readonly ImportEntry[]): ImportEntry[] {
  return [...entries].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

/** What can be ticked: all but what is as it was. */
export function canTick({ state }: ImportEntry): boolean {
  return state !== "same";
}

/** What is brought unless a person says otherwise: what is new or changed in the file alone. */
export function isTicked(entry: ImportEntry, ticks: Ticks): boolean {
  return canTick(entry) && (ticks[entry.key] ?? (entry.state === "new" || entry.state === "changed"));
}

/** The ticks as the program asks for them. */
export function chosenOf(
  { entries }: ImportedCalendar,
  ticks: Ticks,
): Required<Pick<CalendarBody, "skip" | "take" | "remove">> {
  const keysOf = (which: (entry: ImportEntry, ticked: boolean) => boolean) =>
    entries.filter((e) => canTick(e) && which(e, isTicked(e, ticks))).map((e) => e.key);
  return {
    // Where both changed and the file is not taken, what is here stays: that settles it.
    skip: keysOf(({ state }, ticked) => !ticked && state !== "both" && state !== "deleted"),
    take: keysOf(({ state, both }, ticked) => ticked && (state === "deleted" || both.length > 0)),
    remove: entries.some((e) => e.state === "gone" && isTicked(e, ticks)),
  };
}
