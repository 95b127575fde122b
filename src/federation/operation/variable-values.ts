import { type ConstValueNode, Kind, type OperationDefinitionNode, type TypeNode, valueFromASTUntyped } from 'graphql';

/** The values of an operation's variables, by name and not coerced. */
export type VariableValues = Readonly<Record<string, unknown>>;

/** Adds the default values of the variables that have no value, and drops values that the operation does not declare. */
export const withDefaults = (operation: OperationDefinitionNode, variables: VariableValues): VariableValues => {
  // Without a prototype, since a variable may be named `constructor`.
  const values: Record<string, unknown> = Object.create(null);
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) values[name] = variables[name];
    else if (defaultValue) values[name] = jsonValueOf(defaultValue, type);
  }
  return values;
};

/** A default value as JSON would have it. An ID that is written as a number stays a string, however long it is. */
const jsonValueOf = (value: ConstValueNode, type: TypeNode): unknown => {
  if (type.kind === Kind.NON_NULL_TYPE) return jsonValueOf(value, type.type);
  const isId = type.kind === Kind.NAMED_TYPE && type.name.value === 'ID';
  return isId && value.kind === Kind.INT ? value.value : valueFromASTUntyped(value);
};
