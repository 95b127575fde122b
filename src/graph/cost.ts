import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AnswerLimits } from './cost/answer-budget.ts';
import { type CostRequest, countOperation } from './cost/count-operation.ts';
import { callerError } from './errors.ts';
import { type Fragments, fragmentsOf } from './fragments.ts';

export { AnswerBudget, DEFAULT_ANSWER_LIMITS } from './cost/answer-budget.ts';
export { declareCost } from './cost/complexity.ts';
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

/** The error for an operation that costs too much, with what costs most in it: it is only looked for here. */
export const tooComplex = (schema: GraphQLSchema, request: CostRequest, cost: number, maxCost: number): GraphQLError =>
  callerError(
    `The query costs ${cost}; the maximum is ${maxCost}. What costs most is at "${costliestIn(schema, request)}". Each field and each item of a list costs 1 or its weight, multiplied by the items of every enclosing list: the "first" or "last" of a connection, or the greatest length of a plain list.`,
    'QUERY_TOO_COMPLEX',
  );

/** The path of fields that costs most, such as `events.nodes.mentions`; the end of it if it is long. */
const costliestIn = (schema: GraphQLSchema, { document, operationName, variables }: CostRequest): string => {
  const operation = getOperationAST(document, operationName);
  if (!operation) return '';
  const count = (selection: SelectionNode) =>
    countOperation(schema, document, { ...operation, selectionSet: setOf(selection) }, variables);
  const path = costliestPath(operation.selectionSet, fragmentsOf(document), count, MAX_COUNTED).join('.');
  return path.length > MAX_PATH_LENGTH ? `…${path.slice(-MAX_PATH_LENGTH)}` : path;
};

const MAX_PATH_LENGTH = 120;

/** The selections that are counted apart for a path; one of them takes up to 2 ms. */
const MAX_COUNTED = 20;

/** The response keys of the costliest selection, the costliest one on that, and so on, as far as `left` selections go. */
const costliestPath = (
  { selections }: SelectionSetNode,
  fragments: Fragments,
  count: (selection: SelectionNode) => number,
  left: number,
): string[] => {
  const parents = selections.map((node) => inline(node, fragments)).filter(({ selectionSet }) => selectionSet);
  const costs = parents.length > left ? [] : parents.map(count);
  const node = parents[costs.indexOf(Math.max(...costs))];
  if (!node?.selectionSet) return [];
  const countOn = (inner: SelectionNode) => count({ ...node, selectionSet: setOf(inner) });
  const rest = costliestPath(node.selectionSet, fragments, countOn, left - parents.length);
  return node.kind === Kind.FIELD ? [(node.alias ?? node.name).value, ...rest] : rest;
};

const inline = (node: SelectionNode, fragments: Fragments): FieldNode | InlineFragmentNode =>
  node.kind === Kind.FRAGMENT_SPREAD
    ? { ...(fragments.get(node.name.value) as FragmentDefinitionNode), kind: Kind.INLINE_FRAGMENT }
    : node;

const setOf = (selection: SelectionNode): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections: [selection] });
