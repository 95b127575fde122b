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
import type { Logger } from '../server/server.ts';
import { type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import { completeAnswer } from './answer/complete-answer.ts';
import { type AnswerReader, noAnswer, readAnswer } from './answer/read-answer.ts';
import { withPath } from './answer/subgraph-errors.ts';
import { buildApiSchema } from './compose/api-schema.ts';
import { probesOf, type Supergraph } from './compose/supergraph.ts';
import { loadPlanner } from './plan/load-planner.ts';
import { type AskedOperation, createOperationPlans, withDefaults } from './plan/operation-plans.ts';
import { responseKeyOf } from './plan/plan-keys.ts';
import { type Ask, runPlan } from './run/run-plan.ts';
import { type Subgraph, SubgraphFailure } from './subgraphs/subgraph.ts';
import type { SubgraphHealth } from './subgraphs/subgraph-health.ts';

export interface GatewayOptions {
  supergraph: Supergraph;
  /** The whole graph: its scalars and its costs hold at the gateway too. */
  graph: GraphQLSchema;
  /** One for each name in the supergraph. */
  subgraphs: readonly Subgraph[];
  health: SubgraphHealth;
  logger: Logger;
  maxCost?: number;
}

/** A federation as a server serves it: what callers see, and how it is answered. */
export interface Gateway {
  schema: GraphQLSchema;
  /** Executes a valid operation; the context value is handed to all in-process subgraphs. */
  execute(args: ExecutionArgs): MaybePromise<ExecutionResult>;
}

/** Makes a gateway; rejects with `GatewayNotInstalled` where its packages are missing. */
export const createGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { supergraph, maxCost = DEFAULT_MAX_COST } = options;
  const schema = buildApiSchema(supergraph.apiSdl, options.graph);
  const supergraphSchema = buildSchema(supergraph.sdl, { assumeValid: true });
  const planner = await loadPlanner(supergraph.sdl);
  const askSubgraph = createAsk(options, supergraphSchema);
  const getPlan = createOperationPlans(planner, probesOf(supergraph));
  const ownerOf = (type: string, field: string) => supergraph.homesOf(type, field)[0] ?? 'unknown';

  const ask = (asked: AskedOperation, context: object): MaybePromise<ExecutionResult> => {
    const run = { schema: supergraphSchema, variables: asked.variables, context, ask: askSubgraph };
    return mapMaybePromise(getPlan(asked), (plan) =>
      mapMaybePromise(runPlan(plan, run), ({ data, errors }) => ({ data, errors: errors.map(withCallersPath) })),
    );
  };
  const executeOperation = ({ document, operationName, variableValues, contextValue }: ExecutionArgs) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Error('A document without its operation got past validation.');
    const given = variableValues ?? {};
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 50 });
    if (errors) return { errors: errors.map(asBadRequest) };
    const asked = { schema, document, operationName: operation.name?.value, variables: withDefaults(operation, given) };
    const refusal = refusalOf(asked, maxCost);
    if (refusal) return refuse(asked, refusal);
    return mapMaybePromise(ask(asked, contextValue as object), (answer) =>
      completeAnswer(answer, { ...asked, ownerOf }),
    );
  };
  return { schema, execute: executeOperation };
};

/** The error with the caller's response keys in its path. */
const withCallersPath = (error: GraphQLError): GraphQLError =>
  withPath(
    error,
    error.path?.map((key) => (typeof key === 'string' ? responseKeyOf(key) : key)),
  );

/** A wrong variable is a wrong request, as it is where the whole graph executes it. */
const asBadRequest = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    originalError: error.originalError,
    extensions: { ...error.extensions, http: { status: 400, spec: true } },
  });

/** Why an operation is not executed, as the graph itself would say it; null where it is. */
const refusalOf = (asked: AskedOperation, maxCost: number): GraphQLError | null => {
  try {
    const cost = costOf(asked);
    return cost > maxCost ? tooComplex(cost, maxCost) : null;
  } catch (error) {
    // An argument that is wrong only with these variables.
    if (error instanceof GraphQLError) return error;
    throw error;
  }
};

/** Answers every field with an error; what is asked of the schema itself is answered nevertheless. */
const refuse = ({ variables, ...asked }: AskedOperation, error: GraphQLError): MaybePromise<ExecutionResult> =>
  execute({
    ...asked,
    variableValues: variables,
    fieldResolver: () => {
      throw error;
    },
  });

/** Asks a subgraph by its name, and reads its answer. Within one request, one that did not answer is not asked again. */
const createAsk = ({ supergraph, subgraphs, health, logger }: GatewayOptions, schema: GraphQLSchema): Ask => {
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const silent = new WeakMap<object, Set<string>>();
  return (name, request) => {
    const subgraph = byName.get(name);
    if (!subgraph) throw new Error(`The plan asks the subgraph "${name}", which the gateway does not have.`);
    const reader: AnswerReader = {
      subgraph,
      request,
      supergraph: schema,
      owns: (type) => supergraph.partnerNodes.get(type)?.subgraph === name,
      report: (message) => logger.warn(`The subgraph "${name}" failed: ${message}.`),
    };
    if (subgraph.isLocal) return readLocalAnswer(subgraph.execute(request), reader);
    if (silent.get(request.context)?.has(name)) return noAnswer('SUBGRAPH_UNAVAILABLE', reader);
    return readRemoteAnswer(subgraph, reader, health, () => {
      silent.set(request.context, (silent.get(request.context) ?? new Set()).add(name));
    });
  };
};

/** What our own graph answers in this process is right as it is; only its errors are put where they belong. */
const readLocalAnswer = (
  answer: MaybePromise<ExecutionResult>,
  reader: AnswerReader,
): MaybePromise<ExecutionResult> => {
  const read = (answer: ExecutionResult) => (answer.errors ? readAnswer(answer, reader) : answer);
  return mapMaybePromise(answer, read);
};

const readRemoteAnswer = async (
  subgraph: Subgraph,
  reader: AnswerReader,
  health: SubgraphHealth,
  becameSilent: () => void,
): Promise<ExecutionResult> => {
  let answer: ExecutionResult;
  try {
    answer = await subgraph.execute(reader.request);
  } catch (error) {
    if (!(error instanceof SubgraphFailure)) throw error;
    health.failed(subgraph.name, error.message);
    becameSilent();
    return noAnswer('SUBGRAPH_UNAVAILABLE', reader);
  }
  health.answered(subgraph.name);
  try {
    return readAnswer(answer, reader);
  } catch (error) {
    // Whatever a partner thinks of, the rest of the answer stands.
    reader.report(`its answer cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return noAnswer('SUBGRAPH_BAD_ANSWER', reader);
  }
};
