import { randomBytes } from 'node:crypto';

/** The span of another service that a request continues, from its `traceparent` header. */
export interface RemoteSpan {
  traceId: string;
  spanId: string;
  /** 1 if the other service records the trace. */
  traceFlags: number;
}

/** The id of a request: that of its `x-request-id` if it is a short word, else that of its trace, or else a new one. */
export function readRequestId(given: string | null | undefined, remote: RemoteSpan | undefined): string {
  if (given && /^[\w.:+/=-]{1,64}$/.test(given)) return given;
  return remote?.traceId ?? randomBytes(16).toString('hex');
}

/** Reads a `traceparent` header; undefined if it is not valid. */
export function readTraceparent(traceparent: string | null | undefined): RemoteSpan | undefined {
  if (!traceparent) return undefined;
  const [, version, traceId = '', spanId = '', flags = ''] =
    /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:$|-)/.exec(traceparent) ?? [];
  const isValid = version !== 'ff' && /[^0]/.test(traceId) && /[^0]/.test(spanId);
  return isValid ? { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1 } : undefined;
}

/** The header that continues a span. */
export function toTraceparent({ traceId, spanId, traceFlags }: RemoteSpan): string {
  return `00-${traceId}-${spanId}-0${traceFlags & 1}`;
}
