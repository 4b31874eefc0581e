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

type Point = { x: number; y: number };

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

type Drag = {
  event: PointerEvent;
  block: HTMLElement;
  hand: Carried;
  /** The foot is pulled rather than the whole carried. */
  pull: boolean;
  geometry: () => Geometry;
  scroller: HTMLElement;
  /** Draws where it would be put and says when that is; undefined: no more. */
  onOver: (hand: Carried | undefined) => string;
  onDrop: (hand: Carried) => void;
};

/** How far the pointer goes before it is a drag rather than a click, in pixels. */
const slack = 4;
/** Within so many pixels of an edge the agenda scrolls along. */
const edge = 36;

/**
 * Follows the pointer from a press on a session until it is let go, or Escape
 * gives the session back. While it moves nothing is rendered again: a copy
 * follows the hand, and onOver draws the place.
 */
export function drag({ event: start, block, hand, pull, geometry, scroller, onOver, onDrop }: Drag): void {
  const box = block.getBoundingClientRect();
  const grip = { x: start.clientX - box.left, y: start.clientY - box.top };
  const end = new AbortController();
  let ghost: HTMLElement | undefined;
  let at = { x: start.clientX, y: start.clientY };
  let now = hand;
  let frame = 0;

  const begin = () => {
    block.classList.add("lifted");
    document.body.classList.add("dragging");
    if (pull) return;
    ghost = block.cloneNode(true) as HTMLElement;
    ghost.classList.add("in-hand");
    ghost.removeAttribute("id");
    Object.assign(ghost.style, { left: "0", top: "0", width: `${box.width}px`, height: `${box.height}px` });
    (block.closest(".agenda") ?? document.body).append(ghost);
  };
  const draw = () => {
    frame = 0;
    now = pull ? lengthened(hand, geometry(), at.y) : target(hand, geometry(), at, grip);
    const when = onOver(now);
    const hours = ghost?.querySelector("time");
    if (hours) hours.textContent = when;
    if (ghost) ghost.style.transform = `translate(${at.x - grip.x}px, ${at.y - grip.y}px) rotate(-1.2deg)`;
    if (scrollAlong(scroller, at)) frame = requestAnimationFrame(draw);
  };
  const finish = () => {
    end.abort();
    cancelAnimationFrame(frame);
    ghost?.remove();
    block.classList.remove("lifted");
    document.body.classList.remove("dragging");
    onOver(undefined);
  };
  let begun = false;
  const on = <K extends keyof WindowEventMap>(name: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(name, listener, { signal: end.signal, capture: true });

  on("pointermove", (move) => {
    if (move.pointerId !== start.pointerId) return;
    at = { x: move.clientX, y: move.clientY };
    if (!begun) {
      if (Math.hypot(at.x - start.clientX, at.y - start.clientY) < slack) return;
      begun = true;
      begin();
    }
    if (frame === 0) frame = requestAnimationFrame(draw);
  });
  on("pointerup", () => {
    if (begun) draw();
    finish();
    if (!begun) return;
    swallowClick();
    onDrop(now);
  });
  on("pointercancel", finish);
  on("keydown", (press) => {
    if (press.key !== "Escape") return;
    press.preventDefault();
    press.stopPropagation();
    if (begun) swallowClick();
    finish();
  });
}

/** The click that follows a drag is not a choice. */
function swallowClick(): void {
  const swallow = (click: Event) => click.stopPropagation();
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 300);
}

/** Scrolls when the pointer is near an edge; says whether it did. */
function scrollAlong(scroller: HTMLElement, at: Point): boolean {
  const box = scroller.getBoundingClientRect();
  const pace = (low: number, high: number, here: number) =>
    here < low + edge ? (here - low - edge) / 4 : here > high - edge ? (here - high + edge) / 4 : 0;
  const { scrollTop, scrollLeft } = scroller;
  scroller.scrollBy(pace(box.left, box.right, at.x), pace(box.top, box.bottom, at.y));
  return scroller.scrollTop !== scrollTop || scroller.scrollLeft !== scrollLeft;
}
