import { useRef, useState } from "react";
import { between } from "./grouping";

/** The rows that are chosen, to do one thing with all of them. */
export function useChosen() {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string>(undefined);
  const to = (id: string, order: readonly string[]) => setIds(new Set(between(order, anchor.current ?? id, id)));
  return {
    ids,
    /** From where Shift extends, unless that is set already. */
    start: (id: string | undefined) => {
      if (ids.size === 0) anchor.current = id;
    },
    to,
    /** Chooses a row alone, one more or one less, or all from the last one to it. */
    choose: (id: string, how: "one" | "more" | "to", order: readonly string[]) => {
      if (how === "to" && anchor.current) return to(id, order);
      anchor.current = id;
      if (how === "one") return setIds(ids.size === 1 && ids.has(id) ? new Set() : new Set([id]));
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setIds(next);
    },
    all: (order: readonly string[]) => setIds(new Set(order)),
    none: () => {
      anchor.current = undefined;
      setIds(new Set());
    },
  };
}

/** The rows that are chosen. */
export type Chosen = ReturnType<typeof useChosen>;
