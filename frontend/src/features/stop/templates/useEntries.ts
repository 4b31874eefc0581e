import { useRef, useState } from "react";
import type { Entry } from "./entries";

/** An entry with a key of its own, so that its row stays itself when it goes elsewhere. */
export type Keyed = Entry & { key: string };

let last = 0;

/** Gives each entry a key. */
export function keyed(entries: readonly Entry[]): Keyed[] {
  return entries.map((entry) => ({ ...entry, key: `${++last}` }));
}

/** The entries of a form as keyed rows; rows that are put are given to the form without their keys. */
export function useEntries(entries: readonly Entry[], onPut: (entries: Entry[]) => void) {
  const given = useRef(entries);
  const [rows, setRows] = useState(() => keyed(entries));
  if (given.current !== entries) {
    given.current = entries;
    setRows(keyed(entries));
  }
  const put = (next: Keyed[]) => {
    const bare = next.map(({ key: _, ...entry }) => entry);
    given.current = bare;
    setRows(next);
    onPut(bare);
  };
  return { rows, put };
}
