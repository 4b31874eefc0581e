import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

/** Lines and columns drawn beyond what is in sight, so that a quick scroll finds them there. */
const spare = { lines: 6, columns: 2 };

/** Which lines and columns are drawn: from first up to, not including, last. */
export type Sight = { firstLine: number; lastLine: number; firstColumn: number; lastColumn: number };

/** The measures of a grid, in pixels. tops holds where each line begins and, at the end, where the last one ends. */
export type Measures = { tops: readonly number[]; column: number; columns: number; aside: number };

/** Which lines and columns can be seen. */
export function inSight(
  at: { top: number; left: number; width: number; height: number },
  { tops, column, columns, aside }: Measures,
): Sight {
  const lines = Math.max(0, tops.length - 1);
  return {
    firstLine: Math.max(0, lineAt(tops, at.top) - spare.lines),
    lastLine: Math.min(lines, lineAt(tops, at.top + at.height) + 1 + spare.lines),
    firstColumn: Math.max(0, Math.floor(at.left / column) - spare.columns),
    lastColumn: Math.max(0, Math.min(columns, Math.ceil((at.left + at.width - aside) / column) + spare.columns)),
  };
}

/** The line that is at a height. */
function lineAt(tops: readonly number[], y: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The size of a scrolled box, and which lines and columns of it are in sight; both change only when they must. */
export function useSight(box: RefObject<HTMLElement | null>, measures: (width: number) => Measures) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [at, setAt] = useState({ top: 0, left: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  const its = measures(size.width);
  const sight = inSight({ ...at, ...size }, its);
  // A scroll draws anew only when it uncovers what is not drawn yet.
  const onScroll = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const [top, left] = [element.scrollTop, element.scrollLeft];
    setAt((before) => (Math.abs(before.top - top) < 80 && Math.abs(before.left - left) < 80 ? before : { top, left }));
  }, [box]);
  return { size, sight, measures: its, onScroll };
}
