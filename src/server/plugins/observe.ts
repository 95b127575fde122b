import type { ServerResponse } from 'node:http';
import { getOperationAST } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { BegunRequests, Recorder } from '../observe/recorder.ts';
import { nameOfOperation, type RequestRecords, recordResult } from '../observe/request-record.ts';
import type { RequestContexts } from '../request-context.ts';
import { headerOf, type NetworkContext } from '../request-header.ts';
import type { ServedGraph } from '../served-graph.ts';

/** What Yoga is given besides a request: Node's response, or the request of the view that a query is for. */
export interface ServerContext extends NetworkContext {
  res?: ServerResponse;
  viewRequest?: Request;
}

export interface ObserveOptions {
  records: RequestRecords;
  recorder: Recorder;
  begun: BegunRequests;
  graph: Pick<ServedGraph, 'costOf'>;
}

export interface BeginOptions extends ObserveOptions {
  contexts: Pick<RequestContexts, 'adopt'>;
}

/** Gives each request its id and its record, before any other plugin, and its response the id. A request that was begun goes on. */
export function beginRecords({ records, recorder, begun, contexts }: BeginOptions): Plugin<object, ServerContext> {
  return {
    onResponse({ request, response, serverContext: { viewRequest } }) {
      const record = records.get(request);
      if (record && !viewRequest) response.headers.set('x-request-id', record.ids.requestId);
    },
    onRequest({ request, url, serverContext }) {
      const { req, res, viewRequest } = serverContext;
      if (viewRequest) {
        const record = records.get(viewRequest);
        if (record) records.set(request, record);
        return;
      }
      const header = (name: string) => headerOf(request, serverContext, name);
      const early = req && begun.get(req);
      if (early?.context) contexts.adopt(request, early.context);
      records.set(
        request,
        early?.record ??
          recorder.begin(
            {
              method: request.method,
              path: url.pathname,
              requestId: header('x-request-id'),
              traceparent: header('traceparent'),
            },
            res,
          ),
      );
    },
  };
}

/** Completes the record of each request, after all other plugins, for traces and for the observers. */
export function completeRecords({ records, recorder, graph }: ObserveOptions): Plugin<object, ServerContext> {
  return {
    onParams({ request, params }) {
      if (typeof params.query === 'string') records.get(request)?.documents.push(params.query);
    },
    onExecute({ args: { contextValue, document, operationName, variableValues } }) {
      const record = records.get(contextValue.request);
      if (!record) return;
      const name = nameOfOperation(getOperationAST(document, operationName));
      if (name) record.operations.push(name);
      try {
        const cost = graph.costOf?.({ document, operationName, variables: variableValues ?? {} });
        if (cost !== undefined) record.cost = (record.cost ?? 0) + cost;
      } catch {
        // The operation is refused when it is executed.
      }
    },
    onResultProcess({ request, result }) {
      const record = records.get(request);
      if (record && !Array.isArray(result) && !isAsyncIterable(result)) recordResult(record, result);
    },
    onResponse({ request, response: { headers, status }, serverContext: { res, viewRequest } }) {
      const record = records.get(request);
      if (!record || viewRequest) return;
      const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
      record.response = { status, bytes: Number(headers.get('content-length') ?? 0), isPage };
      // Without a network, the response is the last thing that is seen of a request.
      if (!res) recorder.end(record, true);
    },
  };
}
