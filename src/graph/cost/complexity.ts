import type { GraphQLFieldExtensions } from 'graphql';

/**
 * What a field costs is declared once, with its options `cost` and `listSize`. The federation plugin prints them as `@cost` and
 * `@listSize`; here they become what `@pothos/plugin-complexity` counts with.
 */
export interface DeclaredCost {
  /** The cost of the field itself. Default: 1. */
  cost?: number | undefined;
  listSize?: ListSize | undefined;
  /** The argument with a value for each item; composers allow only integers as slicing arguments. */
  itemsArgument?: string | undefined;
  /** The most items that its arguments can ask for, which `@listSize` cannot say. */
  mostItems?: number | undefined;
}

interface ListSize {
  /** The items where no argument says how many: the greatest length of a plain list, or the default size of a page. */
  assumedSize?: number | null | undefined;
  /** The arguments that ask for a number of items; the largest counts. */
  slicingArguments?: readonly string[] | null | undefined;
  /** The fields of the value that are the lists, such as `edges` and `nodes`; if there are none, the field itself is. */
  sizedFields?: readonly string[] | null | undefined;
}

/** The cost of a field, and how often what is selected on it counts. */
interface Complexity {
  field: number;
  multiplier: number;
}

declare module 'graphql' {
  // biome-ignore lint/suspicious/noExplicitAny: a declaration has to repeat the type parameters as they are
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    /** The cost of the field itself. */
    cost?: number;
    complexity?: number | Complexity | ((args: Readonly<Record<string, unknown>>) => Complexity);
  }
}

type CostExtensions = Pick<GraphQLFieldExtensions<unknown, unknown>, 'cost' | 'complexity'>;

/** A list without a size counts once: the field with the page gives `nodes` and `edges` their size. */
export const costExtensions = (declared: DeclaredCost): CostExtensions => {
  const { cost = 1, listSize, itemsArgument, mostItems = Number.MAX_SAFE_INTEGER } = declared;
  if (!listSize) return { cost, complexity: { field: cost, multiplier: 1 } };
  const { assumedSize, slicingArguments, sizedFields } = listSize;
  const names = itemsArgument === undefined ? (slicingArguments ?? []) : [itemsArgument];
  // The items of a page are counted with `nodes` and `edges`.
  const itemCost = sizedFields?.length ? 0 : 1;
  const ofSize = (size: number): Complexity => ({ field: cost + itemCost * size, multiplier: size });
  const assumed = ofSize(assumedSize ?? UNKNOWN_LIST_SIZE);
  if (names.length === 0) return { cost, complexity: assumed };
  const complexity = (args: Readonly<Record<string, unknown>>): Complexity => {
    const sizes = names.map((name) => sizeIn(args[name])).filter((size) => size >= 0);
    // What is selected beside the rows of an empty page is resolved all the same.
    return sizes.length > 0 ? ofSize(Math.min(Math.max(1, ...sizes), mostItems)) : assumed;
  };
  return { cost, complexity };
};

/** The size of a list if nobody says it: of a partner's without `@listSize`. */
const UNKNOWN_LIST_SIZE = 10;

/** The number of items that an argument asks for: a list asks for its own. NaN if it asks for none. */
const sizeIn = (value: unknown): number => (Array.isArray(value) ? value.length : Number(value ?? Number.NaN));
