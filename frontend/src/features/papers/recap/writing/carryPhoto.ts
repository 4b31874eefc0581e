import type { PointerEvent as Press } from "react";
import { paragraph } from "./marks";
import { type Line, lineAt } from "./places";
import { put } from "./put";

/** How far the pointer goes before it carries rather than clicks, in pixels. */
const slack = 6;

/** The field that writes, at a point of the page. */
function fieldAt(x: number, y: number): HTMLTextAreaElement | undefined {
  const pane = document.elementFromPoint(x, y)?.closest(".pane");
  return pane?.querySelector<HTMLTextAreaElement>("textarea[data-writes]") ?? undefined;
}

/** Carries a photo by the pointer into a text: it is put after the line where it is let go. Escape gives it back. */
export function carryPhoto(press: Press<HTMLElement>, words: (field: HTMLTextAreaElement) => string): void {
  if (press.button !== 0 || press.pointerType === "touch") return;
  const thumb = press.currentTarget;
  const { clientX: fromX, clientY: fromY } = press;
  let ghost: HTMLElement | undefined;
  let place: HTMLElement | undefined;
  let over: { field: HTMLTextAreaElement; line: Line } | undefined;
  const end = new AbortController();
  const drop = () => {
    end.abort();
    ghost?.remove();
    place?.remove();
  };
  const move = ({ clientX: x, clientY: y }: PointerEvent) => {
    if (!ghost && Math.hypot(x - fromX, y - fromY) < slack) return;
    ghost ??= lifted(thumb);
    ghost.style.translate = `${x - 40}px ${y - 30}px`;
    const field = fieldAt(x, y);
    const line = field && lineAt(field, { x, y });
    over = field && line ? { field, line } : undefined;
    if (!over) {
      place?.remove();
      place = undefined;
      return;
    }
    const { left, width } = over.field.getBoundingClientRect();
    place ??= document.body.appendChild(Object.assign(document.createElement("div"), { className: "written-place" }));
    Object.assign(place.style, { left: `${left}px`, width: `${width}px`, top: `${over.line.y + 3}px` });
  };
  const up = () => {
    if (ghost) thumb.addEventListener("click", (event) => event.stopPropagation(), { capture: true, once: true });
    const found = over;
    drop();
    // The click that follows, if one does, is this letting go.
    if (found)
      put(
        found.field,
        paragraph({ text: found.field.value, from: found.line.end, to: found.line.end }, words(found.field)),
      );
  };
  const { signal } = end;
  window.addEventListener("pointermove", move, { signal });
  window.addEventListener("pointerup", up, { signal });
  window.addEventListener("pointercancel", drop, { signal });
  window.addEventListener("keydown", (event) => event.key === "Escape" && drop(), { signal });
}

function lifted(thumb: HTMLElement): HTMLElement {
  const ghost = document.createElement("div");
  ghost.className = "thumb-hand";
  ghost.append(thumb.querySelector("img")?.cloneNode() ?? "");
  return document.body.appendChild(ghost);
}
