/** Within so many pixels of an edge what is dragged over scrolls along. */
const edge = 36;

/** Scrolls when the pointer is near an edge or beyond it; says whether it did. */
export function scrollAlong(scroller: HTMLElement, at: { x: number; y: number }): boolean {
  const box = scroller.getBoundingClientRect();
  const { scrollTop, scrollLeft } = scroller;
  scroller.scrollBy(pace(box.left, box.right, at.x), pace(box.top, box.bottom, at.y));
  return scroller.scrollTop !== scrollTop || scroller.scrollLeft !== scrollLeft;
}

/** How many pixels to scroll now: the more, the nearer the pointer is to the edge; never more than at the edge itself. */
export function pace(low: number, high: number, here: number): number {
  const wanted = here < low + edge ? here - low - edge : here > high - edge ? here - high + edge : 0;
  return Math.min(Math.max(wanted, -edge), edge) / 4;
}
