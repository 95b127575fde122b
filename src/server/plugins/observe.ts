import type { ServerResponse } from 'node:http';
import { getOperationAST } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { readRequestIds, readTraceparent } from '../observe/request-id.ts';
import {
  createRecord,
  type RequestKind,
  type RequestObserver,
  type RequestRecord,
  type RequestRecords,
  recordResult,
  toEntry,
} from '../observe/request-record.ts';
import { isGraphqlPath, type Paths } from '../paths.ts';
import { headerOf, type NetworkContext } from '../request-header.ts';
import type { ServedGraph } from '../served-graph.ts';

/** What Yoga is given besides a request: Node's response, or the request of the view that a query is for. */
export interface ServerContext extends NetworkContext {
  res?: ServerResponse;
  viewRequest?: Request;
}

export interface ObserveOptions {
  paths: Paths;
  records: RequestRecords;
  observers: readonly RequestObserver[];
  /** The number of requests that are being answered over a network. */
  running: { count: number };
  graph: Pick<ServedGraph, 'costOf'>;
}

/** Gives each request its id and its record, before any other plugin, and its response the id. */
export function beginRecords({ paths, records, observers, running }: ObserveOptions): Plugin<object, ServerContext> {
  return {
    onResponse({ request, response, serverContext: { viewRequest } }) {
      const record = records.get(request);
      if (record && !viewRequest) response.headers.set('x-request-id', record.ids.requestId);
    },
    onRequest({ request, url, serverContext }) {
      const { res, viewRequest } = serverContext;
      if (viewRequest) {
        const record = records.get(viewRequest);
        if (record) records.set(request, record);
        return;
      }
      const remote = readTraceparent(headerOf(request, serverContext, 'traceparent'));
      const ids = readRequestIds(headerOf(request, serverContext, 'x-request-id'), remote);
      const record = createRecord(ids, remote, request.method, url.pathname);
      records.set(request, record);
      if (observers.length === 0) return;
      if (!res) return;
      running.count++;
      res.once('close', () => {
        running.count--;
        const entry = toEntry(record, kindOf(record, paths), res.writableFinished);
        for (const observe of observers) observe(entry);
      });
    },
  };
}

/** Completes the record of each request, after all other plugins, for traces and for the observers. */
export function completeRecords({ paths, records, observers, graph }: ObserveOptions): Plugin<object, ServerContext> {
  return {
    onParams({ request, params }) {
      if (typeof params.query === 'string') records.get(request)?.documents.push(params.query);
    },
    onExecute({ args: { contextValue, document, operationName, variableValues } }) {
      const record = records.get(contextValue.request);
      if (!record) return;
      const name = getOperationAST(document, operationName)?.name?.value;
      if (name) record.operations.push(name.slice(0, 100));
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
      if (res || observers.length === 0) return;
      // Without a network, the response is the last thing that is seen of a request.
      const entry = toEntry(record, kindOf(record, paths), true);
      for (const observe of observers) observe(entry);
    },
  };
}

function kindOf({ path, response }: RequestRecord, paths: Paths): RequestKind {
  if (path === paths.health || path === paths.ready) return 'health';
  if (isGraphqlPath(paths, path) && !response?.isPage) return 'graphql';
  return /\.(json|csv)$/.test(path) && !path.startsWith('/assets/') ? 'view' : 'page';
}
