import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { isFirstParty } from '../../graph/graph.ts';
import { isPromise } from '../../store/maybe-promise.ts';
import type { Supergraph } from '../compose/supergraph.ts';
import { uniqueVariable } from '../operation/unique-keys.ts';
import type { VariableValues } from '../operation/variable-values.ts';
import { type ResponseShape, rootFieldsOf } from '../responses/response-shape.ts';
import type { SendRequest } from '../responses/send-request.ts';
import { replaceOtherIds } from './canonical-ids.ts';
import { isPlanted, plantErrors, takeErrors } from './planted-errors.ts';
import { buildStitchedSchema, type StitchedContext, type SubgraphExecutor } from './stitched-schema.ts';

export interface FetchOptions {
  supergraph: Supergraph;
  /** The supergraph's schema. */
  schema: GraphQLSchema;
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

/**
 * Fetches what an operation needs. The data contains everything that was fetched, keys of entities included, under the unique
 * response keys. Errors have paths in that data.
 */
export type FetchData = (request: DataRequest) => Promise<ExecutionResult>;

interface Run extends StitchedContext {
  request: DataRequest;
  /** Why the whole request fails. */
  failure: { error: unknown } | null;
}

export const createFetcher = ({ supergraph, schema, send, idsFrom }: FetchOptions): FetchData => {
  const fetchFrom = async (subgraph: string, document: DocumentNode, variables: VariableValues, context: object) => {
    const received = send(subgraph, { document, variables, context });
    if (isFirstParty(subgraph) || idsFrom === undefined) return received;
    const response = await received;
    const fields = rootFieldsOf(document, schema);
    for (const { responseKey, shape } of fields) fillIn(response.data?.[responseKey], shape);
    return replaceOtherIds({ document, response }, { send, subgraph: idsFrom, context });
  };
  const executorFor =
    (subgraph: string): SubgraphExecutor =>
    async ({ document, variables = {}, context }) => {
      const run = context as Run;
      if (run.request.isEnough()) return { data: {} };
      try {
        const { data, errors = [] } = await fetchFrom(subgraph, document, variables, run.request.context);
        const fields = rootFieldsOf(document, schema).filter((field) => field.representationsVariable !== null);
        plantErrors(data ?? {}, errors, new Set(fields.map(({ responseKey }) => responseKey)));
        return { data };
      } catch (error) {
        run.failure ??= { error };
        throw error;
      }
    };
  const stitched = buildStitchedSchema(supergraph, executorFor);
  return async (request) => {
    const run: Run = { request, roots: {}, failure: null };
    const variableValues = Object.fromEntries(
      Object.entries(request.variables).map(([name, value]) => [uniqueVariable(name), value]),
    );
    const result = await execute({ schema: stitched, document: request.document, variableValues, contextValue: run });
    if (run.failure) throw run.failure.error;
    await settle(run.roots);
    const errors: GraphQLError[] = [];
    const data = takeErrors(run.roots, [], errors) as Record<string, unknown>;
    return { data, errors: [...errors, ...(result.errors ?? []).flatMap(toUnexpected)] };
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

/** Sets what a partner left out to null: stitching would ask for it again. */
const fillIn = (value: unknown, shape: ResponseShape): void => {
  if (value === null || typeof value !== 'object' || shape === null) return;
  if (Array.isArray(value)) for (const item of value) fillIn(item, shape);
  else
    for (const [key, below] of shape) {
      const object = value as Record<string, unknown>;
      if (object[key] === undefined) object[key] = null;
      else fillIn(object[key], below);
    }
};

/** What stitching itself reports is not for clients. It is reported where no other error explains a null. */
const toUnexpected = (error: GraphQLError): GraphQLError[] =>
  isPlanted(error)
    ? []
    : [
        new GraphQLError(error.message, {
          path: error.path,
          originalError: new Error(error.message, { cause: error }),
        }),
      ];
