import { Client, type ClientOptions, composeExchanges, type Exchange, fetchExchange, mapExchange } from '@urql/core';
import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache';
import type { CacheSchema } from './cache-schema.ts';
import { cacheSchema } from './generated/cache-schema.ts';
import { createAskedPages } from './urql/asked-pages.ts';
import { createCacheOptions, mergeResolvers } from './urql/cache-options.ts';

export type { CacheSchema, Connection } from './cache-schema.ts';
export { ERROR_CODES, type ErrorCode, errorsOf, type GraphError, isKnownErrorCode } from './errors.ts';
export { createCacheOptions } from './urql/cache-options.ts';
export { cacheSchema };

/** The options of `cacheExchange` for Briefgraph's own schema. */
export const cacheOptions = createCacheOptions(cacheSchema);

/** How a client is made; all options of urql's `Client` can be given too, and go before ours. */
export interface BriefgraphClientOptions extends Partial<Omit<ClientOptions, 'exchanges' | 'url'>> {
  /** The URL of the graph, such as `http://localhost:4000/graphql`. */
  uri: string;
  /** What the cache has to know of the schema: for a federation, what `briefgraph client generate` wrote. */
  schema?: CacheSchema;
  /** Options of graphcache beside those for the schema; resolvers and keys are added to ours. */
  cacheOptions?: CacheExchangeOpts;
  /** Exchanges between the cache and the network, such as `persistedExchange`. */
  exchanges?: readonly Exchange[];
  /** Headers of each request. */
  headers?: Record<string, string>;
}

/** Makes a urql client for a Briefgraph server, with its cache. */
export const createBriefgraphClient = (options: BriefgraphClientOptions): Client => {
  const { uri, schema, cacheOptions, exchanges = [], headers, ...rest } = options;
  return new Client({
    url: uri,
    exchanges: [createCacheExchange(schema, cacheOptions), ...exchanges, fetchExchange],
    ...(headers && { fetchOptions: { headers } }),
    ...rest,
  });
};

/**
 * Makes graphcache's exchange for a schema: for those who have a client already. Beside `cacheExchange` with
 * `createCacheOptions` it keeps queries apart that page one list and select different fields.
 */
export const createCacheExchange = (schema: CacheSchema = cacheSchema, options: CacheExchangeOpts = {}): Exchange => {
  const asked = createAskedPages();
  const ours = createCacheOptions(schema, asked);
  return composeExchanges([
    mapExchange({ onOperation: asked.startReading }),
    cacheExchange({
      ...ours,
      ...options,
      keys: { ...ours.keys, ...options.keys },
      resolvers: mergeResolvers(ours.resolvers, options.resolvers),
    }),
    mapExchange({ onResult: ({ operation }) => asked.startReading(operation) }),
  ]);
};
