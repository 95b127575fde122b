import { type INetwork, Network, type PayloadError } from 'relay-runtime';
import { errorsOf } from '../errors.ts';
import { type GraphFetchOptions, type GraphResponse, sendRequest, toRequestError } from '../fetch-graph.ts';

/**
 * A network that uses plain `fetch`. Documents that relay-compiler has persisted are requested by id, over GET. A response
 * without data rejects with a `GraphRequestError`.
 */
export const createNetwork = (options: GraphFetchOptions): INetwork =>
  Network.create(async ({ id, text }, variables) => {
    const response = await sendRequest(options, id ? { doc_id: id, variables } : { query: text ?? '', variables });
    if (!response.data) throw toRequestError(response);
    return { data: response.data, ...(response.errors && { errors: withGraphErrors(response) }) };
  });

/** Attaches each whole error, because Relay drops the message and parts of the path. */
const withGraphErrors = (response: GraphResponse): PayloadError[] => {
  const graphErrors = errorsOf(response);
  return (response.errors ?? []).map((error, index) => ({ ...error, graphError: graphErrors[index] }));
};
