import type { FieldReadFunction, Reference } from '@apollo/client/cache';

/** Field policies that answer `node(id:)` and `nodes(ids:)` from the cache where it has the entities. */
export const nodeRedirects = (types: readonly string[]): Record<'node' | 'nodes', FieldReadFunction> => {
  type Options = Parameters<FieldReadFunction>[1];
  const find = (id: string, { toReference, canRead }: Options): Reference | undefined => {
    // Ids are opaque, so each type is tried.
    const found = types.map((__typename) => toReference({ __typename, id }));
    return found.find((reference) => reference && canRead(reference));
  };
  return {
    // Null comes from the server: the entity no longer exists.
    node: (existing, options) => (existing === undefined ? find(options.args?.id, options) : existing),
    nodes: (existing, options) => {
      if (existing) return existing;
      const found = ((options.args?.ids ?? []) as string[]).map((id) => find(id, options));
      return found.includes(undefined) ? undefined : found;
    },
  };
};
