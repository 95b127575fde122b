import type { ExecutionResult, OperationDefinitionNode } from 'graphql';
import { isGraphqlPath, type Paths } from '../paths.ts';
import type { RequestLog, RequestState } from '../request-state.ts';

/** A request that was answered, for logs and metrics. It has no variables, headers or bodies. */
export interface RequestEntry {
  /** What the log calls the request, and the response header `x-request-id`. */
  requestId: string;
  /** The trace of the W3C that the request belongs to. */
  traceId?: string | undefined;
  method: string;
  /** Without the parameters. */
  path: string;
  kind: RequestKind;
  /** 499 if the client disconnected before the answer was complete. */
  status: number;
  /** Milliseconds until the answer was sent. */
  duration: number;
  /** Bytes of the answer's body. */
  bytes: number;
  outcome: Outcome;
  /** The distinct codes of the errors in the answer. */
  codes: readonly string[];
  /** The texts of the documents that it asked for; only their hashes may be written. */
  documents: readonly string[];
  /** The names of the operations that were executed. */
  operations: readonly string[];
  /** The cost of the operations before they were executed; undefined if nobody counted it. */
  cost: number | undefined;
}

/** A GraphQL request, the file of a view, a page or one of its files, or a health check. */
export type RequestKind = 'graphql' | 'view' | 'page' | 'health';

/** Whether an answer has errors; refused if nothing was executed, aborted if the client did not wait for it. */
export type Outcome = 'ok' | 'errors' | 'refused' | 'aborted';

/** Called once for each request, when its answer was sent. It must not throw. */
export type RequestObserver = (entry: RequestEntry) => void;

/** The name of an operation for logs; undefined if it has none. */
export const nameOfOperation = (operation: OperationDefinitionNode | null | undefined): string | undefined =>
  operation?.name?.value.slice(0, 100);

/** At most this many distinct codes of an answer are recorded. */
const MAX_CODES = 10;

/** Records the errors of a result. Codes of partners may be anything, so those that are no words are OTHER. */
export function recordResult(log: RequestLog, result: ExecutionResult): void {
  // The data is not read: it may be there as text only.
  if ('data' in result) log.isExecuted = true;
  for (const { extensions } of result.errors ?? []) {
    const code = extensions?.code;
    const known = typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,59}$/.test(code) ? code : 'OTHER';
    if (log.codes.length < MAX_CODES && !log.codes.includes(known)) log.codes.push(known);
  }
}

/** The entry of a request whose answer was sent completely, or whose client has disconnected. */
export function toEntry(state: RequestState, paths: Paths, isComplete: boolean): RequestEntry {
  const { requestId, traceId, method, path, began, log } = state;
  const response = isComplete ? log.response : undefined;
  return {
    requestId,
    traceId,
    method,
    path,
    kind: kindOf(state, paths),
    status: response?.status ?? 499,
    duration: performance.now() - began,
    bytes: response?.bytes ?? 0,
    outcome: response ? outcomeOf(log, response.status) : 'aborted',
    codes: [...log.codes],
    documents: [...log.documents],
    operations: [...log.operations],
    cost: log.cost,
  };
}

function kindOf({ path, log: { response } }: RequestState, paths: Paths): RequestKind {
  if (path === paths.health || path === paths.ready) return 'health';
  if (isGraphqlPath(paths, path) && !response?.isPage) return 'graphql';
  return /\.(json|csv)$/.test(path) && !path.startsWith('/assets/') ? 'view' : 'page';
}

function outcomeOf({ codes, isExecuted }: RequestLog, status: number): Outcome {
  if (codes.length === 0) return status < 400 ? 'ok' : 'refused';
  return isExecuted || codes.includes('INTERNAL_SERVER_ERROR') ? 'errors' : 'refused';
}
