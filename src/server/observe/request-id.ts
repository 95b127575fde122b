import { randomUUID } from 'node:crypto';

/** The ids by which logs of several services are brought together. */
export interface RequestIds {
  /** What the log calls the request, and the response header `x-request-id`. */
  requestId: string;
  /** The trace of the W3C that the request belongs to. */
  traceId?: string;
}

/** Reads the ids of a request from its headers; makes a new one if it has none. Ids that are no short words are ignored. */
export function readRequestIds(headers: Headers): RequestIds {
  const given = headers.get('x-request-id');
  const traceId = readTraceId(headers.get('traceparent'));
  const requestId = given !== null && /^[\w.:+/=-]{1,64}$/.test(given) ? given : (traceId ?? randomUUID());
  return traceId === undefined ? { requestId } : { requestId, traceId };
}

/** The trace id of a `traceparent` header; undefined if the header is not valid. */
export function readTraceId(traceparent: string | null): string | undefined {
  const [, version, traceId, parentId] =
    /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-[\da-f]{2}(?:$|-)/.exec(traceparent ?? '') ?? [];
  const isValid = version !== 'ff' && /[^0]/.test(traceId ?? '') && /[^0]/.test(parentId ?? '');
  return isValid ? traceId : undefined;
}
