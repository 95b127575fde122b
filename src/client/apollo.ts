import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type InMemoryCacheConfig } from '@apollo/client';
import { Defer20220824Handler } from '@apollo/client/incremental';
import { createPersistedLink, type DocumentIds } from './apollo/persisted-link.ts';
import { createCacheOptions } from './apollo/type-policies.ts';
import type { CacheSchema } from './cache-schema.ts';
import { cacheSchema } from './generated/cache-schema.ts';

export { connectionPolicy } from './apollo/connection-policy.ts';
export { createPersistedLink, type DocumentIds } from './apollo/persisted-link.ts';
export { createCacheOptions, createTypePolicies } from './apollo/type-policies.ts';
export type { CacheSchema } from './cache-schema.ts';
export { ERROR_CODES, type ErrorCode, errorsOf, type GraphError, isKnownErrorCode } from './errors.ts';
export { cacheSchema };

/** `InMemoryCache` options for Briefgraph's own schema, for applications that have a client already. */
export const { possibleTypes, typePolicies, inputObjects } = createCacheOptions(cacheSchema);

/**
 * Options of a Briefgraph client. All options of `ApolloClient` are accepted too and override ours: with your own `link`,
 * `uri` and the other request options have no effect; with your own `cache`, `schema` and `cacheOptions` have none.
 */
export interface BriefgraphClientOptions extends Partial<ApolloClient.Options> {
  /** The URL of the graph, such as `http://localhost:4000/graphql`. */
  uri: string;
  /** What the cache has to know about the schema. For a federation: the output of `briefgraph client generate`. */
  schema?: CacheSchema | undefined;
  /** Further cache options. They are merged with those for the schema; type policies field by field. */
  cacheOptions?: InMemoryCacheConfig | undefined;
  /**
   * Whether queries are sent by id over GET, so that browsers and proxies can cache the answers. Pass a function to use
   * the ids of persisted documents that the server has. The default is true; false sends the text of each query.
   */
  persisted?: boolean | DocumentIds | undefined;
  /** Headers for each request. */
  headers?: Record<string, string> | undefined;
  /** Replaces the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** The link for subscriptions, for example from `createSubscriptionLink` in `briefgraph/client/apollo-subscriptions`. */
  subscriptionLink?: ApolloLink | undefined;
}

/** Creates an Apollo Client for a Briefgraph server, with its cache, its links and support for `@defer`. */
export const createBriefgraphClient = (options: BriefgraphClientOptions): ApolloClient => {
  const { uri, schema = cacheSchema, cacheOptions, persisted, headers, fetch, subscriptionLink, ...rest } = options;
  return new ApolloClient({
    // GraphQL Yoga's format for `@defer`; with another handler the client fails in the middle of a response.
    incrementalHandler: new Defer20220824Handler(),
    ...rest,
    cache: rest.cache ?? createCache(schema, cacheOptions),
    link: rest.link ?? createLink({ uri, persisted, headers, fetch, subscriptionLink }),
  });
};

const createCache = (schema: CacheSchema, options: InMemoryCacheConfig = {}): InMemoryCache => {
  const { typePolicies = {}, possibleTypes = {}, inputObjects, ...others } = options;
  const ours = createCacheOptions(schema);
  const cache = new InMemoryCache({ ...ours, inputObjects: { ...ours.inputObjects, ...inputObjects }, ...others });
  cache.policies.addTypePolicies(typePolicies);
  cache.policies.addPossibleTypes(possibleTypes);
  return cache;
};

type LinkOptions = Omit<BriefgraphClientOptions, keyof ApolloClient.Options>;

const createLink = ({ uri, persisted = true, headers, fetch, subscriptionLink }: LinkOptions): ApolloLink => {
  const http = new HttpLink({ uri, headers, fetch });
  const ids = persisted === true ? undefined : persisted;
  const queries = ids === false ? http : createPersistedLink(ids).concat(http);
  if (!subscriptionLink) return queries;
  return ApolloLink.split(({ operationType }) => operationType === 'subscription', subscriptionLink, queries);
};
