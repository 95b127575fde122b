import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { isGraphqlPath, type Paths } from '../paths.ts';
import type { Allowance } from '../rate-limit.ts';
import type { RequestContext } from '../served-graph.ts';
import { readRequestIds, readTraceparent } from './request-id.ts';
import { createRecord, type RequestKind, type RequestObserver, type RequestRecord, toEntry } from './request-record.ts';

/** A request as its record begins. */
export interface NewRequest {
  method: string;
  /** Without the parameters. */
  path: string;
  /** The headers that give it its ids. */
  requestId: string | null;
  traceparent: string | null;
}

/** Records requests for the observers. */
export interface Recorder {
  /** Begins the record of a request. When `response` is closed, the observers get it. */
  begin(request: NewRequest, response: ServerResponse | undefined): RequestRecord;
  /** Counts a request that is being answered, and returns what is to be called once: when it was sent, or its client has left. */
  follow(record: RequestRecord): (isComplete: boolean) => void;
  /** Passes a record to the observers. */
  end(record: RequestRecord, isComplete: boolean): void;
}

/** A request of which a part was done before Yoga got it. */
export interface BegunRequest {
  record: RequestRecord;
  /** Its body, as `readMessage` reads it; undefined if it was not read. */
  body?: Promise<string> | undefined;
  /** The JSON of its body; undefined if it was not parsed. */
  parsed?: unknown;
  /** The context that it has read with; undefined if it needs none of before. */
  context?: RequestContext | undefined;
  /** What its operation was executed to; undefined if it was not. */
  executed?: ExecutedOperation | undefined;
  /** What the client has left, if it has spent what the request costs. */
  spent?: Allowance | undefined;
}

/** A result, and the document whose operation was executed. */
export interface ExecutedOperation {
  document: DocumentNode;
  result: ExecutionResult | Promise<ExecutionResult>;
}

export type BegunRequests = WeakMap<IncomingMessage, BegunRequest>;

export interface RecorderOptions {
  paths: Paths;
  observers: readonly RequestObserver[];
  /** The number of requests that are being answered over a network. */
  running: { count: number };
}

export function createRecorder({ paths, observers, running }: RecorderOptions): Recorder {
  const end = (record: RequestRecord, isComplete: boolean): void => {
    if (observers.length === 0) return;
    const entry = toEntry(record, kindOf(record, paths), isComplete);
    for (const observe of observers) observe(entry);
  };
  const follow = (record: RequestRecord) => {
    running.count++;
    return (isComplete: boolean): void => {
      running.count--;
      end(record, isComplete);
    };
  };
  return {
    begin({ method, path, requestId, traceparent }, response) {
      const remote = readTraceparent(traceparent);
      const record = createRecord(readRequestIds(requestId, remote), remote, method, path);
      if (observers.length === 0 || !response) return record;
      const ended = follow(record);
      // A client may leave while its request waits for its turn.
      if (response.closed) ended(response.writableFinished);
      else response.on('close', () => ended(response.writableFinished));
      return record;
    },
    follow,
    end,
  };
}

function kindOf({ path, response }: RequestRecord, paths: Paths): RequestKind {
  if (path === paths.health || path === paths.ready) return 'health';
  if (isGraphqlPath(paths, path) && !response?.isPage) return 'graphql';
  return /\.(json|csv)$/.test(path) && !path.startsWith('/assets/') ? 'view' : 'page';
}
