import { type DocumentNode, type ExecutionArgs, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { GraphContext } from '../context.ts';
import { type CountCost, createCostCounter, DEFAULT_MAX_COST, tooComplex } from '../cost.ts';
import { checkReading } from '../unavailable.ts';
import { createOperationCompiler } from './compiled-operations.ts';
import { DEFAULT_KEPT_BYTES, KeptTexts, type KeptTextsStatus } from './kept-texts.ts';
import { textResult } from './text-result.ts';
import { TracedContext } from './traced-context.ts';
import { fromUtf8, type Utf8 } from './utf8.ts';

/** Executes an operation on the resolvers of its schema, as graphql-js does. */
type ExecuteFn = (args: ExecutionArgs) => MaybePromise<ExecutionResult>;

/** An operation, with the values of its variables as the request has them. */
export interface JsonRequest {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
  context: object;
  /** What `costOf` counted for it, if it was called. */
  cost?: number | undefined;
}

/** Executes operations on a schema of the graph, within the limits of cost and size. */
export interface Executor {
  costOf: CountCost;
  maxCost: number;
  /**
   * Executes a valid operation, by graphql-js unless another function is given. One that may cost too much is refused at
   * each of its root fields; an answer that becomes too large is replaced by one error.
   */
  execute(args: ExecutionArgs, executeFn?: ExecuteFn): MaybePromise<ExecutionResult>;
  /**
   * Executes a valid operation to the JSON of its answer, `{"data":…}`; null where only `execute` can say what it is, as it
   * is with errors. Not there if graphql-js is to execute everything.
   */
  executeToJson?(request: JsonRequest): Utf8 | null;
  /** As `executeToJson`, but also says if the answer is too large, so that it is not made again to find that out. */
  attempt?(request: JsonRequest): Utf8 | ExecutionResult | null;
  /** What is kept of earlier answers. */
  keptTexts?(): KeptTextsStatus;
}

export { DEFAULT_KEPT_BYTES, fromUtf8, textResult };

export const EXECUTORS = ['compiled', 'reference'] as const;
export type ExecutorName = (typeof EXECUTORS)[number];

export interface ExecutorOptions {
  maxCost?: number | undefined;
  /** `compiled` executes what it can to text, and keeps parts of it; `reference` executes everything by graphql-js. */
  executor?: ExecutorName | undefined;
  /** The memory that parts of answers may take that are kept, in bytes; 0 keeps none. Default: 64 MiB. */
  keptBytes?: number | undefined;
  /** How often an operation is asked for before it is compiled; to compile one takes longer than to execute it once. Default: 2. */
  compileAt?: number | undefined;
}

export const createExecutor = (schema: GraphQLSchema, options: ExecutorOptions = {}): Executor => {
  const { maxCost = DEFAULT_MAX_COST, executor = 'compiled', keptBytes = DEFAULT_KEPT_BYTES, compileAt = 2 } = options;
  const costOf = createCostCounter(schema);
  const reference: Executor['execute'] = (args, executeFn = execute) => {
    const { budget } = args.contextValue as GraphContext;
    const { document, operationName, variableValues } = args;
    const request = { document, operationName, variables: variableValues ?? {} };
    const cost = costOf(request);
    if (cost > maxCost) budget.refuse(tooComplex(schema, request, cost, maxCost));
    return mapMaybePromise(executeFn(args), (result) => checkReading(budget.check(result)));
  };
  if (executor === 'reference') return { costOf, maxCost, execute: reference };

  const kept = new KeptTexts(keptBytes);
  const compile = createOperationCompiler(schema, compileAt);
  /** The JSON of an answer, or the result for one that is too large; null where graphql-js has to execute the operation. */
  const attempt = (request: JsonRequest): Utf8 | ExecutionResult | null => {
    const { document, operationName, variables: given } = request;
    const context = request.context as GraphContext;
    if (!context.snapshot.isSynchronous || context.traceField) return null;
    const traced = new TracedContext(context);
    try {
      const compiled = compile(document, operationName);
      if (!compiled) return null;
      const { cost = costOf({ document, operationName, variables: given }) } = request;
      if (cost > maxCost) return null;
      const variables = compiled.readVariables(given);
      kept.follow(context.snapshot.revision);
      const run = { context: traced, variables, arguments: new Map(), keys: new Map(), kept };
      const data = compiled.writeFor(variables)(undefined, run);
      if (data.length > traced.budget.limits.bytes) return null;
      context.budget.spend(traced.budget.values, traced.budget.units);
      return `{"data":${data}}`;
    } catch {
      // Whatever it was: graphql-js says what the answer is. It would count the same.
      return traced.budget.isExceeded ? context.budget.tooLarge() : null;
    }
  };
  const executeToJson = (request: JsonRequest): Utf8 | null => {
    const answer = attempt(request);
    return typeof answer === 'string' ? answer : null;
  };
  return {
    costOf,
    maxCost,
    execute(args, executeFn) {
      const { document, operationName, variableValues, contextValue } = args;
      const request = { document, operationName, variables: variableValues ?? {}, context: contextValue as object };
      const answer = attempt(request);
      if (answer === null) return reference(args, executeFn);
      return typeof answer === 'string' ? textResult(fromUtf8(answer)) : answer;
    },
    executeToJson,
    attempt,
    keptTexts: () => kept.status(),
  };
};
