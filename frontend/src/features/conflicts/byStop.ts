import type { Conflict, StopCard } from "../../api/types";

type Group = { stop: StopCard | undefined; conflicts: Conflict[] };

/** Conflicts under the stops where they are to be settled, in route order; those of the whole tour first. */
export function byStop(conflicts: readonly Conflict[], stops: readonly StopCard[]): Group[] {
  const groups: Group[] = [undefined, ...stops].map((stop) => ({
    stop,
    conflicts: conflicts.filter((c) => (stop ? c.stopId === stop.id : !stops.some((s) => s.id === c.stopId))),
  }));
  return groups.filter((g) => g.conflicts.length > 0);
}
