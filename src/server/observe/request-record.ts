import type { ExecutionResult, OperationDefinitionNode } from 'graphql';
import type { Logger } from '../logger.ts';
import type { RemoteSpan, RequestIds } from './request-id.ts';

/** A request that was answered, for logs and metrics. It has no variables, headers or bodies. */
export interface RequestEntry extends RequestIds {
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

/** What is collected while a request is answered. A view collects what its queries do. */
export interface RequestRecord {
  readonly ids: RequestIds;
  /** The span of another service that it continues. */
  readonly remote: RemoteSpan | undefined;
  readonly method: string;
  readonly path: string;
  began: number;
  documents: string[];
  operations: string[];
  /** The distinct codes of errors. */
  readonly codes: string[];
  cost?: number | undefined;
  /** Whether an operation was executed. */
  isExecuted: boolean;
  /** The response; undefined until there is one. */
  response?: { status: number; bytes: number; isPage: boolean };
}

/** The records of the requests that are being answered. */
export type RequestRecords = WeakMap<Request, RequestRecord>;

export const createRecord = (
  ids: RequestIds,
  remote: RemoteSpan | undefined,
  method: string,
  path: string,
): RequestRecord => ({
  ids,
  remote,
  method,
  path,
  began: performance.now(),
  documents: [],
  operations: [],
  codes: [],
  isExecuted: false,
});

/** Records the operation of a request, and what it costs. */
export function recordOperation(
  record: RequestRecord,
  document: string,
  name: string | undefined,
  cost?: number,
): void {
  // New lists: V8 makes room for 17 entries when one is added to an empty list, which took 4 % of a small request.
  record.documents = [document];
  if (name) record.operations = [name];
  if (cost !== undefined) record.cost = cost;
}

/** Clears this; Yoga's plugins record it again. */
export function clearOperation(record: RequestRecord): void {
  record.documents = [];
  record.operations = [];
  record.cost = undefined;
}

/** The logger for a request: it adds the request's id to the details. */
export function loggerOf(logger: Logger, record: RequestRecord | undefined): Logger {
  if (!record) return logger;
  const { requestId } = record.ids;
  const add =
    (level: keyof Logger) =>
    (message: string, ...details: unknown[]) =>
      logger[level](message, ...details, { requestId });
  return { debug: add('debug'), info: add('info'), warn: add('warn'), error: add('error') };
}

/** The name of an operation for logs; undefined if it has none. */
export function nameOfOperation(operation: OperationDefinitionNode | null | undefined): string | undefined {
  return operation?.name?.value.slice(0, 100);
}

/** At most this many distinct codes of an answer are recorded. */
const MAX_CODES = 10;

/** Records the errors of a result. Codes of partners may be anything, so those that are no words are OTHER. */
export function recordResult(record: RequestRecord, result: ExecutionResult): void {
  // The data is not read: it may be there as text only.
  if ('data' in result) record.isExecuted = true;
  const { errors = [] } = result;
  for (const { extensions } of errors) {
    const code = extensions?.code;
    const known = typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,59}$/.test(code) ? code : 'OTHER';
    if (record.codes.length < MAX_CODES && !record.codes.includes(known)) record.codes.push(known);
  }
}

/** The entry of a request whose answer was sent completely, or whose client has disconnected. */
export function toEntry(record: RequestRecord, kind: RequestKind, isComplete: boolean): RequestEntry {
  const { ids, response } = record;
  return {
    requestId: ids.requestId,
    traceId: ids.traceId,
    method: record.method,
    path: record.path,
    kind,
    status: isComplete && response ? response.status : 499,
    duration: performance.now() - record.began,
    bytes: isComplete && response ? response.bytes : 0,
    outcome: outcomeOf(record, isComplete),
    codes: record.codes.length === 0 ? none : [...record.codes],
    documents: record.documents,
    operations: record.operations,
    cost: record.cost,
  };
}

const none: readonly string[] = [];

function outcomeOf({ response, codes, isExecuted }: RequestRecord, isComplete: boolean): Outcome {
  if (!isComplete || !response) return 'aborted';
  if (codes.length === 0) return response.status < 400 ? 'ok' : 'refused';
  return isExecuted || codes.includes('INTERNAL_SERVER_ERROR') ? 'errors' : 'refused';
}
