import { Client, type ClientOptions, type Exchange, fetchExchange } from '@urql/core';
import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache';
import type { CacheSchema } from './cache-schema.ts';
import { cacheSchema } from './generated/cache-schema.ts';
import { createCacheOptions, mergeResolvers } from './urql-cache.ts';

export type { CacheSchema } from './cache-schema.ts';
export { ERROR_CODES, type ErrorCode, errorsOf, type GraphError, isKnownErrorCode } from './errors.ts';
export { createCacheOptions } from './urql-cache.ts';
export { cacheSchema };

/** `cacheExchange` options for Briefgraph's own schema. */
export const cacheOptions = createCacheOptions(cacheSchema);

/** Options of a Briefgraph client. All options of urql's `Client` are accepted too and override ours. */
export interface BriefgraphClientOptions extends Partial<Omit<ClientOptions, 'exchanges' | 'url'>> {
  /** The URL of the graph, such as `http://localhost:4000/graphql`. */
  uri: string;
  /** What the cache has to know about the schema. For a federation: the output of `briefgraph client generate`. */
  schema?: CacheSchema;
  /** Further graphcache options; resolvers and keys are merged with those for the schema. */
  cacheOptions?: CacheExchangeOpts;
  /** Exchanges between the cache and the network, such as `persistedExchange`. */
  exchanges?: readonly Exchange[];
  /** Headers for each request. */
  headers?: Record<string, string>;
}

/** Creates a urql client for a Briefgraph server, with its cache. */
export const createBriefgraphClient = (options: BriefgraphClientOptions): Client => {
  const { uri, schema, cacheOptions, exchanges = [], headers, ...rest } = options;
  return new Client({
    url: uri,
    exchanges: [createCacheExchange(schema, cacheOptions), ...exchanges, fetchExchange],
    ...(headers && { fetchOptions: { headers } }),
    ...rest,
  });
};

/** Creates a graphcache exchange for a schema, for applications that have a client already. */
export const createCacheExchange = (schema: CacheSchema = cacheSchema, options: CacheExchangeOpts = {}): Exchange => {
  const ours = createCacheOptions(schema);
  return cacheExchange({
    ...ours,
    ...options,
    keys: { ...ours.keys, ...options.keys },
    resolvers: mergeResolvers(ours.resolvers, options.resolvers),
  });
};
