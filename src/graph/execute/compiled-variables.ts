import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import { Surprise } from './surprise.ts';

/** Coerces the values of variables as `getVariableValues` of graphql-js does; throws for values that it refuses. */
export type ReadVariables = (given: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Compiles the definitions of an operation's variables: graphql-js would look up their types for each request. */
export const compileVariables = (
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): ReadVariables => {
  const compiled = definitions.map(({ variable, type: typeNode, defaultValue }) => {
    const type = typeFromAST(schema, typeNode);
    if (!isInputType(type)) throw new Surprise('A variable of another type.');
    return {
      name: variable.name.value,
      coerce: compileInput(type),
      isRequired: isNonNullType(type),
      defaultOf: defaultValue && (() => valueFromAST(defaultValue, type)),
    };
  });
  return (given) => {
    // Without a prototype, since a variable may be named `constructor`.
    const values: Record<string, unknown> = Object.create(null);
    for (const { name, coerce, isRequired, defaultOf } of compiled) {
      if (Object.hasOwn(given, name)) values[name] = coerce(given[name]);
      else if (defaultOf) values[name] = defaultOf();
      else if (isRequired) throw new Surprise('A variable without a value.');
    }
    return values;
  };
};

type Coerce = (value: unknown) => unknown;

const compileInput = (type: GraphQLInputType): Coerce => {
  if (isNonNullType(type)) {
    const coerce = compileInput(type.ofType);
    return (value) => {
      if (value === null || value === undefined) throw new Surprise('A null that the schema forbids.');
      return coerce(value);
    };
  }
  const coerce = compileNullable(type);
  return (value) => (value === null || value === undefined ? null : coerce(value));
};

const compileNullable = (type: GraphQLInputType): Coerce => {
  if (isListType(type)) {
    const coerceItem = compileInput(type.ofType);
    return (value) => (Array.isArray(value) ? value.map((item) => coerceItem(item)) : [coerceItem(value)]);
  }
  if (isInputObjectType(type)) {
    // Its fields may have the same type again.
    let coerce: Coerce | undefined;
    return (value) => {
      coerce ??= compileInputObject(type);
      return coerce(value);
    };
  }
  if (!isLeafType(type)) throw new Surprise('Another input type.');
  return (value) => {
    const parsed: unknown = type.parseValue(value);
    if (parsed === undefined) throw new Surprise(`No ${type.name}.`);
    return parsed;
  };
};

const compileInputObject = (type: GraphQLInputObjectType): Coerce => {
  const fields = Object.values(type.getFields()).map(({ name, type: fieldType, defaultValue }) => ({
    name,
    coerce: compileInput(fieldType),
    isRequired: isNonNullType(fieldType),
    defaultValue,
  }));
  const names = new Set(fields.map(({ name }) => name));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || type.isOneOf)
      throw new Surprise(`No ${type.name}.`);
    const coerced: Record<string, unknown> = {};
    for (const { name, coerce, isRequired, defaultValue } of fields) {
      const given = (value as Record<string, unknown>)[name];
      if (given !== undefined) coerced[name] = coerce(given);
      else if (defaultValue !== undefined) coerced[name] = defaultValue;
      else if (isRequired) throw new Surprise('A field without a value.');
    }
    for (const name in value) if (!names.has(name)) throw new Surprise('A field that is not defined.');
    return coerced;
  };
};
