import {
  type FieldNode,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { hasVariables } from '../variables-in.ts';
import type { ListSize } from './field-cost.ts';
import { type Formula, sum } from './formula.ts';

/** The sizes that the arguments of a field give. */

/** The number of items that a field has, by its arguments. */
export const sizeFrom = (
  { assumedSize, slicingArguments, defaultSize, greatestSize }: ListSize,
  node: FieldNode,
): Formula => {
  if (slicingArguments.length === 0) return assumedSize;
  const toSize = (value: unknown) => Math.min(Math.max(requested(value), 0), greatestSize);
  return sizeBy(node, slicingArguments, toSize, defaultSize);
};

/** The number that a value asks for: a list asks for its items, and a single value in its place for one. */
const requested = (value: unknown): number =>
  typeof value === 'number' ? value : Array.isArray(value) ? value.length : 1;

/** The largest size that one of these arguments gives; `otherwise` if none of them has a value. */
const sizeBy = (
  { arguments: given = [] }: FieldNode,
  names: readonly string[],
  toSize: (value: unknown) => number,
  otherwise: number,
): Formula => {
  const nodes = given.filter(({ name }) => names.includes(name.value)).map(({ value }) => value);
  if (nodes.length === 0) return otherwise;
  const sizeWith = (variables: Readonly<Record<string, unknown>>): number => {
    const values = nodes
      .map((value) => valueFromASTUntyped(value, variables))
      .filter((value) => value !== null && value !== undefined);
    return values.length > 0 ? Math.max(...values.map(toSize)) : otherwise;
  };
  return nodes.some(hasVariables) ? ({ variables }) => sizeWith(variables) : sizeWith({});
};

/** The values in lists and input objects of a field's arguments: each is read each time the field is resolved. */
export const valuesIn = (field: GraphQLField<unknown, unknown>, { arguments: given = [] }: FieldNode): Formula =>
  sum(
    ...given.map(({ name, value }) => {
      const argument = field.args.find((candidate) => candidate.name === name.value);
      const isCounted =
        argument && (isListType(getNullableType(argument.type)) || !isLeafType(getNamedType(argument.type)));
      return isCounted ? valuesOf(value) : 0;
    }),
  );

const valuesOf = (value: ValueNode): Formula => {
  if (value.kind === Kind.LIST) return sum(...value.values.map(valuesOf));
  if (value.kind === Kind.OBJECT) return sum(...value.fields.map((field) => valuesOf(field.value)));
  if (value.kind !== Kind.VARIABLE) return 1;
  const { value: name } = value.name;
  return ({ variables, known }) => {
    const count = known.get(name) ?? countValues(variables[name]);
    known.set(name, count);
    return count;
  };
};

/** The leaf values in the value of a variable. Without recursion, since it may be nested deeply. */
const countValues = (value: unknown): number => {
  let count = 0;
  const rest = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next !== 'object' || next === null) count++;
    else for (const item of Object.values(next)) rest.push(item);
  }
  return count;
};
