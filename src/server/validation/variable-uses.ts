import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  isTypeSubTypeOf,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import type { Definition, Uses } from './definitions.ts';
import { isValueFine, type VariableUse } from './given-values.ts';

interface Variable {
  type: GraphQLInputType;
  /** Whether it has a default value that is not null. */
  hasDefault: boolean;
}

/** Whether all variables of an operation are certainly valid, and all uses of variables in it and its fragments. */
export function areVariablesFine(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  definitions: readonly Definition[],
  usesOf: ReadonlyMap<Definition, Uses>,
): boolean {
  const variables = new Map<string, Variable>();
  for (const node of variableDefinitions) {
    const variable = readVariable(schema, node);
    if (!variable) return false;
    variables.set(node.variable.name.value, variable);
  }
  const used = new Set<string>();
  for (const definition of definitions)
    for (const use of usesOf.get(definition)?.variables ?? []) {
      const variable = variables.get(use.name);
      if (!variable || !isAllowed(schema, variable, use)) return false;
      used.add(use.name);
    }
  return used.size === variableDefinitions.length;
}

function readVariable(
  schema: GraphQLSchema,
  { type: typeNode, defaultValue, directives = [] }: VariableDefinitionNode,
): Variable | undefined {
  const type = typeFromAST(schema, typeNode);
  if (!isInputType(type) || directives.length > 0) return undefined;
  if (defaultValue && !isValueFine(defaultValue, type, false, [])) return undefined;
  return { type, hasDefault: defaultValue !== undefined && defaultValue.kind !== Kind.NULL };
}

/** Whether a variable may be used in a place: one that may be null needs a default value where null is not allowed. */
function isAllowed(schema: GraphQLSchema, variable: Variable, { type, hasDefault }: VariableUse): boolean {
  if (!isNonNullType(type) || isNonNullType(variable.type)) return isTypeSubTypeOf(schema, variable.type, type);
  return (variable.hasDefault || hasDefault) && isTypeSubTypeOf(schema, variable.type, type.ofType);
}
