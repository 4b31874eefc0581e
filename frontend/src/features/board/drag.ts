import type { PointerEvent } from "react";

type Drag = {
  /** Where the pointer is now, and how far from where it was pressed. */
  onMove: (at: { x: number; y: number; dx: number; dy: number }) => void;
  /** Let go; taken: it had left its place, and the click that follows is none. */
  onEnd: (taken: boolean) => void;
};

/** How far the pointer goes before it takes something along, in pixels. */
const slack = 4;

/**
 * Follows the pointer from where it was pressed until it is let go, wherever it
 * goes. Escape gives back what is in hand.
 */
export function follow(event: PointerEvent, { onMove, onEnd }: Drag): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const start = { x: event.clientX, y: event.clientY };
  let taken = false;
  const move = (now: globalThis.PointerEvent) => {
    const dx = now.clientX - start.x;
    const dy = now.clientY - start.y;
    if (!taken && Math.hypot(dx, dy) < slack) return;
    taken = true;
    onMove({ x: now.clientX, y: now.clientY, dx, dy });
  };
  const end = (keep: boolean) => {
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
