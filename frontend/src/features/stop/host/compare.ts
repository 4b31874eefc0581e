import type { Candidate } from "../../../api/hosting";

/** By what venues are compared. */
export const criteria = ["capacity", "access", "cost", "station", "centre", "days"] as const;

/** One of them. */
export type Criterion = (typeof criteria)[number];

/** The order of the table: by what, and whether the other way round. */
export type Order = { by: Criterion | "venue"; down: boolean };

const access: { [step: string]: number } = { yes: 0, partly: 1, no: 2 };
const free: { [state: string]: number } = { free: 0, held: 1, no: 2 };

/** What a candidate is worth by a criterion, the best being the lowest; undefined: not known. */
function worth(c: Candidate, by: Criterion): number | undefined {
  const { venue } = c;
  if (by === "capacity") return venue.capacity > 0 ? -venue.capacity : undefined;
  if (by === "access") return access[venue.stepFree];
  if (by === "cost") return c.cost.currency ? c.cost.minor : undefined;
  if (by === "station") return venue.stationMetres > 0 ? venue.stationMetres : undefined;
  if (by === "centre") return c.km;
  return free[c.free];
}

/** The candidates with the best first, or last when down; those of which nothing is known come last either way. */
export function inOrder(candidates: readonly Candidate[], { by, down }: Order, lang: string): Candidate[] {
  const sign = down ? -1 : 1;
  return [...candidates].sort((a, b) => {
    if (by === "venue") return sign * a.venue.name.localeCompare(b.venue.name, lang);
    const [x, y] = [worth(a, by), worth(b, by)];
    if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1;
    if (by === "cost" && a.cost.currency !== b.cost.currency) return a.cost.currency < b.cost.currency ? -1 : 1;
    return sign * (x - y);
  });
}
