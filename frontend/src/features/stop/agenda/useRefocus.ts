import { type RefObject, useLayoutEffect } from "react";

/**
 * Keeps the focus on a session that was put elsewhere: when its button moves in
 * the page the browser lets the focus go, and this gives it back.
 */
export function useRefocus(field: RefObject<HTMLElement | null>, id: string | undefined, when: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the sessions changed, not when the focus did
  useLayoutEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (id && lost) field.current?.querySelector<HTMLElement>(`[data-session="${id}"]`)?.focus({ preventScroll: true });
  }, [when]);
}
