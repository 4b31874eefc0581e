import type { StopCard } from "../../api/types";
import { keep, kept } from "../../shared/state/kept";

const name = (tour: string) => `stop.${tour}`;

/** The slug of the stop of a tour that was looked at last. */
export function lastStop(tour: string): string | null {
  return kept(name(tour));
}

/** Keeps in mind which stop of a tour is looked at. */
export function lookedAt(tour: string, stop: string): void {
  keep(name(tour), stop);
}

type Shown = Pick<StopCard, "slug" | "status">;

/** The stop whose agenda is shown for the tour: the last looked at, the first still to come, or the first. */
export function stopToShow<S extends Shown>(stops: readonly S[], last: string | null): S | undefined {
  return (
    stops.find((s) => s.slug === last) ?? stops.find((s) => s.status !== "held" && s.status !== "cancelled") ?? stops[0]
  );
}
