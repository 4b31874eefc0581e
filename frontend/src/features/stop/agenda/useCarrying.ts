import { type KeyboardEvent, useRef, useState } from "react";
import type { Room } from "../../../api/library";
import type { SessionCard, SessionFields, StopPage } from "../../../api/stops";
import { type Carried, carryKey, type curfewEdge, doorsEdge, fresh } from "./carry";
import { type Drop, drag, type Geometry } from "./drag";
import { minuteOf, type Placed, wallAt } from "./grid";
import type { AgendaActs } from "./useAgendaActs";

/** What can be taken in hand. */
export type Thing =
  | { is: "session"; session: SessionCard }
  | { is: "new"; fields: SessionFields; label: string }
  | { is: "edge"; edge: typeof doorsEdge | typeof curfewEdge };

/** The grid, as those who carry something over it need it. */
export type GridView = {
  geometry: () => Geometry | undefined;
  scroller: () => HTMLElement | null;
  /** Draws where something would be put, without rendering; says its hours. */
  show: (hand: Carried | undefined, push: boolean) => string;
  focus: () => void;
};

type World = {
  page: StopPage;
  day: string;
  days: readonly string[];
  onDay: (day: string) => void;
  rooms: readonly Room[];
  placed: readonly Placed[];
  acts: AgendaActs;
};

type Start = { event: PointerEvent; block: HTMLElement; thing: Thing; hand: Carried; pull?: boolean };

/** Something carried over the agenda, by the pointer or by keys, and what is asked for when it is put down. */
export function useCarrying(world: World) {
  const [hand, setHand] = useState<Carried>();
  const thing = useRef<Thing>(undefined);
  const giver = useRef<HTMLElement>(undefined);
  const view = useRef<GridView>(null);
  const latest = useRef(world);
  latest.current = world;

  const put = (what: Thing, held: Carried, push: boolean) => {
    const { page, day, rooms, placed, acts } = latest.current;
    const starts = wallAt(day, held.from);
    if (what.is === "edge") {
      const doors = what.edge === doorsEdge;
      const before = doors ? page.stop.starts : page.stop.ends;
      if (starts !== before) acts.doors(doors ? { starts, follow: !push } : { ends: starts });
      return;
    }
    const alone = rooms.length < 2 || held.column === undefined;
    if (what.is === "new") {
      const roomId = page.rooms.length < 2 || held.column === undefined ? "" : (rooms[held.column ?? 0]?.id ?? "");
      acts.create({ ...what.fields, minutes: held.to - held.from, starts, roomId }, what.label, push);
      return;
    }
    const { session } = what;
    const here = placed.find((p) => p.session.id === session.id);
    if (here && here.from === held.from && here.to === held.to && here.column === held.column) return;
    const roomId = alone ? session.roomId : (rooms[held.column ?? 0]?.id ?? "");
    acts.move(session, { starts, minutes: held.to - held.from, roomId }, push);
  };

  const drop = (what: Thing, where: Drop) => {
    const { acts, page } = latest.current;
    if (where.on === "field") return put(what, where.hand, where.push);
    if (what.is === "edge") return;
    const session = what.is === "session" ? what.session : undefined;
    if (where.on === "tray") return session && acts.remove(session);
    if (where.on === "day") {
      const starts = wallAt(where.day, where.hand.from);
      if (session) acts.move(session, { starts, minutes: session.minutes, roomId: session.roomId }, false);
      else if (what.is === "new") acts.create({ ...what.fields, starts }, what.label, false);
      return latest.current.onDay(where.day);
    }
    if (where.stopId === page.stop.id) return;
    if (session) acts.moveToStop(session, { stopId: where.stopId });
    else if (what.is === "new") acts.putAt(where.stopId, what.fields, what.label);
  };

  const give = () => {
    setHand(undefined);
    thing.current = undefined;
    giver.current?.focus();
    giver.current = undefined;
  };

  return {
    view,
    /** What keys carry; undefined: nothing, or the pointer does. */
    hand,
    /** Takes something up by a key. What comes from beside the grid gets the focus back when it is given back. */
    take: (what: Thing, held: Carried, from?: HTMLElement) => {
      thing.current = what;
      giver.current = from;
      setHand(held);
      if (from) view.current?.focus();
    },
    /** Lets go without a word, when the focus goes elsewhere. */
    letGo: () => {
      setHand(undefined);
      thing.current = undefined;
    },
    /** What a key does with what is in hand; says whether it did something. */
    press: (event: KeyboardEvent): boolean => {
      const { rooms, day, days, onDay } = latest.current;
      if (!hand || !thing.current || event.ctrlKey || event.metaKey || event.altKey) return false;
      const next = carryKey(hand, event.key, event.shiftKey, Math.max(rooms.length, 1));
      if (next === undefined) return false;
      if (next === "back") give();
      else if (next === "drop" || next === "push") {
        const what = thing.current;
        setHand(undefined);
        thing.current = undefined;
        put(what, hand, next === "push");
      } else if (next === "dayBefore" || next === "dayAfter") {
        const to = days[days.indexOf(day) + (next === "dayAfter" ? 1 : -1)];
        if (to && thing.current.is !== "edge") {
          view.current?.focus();
          onDay(to);
        }
      } else setHand(next);
      return true;
    },
    /** Takes something up by the pointer. */
    grab: ({ event, block, thing: what, hand: held, pull }: Start) => {
      if (event.button !== 0) return;
      drag({
        event,
        block,
        hand: held,
        how: what.is === "edge" ? "slide" : pull ? "pull" : "carry",
        inside: what.is !== "new",
        geometry: () => view.current?.geometry(),
        scroller: () => view.current?.scroller() ?? null,
        onOver: (now, push) => view.current?.show(now, push) ?? "",
        onDay: (to) => latest.current.onDay(to),
        onDrop: (where) => drop(what, where),
      });
    },
  };
}

/** Carrying, as the parts of the agenda see it. */
export type Carrying = ReturnType<typeof useCarrying>;

/** Something new in hand, of a length, at a minute. */
export function newHand(from: number, minutes: number, column: number | undefined): Carried {
  return { id: fresh, from, to: from + minutes, column };
}

/** The doors or the curfew in hand. */
export function edgeHand(edge: typeof doorsEdge | typeof curfewEdge, page: StopPage, day: string): Carried {
  const at = minuteOf(edge === doorsEdge ? page.stop.starts : page.stop.ends, day);
  return { id: edge, from: at, to: at, column: undefined };
}
