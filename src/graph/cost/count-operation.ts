import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

/** An operation whose cost is counted. */
export interface CostRequest {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
}

/** Counts what a valid operation may cost, before it is executed. */
export type CountCost = (request: CostRequest) => number;

/** Costs that are kept for an operation. */
const MAX_COSTS = 64;

/** Returns a function that counts the cost of operations on a schema: once for all variables that ask for the same sizes. */
export const createCostCounter = (schema: GraphQLSchema): CountCost => {
  const known = new WeakMap<OperationDefinitionNode, KnownCosts>();
  return ({ document, operationName, variables }) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return 0;
    const { sized, costs } = known.get(operation) ?? { sized: sizedVariablesOf(operation), costs: new Map() };
    const key = sized.length === 0 ? '' : sized.map((variable) => sizeFrom(variables, variable)).join();
    let cost = costs.get(key);
    if (cost === undefined) {
      cost = countOperation(schema, document, operation, variables);
      if (costs.size >= MAX_COSTS) costs.clear();
      costs.set(key, cost);
      known.set(operation, { sized, costs });
    }
    return cost;
  };
};

interface KnownCosts {
  sized: readonly SizedVariable[];
  /** The costs by the sizes that these variables ask for. */
  costs: Map<string, number>;
}

/** A variable that can be the size of a list: a number, or a list with a value for each item. */
interface SizedVariable {
  name: string;
  defaultSize: number;
}

const sizedVariablesOf = ({ variableDefinitions = [] }: OperationDefinitionNode): SizedVariable[] =>
  variableDefinitions
    .filter(({ type }) => isSize(type))
    .map(({ variable, defaultValue }) => ({
      name: variable.name.value,
      defaultSize: sizeOf(defaultValue && valueFromASTUntyped(defaultValue)),
    }));

const isSize = (type: TypeNode): boolean => {
  if (type.kind === Kind.NON_NULL_TYPE) return isSize(type.type);
  return type.kind === Kind.LIST_TYPE || type.name.value === 'Int';
};

const sizeFrom = (variables: CostRequest['variables'], { name, defaultSize }: SizedVariable): number =>
  Object.hasOwn(variables, name) && variables[name] !== undefined ? sizeOf(variables[name]) : defaultSize;

/** The size that a value asks for; NaN for none. */
const sizeOf = (value: unknown): number =>
  Array.isArray(value) ? value.length : typeof value === 'number' ? value : Number.NaN;

/**
 * Counts an operation, with nothing of its variables but the sizes that they ask for, each as a String, which every schema has. So
 * a wrong value is not an error here, but when the operation is executed, and the cost is that of all values with these sizes.
 */
const countOperation = (
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  given: CostRequest['variables'],
): number => {
  const { variableDefinitions = [] } = operation;
  const sizes = sizedVariablesOf(operation).map((variable) => [variable.name, String(sizeFrom(given, variable))]);
  const variables = Object.fromEntries([
    ...variableDefinitions.map(({ variable }) => [variable.name.value, 'NaN']),
    ...sizes,
  ]);
  const counted = { ...operation, variableDefinitions: variableDefinitions.map(asString) };
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [counted, ...fragments] };
  const { complexity } = complexityFromQuery(document, { schema, variables });
  // Enough pages in pages would be Infinity, which JSON has not.
  return Math.min(complexity, Number.MAX_SAFE_INTEGER);
};

const asString = (definition: VariableDefinitionNode): VariableDefinitionNode => ({
  ...definition,
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } },
});
