import {
  DefaultHandlerProvider,
  Environment,
  type EnvironmentConfig,
  type INetwork,
  type MissingFieldHandler,
  Network,
  type RelayFieldLogger,
  ROOT_TYPE,
} from 'relay-runtime';
import type { CacheSchema } from './cache-schema.ts';
import { errorsOf } from './errors.ts';
import { type GraphFetchOptions, sendRequest, toRequestError } from './fetch-graph.ts';
import { cacheSchema } from './generated/cache-schema.ts';
import { connectionHandler } from './relay/connection-handler.ts';

export type { CacheSchema, Connection } from './cache-schema.ts';
export { ERROR_CODES, type ErrorCode, errorsOf, type GraphError, isKnownErrorCode } from './errors.ts';
export { type GraphFetchOptions, GraphRequestError } from './fetch-graph.ts';
export { connectionHandler } from './relay/connection-handler.ts';
export { cacheSchema };

/** Options of a Briefgraph environment. All options of Relay's `Environment` are accepted too and override ours. */
export interface BriefgraphEnvironmentOptions extends GraphFetchOptions, Partial<EnvironmentConfig> {
  /** What the store has to know about the schema. For a federation: the output of `briefgraph client generate`. */
  schema?: Pick<CacheSchema, 'connections'>;
}

/** Creates a Relay environment for a Briefgraph server: its network, and how the store handles pages, ids and errors. */
export const createBriefgraphEnvironment = (options: BriefgraphEnvironmentOptions): Environment => {
  const { uri, headers, fetch, schema = cacheSchema, relayFieldLogger, ...rest } = options;
  const connections = connectionHandler(schema);
  return new Environment({
    network: createNetwork({ uri, headers, fetch }),
    handlerProvider: (handle) => (handle === 'connection' ? connections : DefaultHandlerProvider(handle)),
    missingFieldHandlers: nodeLookUps,
    relayFieldLogger: throwGraphErrors(relayFieldLogger),
    ...rest,
  });
};

/**
 * A network that uses plain `fetch`. Documents that relay-compiler has persisted are requested by id, over GET. A response
 * without data rejects with a `GraphRequestError`.
 */
export const createNetwork = (options: GraphFetchOptions): INetwork =>
  Network.create(async ({ id, text }, variables) => {
    const response = await sendRequest(options, id ? { doc_id: id } : { query: text ?? '' }, variables);
    if (!response.data) throw toRequestError(response);
    // Relay drops the message and parts of the path, so each whole error is attached.
    const errors = response.errors?.map((error) => ({ ...error, graphError: errorsOf({ errors: [error] })[0] }));
    return { data: response.data, ...(errors && { errors }) };
  });

/** Handlers that answer `node(id:)` and `nodes(ids:)` from the store, whose records have global ids as their keys. */
export const nodeLookUps: readonly MissingFieldHandler[] = [
  {
    kind: 'linked',
    handle: ({ name }, parent, { id }) =>
      name === 'node' && parent?.getType() === ROOT_TYPE ? (id as string | undefined) : undefined,
  },
  {
    kind: 'pluralLinked',
    handle: ({ name }, parent, { ids }) =>
      name === 'nodes' && parent?.getType() === ROOT_TYPE ? (ids as string[] | undefined) : undefined,
  },
];

/** Throws the server's error for a field, before `@throwOnFieldError` throws one that does not say what is wrong. */
export const throwGraphErrors =
  (logger?: RelayFieldLogger | null): RelayFieldLogger =>
  (event) => {
    logger?.(event);
    if (event.kind === 'relay_field_payload.error' && event.shouldThrow && !event.handled)
      throw toRequestError({ errors: [event.error] });
  };
