import { LRUCache } from 'lru-cache';
import { type RequestEntry, sha256 } from '../server/server.ts';

/** A request as the fields of a line. Of documents only their hashes are written, which are also their ids. */
export const toFields = (entry: RequestEntry): object => {
  const { requestId, traceId, method, path, kind, status, bytes, outcome } = entry;
  const { duration, cost, codes, documents, operations } = entry;
  const ids = documents.map(hashOf);
  const isView = kind === 'view'; // it sends several queries
  return {
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
  };
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

/** The hashes of the last texts of usual length: most requests have the same few documents. */
const hashes = new LRUCache<string, string>({ max: 100 });

const hashOf = (text: string): string => {
  const hash = hashes.get(text) ?? sha256(text);
  if (text.length <= 10_000) hashes.set(text, hash);
  return hash;
};
