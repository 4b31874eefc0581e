import { useLayoutEffect, useRef } from "react";
import type { Overview } from "../../api/types";

type Held = { stop: string; place: Element };

/** Keeps the focus on a stop when the stops change places: the browser lets go of what is put elsewhere. */
export function useFocusKept({ stops }: Pick<Overview, "stops">): void {
  const held = useRef<Held | undefined>(undefined);
  useLayoutEffect(() => {
    const note = (event: FocusEvent) => {
      const { target } = event;
      const stop = target instanceof HTMLElement ? target.dataset.stop : undefined;
      const place = target instanceof HTMLElement ? target.closest("[data-stops]") : null;
      held.current = stop && place ? { stop, place } : undefined;
    };
    addEventListener("focusin", note);
    return () => removeEventListener("focusin", note);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks again whenever the stops are others
  useLayoutEffect(() => {
    const { stop, place } = held.current ?? {};
    if (!stop || document.activeElement !== document.body) return;
    place?.querySelector<HTMLElement>(`[data-stop="${stop}"]`)?.focus();
  }, [stops]);
}
