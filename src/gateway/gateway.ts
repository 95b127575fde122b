import {
  buildSchema,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { costOf, DEFAULT_MAX_COST, tooComplex } from '../graph/cost.ts';
import { isFirstParty } from '../graph/graph.ts';
import type { Logger } from '../server/server.ts';
import { type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import { completeAnswer } from './answer/complete-answer.ts';
import { buildApiSchema } from './compose/api-schema.ts';
import { probesOf, type Supergraph } from './compose/supergraph.ts';
import { loadPlanner } from './plan/load-planner.ts';
import { createOperationPlans, type OperationRequest } from './plan/operation-plans.ts';
import { responseKeyOf } from './plan/plan-keys.ts';
import { keepPlans } from './plan/plan-store.ts';
import { createPlannerPool } from './plan/planner-pool.ts';
import { createPlanningEstimate } from './plan/planning-time.ts';
import { preparePlans } from './plan/prepare-plans.ts';
import { withDefaults } from './plan/variable-values.ts';
import { runPlan } from './run/run-plan.ts';
import { createSender, type FetchObserver } from './subgraphs/send-request.ts';
import type { Subgraph } from './subgraphs/subgraph.ts';
import { withPath } from './subgraphs/subgraph-errors.ts';
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
}

export interface Gateway {
  /** The API schema. */
  schema: GraphQLSchema;
  /** Executes an operation that is valid. All subgraphs in this process get the context value. */
  execute(args: ExecutionArgs): MaybePromise<ExecutionResult>;
  /** Starts the planner's processes, and plans these documents in the background. */
  prepare(documents: readonly string[]): void;
  /** Why no new operations can be planned, as text; null if they can. */
  problem(): string | null;
  /** Ends the planner's processes. */
  close(): void;
}

/**
 * Creates the executor of a federation: it checks the cost, plans, runs the plan and completes the answer. Rejects with
 * `GatewayNotInstalled` if the planner's package is missing. See docs/gateway.md.
 */
export const createGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { supergraph, subgraphs, health, logger, maxCost = DEFAULT_MAX_COST } = options;
  const schema = buildApiSchema(supergraph.apiSdl, options.graph);
  const supergraphSchema = buildSchema(supergraph.sdl, { assumeValid: true });
  // Plans are made in other processes; this only finds out whether they can be.
  await loadPlanner(supergraph.sdl);
  const planners = createPlannerPool({ supergraphSdl: supergraph.sdl, logger });
  const closing = new AbortController();
  const getPlan = createOperationPlans({
    makePlan: keepPlans(planners.plan),
    estimate: createPlanningEstimate(supergraphSchema),
    probes: probesOf(supergraph),
  });
  const send = createSender({
    subgraphs,
    supergraph: supergraphSchema,
    health,
    logger,
    onFetch: options.onFetch,
    // Partners know only those of our entities that they add data to.
    knowsAll: (subgraph, type) => {
      const partnerNode = supergraph.partnerNodes.get(type);
      return partnerNode ? partnerNode.subgraph === subgraph : isFirstParty(subgraph);
    },
  });
  const subgraphFor = (type: string, field: string) => supergraph.subgraphsFor(type, field)[0] ?? 'unknown';

  const fetchData = (request: OperationRequest, context: object): MaybePromise<ExecutionResult> => {
    const runOptions = { schema: supergraphSchema, variables: request.variables, context, send };
    return mapMaybePromise(getPlan(request), (plan) =>
      mapMaybePromise(runPlan(plan, runOptions), ({ data, errors }) => ({ data, errors: errors.map(withClientPath) })),
    );
  };
  const executeOperation = ({ document, operationName, variableValues, contextValue }: ExecutionArgs) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Error('A document without the requested operation passed validation.');
    const values = variableValues ?? {};
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], values, { maxErrors: 50 });
    if (errors) return { errors: errors.map(asBadRequest) };
    const variables = withDefaults(operation, values);
    const request: OperationRequest = { schema, document, operationName: operation.name?.value, variables };
    const refusal = checkCost(request, maxCost);
    if (refusal) return answerWithError(request, refusal);
    return mapMaybePromise(fetchData(request, contextValue as object), (planResult) =>
      completeAnswer(planResult, { ...request, subgraphFor, keysOf: supergraph.keysOf }),
    );
  };
  return {
    schema,
    execute: executeOperation,
    prepare: (documents) => {
      planners.warm();
      preparePlans(documents, { schema, getPlan, logger, signal: closing.signal });
    },
    problem: planners.problem,
    close() {
      closing.abort();
      planners.close();
    },
  };
};

/** Replaces the plan's response keys in the path by the client's. */
const withClientPath = (error: GraphQLError): GraphQLError =>
  withPath(
    error,
    error.path?.map((key) => (typeof key === 'string' ? responseKeyOf(key) : key)),
  );

/** Wrong variables make a bad request, as they do in the whole graph. */
const asBadRequest = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    originalError: error.originalError,
    extensions: { ...error.extensions, http: { status: 400, spec: true } },
  });

/** The error for an operation that costs too much, the same as the whole graph's; null if it may be executed. */
const checkCost = (request: OperationRequest, maxCost: number): GraphQLError | null => {
  try {
    const cost = costOf(request);
    return cost > maxCost ? tooComplex(cost, maxCost) : null;
  } catch (error) {
    // An argument whose value is invalid with these variables.
    if (error instanceof GraphQLError) return error;
    throw error;
  }
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
