import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RemoteSpan } from './observe/request-id.ts';
import type { MaybePromise, RequestContext } from './served-graph.ts';

/** What the server knows of a request while it is answered. All plugins share it. */
export interface RequestState {
  readonly method: string;
  /** Without the parameters. */
  readonly path: string;
  /** What the log calls the request, and the response header `x-request-id`. */
  readonly requestId: string;
  /** The trace of the W3C that it belongs to. */
  traceId: string | undefined;
  /** The span of another service that it continues. */
  readonly remote: RemoteSpan | undefined;
  /** By `performance.now()`. */
  readonly began: number;
  /** What the log and the metrics get. */
  log: RequestLog;
  /** Whether it is a query that is sent for a view. */
  readonly isOfView: boolean;
  /** Who sent it, for limits of clients. */
  readonly client: Client;
  /** What the client has spent for it. */
  spent: number;
  /** Its body, if the short cut has read it. */
  body: string | undefined;
  /** The id by which it names its document. */
  documentId: string | undefined;
  /** Whether the text of that document came with its id, and is to be kept once it is known to be valid. */
  isNewDocument: boolean;
  /** What its resolvers read; undefined until it is needed. */
  context: MaybePromise<RequestContext> | undefined;
  /** The ETag of its answer, and whether the client has that answer. */
  etag: { value: string; isCurrent: boolean } | undefined;
}

/** What is collected while a request is answered. A view collects what its queries do. */
export interface RequestLog {
  documents: string[];
  operations: string[];
  /** The distinct codes of errors. */
  codes: string[];
  cost: number | undefined;
  /** Whether an operation was executed. */
  isExecuted: boolean;
  /** Whether what was executed depends on who asks. */
  isPrivate: boolean;
  /** The response; undefined until there is one. */
  response: { status: number; bytes: number; isPage: boolean } | undefined;
}

/** The sender of a request. */
interface Client {
  /** Undefined without a network. */
  readonly message: IncomingMessage | undefined;
  /** What it has left, after it has spent something. */
  allowance?: Allowance;
}

/** What a client may spend after a request. */
export interface Allowance {
  isAllowed: boolean;
  /** What is left, in units of cost. */
  remaining: number;
  /** Seconds until another attempt would be allowed; 0 if this one is. */
  retryAfter: number;
}

/** What Yoga passes to all hooks of its plugins. */
export interface ServerContext {
  state: RequestState;
  /** Node's request and response, if it came over a network. */
  req?: IncomingMessage;
  res?: ServerResponse;
}

/** The state of the request with this context. */
export const stateOf = (context: object): RequestState => (context as ServerContext).state;

export const createRequestLog = (): RequestLog => ({
  documents: [],
  operations: [],
  codes: [],
  cost: undefined,
  isExecuted: false,
  isPrivate: false,
  response: undefined,
});

export interface NewRequest extends Pick<RequestState, 'method' | 'path' | 'requestId' | 'traceId' | 'remote'> {
  message: IncomingMessage | undefined;
}

export function createRequestState({ message, method, path, requestId, traceId, remote }: NewRequest): RequestState {
  return {
    method,
    path,
    requestId,
    traceId,
    remote,
    began: performance.now(),
    log: createRequestLog(),
    isOfView: false,
    client: { message },
    spent: 0,
    body: undefined,
    documentId: undefined,
    isNewDocument: false,
    context: undefined,
    etag: undefined,
  };
}

/** The state of a query that is sent for a view: the same client and the same entry in the log, and a context of its own. */
export const createQueryState = ({
  method,
  path,
  requestId,
  traceId,
  remote,
  client,
  log,
}: RequestState): RequestState => ({
  ...createRequestState({ method, path, requestId, traceId, remote, message: client.message }),
  isOfView: true,
  client,
  log,
});
