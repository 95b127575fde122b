import { type RemoteSpan, type RequestIds, toTraceparent } from './request-id.ts';

/** The trace that a request belongs to, for what it asks of other servers. */
export interface RequestTrace {
  /** Begins a request to a subgraph behind HTTP. */
  beginFetch(subgraph: string): TracedFetch;
}

/** A request to another server. */
export interface TracedFetch {
  /** The headers by which the other server continues the trace. */
  headers: Readonly<Record<string, string>>;
  end(outcome: 'ok' | 'failed'): void;
}

/** Passes the ids on as they are, for other servers' logs. */
export function passIdsOn({ requestId }: RequestIds, span: RemoteSpan | undefined): RequestTrace {
  const headers = () => ({ 'x-request-id': requestId, ...(span && { traceparent: toTraceparent(span) }) });
  return { beginFetch: () => ({ headers: headers(), end: () => {} }) };
}
