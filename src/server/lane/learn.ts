import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Encoding } from '../accept-encoding.ts';
import type { ServerContext } from '../plugins/observe.ts';
import type { AdmittedOperations } from './admitted-operations.ts';
import type { AnswerKinds } from './answer-kinds.ts';
import { hasOnlyData } from './result-json.ts';

/** Learns from the requests that Yoga answers: which operations it executes, and which headers their answers have. */
export function learnFromAnswers(operations: AdmittedOperations, kinds: AnswerKinds): Plugin<object, ServerContext> {
  /** Requests whose results have no errors and no extensions. */
  const plain = new WeakSet<Request>();
  return {
    onExecute({ args }) {
      operations.admit(args.document, args.operationName);
    },
    onResultProcess({ request, result }) {
      if (!Array.isArray(result) && !isAsyncIterable(result) && hasOnlyData(result)) plain.add(request);
    },
    onResponse({ request, response: { headers, status }, serverContext: { req, res } }) {
      if (!req || !res || !plain.has(request)) return;
      // Answers to GETs have no tag until the graph is ready.
      if (req.method === 'GET' && !headers.has('etag')) return;
      if (status === 304) kinds.learn(req, 'not modified', headers);
      if (status === 200) kinds.learn(req, (headers.get('content-encoding') ?? 'identity') as Encoding, headers);
    },
  };
}
