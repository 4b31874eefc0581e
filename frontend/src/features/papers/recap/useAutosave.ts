import { useEffect, useRef } from "react";

/** How long the hands must rest before what was typed is saved, in milliseconds. */
const rest = 1200;

type Editing = { value: object; dirty: boolean; saving: boolean; fault: unknown; clashes: unknown[]; save: () => void };

/** Saves what was typed once the hands rest, and when the form goes away. It holds back while there is something to settle. */
export function useAutosave(edit: Editing): void {
  const latest = useRef(edit);
  latest.current = edit;
  const held = !edit.dirty || edit.saving || edit.fault !== undefined || edit.clashes.length > 0;
  const typed = JSON.stringify(edit.value);

  // biome-ignore lint/correctness/useExhaustiveDependencies: typed says when more was typed
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => latest.current.save(), rest);
    return () => clearTimeout(timer);
  }, [held, typed]);

  useEffect(
    () => () => {
      if (latest.current.dirty) latest.current.save();
    },
    [],
  );
}
