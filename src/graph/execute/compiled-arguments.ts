import { type FieldNode, type GraphQLArgument, type GraphQLField, isNonNullType, Kind, type ValueNode } from 'graphql';
import { hasVariables } from '../variables-in.ts';
import { compileLiteral } from './compile-literal.ts';
import type { Run } from './run.ts';
import { Surprise } from './surprise.ts';

/** The values of a field's arguments in a run. */
export type ReadArguments = (run: Run) => Record<string, unknown>;

/** Coerces the arguments of a field as graphql-js does: once if they have no variables, else once in each run that comes to the field. */
export const compileArguments = (field: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments => {
  if (field.args.length === 0) return () => NONE;
  const nodes = new Map((node.arguments ?? []).map(({ name, value }) => [name.value, value]));
  const adders = field.args.map((argument) => compileArgument(argument, nodes.get(argument.name)));
  const read = (variables: Variables) => {
    const values: Record<string, unknown> = {};
    for (const add of adders) add(values, variables);
    return values;
  };
  if (![...nodes.values()].some(hasVariables)) {
    let values: Record<string, unknown> | undefined;
    return () => (values ??= read(NONE));
  }
  return (run) => {
    let values = run.arguments.get(node);
    if (!values) {
      values = read(run.variables);
      run.arguments.set(node, values);
    }
    return values;
  };
};

type Variables = Readonly<Record<string, unknown>>;

/** Adds the value of an argument, if it has one. */
type AddArgument = (values: Record<string, unknown>, variables: Variables) => void;

const compileArgument = ({ name, type, defaultValue }: GraphQLArgument, node: ValueNode | undefined): AddArgument => {
  const isRequired = isNonNullType(type);
  const addDefault = (values: Record<string, unknown>): void => {
    if (defaultValue !== undefined) values[name] = defaultValue;
    else if (isRequired) throw new Surprise('An argument without a value.');
  };
  if (!node) return addDefault;
  if (node.kind === Kind.VARIABLE) {
    const variable = node.name.value;
    return (values, variables) => {
      if (!Object.hasOwn(variables, variable)) return addDefault(values);
      const value = variables[variable];
      if (isRequired && (value === null || value === undefined)) throw new Surprise('A null that the schema forbids.');
      values[name] = value;
    };
  }
  const read = compileLiteral(node, type);
  return (values, variables) => {
    const value = read(variables);
    if (value === undefined) throw new Surprise('An argument with an invalid value.');
    values[name] = value;
  };
};

const NONE = Object.freeze(Object.create(null)) as Record<string, unknown>;
