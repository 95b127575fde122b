import type { FieldReadFunction, Reference } from '@apollo/client/cache';

/** Policies that answer `node(id:)` and `nodes(ids:)` with what the cache holds already. */
export const nodeLookUps = (types: readonly string[]): Record<'node' | 'nodes', FieldReadFunction> => {
  type Options = Parameters<FieldReadFunction>[1];
  const find = (id: string, { toReference, canRead }: Options): Reference | undefined => {
    // Ids are opaque: the type of an entity is the one under which the cache has it.
    const found = types.map((__typename) => toReference({ __typename, id }));
    return found.find((reference) => reference && canRead(reference));
  };
  return {
    // Null is what the server said: it is gone.
    node: (existing, options) => (existing === undefined ? find(options.args?.id, options) : existing),
    nodes: (existing, options) => {
      if (existing) return existing;
      const found = ((options.args?.ids ?? []) as string[]).map((id) => find(id, options));
      return found.includes(undefined) ? undefined : found;
    },
  };
};
