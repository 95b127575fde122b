/**
 * What the caches of clients have to know of a schema, as `describeSchema` finds it. It is plain data: generated once,
 * checked in, and read by every kit.
 */
export interface CacheSchema {
  /** The object types of each interface and union. */
  possibleTypes: { readonly [type: string]: readonly string[] };
  /** The field that identifies each object type that has no `id`; null where nothing does: it is part of what holds it. */
  keys: { readonly [type: string]: string | null };
  /** The connections of each object type, by field. */
  connections: { readonly [type: string]: { readonly [field: string]: Connection } };
  /** The plain lists of objects without a key of each object type. */
  valueLists: { readonly [type: string]: readonly string[] };
  /** The fields of custom scalars of each object type, with their types, such as `[Date]`. */
  scalars: { readonly [type: string]: { readonly [field: string]: string } };
  /** The fields of each input type, with their types without `!`. */
  inputs: { readonly [type: string]: { readonly [field: string]: string } };
}

/** A field that is read in pages. */
export interface Connection {
  /** The arguments that make another list, which are all but those that choose a page. */
  keyArgs: readonly string[];
  /**
   * What tells one row from another. Where an edge says no more than that its node is in the list, a node is in it
   * once; where edges carry statements, there can be two of one node, and their cursors tell them apart.
   */
  rowsBy: 'node' | 'cursor';
}

/** The arguments that choose a page, by the Relay cursor connections specification. */
export const PAGE_ARGUMENTS: readonly string[] = ['first', 'last', 'after', 'before'];
