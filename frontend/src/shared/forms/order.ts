type Placed = { id: string; position: number };

/** The place after the last. */
export function nextPosition(records: readonly Placed[]): number {
  return Math.max(0, ...records.map((r) => r.position)) + 1;
}

/** The records whose positions change when one moves by a place, with their new positions. None when it is at the end. */
export function moves<R extends Placed>(
  records: readonly R[],
  id: string,
  by: 1 | -1,
): { record: R; position: number }[] {
  const from = records.findIndex((r) => r.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= records.length) return [];
  const first = Math.min(...records.map((r) => r.position));
  const order = [...records];
  order.splice(to, 0, ...order.splice(from, 1));
  return order.flatMap((record, i) => (record.position === first + i ? [] : { record, position: first + i }));
}
