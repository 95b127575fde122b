import { randomFillSync } from 'node:crypto';

/** The ids by which logs and traces of several services are brought together. */
export interface RequestIds {
  /** What the log calls the request, and the response header `x-request-id`. */
  requestId: string;
  /** The trace of the W3C that the request belongs to. */
  traceId?: string | undefined;
}

/** The span of another service that a request continues, from its `traceparent` header. */
export interface RemoteSpan {
  traceId: string;
  spanId: string;
  /** 1 if the other service records the trace. */
  traceFlags: number;
}

/** The ids of a request: that of its `x-request-id` if it is a short word, else that of its trace, or else a new one. */
export function readRequestIds(given: string | null, remote: RemoteSpan | undefined): RequestIds {
  const requestId = given !== null && /^[\w.:+/=-]{1,64}$/.test(given) ? given : (remote?.traceId ?? newId());
  return remote ? { requestId, traceId: remote.traceId } : { requestId };
}

/** The bytes of an id. */
const BYTES = 16;
/** Random bytes for the next ids, and how many of them are used. To ask for the bytes of each id took 30 times as long. */
const random = Buffer.alloc(256 * BYTES);
let used = random.length;

/** 32 hexadecimal digits, as trace ids have. A UUID of Node is joined from many strings, which took 4 % of a small request. */
function newId(): string {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  const begin = used;
  used += BYTES;
  return random.toString('hex', begin, used);
}

/** Reads a `traceparent` header; undefined if it is not valid. */
export function readTraceparent(traceparent: string | null): RemoteSpan | undefined {
  if (traceparent === null) return undefined;
  const [, version, traceId = '', spanId = '', flags = ''] =
    /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:$|-)/.exec(traceparent) ?? [];
  const isValid = version !== 'ff' && /[^0]/.test(traceId) && /[^0]/.test(spanId);
  return isValid ? { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1 } : undefined;
}

/** The header that continues a span. */
export function toTraceparent({ traceId, spanId, traceFlags }: RemoteSpan): string {
  return `00-${traceId}-${spanId}-0${traceFlags & 1}`;
}
