import { toTraceparent } from './request-id.ts';
import type { RequestRecord } from './request-record.ts';
import type { RequestTrace } from './request-trace.ts';

/** Spans of OpenTelemetry. */
export interface Tracing {
  /** Whether an SDK is registered. */
  isOn(): boolean;
  /**
   * Begins the span of a GraphQL request: a child of the active one, or of that in the request's `traceparent`. Undefined
   * as long as no SDK is registered.
   */
  begin(record: RequestRecord, route: string): RequestSpan | undefined;
}

/** The span of a GraphQL request. */
export interface RequestSpan {
  trace: RequestTrace;
  /** Names the operation, once it is known. */
  setOperation(type: string, name: string | undefined): void;
  /** Runs what belongs to the span, so that other instrumentations find it. */
  run<T>(execute: () => T): T;
  end(status: number, codes: readonly string[]): void;
}

/** Loads the API of OpenTelemetry; undefined if it is not installed. */
export async function openTracing(version: string): Promise<Tracing | undefined> {
  const api = await import('@opentelemetry/api').catch(() => undefined);
  if (!api) return undefined;
  const { context, trace, isSpanContextValid, ProxyTracerProvider, SpanKind, SpanStatusCode } = api;
  const tracer = trace.getTracer('briefgraph', version);
  const isRegistered = () => {
    const provider = trace.getTracerProvider();
    return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer('briefgraph') !== undefined;
  };
  return {
    isOn: isRegistered,
    begin(record, route) {
      if (!isRegistered()) return undefined;
      const active = context.active();
      const isNested = trace.getSpan(active) !== undefined;
      const { ids, remote, method } = record;
      const parent = remote && !isNested ? trace.setSpanContext(active, { ...remote, isRemote: true }) : active;
      const attributes = { 'http.request.method': method, 'http.route': route };
      const kind = isNested ? SpanKind.INTERNAL : SpanKind.SERVER;
      const span = tracer.startSpan('GraphQL', { kind, attributes }, parent);
      const own = trace.setSpan(parent, span);
      if (isSpanContextValid(span.spanContext())) ids.traceId = span.spanContext().traceId;
      return {
        setOperation(type, name) {
          span.updateName(type);
          span.setAttribute('graphql.operation.type', type);
          if (name) span.setAttribute('graphql.operation.name', name);
        },
        run: (execute) => context.with(own, execute),
        end(status, codes) {
          span.setAttribute('http.response.status_code', status);
          if (codes[0]) span.setAttribute('error.type', codes[0]);
          if (status >= 500 || codes.includes('INTERNAL_SERVER_ERROR')) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
        trace: {
          beginFetch(subgraph) {
            const options = { kind: SpanKind.CLIENT, attributes: { 'briefgraph.subgraph': subgraph } };
            const fetch = tracer.startSpan('POST', options, own);
            const sent = fetch.spanContext();
            return {
              headers: {
                'x-request-id': ids.requestId,
                ...(isSpanContextValid(sent) && { traceparent: toTraceparent(sent) }),
              },
              end(outcome) {
                if (outcome === 'failed') fetch.setStatus({ code: SpanStatusCode.ERROR });
                fetch.end();
              },
            };
          },
        },
      };
    },
  };
}
