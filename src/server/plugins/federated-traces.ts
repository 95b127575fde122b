import type { ExecutionResult } from 'graphql';
import { isAsyncIterable, mapMaybePromise, type Plugin } from 'graphql-yoga';
import type { BeginFieldTrace, FieldTrace } from '../observe/field-traces.ts';
import { headerOf, type NetworkContext } from '../request-header.ts';

/** The traces of the requests that are being answered. */
export type FieldTraces = WeakMap<Request, FieldTrace>;

/**
 * Adds `extensions.ftv1` to the answer of a POST with `apollo-federation-include-trace: ftv1`, which a gateway sends to a
 * subgraph. Answers to a GET have an ETag, so they stay as they are.
 */
export function addFederatedTraces(begin: BeginFieldTrace, traces: FieldTraces): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const context = args.contextValue as NetworkContext & { request: Request };
      const { request } = context;
      if (request.method !== 'POST' || headerOf(request, context, 'apollo-federation-include-trace') !== 'ftv1') return;
      const trace = begin();
      traces.set(request, trace);
      const withTrace = (result: ExecutionResult) =>
        isAsyncIterable(result)
          ? result
          : { ...result, extensions: { ...result.extensions, ftv1: trace.encode(result.errors) } };
      setExecuteFn((given) => mapMaybePromise(executeFn(given), withTrace));
    },
  };
}
