/** The items that share a key, together, in the order in which each key is met first. */
export function gather<T, K>(items: Iterable<T>, keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const its = groups.get(key);
    if (its) its.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
