import { type DocumentNode, execute, GraphQLError } from 'graphql';
import { isFirstParty } from '../../graph/graph.ts';
import { isPromise } from '../../store/maybe-promise.ts';
import type { Supergraph } from '../compose/supergraph.ts';
import type { VariableValues } from '../operation/selections.ts';
import { uniqueVariable } from '../operation/unique-keys.ts';
import { plant, plantedIn } from '../responses/planted-errors.ts';
import type { SendRequest } from '../responses/send-request.ts';
import { replaceOtherIds } from './canonical-ids.ts';
import { buildStitchedSchema, type StitchedContext, type SubgraphExecutor } from './stitched-schema.ts';

export interface FetchOptions {
  supergraph: Supergraph;
  send: SendRequest;
  /** The name of our own subgraph, which is asked for canonical ids; undefined if the supergraph does not have it. */
  idsFrom: string | undefined;
}

export interface DataRequest {
  /** A normalized operation. */
  document: DocumentNode;
  /** The client's variables, with defaults applied. */
  variables: VariableValues;
  /** The context of the client's request. */
  context: object;
  /** Whether so much was fetched that nothing more is needed: the answer is too large. */
  isEnough(): boolean;
}

/** What was fetched. */
export interface Fetched {
  /** All that was fetched, keys of entities included, under the unique response keys, with errors in place of what is missing. */
  data: Record<string, unknown>;
  hasErrors: boolean;
}

interface Run extends StitchedContext, Fetched {
  request: DataRequest;
  /** Why the whole request fails. */
  failure: { error: unknown } | null;
}

/** Returns a function that fetches what an operation needs. */
export const createFetcher = ({ supergraph, send, idsFrom }: FetchOptions) => {
  const fetchFrom = async (subgraph: string, document: DocumentNode, variables: VariableValues, context: object) => {
    const response = await send(subgraph, { document, variables, context });
    if (isFirstParty(subgraph) || idsFrom === undefined) return response;
    return replaceOtherIds({ document, response }, { send, subgraph: idsFrom, context });
  };
  const executorFor =
    (subgraph: string): SubgraphExecutor =>
    async ({ document, variables = {}, context }) => {
      const run = context as Run;
      if (run.request.isEnough()) return { data: {} };
      try {
        const { data, hasErrors } = await fetchFrom(subgraph, document, variables, run.request.context);
        run.hasErrors ||= hasErrors;
        return { data };
      } catch (error) {
        run.failure ??= { error };
        throw error;
      }
    };
  const stitched = buildStitchedSchema(supergraph, executorFor);
  return async (request: DataRequest): Promise<Fetched> => {
    const run: Run = { request, data: {}, hasErrors: false, failure: null };
    const variableValues = Object.fromEntries(
      Object.entries(request.variables).map(([name, value]) => [uniqueVariable(name), value]),
    );
    const result = await execute({ schema: stitched, document: request.document, variableValues, contextValue: run });
    if (run.failure) throw run.failure.error;
    await settle(run.data);
    for (const error of result.errors ?? [])
      if (!plantedIn(error) && !plantedIn(error.originalError)) plantUnexpected(run, error);
    return run;
  };
};

/** Replaces the promises that stitching leaves in lists by what they were fulfilled with. */
const settle = async (value: unknown): Promise<void> => {
  const pending: Promise<void>[] = [];
  const visit = (container: unknown): void => {
    if (container === null || typeof container !== 'object' || Object.isFrozen(container)) return;
    const items = container as Record<string, unknown>;
    for (const [key, item] of Object.entries(items)) {
      if (!isPromise(item)) visit(item);
      else
        pending.push(
          item.then(
            (fulfilled) => {
              items[key] = fulfilled;
              return settle(fulfilled);
            },
            (error) => {
              items[key] = error;
            },
          ),
        );
    }
  };
  visit(value);
  await Promise.all(pending);
};

/** What stitching itself reports is not for clients: it is reported, masked, at the first null on its path. */
const plantUnexpected = (run: Run, { message, path = [], ...error }: GraphQLError): void => {
  let parent: Record<string | number, unknown> = run.data;
  for (const part of path) {
    const value = parent[part] ?? null;
    if (value === null) {
      const masked = new GraphQLError(message, { originalError: new Error(message, { cause: error }) });
      parent[part] = plant({ error: masked, below: [] });
      run.hasErrors = true;
    }
    if (value === null || typeof value !== 'object') return;
    parent = value as typeof parent;
  }
};
