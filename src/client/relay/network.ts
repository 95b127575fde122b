import { type INetwork, Network, type PayloadError } from 'relay-runtime';
import { errorsOf } from '../errors.ts';
import { askGraph, type GraphAnswer, type GraphFetchOptions, toRequestError } from '../fetch-graph.ts';

/**
 * A network over plain `fetch`. Documents that relay-compiler has persisted are asked for by their ids, over GET. An
 * answer without data is a `GraphRequestError`.
 */
export const createNetwork = (options: GraphFetchOptions): INetwork =>
  Network.create(async ({ id, text }, variables) => {
    const answer = await askGraph(options, id ? { doc_id: id, variables } : { query: text ?? '', variables });
    if (!answer.data) throw toRequestError(answer);
    return { data: answer.data, ...(answer.errors && { errors: withGraphErrors(answer) }) };
  });

/** Relay hands on errors without their messages and all of their paths: the whole error goes along. */
const withGraphErrors = (answer: GraphAnswer): PayloadError[] => {
  const graphErrors = errorsOf(answer);
  return (answer.errors ?? []).map((error, index) => ({ ...error, graphError: graphErrors[index] }));
};
