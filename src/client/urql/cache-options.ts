import type { CacheExchangeOpts, KeyGenerator, Resolver, ResolverConfig } from '@urql/exchange-graphcache';
import type { CacheSchema, Connection } from '../cache-schema.ts';
import { mapValues } from '../map-values.ts';
import type { AskedPages } from './asked-pages.ts';
import { connectionResolver } from './connection-resolver.ts';
import { nodeResolvers } from './node-resolvers.ts';

/** What a schema decides of the options of `cacheExchange`. */
export type SchemaOptions = Required<Pick<CacheExchangeOpts, 'possibleTypes' | 'keys' | 'resolvers'>>;

/** The options of `cacheExchange` for a schema: its possible types, its keys, and how its connections are paged. */
export const createCacheOptions = (schema: CacheSchema, asked?: AskedPages): SchemaOptions => ({
  possibleTypes: mapValues(schema.possibleTypes, (members) => [...members]),
  keys: mapValues(schema.keys, keyBy),
  resolvers: mergeResolvers(
    mapValues(schema.connections, (fields) =>
      mapValues(fields, (connection: Connection): Resolver => connectionResolver(connection, asked)),
    ),
    { Query: nodeResolvers(schema.possibleTypes.Node ?? []) },
  ),
});

/** Both, field by field; the latter go before the former. */
export const mergeResolvers = (some: ResolverConfig, others: ResolverConfig = {}): ResolverConfig => ({
  ...some,
  ...mapValues(others, (fields, type) => ({ ...some[type], ...fields })),
});

/** By its key; an object of which the key was not asked for is part of what holds it. */
const keyBy =
  (key: string | null): KeyGenerator =>
  (object) =>
    key === null ? null : ((object[key] as string | undefined) ?? null);
