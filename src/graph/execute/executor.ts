import { type DocumentNode, type ExecutionArgs, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import { NotKnown } from '../../store/not-known.ts';
import type { Snapshot } from '../../store/store.ts';
import type { GraphContext } from '../context.ts';
import { type CountCost, createCostCounter, DEFAULT_MAX_COST, tooComplex } from '../cost.ts';
import { orRefusal, refuseReading, whenBegun } from '../unavailable.ts';
import { createOperationCompiler } from './compiled-operations.ts';
import { DEFAULT_KEPT_BYTES, KeptTexts, type KeptTextsStatus } from './kept-texts.ts';
import { textResult } from './text-result.ts';
import { TracedContext } from './traced-context.ts';
import { fromUtf8, type Utf8 } from './utf8.ts';

/** An operation, with the values of its variables as the request has them. */
export interface JsonRequest {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
  context: object;
  /** What `costOf` counted for it, if it was called. */
  cost?: number | undefined;
  /** Is set if there was no answer only because something has to be read first, which `readToJson` and `execute` do. */
  hasMissing?: boolean;
}

/** Executes operations on a schema of the graph, within the limits of cost and size. */
export interface Executor {
  costOf: CountCost;
  maxCost: number;
  /**
   * Executes a valid operation, by graphql-js where it is not compiled. One that may cost too much is refused at
   * each of its root fields; an answer that becomes too large is replaced by one error.
   */
  execute(args: ExecutionArgs): MaybePromise<ExecutionResult>;
  /**
   * Executes a valid operation to the JSON of its answer, `{"data":…}`; null where only `execute` can say what it is, as it
   * is with errors. Not there if graphql-js is to execute everything.
   */
  executeToJson?(request: JsonRequest): Utf8 | null;
  /**
   * Reads what was missing for `executeToJson`, and what turns out to be missing then, and executes it; rejects if that cannot be
   * read.
   */
  readToJson?(request: JsonRequest): Promise<Utf8 | null>;
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
  /**
   * How often an operation is asked for before it is compiled: to compile one takes longer than to execute it once. Default: 2. With a snapshot
   * in a database it is compiled at once, since promises take longer.
   */
  compileAt?: number | undefined;
}

/** A level of an operation, of which there are at most 20, takes one round, or two if what it lists is read first. */
const MOST_ROUNDS = 50;

/** What of a snapshot can be read without a promise; undefined if nothing. */
const inMemory = (snapshot: Snapshot): Snapshot | undefined => (snapshot.isSynchronous ? snapshot : snapshot.known);

export const createExecutor = (schema: GraphQLSchema, options: ExecutorOptions = {}): Executor => {
  const { maxCost = DEFAULT_MAX_COST, executor = 'compiled', keptBytes = DEFAULT_KEPT_BYTES, compileAt = 2 } = options;
  const costOf = createCostCounter(schema);
  const executeBegun: Executor['execute'] = (args) => {
    const { budget } = args.contextValue as GraphContext;
    const { document, operationName, variableValues } = args;
    const request = { document, operationName, variables: variableValues ?? {} };
    const cost = costOf(request);
    if (cost > maxCost) budget.refuse(tooComplex(schema, request, cost, maxCost));
    return mapMaybePromise(execute(args), (result) => budget.check(result));
  };
  const reference: Executor['execute'] = (args) =>
    orRefusal(whenBegun(args.contextValue as GraphContext, () => executeBegun(args)));
  if (executor === 'reference') return { costOf, maxCost, execute: reference };

  const kept = new KeptTexts(keptBytes);
  const compile = createOperationCompiler(schema);
  /** The JSON of an answer, or the result for one that is too large; null where graphql-js has to execute the operation. */
  const attempt = (request: JsonRequest): Utf8 | ExecutionResult | null => {
    const { document, operationName, variables: given } = request;
    const context = request.context as GraphContext;
    const snapshot = inMemory(context.snapshot);
    if (!snapshot || context.traceField) return null;
    const traced = new TracedContext({ ...context, snapshot });
    try {
      const compiled = compile(document, operationName, context.snapshot.isSynchronous ? compileAt : 1);
      if (!compiled) return null;
      request.cost ??= costOf({ document, operationName, variables: given });
      if (request.cost > maxCost) return null;
      const variables = compiled.readVariables(given);
      kept.follow(snapshot.revision);
      const run = { context: traced, variables, arguments: new Map(), keys: new Map(), kept };
      const data = compiled.writeFor(variables)(undefined, run);
      if (data.length > traced.budget.limits.bytes) return null;
      context.budget.spend(traced.budget.values, traced.budget.units);
      return `{"data":${data}}`;
    } catch (error) {
      if (error instanceof NotKnown) request.hasMissing = true;
      // Whatever it was: graphql-js says what the answer is. It would count the same.
      return traced.budget.isExceeded ? context.budget.tooLarge() : null;
    }
  };
  /** The same for a snapshot of which only a part is in memory: what turns out to be missing is read, and it is attempted again. */
  const attemptInRounds = async (request: JsonRequest): Promise<Utf8 | ExecutionResult | null> => {
    const { known } = (request.context as GraphContext).snapshot;
    for (let round = 0; known?.hasMissing && round < MOST_ROUNDS; round++) {
      await known.readMissing();
      const answer = attempt(request);
      if (answer !== null) return answer;
    }
    return null;
  };
  const textOf = (answer: Utf8 | ExecutionResult | null): Utf8 | null => (typeof answer === 'string' ? answer : null);
  return {
    costOf,
    maxCost,
    execute(args) {
      const { document, operationName, variableValues, contextValue } = args;
      const context = contextValue as GraphContext;
      const request: JsonRequest = { document, operationName, variables: variableValues ?? {}, context };
      const toResult = (answer: Utf8 | ExecutionResult | null) => {
        if (answer === null) return reference(args);
        return typeof answer === 'string' ? textResult(fromUtf8(answer)) : answer;
      };
      const answer = attempt(request);
      if (answer !== null || !request.hasMissing) return toResult(answer);
      return attemptInRounds(request).then(toResult, refuseReading);
    },
    executeToJson: (request) => textOf(attempt(request)),
    readToJson: async (request) => textOf(await attemptInRounds(request)),
    attempt,
    keptTexts: () => kept.status(),
  };
};
