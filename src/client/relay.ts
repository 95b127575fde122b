import { DefaultHandlerProvider, Environment, type EnvironmentConfig } from 'relay-runtime';
import type { CacheSchema } from './cache-schema.ts';
import type { GraphFetchOptions } from './fetch-graph.ts';
import { cacheSchema } from './generated/cache-schema.ts';
import { connectionHandler } from './relay/connection-handler.ts';
import { missingFieldHandlers } from './relay/missing-field-handlers.ts';
import { createNetwork } from './relay/network.ts';
import { throwGraphErrors } from './relay/throw-graph-errors.ts';

export type { CacheSchema, Connection } from './cache-schema.ts';
export { ERROR_CODES, type ErrorCode, errorsOf, type GraphError, isKnownErrorCode } from './errors.ts';
export { type GraphFetchOptions, GraphRequestError } from './fetch-graph.ts';
export { connectionHandler } from './relay/connection-handler.ts';
export { missingFieldHandlers as nodeLookUps } from './relay/missing-field-handlers.ts';
export { createNetwork } from './relay/network.ts';
export { throwGraphErrors } from './relay/throw-graph-errors.ts';
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
    missingFieldHandlers,
    relayFieldLogger: throwGraphErrors(relayFieldLogger),
    ...rest,
  });
};
