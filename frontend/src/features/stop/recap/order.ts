type Ordered = { id: string; position: number };

/** A new place for one record. */
export type Step = { id: string; position: number };

/**
 * What to change so that a record comes one place earlier or later: only itself
 * where there is room between two others, or else both that change places.
 */
export function stepsTo(list: readonly Ordered[], id: string, by: 1 | -1): Step[] {
  const at = list.findIndex((one) => one.id === id);
  const [here, beside, beyond] = [list[at], list[at + by], list[at + 2 * by]];
  if (!here || !beside) return [];
  const wanted = beside.position + by;
  if (!beyond || (by < 0 ? beyond.position < wanted : beyond.position > wanted)) return [{ id, position: wanted }];
  if (here.position !== beside.position)
    return [
      { id, position: beside.position },
      { id: beside.id, position: here.position },
    ];
  return [{ id, position: wanted }];
}

/** The position after all others, with room before it. */
export function lastPosition(list: readonly Ordered[]): number {
  return list.length === 0 ? 10 : Math.max(...list.map((one) => one.position)) + 10;
}
