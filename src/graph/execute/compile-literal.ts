import {
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql';
import { hasVariables } from '../variables-in.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The value for these variables; undefined if it is invalid. */
type ReadLiteral = (variables: Variables) => unknown;

/**
 * Compiles a value in a document as `valueFromAST` of graphql-js reads it: what has no variables is read once, and the fields of
 * input objects are looked up once.
 */
export const compileLiteral = (node: ValueNode, type: GraphQLInputType): ReadLiteral => {
  if (!hasVariables(node)) {
    const value = valueFromAST(node, type);
    return () => value;
  }
  if (node.kind === Kind.VARIABLE) return compileVariable(node.name.value, isNonNullType(type));
  if (isNonNullType(type)) return compileLiteral(node, type.ofType);
  if (isListType(type)) return compileList(node, type.ofType);
  if (isInputObjectType(type) && !type.isOneOf && node.kind === Kind.OBJECT)
    return compileFields(
      Object.values(type.getFields()).map((field) => ({
        name: field.name,
        defaultValue: field.defaultValue,
        isRequired: isNonNullType(field.type),
        given: compileGiven(node.fields.findLast(({ name }) => name.value === field.name)?.value, field.type),
      })),
    );
  // A scalar of which a part is a variable, for instance.
  return (variables) => valueFromAST(node, type, variables);
};

const compileVariable =
  (name: string, isRequired: boolean): ReadLiteral =>
  (variables) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return value === null && isRequired ? undefined : value;
  };

/** A part of a list or an input object, and the variable that it is, if it is one. */
interface Given {
  read: ReadLiteral;
  variable: string | null;
}

const compileGiven = (node: ValueNode | undefined, type: GraphQLInputType): Given | null =>
  node ? { read: compileLiteral(node, type), variable: node.kind === Kind.VARIABLE ? node.name.value : null } : null;

const isMissing = ({ variable }: Given, variables: Variables): boolean =>
  variable !== null && (!Object.hasOwn(variables, variable) || variables[variable] === undefined);

const compileList = (node: ValueNode, itemType: GraphQLInputType): ReadLiteral => {
  if (node.kind !== Kind.LIST) {
    const read = compileLiteral(node, itemType);
    return (variables) => {
      const value = read(variables);
      return value === undefined ? undefined : [value];
    };
  }
  const isRequired = isNonNullType(itemType);
  const items = node.values.map((item) => compileGiven(item, itemType) as Given);
  return (variables) => {
    const values: unknown[] = [];
    for (const item of items) {
      const isNull = !isRequired && isMissing(item, variables);
      const value = isNull ? null : item.read(variables);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  };
};

interface CompiledField {
  name: string;
  defaultValue: unknown;
  isRequired: boolean;
  given: Given | null;
}

const compileFields =
  (fields: readonly CompiledField[]): ReadLiteral =>
  (variables) => {
    const values: Record<string, unknown> = {};
    for (const { name, defaultValue, isRequired, given } of fields) {
      if (!given || isMissing(given, variables)) {
        if (defaultValue !== undefined) values[name] = defaultValue;
        else if (isRequired) return undefined;
        continue;
      }
      const value = given.read(variables);
      if (value === undefined) return undefined;
      values[name] = value;
    }
    return values;
  };
