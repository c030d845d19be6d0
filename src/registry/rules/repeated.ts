/** Each item whose key an earlier one has, with that one. An item without a key is unlike all others. */
export function* repeated<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string | undefined,
): Generator<[item: T, first: T]> {
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    const first = key && seen.get(key);
    if (first) yield [item, first];
    else if (key) seen.set(key, item);
  }
}
