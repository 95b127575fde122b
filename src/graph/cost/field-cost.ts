import { type ConstDirectiveNode, type GraphQLField, getNullableType, isListType, valueFromASTUntyped } from 'graphql';

/**
 * What a field costs. It is declared once, with the options `cost` and `listSize` of a field, which become `@cost` and
 * `@listSize` in SDL. The check of queries and the count of answers read these same directives.
 */
export interface FieldCost {
  /** The cost of the field itself. */
  weight: number;
  /** How many items it has, if it is a list, or has fields that are lists. */
  listSize?: ListSize | undefined;
  /** Whether it is a list itself. */
  isList: boolean;
}

/** How many items a list has at most. */
export interface ListSize {
  /** The number of items where no argument gives it: the greatest length of a plain list, or the default size of a page. */
  assumedSize: number;
  /** The arguments that ask for a number of items, or are lists with a value for each; the largest counts. */
  slicingArguments: readonly string[];
  /** The number of items where none of these arguments has a value. */
  defaultSize: number;
  /** The fields below this one that are the lists, such as `edges` and `nodes`; if empty, the field itself is. */
  sizedFields: readonly string[];
  /** The most items that the arguments can ask for. */
  greatestSize: number;
}

/** The items that a list is assumed to have if nobody says how many: those of partners without `@listSize`. */
export const UNKNOWN_LIST_SIZE = 10;

declare module 'graphql' {
  // biome-ignore lint/suspicious/noExplicitAny: a declaration has to repeat the type parameters as they are
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    /** The directives of the field, as Pothos keeps them. */
    directives?: readonly DeclaredDirective[] | undefined;
    /** The most items that its arguments can ask for, which `@listSize` cannot say. */
    greatestSize?: number | undefined;
    /** The argument with a value for each item; composers allow only integers as slicing arguments. */
    itemsArgument?: string | undefined;
  }
}

interface DeclaredDirective {
  name: string;
  args?: Readonly<Record<string, unknown>> | undefined;
}

const known = new WeakMap<GraphQLField<unknown, unknown>, FieldCost>();

/** The declared cost of a field. */
export const fieldCostOf = (field: GraphQLField<unknown, unknown>): FieldCost => {
  let cost = known.get(field);
  if (!cost) {
    cost = readFieldCost(field);
    known.set(field, cost);
  }
  return cost;
};

const readFieldCost = ({ extensions, args, type }: GraphQLField<unknown, unknown>): FieldCost => {
  const { directives = [], greatestSize = Number.MAX_SAFE_INTEGER, itemsArgument } = extensions;
  const argumentsOf = (name: string) => directives.find((directive) => directive.name === name)?.args;
  const listSize = argumentsOf('listSize');
  const hasSize = listSize !== undefined || itemsArgument !== undefined;
  const assumedSize = numberOr(listSize?.assumedSize, UNKNOWN_LIST_SIZE);
  const slicingArguments = [...namesIn(listSize?.slicingArguments), ...namesIn([itemsArgument])];
  const defaults = slicingArguments.map((name) => args.find((argument) => argument.name === name)?.defaultValue);
  const greatestDefault = Math.max(...defaults.map((value) => (typeof value === 'number' ? value : -1)));
  return {
    weight: numberOr(argumentsOf('cost')?.weight, 1),
    listSize: hasSize
      ? {
          assumedSize,
          slicingArguments,
          defaultSize: greatestDefault >= 0 ? greatestDefault : assumedSize,
          sizedFields: namesIn(listSize?.sizedFields),
          greatestSize,
        }
      : undefined,
    isList: isListType(getNullableType(type)),
  };
};

/** The directives of a field in SDL, as Pothos keeps them. */
export const toDeclaredDirectives = (nodes: readonly ConstDirectiveNode[] = []): DeclaredDirective[] =>
  nodes.map((node) => ({
    name: node.name.value,
    args: Object.fromEntries((node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)])),
  }));

/** SDL of partners may have values of other types. */
const numberOr = (value: unknown, otherwise: number): number => {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && number >= 0 ? number : otherwise;
};

const namesIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
