import { useEffect, useRef } from "react";
import { create } from "zustand";

type Asked = { what: string | undefined; ask: (what: string | undefined) => void };

/** What was asked of a page that is not shown yet: the palette goes there, and the page does it when it comes. */
export const useAsks = create<Asked>((set) => ({ what: undefined, ask: (what) => set({ what }) }));

/** Does what was asked of this page, once, as soon as it can. */
export function useAsked(what: string, run: () => void, ready = true): void {
  const asked = useAsks((s) => s.what === what);
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!asked || !ready) return;
    useAsks.getState().ask(undefined);
    latest.current();
  }, [asked, ready]);
}

/** What is asked of the page that shows a record: to open it there. */
export function openRecord(kind: string, id: string): string {
  return `open ${kind} ${id}`;
}

/**
 * Opens the record of that kind that was asked for, once, as soon as the page has
 * it: the page that is being left may show records of the kind too, and must not
 * take what is asked of the next.
 */
export function useAskedRecord(
  kind: string,
  run: (id: string) => void,
  has: (id: string) => boolean = () => true,
): void {
  const before = openRecord(kind, "");
  const what = useAsks((s) => (s.what?.startsWith(before) ? s.what : ""));
  const id = what.slice(before.length);
  useAsked(what, () => run(id), what !== "" && has(id));
}

/** What a calendar is to be taken into: a tour, a stop, a person or a venue, by its slug or id. */
export type CalendarTarget = { into: "tour" | "stop" | "person" | "venue"; id: string; tour: string };

/** Asks to take a calendar in. */
export function askCalendar({ into, id, tour }: CalendarTarget): void {
  useAsks.getState().ask(`calendar ${into} ${id} ${tour}`);
}

/** Opens what takes a calendar in, once it is asked for. */
export function useAskedCalendar(run: (target: CalendarTarget) => void): void {
  const what = useAsks((s) => (s.what?.startsWith("calendar ") ? s.what : ""));
  const open = () => {
    const [, into = "", id = "", tour = ""] = what.split(" ");
    run({ into: into as CalendarTarget["into"], id, tour });
  };
  useAsked(what, open, what !== "");
}
