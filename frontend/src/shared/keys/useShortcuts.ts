import { useEffect, useRef, useSyncExternalStore } from "react";
import { type Shortcut, shortcuts } from "./shortcuts";

/** Keeps these keys in force while the component is shown. */
export function useShortcuts(wanted: Shortcut[]): void {
  const latest = useRef(wanted);
  latest.current = wanted;
  const names = wanted
    .map((s) => `${s.combo}\n${s.label}\n${s.group}\n${s.always ? 1 : 0}${s.anywhere ? 1 : 0}`)
    .join("\f");

  // biome-ignore lint/correctness/useExhaustiveDependencies: names says when keys or labels changed; run is read when pressed
  useEffect(
    () =>
      shortcuts.add(
        latest.current.map((s) => ({
          ...s,
          run: s.run && (() => latest.current.find((now) => now.combo === s.combo && now.run)?.run?.()),
        })),
      ),
    [names],
  );
}

/** Names keys in the list that what has the focus answers to by itself, under the heading of what that is. */
export function useNamedKeys(group: string, keys: { [combo: string]: string }): void {
  useShortcuts(Object.entries(keys).map(([combo, label]) => ({ combo, label, group })));
}

/** The keys that are in force now. */
export function useAllShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(shortcuts.subscribe, shortcuts.all);
}
