/** The end of the line of a text at a point of the page, and how far down it is there. */
export type Line = { end: number; y: number };

/** The letter under a point, of the words that lie over a field. */
function letterAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if (document.caretPositionFromPoint) {
    const found = document.caretPositionFromPoint(x, y);
    return found ? { node: found.offsetNode, offset: found.offset } : undefined;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The line of a field at a point of the page. */
export function lineAt(field: HTMLTextAreaElement, { x, y }: { x: number; y: number }): Line | undefined {
  const mirror = field.parentElement?.querySelector<HTMLElement>(".mirror");
  const words = mirror?.firstChild;
  if (!mirror || !(words instanceof Text)) return undefined;
  mirror.style.pointerEvents = "auto"; // else only the field is met
  const found = letterAt(x, y);
  mirror.style.pointerEvents = "";
  const within = found?.node === words ? found.offset : field.value.length;
  const next = field.value.indexOf("\n", within);
  const end = next < 0 ? field.value.length : next;
  const range = document.createRange();
  range.setStart(words, Math.max(0, end - 1));
  range.setEnd(words, end);
  const box = [...range.getClientRects()].at(-1) ?? field.getBoundingClientRect();
  return { end, y: box.bottom };
}
