import { useEffect, useRef } from "react";
import type { Fault } from "../../../api/transport";

/** How long the hands must rest before what was typed is saved, in milliseconds. */
const rest = 1200;
/** How long until what could not be stored is tried again. */
const pause = 5000;

type Editing = {
  value: object;
  dirty: boolean;
  saving: boolean;
  fault: Fault | undefined;
  clashes: unknown[];
  save: () => void;
};

/** Whether a fault may pass by itself. */
function passing({ kind }: Fault): boolean {
  return kind === "offline" || kind === "busy" || kind === "internal";
}

/** Saves what was typed once the hands rest, and when the form goes away. What could not be stored is tried again; it holds back while there is something to settle. */
export function useAutosave(edit: Editing): void {
  const latest = useRef(edit);
  latest.current = edit;
  const failed = edit.fault !== undefined;
  const held = !edit.dirty || edit.saving || (edit.fault && !passing(edit.fault)) || edit.clashes.length > 0;
  const typed = JSON.stringify(edit.value);

  // biome-ignore lint/correctness/useExhaustiveDependencies: typed says when more was typed
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => latest.current.save(), failed ? pause : rest);
    return () => clearTimeout(timer);
  }, [held, typed, failed]);

  useEffect(
    () => () => {
      if (latest.current.dirty) latest.current.save();
    },
    [],
  );
}
