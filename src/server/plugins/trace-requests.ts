import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { RequestRecords } from '../observe/request-record.ts';
import type { RequestSpan, Tracing } from '../observe/tracing.ts';

/** The spans of the requests that are being answered. */
export type RequestSpans = WeakMap<Request, RequestSpan>;

/** Gives each GraphQL request a span. */
export function traceRequests(tracing: Tracing, spans: RequestSpans, records: RequestRecords, route: string): Plugin {
  return {
    onRequest({ request }) {
      const record = records.get(request);
      const span = record && tracing.begin(record, route);
      if (span) spans.set(request, span);
    },
    onResponse({ request, response: { status } }) {
      spans.get(request)?.end(status, records.get(request)?.codes ?? []);
    },
  };
}

/** Executes each operation within the span of its request, which has its type and its name, but not its text. */
export function traceExecutions(spans: RequestSpans): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const span = spans.get(args.contextValue.request);
      const operation = getOperationAST(args.document, args.operationName);
      if (!span || !operation) return;
      span.setOperation(operation.operation, operation.name?.value.slice(0, 100));
      setExecuteFn((given) => span.run(() => executeFn(given)));
    },
  };
}
