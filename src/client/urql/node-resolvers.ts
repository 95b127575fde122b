import type { Cache, ResolveInfo, Resolver } from '@urql/exchange-graphcache';

/** Resolvers that answer `node(id:)` and `nodes(ids:)` with what the cache holds already. */
export const nodeResolvers = (types: readonly string[]): Record<'node' | 'nodes', Resolver> => {
  const find = (cache: Cache, id: unknown): string | undefined => {
    // Ids are opaque: the type of an entity is the one under which the cache has it.
    const keys = types.map((__typename) => cache.keyOfEntity({ __typename, id: String(id) }));
    return keys.find((key) => key !== null && cache.resolve(key, '__typename') !== undefined) ?? undefined;
  };
  const asked = (cache: Cache, { parentKey, parentFieldKey }: ResolveInfo) => cache.resolve(parentKey, parentFieldKey);
  return {
    node: (_parent, { id }, cache, info) => {
      const answer = asked(cache, info);
      return answer === undefined ? find(cache, id) : answer;
    },
    nodes: (_parent, { ids }, cache, info) => {
      const answer = asked(cache, info);
      if (answer !== undefined) return answer;
      const found = (ids as unknown[]).map((id) => find(cache, id));
      return found.includes(undefined) ? undefined : (found as string[]);
    },
  };
};
