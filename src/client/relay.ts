import { DefaultHandlerProvider, Environment, type EnvironmentConfig } from 'relay-runtime';
import type { CacheSchema } from './cache-schema.ts';
import type { GraphFetchOptions } from './fetch-graph.ts';
import { cacheSchema } from './generated/cache-schema.ts';
import { connectionHandler } from './relay/connection-handler.ts';
import { createNetwork } from './relay/network.ts';
import { nodeLookUps } from './relay/node-look-ups.ts';
import { throwGraphErrors } from './relay/throw-graph-errors.ts';

export type { CacheSchema, Connection } from './cache-schema.ts';
export { ERROR_CODES, type ErrorCode, errorsOf, type GraphError, isKnownErrorCode } from './errors.ts';
export { type GraphFetchOptions, GraphRequestError } from './fetch-graph.ts';
export { connectionHandler } from './relay/connection-handler.ts';
export { createNetwork } from './relay/network.ts';
export { nodeLookUps } from './relay/node-look-ups.ts';
export { throwGraphErrors } from './relay/throw-graph-errors.ts';
export { cacheSchema };

/** How an environment is made; all options of Relay's `Environment` can be given too, and go before ours. */
export interface BriefgraphEnvironmentOptions extends GraphFetchOptions, Partial<EnvironmentConfig> {
  /** What the store has to know of the schema: for a federation, what `briefgraph client generate` wrote. */
  schema?: Pick<CacheSchema, 'connections'>;
}

/** Makes a Relay environment for a Briefgraph server: its network, and how its store pages, looks up and fails. */
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
