import {
  ConnectionHandler,
  DefaultHandlerProvider,
  Environment,
  type EnvironmentConfig,
  type HandleFieldPayload,
  type INetwork,
  type MissingFieldHandler,
  Network,
  type RecordSourceProxy,
  type RelayFieldLogger,
  ROOT_TYPE,
} from 'relay-runtime';
import { errorsOf } from './errors.ts';
import { type GraphFetchOptions, sendRequest, toRequestError } from './fetch-graph.ts';

export { ERROR_CODES, type ErrorCode, errorsOf, type GraphError, isKnownErrorCode } from './errors.ts';
export { type GraphFetchOptions, GraphRequestError } from './fetch-graph.ts';

/** Options of a Briefgraph environment. All options of Relay's `Environment` are accepted too and override ours. */
export interface BriefgraphEnvironmentOptions extends GraphFetchOptions, Partial<EnvironmentConfig> {}

/** Creates a Relay environment for a Briefgraph server: its network, and how the store handles pages, ids and errors. */
export const createBriefgraphEnvironment = (options: BriefgraphEnvironmentOptions): Environment => {
  const { uri, headers, fetch, relayFieldLogger, ...rest } = options;
  return new Environment({
    network: createNetwork({ uri, headers, fetch }),
    handlerProvider: (handle) => (handle === 'connection' ? connectionHandler : DefaultHandlerProvider(handle)),
    missingFieldHandlers: nodeLookUps,
    relayFieldLogger: throwGraphErrors(relayFieldLogger),
    ...rest,
  });
};

/** A handler for `@connection`: Relay's own, which pages `edges`, and `nodes` along with them. */
export const connectionHandler = {
  update(store: RecordSourceProxy, payload: HandleFieldPayload): void {
    ConnectionHandler.update(store, payload);
    const connection = store.get(payload.dataID)?.getLinkedRecord(payload.handleKey);
    if (!connection?.getLinkedRecords('nodes')) return;
    const edges = connection.getLinkedRecords('edges') ?? [];
    connection.setLinkedRecords(
      edges.map((edge) => edge?.getLinkedRecord('node') ?? null),
      'nodes',
    );
  },
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
