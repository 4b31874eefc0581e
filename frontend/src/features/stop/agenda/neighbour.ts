import type { Placed } from "./grid";

/** Where an arrow points. */
export type Direction = "up" | "down" | "left" | "right";

/** The session that an arrow leads to from another; undefined at the edge. */
export function neighbour(all: readonly Placed[], id: string, direction: Direction): Placed | undefined {
  const here = all.find((p) => p.session.id === id);
  if (!here) return undefined;
  return direction === "up" || direction === "down" ? along(all, here, direction) : across(all, here, direction);
}

function along(all: readonly Placed[], here: Placed, direction: "up" | "down"): Placed | undefined {
  const column = here.column;
  const same = all.filter((p) => column === undefined || p.column === undefined || p.column === column);
  const sorted = same.sort((a, b) => a.from - b.from || order(a) - order(b));
  return sorted[sorted.indexOf(here) + (direction === "down" ? 1 : -1)];
}

function across(all: readonly Placed[], here: Placed, direction: "left" | "right"): Placed | undefined {
  const sign = direction === "right" ? 1 : -1;
  const beside = all.filter((p) => p !== here && p.column !== undefined && sign * (order(p) - order(here)) > 0);
  const near = Math.min(...beside.map((p) => sign * Math.floor(order(p))));
  const candidates = beside.filter((p) => sign * Math.floor(order(p)) === near);
  return candidates.sort((a, b) => Math.abs(a.from - here.from) - Math.abs(b.from - here.from))[0];
}

function order(p: Placed): number {
  return (p.column ?? -1) + p.lane / p.lanes;
}
