/** The function, which computes the value of each object once and remembers it for as long as the object is in use. */
export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined && !known.has(key)) {
      value = compute(key);
      known.set(key, value);
    }
    return value as V;
  };
}

/**
 * As `memo`, for objects of which there are many at a time: each keeps its value itself, because every collection of garbage takes time in proportion to
 * the entries of a WeakMap.
 */
export function memoInside<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const slot: unique symbol = Symbol();
  return (key: K & { [slot]?: { readonly value: V } }) => {
    const known = key[slot];
    if (known) return known.value;
    const value = compute(key);
    key[slot] = { value };
    return value;
  };
}

/** As `memo`, of a function that depends on more than the object: of each object it remembers the latest value, while the rest stays the same. */
export function memoLatest<K extends object, R extends readonly unknown[], V>(
  compute: (key: K, ...rest: R) => V,
): (key: K, ...rest: R) => V {
  const known = new WeakMap<K, { readonly rest: R; readonly value: V }>();
  return (key, ...rest) => {
    const latest = known.get(key);
    if (latest && rest.every((part, index) => part === latest.rest[index])) return latest.value;
    const value = compute(key, ...rest);
    known.set(key, { rest, value });
    return value;
  };
}
