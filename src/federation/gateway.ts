import { setImmediate } from 'node:timers/promises';
import {
  buildSchema,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import {
  AnswerBudget,
  type AnswerLimits,
  type CountCost,
  createCostCounter,
  DEFAULT_ANSWER_LIMITS,
  DEFAULT_MAX_COST,
  tooComplex,
} from '../graph/cost.ts';
import { isFirstParty, OWN_SUBGRAPH } from '../graph/graph.ts';
import type { Logger, TraceHeaders } from '../server/server.ts';
import { type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import { completeAnswer } from './answer/complete-answer.ts';
import { buildApiSchema } from './compose/api-schema.ts';
import { probesOf, type Supergraph } from './compose/supergraph.ts';
import { createNormalizer, type OperationRequest, withDefaults } from './operation/normalized-operations.ts';
import { createOwnOperations } from './own/own-operations.ts';
import { createSender, type FetchObserver } from './responses/send-request.ts';
import { createFetcher, type Fetched } from './stitch/fetch-data.ts';
import type { ForwardedHeaders } from './subgraphs/headers.ts';
import type { Subgraph } from './subgraphs/subgraph.ts';
import type { SubgraphHealth } from './subgraphs/subgraph-health.ts';

export interface GatewayOptions {
  supergraph: Supergraph;
  /** The whole graph, for its scalars and its costs. */
  graph: GraphQLSchema;
  /** One for each name in the supergraph. */
  subgraphs: readonly Subgraph[];
  health: SubgraphHealth;
  logger: Logger;
  maxCost?: number;
  onFetch?: FetchObserver | undefined;
  answerLimits?: AnswerLimits;
  /** The trace of the client's request with this context. */
  traceOf?: ((context: object) => TraceHeaders | undefined) | undefined;
  forwardedHeaders?: ForwardedHeaders | undefined;
}

/** What our own subgraph reads: its resolvers count what is fetched, keys of entities included. */
interface FederationContext {
  budget: AnswerBudget;
}

export interface Gateway {
  /** The API schema. */
  schema: GraphQLSchema;
  costOf: CountCost;
  maxCost: number;
  /** Whether the whole graph in this process would answer a document as the federation does. */
  isOwn(document: DocumentNode): boolean;
  /** Executes an operation that is valid. Our own subgraph gets the context value. */
  execute(args: ExecutionArgs): MaybePromise<ExecutionResult>;
}

/**
 * Creates the executor of a federation: it checks the cost, normalizes the operation, fetches the data from the subgraphs and
 * completes the answer. See docs/gateway.md.
 */
export const createGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { supergraph, subgraphs, health, logger, maxCost = DEFAULT_MAX_COST } = options;
  const { answerLimits = DEFAULT_ANSWER_LIMITS } = options;
  const supergraphSchema = buildSchema(supergraph.sdl, { assumeValid: true });
  await setImmediate();
  const schema = buildApiSchema(supergraph.apiSdl, {
    graph: options.graph,
    supergraph: supergraphSchema,
    subgraphsFor: supergraph.subgraphsFor,
  });
  await setImmediate();
  const costOf = createCostCounter(schema);
  const send = createSender({
    subgraphs,
    supergraph: supergraphSchema,
    health,
    logger,
    onFetch: options.onFetch,
    traceOf: options.traceOf,
    forwardedHeaders: options.forwardedHeaders,
    // Partners know only those of our entities that they add data to.
    knowsAll: (subgraph, type) => {
      const partnerNode = supergraph.partnerNodes.get(type);
      return partnerNode ? partnerNode.subgraph === subgraph : isFirstParty(subgraph);
    },
  });
  const idsFrom = subgraphs.find(({ name }) => name === OWN_SUBGRAPH)?.name;

  await setImmediate();
  const fetchData = createFetcher({ supergraph, send, idsFrom });
  const normalize = createNormalizer(probesOf(supergraph));

  const fetchFor = async (request: OperationRequest, context: FederationContext): Promise<Fetched> => {
    const document = normalize(request);
    if (!document) return { data: {}, hasErrors: false };
    return fetchData({ document, variables: request.variables, context, isEnough: () => context.budget.isExceeded });
  };
  const executeOperation = ({ document, operationName, variableValues, contextValue }: ExecutionArgs) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Error('A document without the requested operation passed validation.');
    const values = variableValues ?? {};
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], values, { maxErrors: 50 });
    if (errors) return { errors };
    const variables = withDefaults(operation, values);
    const request: OperationRequest = { schema, document, operationName: operation.name?.value, variables };
    const refusal = checkCost(costOf, request, maxCost);
    if (refusal) return answerWithError(request, refusal);
    const context = contextValue as FederationContext;
    const budget = new AnswerBudget(answerLimits);
    return mapMaybePromise(fetchFor(request, context), (fetched) =>
      context.budget.isExceeded ? budget.tooLarge() : completeAnswer(fetched, request, { ...supergraph, budget }),
    );
  };
  return {
    schema,
    costOf,
    maxCost,
    isOwn: createOwnOperations({ supergraph, api: schema, whole: options.graph }),
    execute: executeOperation,
  };
};

/** The error for an operation that costs too much, the same as the whole graph's; null if it may be executed. */
const checkCost = (costOf: CountCost, request: OperationRequest, maxCost: number): GraphQLError | null => {
  const cost = costOf(request);
  return cost > maxCost ? tooComplex(cost, maxCost) : null;
};

/** Answers every root field with the error, except for introspection. */
const answerWithError = (
  { variables, ...request }: OperationRequest,
  error: GraphQLError,
): MaybePromise<ExecutionResult> =>
  execute({
    ...request,
    variableValues: variables,
    fieldResolver: () => {
      throw error;
    },
  });
