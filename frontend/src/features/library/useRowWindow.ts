import { useEffect, useRef, useState } from "react";

/** Rows drawn above and below what is in sight, so that a quick scroll finds them there. */
const spare = 8;

/** Which rows of a long list are to be drawn: those from first up to, not including, last. */
export function rowsInSight(
  scrolled: number,
  seen: number,
  row: number,
  count: number,
): { first: number; last: number } {
  const first = Math.max(0, Math.floor(scrolled / row) - spare);
  return { first: Math.min(first, count), last: Math.min(count, Math.ceil((scrolled + seen) / row) + spare) };
}

/** Where a list is to be scrolled so that a row is wholly in sight below a head; as it is when it already is. */
export function scrolledTo(index: number, scrolled: number, seen: number, row: number, head: number): number {
  const [top, bottom] = [index * row, (index + 1) * row];
  if (top < scrolled) return top;
  if (bottom > scrolled + seen - head) return bottom - seen + head;
  return scrolled;
}

/** Draws only the rows of a long list that are in sight. All rows are of one height, in pixels. */
export function useRowWindow(count: number, row: number, head: number) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(900);
  const [scrolled, setScrolled] = useState(0);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setSeen(element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const show = (index: number) => {
    const element = box.current;
    if (element) element.scrollTop = scrolledTo(index, element.scrollTop, element.clientHeight, row, head);
  };
  const { first, last } = rowsInSight(scrolled, seen, row, count);
  return { box, first, last, show, onScroll: () => setScrolled(box.current?.scrollTop ?? 0) };
}
