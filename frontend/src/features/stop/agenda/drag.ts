import { scrollAlong } from "../../../shared/parts/scrollAlong";
import type { Carried } from "./carry";
import { snap, step } from "./grid";

/** Where the field of an agenda is on the page, in pixels, and what it shows. */
export type Geometry = {
  left: number;
  top: number;
  width: number;
  columns: number;
  /** Minute at the top. */
  from: number;
  /** Pixels for a minute. */
  scale: number;
};

/** A point of the page. */
export type Point = { x: number; y: number };

/** Where a session would be put when it is held at a point; grip is how far from its corner it is held. */
export function target(hand: Carried, g: Geometry, at: Point, grip: Point): Carried {
  const from = snap(g.from + (at.y - grip.y - g.top) / g.scale);
  const wanted = Math.floor(((at.x - g.left) / g.width) * g.columns);
  const column = hand.column === undefined ? undefined : Math.min(Math.max(wanted, 0), g.columns - 1);
  return { ...hand, from, to: from + hand.to - hand.from, column };
}

/** A session whose foot is pulled to a height on the page. */
export function lengthened(hand: Carried, g: Geometry, y: number): Carried {
  return { ...hand, to: Math.max(hand.from + step, snap(g.from + (y - g.top) / g.scale)) };
}

/** Where something was let go. */
export type Drop =
  | { on: "field"; hand: Carried; push: boolean }
  | { on: "day"; day: string; hand: Carried }
  | { on: "stop"; stopId: string }
  | { on: "tray" };

type Drag = {
  event: PointerEvent;
  block: HTMLElement;
  hand: Carried;
  /** carry: a copy follows the hand; pull: its foot; slide: a rule, up and down. */
  how: "carry" | "pull" | "slide";
  /** It was in the field when it was taken: beside the field it keeps to its edge. */
  inside: boolean;
  /** The field as it is now: another day may be shown meanwhile. */
  geometry: () => Geometry | undefined;
  scroller: () => HTMLElement | null;
  /** Draws where it would be put and says when that is; undefined: nowhere. */
  onOver: (hand: Carried | undefined, push: boolean) => string;
  /** It is held over the name of a day for a while. */
  onDay: (day: string) => void;
  onDrop: (drop: Drop) => void;
};

/** How far the pointer goes before it is a drag rather than a click, in pixels. */
const slack = 4;
/** How long something is held over the name of a day until that day is shown, in milliseconds. */
const dwell = 450;
/** What takes a drop besides the field. */
const takers = "[data-drop-day], [data-drop-stop], [data-drop-tray]";

/**
 * Follows the pointer from a press until it is let go, or Escape gives back
 * what was taken. While it moves nothing is rendered again: a copy follows the
 * hand, and onOver draws the place.
 */
export function drag({ event: start, block, how, inside, geometry, scroller, ...d }: Drag): void {
  const box = block.getBoundingClientRect();
  const taken = geometry();
  const line = taken && taken.top + (d.hand.from - taken.from) * taken.scale;
  const top = how === "slide" ? (line ?? box.top) : box.top;
  const grip = { x: start.clientX - box.left, y: inside ? start.clientY - top : 10 };
  const end = new AbortController();
  const home = block.closest<HTMLElement>(".agenda") ?? document.body;
  const tray = block.closest(".tray");
  // Over all of the page: it shows how the pointer looks, so that no other
  // element needs another style while something is dragged.
  const shield = document.createElement("div");
  shield.className = `drag-shield ${how}`;
  let ghost: HTMLElement | undefined;
  let at: Point = { x: start.clientX, y: start.clientY };
  let push = start.shiftKey;
  let now: Carried | undefined = d.hand;
  let taker: HTMLElement | undefined;
  let frame = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const begin = () => {
    tray?.classList.add("giving");
    home.querySelector(".agenda-hint")?.removeAttribute("hidden");
    document.body.append(shield);
    if (how === "carry") copy();
    block.classList.add("lifted");
  };
  const copy = () => {
    ghost = block.cloneNode(true) as HTMLElement;
    ghost.classList.add("in-hand");
    ghost.removeAttribute("id");
    ghost.removeAttribute("data-session");
    Object.assign(ghost.style, { left: "0", top: "0", width: `${box.width}px`, height: `${box.height}px` });
    home.append(ghost);
  };
  const over = (next: HTMLElement | undefined) => {
    if (next === taker) return;
    taker?.classList.remove("takes");
    next?.classList.add("takes");
    taker = next;
    clearTimeout(waiting);
    const day = next?.dataset.dropDay;
    if (day) waiting = setTimeout(() => d.onDay(day), dwell);
  };
  const draw = () => {
    frame = 0;
    const field = geometry();
    const frameBox = scroller()?.getBoundingClientRect();
    const within = frameBox !== undefined && holds(frameBox, at);
    over(how === "carry" && !within ? takerAt(at) : undefined);
    const free = how !== "carry" || inside || within;
    now =
      !field || !free || taker
        ? undefined
        : how === "pull"
          ? lengthened(d.hand, field, at.y)
          : target(d.hand, field, at, grip);
    const when = d.onOver(now, push);
    const hours = ghost?.querySelector("time");
    if (hours && when) hours.textContent = when;
    if (ghost) ghost.style.transform = `translate(${at.x - grip.x}px, ${at.y - grip.y}px) rotate(-1.2deg)`;
    const moving = scroller();
    if (moving && (within || how !== "carry") && scrollAlong(moving, at)) frame = requestAnimationFrame(draw);
  };
  const finish = () => {
    end.abort();
    cancelAnimationFrame(frame);
    over(undefined);
    ghost?.remove();
    block.classList.remove("lifted");
    tray?.classList.remove("giving");
    home.querySelector(".agenda-hint")?.setAttribute("hidden", "");
    shield.remove();
    d.onOver(undefined, false);
  };
  let begun = false;
  const on = <K extends keyof WindowEventMap>(name: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(name, listener, { signal: end.signal, capture: true });
  const soon = () => {
    if (begun && frame === 0) frame = requestAnimationFrame(draw);
  };

  on("pointermove", (move) => {
    if (move.pointerId !== start.pointerId) return;
    at = { x: move.clientX, y: move.clientY };
    push = move.shiftKey;
    if (!begun) {
      if (Math.hypot(at.x - start.clientX, at.y - start.clientY) < slack) return;
      begun = true;
      begin();
    }
    soon();
  });
  on("pointerup", () => {
    if (begun) draw();
    const drop = dropOn(taker, now, d.hand, push);
    finish();
    if (!begun) return;
    swallowClick();
    if (drop) d.onDrop(drop);
  });
  on("pointercancel", finish);
  on("keyup", ({ key }) => {
    if (key !== "Shift") return;
    push = false;
    soon();
  });
  on("keydown", (press) => {
    if (press.key === "Shift") {
      push = true;
      soon();
    }
    if (press.key !== "Escape") return;
    press.preventDefault();
    press.stopPropagation();
    if (begun) swallowClick();
    finish();
  });
}

function dropOn(
  taker: HTMLElement | undefined,
  now: Carried | undefined,
  hand: Carried,
  push: boolean,
): Drop | undefined {
  const { dropDay, dropStop, dropTray } = taker?.dataset ?? {};
  if (dropDay) return { on: "day", day: dropDay, hand };
  if (dropStop) return { on: "stop", stopId: dropStop };
  if (dropTray !== undefined) return { on: "tray" };
  return now && { on: "field", hand: now, push };
}

function takerAt({ x, y }: Point): HTMLElement | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const taker = element.closest<HTMLElement>(takers);
    if (taker) return taker;
  }
  return undefined;
}

function holds(box: DOMRect, { x, y }: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** The click that follows a drag is not a choice. */
function swallowClick(): void {
  const swallow = (click: Event) => click.stopPropagation();
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 300);
}
