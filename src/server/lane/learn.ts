import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Encoding } from '../accept-encoding.ts';
import type { ServerContext } from '../plugins/observe.ts';
import type { ServedGraph } from '../served-graph.ts';
import type { AdmittedOperations } from './admitted-operations.ts';
import type { AnswerKinds } from './answer-kinds.ts';

/** Learns from the requests that Yoga answers: which operations it executes, and which headers their answers have. */
export function learnFromAnswers(
  graph: Pick<ServedGraph, 'status'>,
  operations: AdmittedOperations,
  kinds: AnswerKinds,
): Plugin<object, ServerContext> {
  /** Requests whose results have no errors and no extensions. */
  const plain = new WeakSet<Request>();
  return {
    onExecute({ args }) {
      operations.admit(args.document, args.operationName);
    },
    onResultProcess({ request, result }) {
      if (Array.isArray(result) || isAsyncIterable(result)) return;
      const { data: _data, ...others } = result;
      if (Object.values(others).every((value) => value === undefined)) plain.add(request);
    },
    onResponse({ request, response: { headers, status }, serverContext: { req, res } }) {
      // Until the graph is ready, answers to GETs have no tag.
      if (!req || !res || !plain.has(request) || !graph.status().ready) return;
      if (status === 304) kinds.learn(req, 'not modified', headers);
      if (status === 200) kinds.learn(req, (headers.get('content-encoding') ?? 'identity') as Encoding, headers);
    },
  };
}
