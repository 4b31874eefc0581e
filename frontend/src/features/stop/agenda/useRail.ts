import { useLayoutEffect } from "react";
import { useLook } from "../../../shared/state/look";

/** Narrows the sidebar while many rooms need the width; what the person chose for other pages stays. */
export function useRail(needed: boolean): void {
  const setRoomy = useLook((s) => s.setRoomy);
  useLayoutEffect(() => {
    if (!needed) return;
    setRoomy(true);
    return () => setRoomy(false);
  }, [needed, setRoomy]);
}
