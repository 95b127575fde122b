import { type RequestEntry, sha256 } from '../server/server.ts';

/** A request as fields of a line of JSON. Of documents only their hashes are written, which are also their ids. */
export const toFields = ({
  documents,
  operations,
  codes,
  cost,
  duration,
  ...entry
}: RequestEntry): Record<string, unknown> => {
  const ids = documents.map(sha256);
  const isView = entry.kind === 'view';
  return {
    ...entry,
    path: shorten(entry.path),
    durationMs: Number(duration.toFixed(1)),
    ...(cost !== undefined && { cost }),
    ...(codes.length > 0 && { codes }),
    // A view sends several queries.
    ...(ids.length > 0 && (isView ? { documentIds: ids } : { documentId: ids[0] })),
    ...(operations.length > 0 && (isView ? { operationNames: operations } : { operationName: operations[0] })),
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
