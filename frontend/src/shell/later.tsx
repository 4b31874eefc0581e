import { type ComponentType, lazy, type ReactNode, Suspense } from "react";

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

/** Fetches the pages that were not shown yet, one after the other, so that none is waited for. */
export async function fetchPages(): Promise<void> {
  for (const load of loaders) await load();
}
