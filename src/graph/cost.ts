import { type DocumentNode, type GraphQLError, type GraphQLSchema, getOperationAST, type SelectionNode } from 'graphql';
import type { AnswerLimits } from './cost/answer-budget.ts';
import { evaluate } from './cost/formula.ts';
import { costOfOperation, mostExpensivePath } from './cost/operation-cost.ts';
import { factsOf } from './document-facts.ts';
import { callerError } from './errors.ts';
import { createVariants, isIncluded } from './skip-and-include.ts';
import { withDefaults } from './variable-values.ts';

export { AnswerBudget, DEFAULT_ANSWER_LIMITS } from './cost/answer-budget.ts';
export { countField } from './cost/count-field.ts';
export { fieldCostOf, toDeclaredDirectives } from './cost/field-cost.ts';
export type { AnswerLimits };

/** The maximum cost of a query. It bounds what an answer could hold at most; what it may hold is `DEFAULT_ANSWER_LIMITS`. */
export const DEFAULT_MAX_COST = 2_000_000;

/** An operation whose cost is counted. */
export interface CostRequest {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
}

/** Counts what an operation may cost, before it is executed. Throws QUERY_TOO_COMPLEX if that cannot be counted. */
export type CountCost = (request: CostRequest) => number;

/** Returns a function that counts the cost of operations on a schema. What depends on the document alone is counted once. */
export const createCostCounter = (schema: GraphQLSchema): CountCost => {
  const documents = new WeakMap<DocumentNode, Map<string, CountOperation>>();
  return ({ document, operationName, variables }) => {
    const operations = documents.get(document) ?? new Map<string, CountOperation>();
    documents.set(document, operations);
    const count = operations.get(operationName ?? '') ?? createOperationCounter(schema, document, operationName);
    operations.set(operationName ?? '', count);
    return count(variables);
  };
};

type CountOperation = (variables: CostRequest['variables']) => number;

const createOperationCounter = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CountOperation => {
  const operation = getOperationAST(document, operationName);
  if (!operation) return () => 0;
  const { fragments, conditions } = factsOf(document);
  const formulaFor = createVariants(document, (isIncluded) =>
    costOfOperation({ schema, operation, fragments, isIncluded }),
  );
  // Most operations cost the same whatever their variables are: no size of a list, and no condition, is one.
  const constant = conditions.length === 0 && formulaFor({});
  if (typeof constant === 'number') return () => constant;
  return (given) => {
    const variables = withDefaults(operation, given);
    return evaluate(formulaFor(variables), variables);
  };
};

/** The limits of what is fetched from subgraphs for one answer: keys and type names come on top of its own values. */
export const fetchLimits = ({ values, bytes, errors }: AnswerLimits): AnswerLimits => ({
  values: 3 * values,
  bytes: 3 * bytes,
  errors: 3 * errors,
});

/** The error for an operation that costs too much, with what costs most in it: it is only looked for here. */
export const tooComplex = (schema: GraphQLSchema, request: CostRequest, cost: number, maxCost: number): GraphQLError =>
  callerError(
    `The query costs ${cost}; the maximum is ${maxCost}. What costs most is at "${expensivePathIn(schema, request)}". Each field and each item of a list costs 1 or its weight, multiplied by the items of every enclosing list: the "first" or "last" of a connection, or the greatest length of a plain list.`,
    'QUERY_TOO_COMPLEX',
  );

/** The path of fields that costs most, such as `events.nodes.mentions`; the end of it if it is long. */
const expensivePathIn = (schema: GraphQLSchema, { document, operationName, variables: given }: CostRequest): string => {
  const operation = getOperationAST(document, operationName);
  if (!operation) return '';
  const variables = withDefaults(operation, given);
  const { fragments } = factsOf(document);
  const options = {
    schema,
    operation,
    fragments,
    isIncluded: (selection: SelectionNode) => isIncluded(selection, variables),
  };
  const path = mostExpensivePath(options, variables).join('.');
  return path.length > MAX_PATH_LENGTH ? `…${path.slice(-MAX_PATH_LENGTH)}` : path;
};

const MAX_PATH_LENGTH = 120;
