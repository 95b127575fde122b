import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import type { GraphContext } from './context.ts';
import { type CountCost, createCostCounter, DEFAULT_MAX_COST, tooComplex } from './cost.ts';

/** Executes an operation on the resolvers of its schema, as graphql-js does. */
type ExecuteFn = (args: ExecutionArgs) => MaybePromise<ExecutionResult>;

/** Executes operations on a schema of the graph, within the limits of cost and size. */
export interface Executor {
  costOf: CountCost;
  maxCost: number;
  /**
   * Executes a valid operation, by graphql-js unless another function is given. One that may cost too much is refused at
   * each of its root fields; an answer that becomes too large is replaced by one error.
   */
  execute(args: ExecutionArgs, executeFn?: ExecuteFn): MaybePromise<ExecutionResult>;
}

export const createExecutor = (schema: GraphQLSchema, maxCost = DEFAULT_MAX_COST): Executor => {
  const costOf = createCostCounter(schema);
  return {
    costOf,
    maxCost,
    execute(args, executeFn = execute) {
      const { budget } = args.contextValue as GraphContext;
      const { document, operationName, variableValues } = args;
      const cost = costOf({ document, operationName, variables: variableValues ?? {} });
      if (cost > maxCost) budget.refuse(tooComplex(cost, maxCost));
      return mapMaybePromise(executeFn(args), (result) => budget.check(result));
    },
  };
};
