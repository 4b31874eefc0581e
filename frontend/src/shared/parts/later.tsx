import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { useShown } from "../state/shown";

const loaders: (() => Promise<unknown>)[] = [];

/** A page that is fetched when it is first shown, or when nothing else is to do. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  loaders.push(load);
  const Page = lazy(async () => ({ default: await load() }));
  return function Later(props: P) {
    return (
      <Suspense fallback={null}>
        <Page {...props} />
      </Suspense>
    );
  };
}

/** What opens over a page: it is fetched once the first page is shown, and is then there, closed or open. */
export function aside<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  const Sheet = later(load);
  return function Aside(props: P) {
    return useShown((s) => s.shown) ? <Sheet {...props} /> : null;
  };
}

/**
 * Fetches what was not shown yet, so that none is waited for. All at once: each
 * brings its own style sheet, for which a browser works out anew what everything
 * on the page looks like, and it does so once for those that come together.
 */
export async function fetchRest(): Promise<void> {
  await Promise.all(loaders.map((load) => load()));
}
