import type { GraphQLError } from 'graphql';
import type { AnswerLimits } from './cost/answer-budget.ts';
import { callerError } from './errors.ts';

export { AnswerBudget, DEFAULT_ANSWER_LIMITS } from './cost/answer-budget.ts';
export { costExtensions } from './cost/complexity.ts';
export { countField } from './cost/count-field.ts';
export { type CountCost, createCostCounter } from './cost/count-operation.ts';
export type { AnswerLimits };

/** The maximum cost of a query. It bounds what an answer could hold; what it may hold is `DEFAULT_ANSWER_LIMITS`. */
export const DEFAULT_MAX_COST = 10_000_000;

/** The limits of what is fetched from subgraphs for one answer: keys and type names come on top of its own values. */
export const fetchLimits = ({ values, bytes, errors }: AnswerLimits): AnswerLimits => ({
  values: 3 * values,
  bytes: 3 * bytes,
  errors: 3 * errors,
});

/** The error for an operation that costs too much. */
export const tooComplex = (cost: number, maxCost: number): GraphQLError =>
  callerError(
    `The query costs ${cost}; the maximum is ${maxCost}. Each field and each item of a list costs 1 or its weight, multiplied by the items of every enclosing list: the "first" or "last" of a connection, or the greatest length of a plain list.`,
    'QUERY_TOO_COMPLEX',
  );
