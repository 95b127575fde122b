import { getOperationAST } from 'graphql';
import { isAsyncIterable } from 'graphql-yoga';
import { stateOf } from '../request-state.ts';
import type { ServedGraph } from '../served-graph.ts';
import type { ServerPlugin } from '../server-plugin.ts';
import { nameOfOperation, recordResult } from './request-log.ts';

/** Collects what the log and the metrics get of each request, after all other plugins. */
export function recordRequests(graph: Pick<ServedGraph, 'costOf'>): ServerPlugin {
  return {
    fast({ state: { log }, params, operation, cost }) {
      log.documents.push(String(params.query));
      if (operation?.name) log.operations.push(operation.name);
      log.cost = cost;
      log.isExecuted = true;
      return undefined;
    },
    onParams({ context, params }) {
      if (typeof params.query === 'string') stateOf(context).log.documents.push(params.query);
    },
    onExecute({ args: { contextValue, document, operationName, variableValues } }) {
      const { log } = stateOf(contextValue);
      const name = nameOfOperation(getOperationAST(document, operationName));
      if (name) log.operations.push(name);
      const cost = graph.costOf?.({ document, operationName, variables: variableValues ?? {} });
      if (cost !== undefined) log.cost = (log.cost ?? 0) + cost;
    },
    onResultProcess({ serverContext, result }) {
      if (!Array.isArray(result) && !isAsyncIterable(result)) recordResult(stateOf(serverContext).log, result);
    },
    onResponse({ response: { headers, status }, serverContext: { state } }) {
      if (state.isOfView) return;
      const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
      state.log.response = { status, bytes: Number(headers.get('content-length') ?? 0), isPage };
    },
  };
}
