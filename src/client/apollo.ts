import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type InMemoryCacheConfig } from '@apollo/client';
import { Defer20220824Handler } from '@apollo/client/incremental';
import { createPersistedLink, type DocumentIds } from './apollo/persisted-link.ts';
import { createCacheOptions } from './apollo/type-policies.ts';
import type { CacheSchema } from './cache-schema.ts';
import { cacheSchema } from './generated/cache-schema.ts';

export { connectionPolicy } from './apollo/connection-policy.ts';
export { createPersistedLink, type DocumentIds } from './apollo/persisted-link.ts';
export { createCacheOptions, createTypePolicies } from './apollo/type-policies.ts';
export type { CacheSchema, Connection } from './cache-schema.ts';
export { ERROR_CODES, type ErrorCode, errorsOf, type GraphError, isKnownErrorCode } from './errors.ts';
export { cacheSchema };

/** The options of an `InMemoryCache` for Briefgraph's own schema: for those who have a client already. */
export const { possibleTypes, typePolicies, inputObjects } = createCacheOptions(cacheSchema);

/**
 * How a client is made. All options of `ApolloClient` can be given too, and go before ours: with a `link` of yours, `uri` and
 * the others for requests mean nothing, with a `cache` of yours `schema` and `cacheOptions`.
 */
export interface BriefgraphClientOptions extends Partial<ApolloClient.Options> {
  /** The URL of the graph, such as `http://localhost:4000/graphql`. */
  uri: string;
  /** What the cache has to know of the schema: for a federation, what `briefgraph client generate` wrote. */
  schema?: CacheSchema | undefined;
  /** Options of the cache beside those for the schema; what both have is added up, type policies field by field. */
  cacheOptions?: InMemoryCacheConfig | undefined;
  /**
   * Whether queries are sent by their ids over GET, so that browsers and proxies can keep their answers; with ids of
   * your own, where a server is given them. True if not set; false sends each query with its text.
   */
  persisted?: boolean | DocumentIds | undefined;
  /** Headers of each request. */
  headers?: Record<string, string> | undefined;
  /** What is used instead of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Where subscriptions go; `createSubscriptionLink` of `briefgraph/client/apollo-subscriptions` makes one. */
  subscriptionLink?: ApolloLink | undefined;
}

/** Makes an Apollo Client for a Briefgraph server: its cache, its links, and how it takes deferred answers. */
export const createBriefgraphClient = (options: BriefgraphClientOptions): ApolloClient => {
  const { uri, schema = cacheSchema, cacheOptions, persisted, headers, fetch, subscriptionLink, ...rest } = options;
  return new ApolloClient({
    // The form in which GraphQL Yoga answers `@defer`; others fail in the middle of an answer.
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

const createLink = ({
  uri,
  persisted = true,
  headers,
  fetch,
  subscriptionLink,
}: Omit<BriefgraphClientOptions, keyof ApolloClient.Options>): ApolloLink => {
  const http = new HttpLink({ uri, headers, fetch });
  const queries =
    persisted === false ? http : createPersistedLink(persisted === true ? undefined : persisted).concat(http);
  if (!subscriptionLink) return queries;
  return ApolloLink.split(({ operationType }) => operationType === 'subscription', subscriptionLink, queries);
};
