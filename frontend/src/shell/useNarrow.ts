import { useSyncExternalStore } from "react";

const query = matchMedia("(max-width: 899px)");

function subscribe(listener: () => void): () => void {
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether the window is too narrow for the whole sidebar. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
