import type { Conflict } from "../../api/types";

/** Which conflicts are shown. */
export const filters = ["open", "error", "warning", "notice", "accepted"] as const;

/** One of them. */
export type Filter = (typeof filters)[number];

/** Whether a conflict is among those shown. */
export function passes(conflict: Pick<Conflict, "severity" | "acknowledged">, filter: Filter): boolean {
  if (filter === "accepted") return !!conflict.acknowledged;
  return !conflict.acknowledged && (filter === "open" || conflict.severity === filter);
}
