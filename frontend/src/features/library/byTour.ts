import type { Ref } from "../../api/library";

/** Things of one tour. */
export type OfTour<T> = { tour: Ref; items: T[] };

/** Things by their tours, the latest tour first; within a tour they stay in order. */
export function byTour<T extends { tour: Ref; starts: string }>(things: readonly T[]): OfTour<T>[] {
  const groups = new Map<string, OfTour<T>>();
  for (const thing of things) {
    const group = groups.get(thing.tour.id) ?? { tour: thing.tour, items: [] };
    group.items.push(thing);
    groups.set(thing.tour.id, group);
  }
  const last = ({ items }: OfTour<T>) => items.reduce((latest, { starts }) => (starts > latest ? starts : latest), "");
  return [...groups.values()].sort((a, b) => (last(a) < last(b) ? 1 : -1));
}
