type Placed = { id: string; rev: number; position: number };

/** The place after the last. */
export function nextPosition(rooms: readonly Placed[]): number {
  return Math.max(0, ...rooms.map((r) => r.position)) + 1;
}

/** The rooms whose positions change when one moves by a place, with their new positions. None when it is at the end. */
export function moves<R extends Placed>(rooms: readonly R[], id: string, by: 1 | -1): { room: R; position: number }[] {
  const from = rooms.findIndex((r) => r.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= rooms.length) return [];
  const order = [...rooms];
  order.splice(to, 0, ...order.splice(from, 1));
  return order.flatMap((room, i) => (room.position === i + 1 ? [] : { room, position: i + 1 }));
}
