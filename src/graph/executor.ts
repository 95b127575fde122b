import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { createTextExecutor, fromUtf8, type KeptStatus, textResult, type Utf8 } from '#text-executor';
import { isPromise, type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import { withinHeap } from '../store/share-of-heap.ts';
import { type GraphContext, type RequestContext, revisionOf, tryContext } from './context.ts';
import { type CountCost, createCostCounter, DEFAULT_MAX_COST, tooComplex } from './cost.ts';
import { isUnavailable, onNewest, orRefusal, refuseReading, whereReadable } from './reading/unavailable.ts';

/** Executes operations on a schema of the graph, within the limits of cost and size. */
export interface Executor {
  costOf: CountCost;
  maxCost: number;
  /**
   * Executes a valid operation. One that may cost too much is refused at each of its root fields; an answer that becomes too
   * large is replaced by one error.
   */
  execute(args: ExecutionArgs): MaybePromise<ExecutionResult>;
  /**
   * Executes a valid operation to the JSON of its answer, `{"data":…}`, as UTF-8 in a string with one character for each byte; undefined
   * where only `execute` can say what it is, as it is with errors. Not there if graphql-js is to execute everything.
   */
  executeToText?(args: ExecutionArgs): MaybePromise<Utf8 | undefined>;
  /** What is kept of earlier answers. */
  keptTexts?(): KeptTexts;
}

/** The parts of answers that are kept; for metrics. */
export type KeptTexts = Omit<KeptStatus, 'parts'> & { texts: number };

export const EXECUTORS = ['compiled', 'reference'] as const;
export type ExecutorName = (typeof EXECUTORS)[number];

export interface ExecutorOptions {
  maxCost?: number | undefined;
  /** `compiled` executes what it can to text, and keeps parts of it; `reference` executes everything by graphql-js. */
  executor?: ExecutorName | undefined;
  /** The memory that parts of answers may take that are kept, in bytes; 0 keeps none. Default: 64 MiB. */
  keptBytes?: number | undefined;
  /** How often an operation is asked for before it is compiled. Default: 2; over a database it is at once, since to read takes longer. */
  compileAt?: number | undefined;
}

export const DEFAULT_KEPT_BYTES = 64 * 2 ** 20;

export const createExecutor = (schema: GraphQLSchema, options: ExecutorOptions = {}): Executor => {
  const { maxCost = DEFAULT_MAX_COST, executor = 'compiled', keptBytes = DEFAULT_KEPT_BYTES, compileAt = 2 } = options;
  const costOf = createCostCounter(schema);
  const toRequest = ({ document, operationName, variableValues }: ExecutionArgs) => {
    return { document, operationName, variables: variableValues ?? {} };
  };
  const executeBegun: Executor['execute'] = (args) => {
    const { budget } = args.contextValue as GraphContext;
    const cost = costOf(toRequest(args));
    if (cost > maxCost) budget.refuse(tooComplex(cost, maxCost));
    return mapMaybePromise(execute(args), (result) => budget.check(result));
  };
  const reference: Executor['execute'] = (args) =>
    orRefusal(onNewest(args.contextValue as RequestContext, () => whereReadable(() => executeBegun(args))));
  if (executor === 'reference') return { costOf, maxCost, execute: reference };

  const texts = createTextExecutor({
    schema,
    compileAt: ({ snapshot }: GraphContext) => (snapshot.isSynchronous ? compileAt : 1),
    keep: {
      maxBytes: withinHeap(keptBytes, 16),
      version: revisionOf,
      isKept: (type) => type.getInterfaces().some(({ name }) => name === 'Node'),
    },
    isFinal: isUnavailable,
    usage: {
      read: ({ budget }: GraphContext) => [budget.values, budget.units],
      add: ({ budget }: GraphContext, [values = 0, units = 0]) => budget.spend(values, units),
    },
  });
  const isCheap = (args: ExecutionArgs): boolean => {
    try {
      return costOf(toRequest(args)) <= maxCost;
    } catch {
      return false;
    }
  };
  /** The text, or the result for what graphql-js need not execute to find it out, or neither. */
  const attempt = (args: ExecutionArgs): MaybePromise<Utf8 | ExecutionResult | undefined> => {
    if (!isCheap(args)) return undefined;
    const request = args.contextValue as RequestContext;
    return onNewest(request, () => {
      const context = tryContext(request);
      return mapMaybePromise(texts.execute({ ...args, schema, contextValue: context }), (text) => {
        const { budget } = context;
        if (text === undefined || text.length > budget.limits.bytes)
          return budget.isExceeded ? budget.tooLarge() : undefined;
        request.budget.spend(budget.values, budget.units);
        return text;
      });
    });
  };
  const toResult = (answer: Utf8 | ExecutionResult): ExecutionResult =>
    typeof answer === 'string' ? textResult(fromUtf8(answer)) : answer;
  return {
    costOf,
    maxCost,
    execute(args) {
      const { tried } = args.contextValue as RequestContext;
      if (tried) return tried === true ? reference(args) : tried;
      const answer = mapMaybePromise(attempt(args), (found) =>
        found === undefined ? reference(args) : toResult(found),
      );
      return orRefusal(answer as MaybePromise<ExecutionResult>);
    },
    executeToText(args) {
      const request = args.contextValue as RequestContext;
      const note = (answer: Utf8 | ExecutionResult | undefined): Utf8 | undefined => {
        if (typeof answer === 'string') return answer;
        request.tried = answer ?? true;
        return undefined;
      };
      const answer = attempt(args);
      return isPromise(answer) ? answer.then(undefined, refuseReading).then(note) : note(answer);
    },
    keptTexts() {
      const { parts, ...counts } = texts.kept();
      return { texts: parts, ...counts };
    },
  };
};
