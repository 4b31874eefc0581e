import { useEffect, useRef } from "react";

/** How long the hand rests before what was written is stored, in milliseconds. */
const rest = 1200;

/** Stores what was typed once the hand rests, and when the form goes away. */
export function useAutosave(edit: { value: unknown; dirty: boolean; clashes: readonly unknown[]; save: () => void }) {
  const latest = useRef(edit);
  latest.current = edit;
  const { dirty, clashes, value } = edit;
  const text = dirty ? JSON.stringify(value) : "";

  useEffect(() => {
    if (text === "" || clashes.length > 0) return;
    const timer = setTimeout(() => latest.current.save(), rest);
    return () => clearTimeout(timer);
  }, [text, clashes.length]);

  useEffect(
    () => () => {
      if (latest.current.dirty && latest.current.clashes.length === 0) latest.current.save();
    },
    [],
  );
}
