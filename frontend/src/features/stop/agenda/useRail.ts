import { useEffect } from "react";
import { useLook } from "../../../shared/state/look";

/** Narrows the sidebar while many rooms need the width; what the person chose for other pages stays. */
export function useRail(needed: boolean): void {
  useEffect(() => {
    if (!needed || useLook.getState().rail) return;
    useLook.setState({ rail: true });
    return () => useLook.setState({ rail: false });
  }, [needed]);
}
