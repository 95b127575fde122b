/**
 * What client caches have to know about a schema; `describeSchema` derives it. It is plain data: generated, checked in, and
 * read by every kit.
 */
export interface CacheSchema {
  /** The object types of each interface and union. */
  possibleTypes: { readonly [type: string]: readonly string[] };
  /** The key field of each object type without an `id`; null if it has no key, so that it is part of its parent. */
  keys: { readonly [type: string]: string | null };
  /** The fields of each object type that return a Relay connection. */
  connections: { readonly [type: string]: readonly string[] };
  /** The fields of each object type that are plain lists of objects without a key. */
  valueLists: { readonly [type: string]: readonly string[] };
  /** The fields of each object type that return a custom scalar, with their types, such as `[Date]`. */
  scalars: { readonly [type: string]: { readonly [field: string]: string } };
  /** The fields of each input type that are custom scalars or input types, with their types without `!`. */
  inputs: { readonly [type: string]: { readonly [field: string]: string } };
}

/** A record with the same keys and changed values. */
export const mapValues = <A, B>(
  record: { readonly [name: string]: A },
  change: (value: A, name: string) => B,
): Record<string, B> => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
