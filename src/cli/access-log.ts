import { type RequestEntry, type RequestObserver, sha256 } from '../server/server.ts';
import type { Output } from './io.ts';

/** A request as a line of JSON. Of documents only their hashes are written, which are also their ids. */
export const toJsonLine = (
  entry: RequestEntry,
  time = new Date().toISOString(),
  hash: typeof sha256 = sha256,
): string => {
  const { requestId, traceId, method, path, kind, status, bytes, outcome } = entry;
  const { duration, cost, codes, documents, operations } = entry;
  const ids = documents.map(hash);
  const isView = kind === 'view'; // it sends several queries
  return `${JSON.stringify({
    level: 'info',
    time,
    requestId,
    traceId,
    method,
    path: shorten(path),
    kind,
    status,
    bytes,
    outcome,
    durationMs: Math.round(10 * duration) / 10,
    cost,
    codes: codes.length > 0 ? codes : undefined,
    documentId: isView ? undefined : ids[0],
    documentIds: isView && ids.length > 0 ? ids : undefined,
    operationName: isView ? undefined : operations[0],
    operationNames: isView && operations.length > 0 ? operations : undefined,
    msg: 'request',
  })}\n`;
};

/** A request in one line of text. */
export const toText = (entry: RequestEntry, now = new Date()): string => {
  const { method, path, status, duration, bytes, outcome, codes, cost, documents, operations, requestId } = entry;
  return [
    now.toISOString(),
    method,
    shorten(path),
    status,
    `${duration.toFixed(1)} ms`,
    `${bytes} bytes`,
    [outcome, ...codes].join(' '),
    ...operations.map((name) => `operation ${name}`),
    ...documents.map((text) => `document ${sha256(text)}`),
    ...(cost === undefined ? [] : [`cost ${cost}`]),
    `request ${requestId}`,
  ].join(' ');
};

/** URLs escape control characters, but may be long. */
const shorten = (path: string): string => (path.length > 200 ? `${path.slice(0, 200)}…` : path);

/** Lines wait for at most so many milliseconds. */
const MAX_WAIT = 20;
/** So many lines are some 70 KB. For text of more than 128 KB, memory is asked of the system and given back each time, which costs a fifth of the line. */
const MAX_LINES = 200;

/** Hashes texts, and remembers the last ones of usual length: most requests have the same few documents. */
const createHash = (): typeof sha256 => {
  const hashes = new Map<string, string>();
  return (text) => {
    const known = hashes.get(text);
    if (known !== undefined || text.length > 10_000) return known ?? sha256(text);
    if (hashes.size >= 100) hashes.clear();
    const hash = sha256(text);
    hashes.set(text, hash);
    return hash;
  };
};

/** Prints times, most of which are the same as the one before. */
const createTimes = () => {
  let last = Number.NaN;
  let text = '';
  return (at: number): string => {
    if (at !== last) text = new Date(at).toISOString();
    last = at;
    return text;
  };
};

/** A log of requests. */
export interface AccessLog {
  observe: RequestObserver;
  /** Writes the lines that wait. */
  flush(): void;
}

/** Writes the lines of several requests together: each write is a call of the operating system. */
export const openJsonLines = ({ write }: Pick<Output, 'write'>): AccessLog => {
  let waiting: { entry: RequestEntry; at: number }[] = [];
  const hash = createHash();
  const timeOf = createTimes();
  const flush = () => {
    const lines = waiting.map(({ entry, at }) => toJsonLine(entry, timeOf(at), hash));
    waiting = [];
    if (lines.length > 0) write(lines.join(''));
  };
  return {
    flush,
    observe(entry) {
      if (waiting.length === 0) setTimeout(flush, MAX_WAIT);
      waiting.push({ entry, at: Date.now() });
      if (waiting.length >= MAX_LINES) flush();
    },
  };
};
