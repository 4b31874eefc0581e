import type { PointerEvent } from "react";
import { scrollAlong } from "../../shared/parts/scrollAlong";

type Drag = {
  /** Where the pointer is now, and how far from where it was pressed, with what was scrolled meanwhile. */
  onMove: (at: { x: number; y: number; dx: number; dy: number }) => void;
  /** Let go; taken: it had left its place, and the click that follows is none. */
  onEnd: (taken: boolean) => void;
};

/** How far the pointer goes before it takes something along, in pixels. */
const slack = 4;

/**
 * Follows the pointer from where it was pressed until it is let go, wherever it
 * goes. Near the edge of what scrolls around it, that scrolls along. Escape
 * gives back what is in hand.
 */
export function follow(event: PointerEvent, { onMove, onEnd }: Drag): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const scroller = event.currentTarget.closest<HTMLElement>(".scroll");
  const scrolled = () => ({ x: scroller?.scrollLeft ?? 0, y: scroller?.scrollTop ?? 0 });
  const start = { x: event.clientX + scrolled().x, y: event.clientY + scrolled().y };
  let at = { x: event.clientX, y: event.clientY };
  let taken = false;
  let frame = 0;
  const tell = () => {
    const { x, y } = scrolled();
    onMove({ ...at, dx: at.x + x - start.x, dy: at.y + y - start.y });
  };
  const along = () => {
    frame = 0;
    if (!scroller || !scrollAlong(scroller, at)) return;
    tell();
    frame = requestAnimationFrame(along);
  };
  const move = (now: globalThis.PointerEvent) => {
    at = { x: now.clientX, y: now.clientY };
    const { x, y } = scrolled();
    if (!taken && Math.hypot(at.x + x - start.x, at.y + y - start.y) < slack) return;
    taken = true;
    tell();
    if (frame === 0) frame = requestAnimationFrame(along);
  };
  const end = (keep: boolean) => {
    cancelAnimationFrame(frame);
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", up);
    removeEventListener("pointercancel", cancel);
    removeEventListener("keydown", key, true);
    if (taken) addEventListener("click", swallow, { capture: true, once: true });
    if (keep) quiet();
    else addEventListener("pointerup", quiet, { once: true });
    onEnd(keep && taken);
  };
  const up = () => end(true);
  const cancel = () => end(false);
  const key = (pressed: KeyboardEvent) => {
    if (pressed.key !== "Escape") return;
    pressed.stopPropagation();
    end(false);
  };
  addEventListener("pointermove", move);
  addEventListener("pointerup", up);
  addEventListener("pointercancel", cancel);
  addEventListener("keydown", key, true);
}

/** After the click that letting go makes, clicks are heard again. */
function quiet() {
  setTimeout(() => removeEventListener("click", swallow, true), 0);
}

function swallow(click: Event) {
  click.preventDefault();
  click.stopPropagation();
}
