import { type ExecutionResult, getOperationAST } from 'graphql';
import { isAsyncIterable, mapMaybePromise } from 'graphql-yoga';
import { type RequestState, stateOf } from '../request-state.ts';
import type { MaybePromise } from '../served-graph.ts';
import { HAND_TO_YOGA, type ServerPlugin } from '../server-plugin.ts';
import { type RemoteSpan, toTraceparent } from './request-id.ts';

/** Spans of OpenTelemetry: one for each operation. Those of HTTP requests are made by its instrumentation for `http`. */
export interface Tracing {
  /** Whether an SDK is registered. */
  isOn(): boolean;
  /** The span that is active: that of an operation while it is executed. */
  activeSpan(): RemoteSpan | undefined;
  /**
   * Executes an operation within a span that is a child of the active one, or of that in the request's `traceparent`. The
   * span gets the codes of the errors in the result.
   */
  trace(operation: TracedOperation, execute: () => MaybePromise<ExecutionResult>): MaybePromise<ExecutionResult>;
}

interface TracedOperation {
  type: string;
  name: string | undefined;
  remote: RemoteSpan | undefined;
}

/** Loads the API of OpenTelemetry; undefined if it is not installed. */
export async function openTracing(version: string): Promise<Tracing | undefined> {
  const api = await import('@opentelemetry/api').catch(() => undefined);
  if (!api) return undefined;
  const { context, trace, isSpanContextValid, ProxyTracerProvider, SpanStatusCode } = api;
  const tracer = trace.getTracer('briefgraph', version);
  return {
    isOn() {
      const provider = trace.getTracerProvider();
      return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer('briefgraph') !== undefined;
    },
    activeSpan() {
      const span = trace.getSpan(context.active())?.spanContext();
      return span && isSpanContextValid(span) ? span : undefined;
    },
    trace({ type, name, remote }, execute) {
      const active = context.active();
      const isNested = trace.getSpan(active) !== undefined;
      const parent = remote && !isNested ? trace.setSpanContext(active, { ...remote, isRemote: true }) : active;
      const attributes = { 'graphql.operation.type': type, ...(name && { 'graphql.operation.name': name }) };
      const span = tracer.startSpan(name ? `${type} ${name}` : type, { attributes }, parent);
      const end = (codes: readonly string[]) => {
        if (codes[0]) span.setAttribute('error.type', codes[0]);
        if (codes.includes('INTERNAL_SERVER_ERROR')) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      };
      const failed = (error: unknown): never => {
        end(['INTERNAL_SERVER_ERROR']);
        throw error;
      };
      const ended = (result: ExecutionResult) => {
        end(isAsyncIterable(result) ? [] : codesOf(result));
        return result;
      };
      try {
        return mapMaybePromise(context.with(trace.setSpan(parent, span), execute), ended, failed);
      } catch (error) {
        return failed(error);
      }
    },
  };
}

/** Executes each operation within a span, which has its type and its name, but not its text. */
export function traceOperations(tracing: Tracing): ServerPlugin {
  return {
    fast: () => (tracing.isOn() ? HAND_TO_YOGA : undefined),
    onExecute({ args, executeFn, setExecuteFn }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (!tracing.isOn() || !operation) return;
      const state = stateOf(args.contextValue);
      const traced = { type: operation.operation, name: operation.name?.value.slice(0, 100), remote: state.remote };
      setExecuteFn((given) =>
        tracing.trace(traced, () => {
          state.traceId = tracing.activeSpan()?.traceId ?? state.traceId;
          return executeFn(given) as MaybePromise<ExecutionResult>;
        }),
      );
    },
  };
}

const codesOf = ({ errors = [] }: ExecutionResult): string[] =>
  errors.map(({ extensions }) => String(extensions.code ?? 'OTHER'));

/** The headers by which another server continues the trace of a request: the id for its log, and the span that asks it. */
export function traceHeadersOf({ requestId, remote }: RequestState, tracing?: Tracing): Record<string, string> {
  const span = tracing?.activeSpan() ?? remote;
  return { 'x-request-id': requestId, ...(span && { traceparent: toTraceparent(span) }) };
}
