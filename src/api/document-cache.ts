/** Keeps what was asked last: `most` values, of keys up to `longest` characters, so that no client can fill the memory. */
export function createDocumentCache<Value>(
  most = 200,
  longest = 10_000,
): { get(key: string): Value | undefined; set(key: string, value: Value): void } {
  const kept = new Map<string, Value>();
  const set = (key: string, value: Value) => {
    if (key.length > longest) return;
    kept.delete(key);
    kept.set(key, value); // last in the order of the map
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  };
  return {
    get: (key) => {
      const value = kept.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
  };
}
