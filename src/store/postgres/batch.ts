import type { AnyCondition } from '../condition.ts';
import { type Part, type Scope, toParts } from './conditions.ts';
import type { Statement } from './statement.ts';

/** What is asked of a collection. */
export interface Asked<Query> {
  scope: Scope;
  query: Query;
}

export type Single = { term: string; any: readonly [string] };

export const isSingle = (part: Part): part is Single => 'any' in part && part.any.length === 1;

/** What conditions have in common, whatever the value is where there is one. */
export const shapeOfParts = (where: readonly AnyCondition[]): unknown[] =>
  toParts(where).map((part) => (isSingle(part) ? { term: part.term } : part));

/** Several reads of one shape, in one query. */
export interface Batch {
  /** A table of the values, as `value0`, `value1`, …, with the `place` of each read. */
  given: string;
  /** The conditions, with these columns for values. */
  parts: readonly Part[];
}

/** Conditions of one shape, of which at least one has one value. */
export const toBatch = (statement: Statement, wheres: readonly (readonly AnyCondition[])[]): Batch => {
  const all = wheres.map((where) => toParts(where).filter(isSingle));
  const singles = all[0] ?? [];
  const names = singles.map((_, at) => `value${at}`);
  const arrays = singles.map((_, at) => statement.texts(all.map((parts) => parts[at]?.any[0] ?? '')));
  return {
    given: `unnest(${arrays.join(', ')}) with ordinality as given (${names.join(', ')}, place)`,
    parts: [
      ...singles.map(({ term }, at) => ({ term, column: `given.value${at}` })),
      ...toParts(wheres[0] ?? []).filter((part) => !isSingle(part)),
    ],
  };
};
