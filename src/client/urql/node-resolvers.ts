import type { Cache, ResolveInfo, Resolver } from '@urql/exchange-graphcache';

/** Resolvers that answer `node(id:)` and `nodes(ids:)` from the cache where it has the entities. */
export const nodeResolvers = (types: readonly string[]): Record<'node' | 'nodes', Resolver> => {
  const find = (cache: Cache, id: unknown): string | undefined => {
    // Ids are opaque, so each type is tried.
    const keys = types.map((__typename) => cache.keyOfEntity({ __typename, id: String(id) }));
    return keys.find((key) => key !== null && cache.resolve(key, '__typename') !== undefined) ?? undefined;
  };
  const cachedField = (cache: Cache, { parentKey, parentFieldKey }: ResolveInfo) =>
    cache.resolve(parentKey, parentFieldKey);
  return {
    node: (_parent, { id }, cache, info) => {
      const cached = cachedField(cache, info);
      return cached === undefined ? find(cache, id) : cached;
    },
    nodes: (_parent, { ids }, cache, info) => {
      const cached = cachedField(cache, info);
      if (cached !== undefined) return cached;
      const found = (ids as unknown[]).map((id) => find(cache, id));
      return found.includes(undefined) ? undefined : (found as string[]);
    },
  };
};
