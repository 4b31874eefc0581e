import { useMemo, useRef, useState } from "react";

const none: ReadonlySet<string> = new Set();

/** The ids from one row to another, both included; the other alone when the first is not shown. */
export function between(shown: readonly { id: string }[], from: string | undefined, to: string): Set<string> {
  const [a, b] = [shown.findIndex((r) => r.id === from), shown.findIndex((r) => r.id === to)];
  if (a < 0) return new Set([to]);
  return new Set(shown.slice(Math.min(a, b), Math.max(a, b) + 1).map((r) => r.id));
}

/** Which rows of a list are selected. Only rows that are shown count: nothing out of sight is ever changed. */
export function useSelection<R extends { id: string }>(shown: readonly R[]) {
  const [ids, setIds] = useState(none);
  const anchor = useRef<string>(undefined);
  const selected = useMemo(() => (ids.size === 0 ? [] : shown.filter((r) => ids.has(r.id))), [shown, ids]);
  return {
    selected,
    has: (id: string) => ids.has(id),
    /** Selects a row, or leaves it out again. */
    toggle: (id: string) => {
      anchor.current = id;
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setIds(next);
    },
    /** Selects from the row chosen last, or else from that one, to a row. */
    extend: (id: string, from?: string) => {
      anchor.current ??= from ?? id;
      setIds(between(shown, anchor.current, id));
    },
    all: () => setIds(new Set(shown.map((r) => r.id))),
    none: () => {
      anchor.current = undefined;
      setIds(none);
    },
  };
}
