/** Values by their keys, of which those that were not used for longest are dropped first. */
export interface ByteCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** Keeps about `maxBytes` of values, as `weigh` tells the bytes of each. */
export function createByteCache<Value>(
  maxBytes: number,
  weigh: (key: string, value: Value) => number,
): ByteCache<Value> {
  const values = new Map<string, Value>();
  let bytes = 0;
  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined) {
        values.delete(key);
        values.set(key, value);
      }
      return value;
    },
    set(key, value) {
      if (values.has(key)) return;
      values.set(key, value);
      bytes += weigh(key, value);
      for (const [oldKey, oldValue] of values) {
        if (bytes <= maxBytes) break;
        values.delete(oldKey);
        bytes -= weigh(oldKey, oldValue);
      }
    },
  };
}
