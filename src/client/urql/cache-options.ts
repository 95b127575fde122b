import type { CacheExchangeOpts, KeyGenerator, Resolver, ResolverConfig } from '@urql/exchange-graphcache';
import type { CacheSchema, Connection } from '../cache-schema.ts';
import { mapValues } from '../map-values.ts';
import { connectionResolver } from './connection-resolver.ts';
import type { FetchedPages } from './fetched-pages.ts';
import { nodeResolvers } from './node-resolvers.ts';

/** The options of `cacheExchange` that depend on the schema. */
export type SchemaOptions = Required<Pick<CacheExchangeOpts, 'possibleTypes' | 'keys' | 'resolvers'>>;

/** `cacheExchange` options for a schema: possible types, keys, and resolvers for connections and nodes. */
export const createCacheOptions = (schema: CacheSchema, fetchedPages?: FetchedPages): SchemaOptions => ({
  possibleTypes: mapValues(schema.possibleTypes, (members) => [...members]),
  keys: mapValues(schema.keys, keyBy),
  resolvers: mergeResolvers(
    mapValues(schema.connections, (fields) =>
      mapValues(fields, (connection: Connection): Resolver => connectionResolver(connection, fetchedPages)),
    ),
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
