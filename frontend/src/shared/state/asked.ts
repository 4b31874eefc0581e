import { useEffect, useRef } from "react";
import { create } from "zustand";

type Asked = { what: string | undefined; ask: (what: string | undefined) => void };

/** What was asked of a page that is not shown yet: the palette goes there, and the page does it when it comes. */
export const useAsks = create<Asked>((set) => ({ what: undefined, ask: (what) => set({ what }) }));

/** Does what was asked of this page, once, as soon as it can. */
export function useAsked(what: string, run: () => void, ready = true): void {
  const asked = useAsks((s) => s.what === what);
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!asked || !ready) return;
    useAsks.getState().ask(undefined);
    latest.current();
  }, [asked, ready]);
}
