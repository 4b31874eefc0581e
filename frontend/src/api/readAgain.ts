import type { QueryClient } from "@tanstack/react-query";

/** How long it must be quiet before a burst of changes is read back, and how long that may be put off, in milliseconds. */
const calm = { quiet: 120, most: 1000 };

let begun = 0;
let waiting: { read: Promise<void>; since: number; timer: ReturnType<typeof setTimeout>; go: () => void } | undefined;

/** Has all that is shown read again. */
export function readAgain(queries: QueryClient): Promise<void> {
  begun += 1;
  return queries.invalidateQueries();
}

/** The same, once for changes that follow each other closely, when no more come. */
export function readOnceCalm(queries: QueryClient): Promise<void> {
  const now = performance.now();
  if (waiting) {
    clearTimeout(waiting.timer);
    waiting.timer = setTimeout(waiting.go, Math.min(calm.quiet, Math.max(0, waiting.since + calm.most - now)));
    return waiting.read;
  }
  let go = () => {};
  const read = new Promise<void>((resolve, reject) => {
    go = () => {
      waiting = undefined;
      readAgain(queries).then(resolve, reject);
    };
  });
  waiting = { read, since: now, timer: setTimeout(go, calm.quiet), go };
  return read;
}

/** How often all was read again by now. */
export function readings(): number {
  return begun;
}

/** Whether all was read again since there were so many readings, or is about to be. */
export function isReadSince(before: number): boolean {
  return waiting !== undefined || begun > before;
}
