import type { Cache, CacheExchangeOpts, KeyGenerator, Resolver, ResolverConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { type CacheSchema, mapValues } from './cache-schema.ts';

/** The options of `cacheExchange` that depend on the schema. */
export type SchemaOptions = Required<Pick<CacheExchangeOpts, 'possibleTypes' | 'keys' | 'resolvers'>>;

/** `cacheExchange` options for a schema: possible types, keys, and resolvers for connections and nodes. */
export const createCacheOptions = (schema: CacheSchema): SchemaOptions => ({
  possibleTypes: mapValues(schema.possibleTypes, (members) => [...members]),
  keys: mapValues(schema.keys, keyBy),
  resolvers: mergeResolvers(
    mapValues(schema.connections, (fields) => Object.fromEntries(fields.map((field) => [field, relayPagination()]))),
    { Query: nodeResolvers(schema.possibleTypes.Node ?? []) },
  ),
});

/** Merges resolvers field by field; `overrides` win. */
export const mergeResolvers = (base: ResolverConfig, overrides: ResolverConfig = {}): ResolverConfig => ({
  ...base,
  ...mapValues(overrides, (fields, type) => ({ ...base[type], ...fields })),
});

/** Reads the key field. An object whose query did not select it is cached as part of its parent. */
const keyBy =
  (key: string | null): KeyGenerator =>
  (object) =>
    key === null ? null : ((object[key] as string | undefined) ?? null);

/** Resolvers that answer `node(id:)` and `nodes(ids:)` from the cache where it has the entities. */
const nodeResolvers = (types: readonly string[]): Record<'node' | 'nodes', Resolver> => {
  const find = (cache: Cache, id: unknown): string | undefined => {
    // Ids are opaque, so each type is tried.
    const keys = types.map((__typename) => cache.keyOfEntity({ __typename, id: String(id) }));
    return keys.find((key) => key !== null && cache.resolve(key, '__typename') !== undefined) ?? undefined;
  };
  return {
    node: (_parent, { id }, cache, info) => {
      const cached = cache.resolve(info.parentKey, info.parentFieldKey);
      return cached === undefined ? find(cache, id) : cached;
    },
    nodes: (_parent, { ids }, cache, info) => {
      const cached = cache.resolve(info.parentKey, info.parentFieldKey);
      if (cached !== undefined) return cached;
      const found = (ids as unknown[]).map((id) => find(cache, id));
      return found.includes(undefined) ? undefined : (found as string[]);
    },
  };
};
