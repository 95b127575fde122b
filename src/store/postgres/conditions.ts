import type { CollectionName } from '../../model/collections.ts';
import type { AnyCondition, DateCondition } from '../condition.ts';
import { boundsOf, MODES } from '../date-index.ts';
import type { NumberedNames } from './numbered-names.ts';
import type { Statement } from './statement.ts';

/** What the conditions of one collection are written with. */
export interface Scope {
  name: CollectionName;
  names: NumberedNames;
}

/** PostgreSQL's texts hold no zero, so rows are not found by such a value. */
export const storable = (values: readonly string[]): string[] => values.filter((value) => !value.includes('\0'));

/** A condition on a term that rows can be found by: it has any of some values, or the value in a column of the statement. */
export type TermPart = { term: string; any: readonly string[] } | { term: string; column: string };

/** Conditions of which each is one of these, or asks of a row that is found for all of several values, or is a window of dates. */
export type Part = TermPart | { term: string; every: readonly string[] } | DateCondition;

export const isOfDate = (part: Part): part is DateCondition => 'date' in part;

/** So many of all of several values are conditions of their own, by which rows are found. */
const MOST_OF_ALL = 3;

/** The same conditions; those that ask for all of several values are a condition for each of the first, and one for the others. */
export const toParts = (where: readonly AnyCondition[]): Part[] =>
  where.flatMap((condition): Part[] => {
    if ('date' in condition) return [condition];
    const { term } = condition;
    if ('any' in condition) return [{ term, any: [...new Set(storable(condition.any))] }];
    const all = [...new Set(condition.all)];
    if (storable(all).length < all.length) return [{ term, any: [] }];
    const first = all.slice(0, MOST_OF_ALL).map((value) => ({ term, any: [value] }));
    // A condition for each would be a table for each, and PostgreSQL takes seconds to plan a hundred of them.
    return all.length > MOST_OF_ALL ? [...first, { term, every: all.slice(MOST_OF_ALL) }] : first;
  });

/**
 * SQL that is true for the row whose number an expression gives, looked up for one row after the other. PostgreSQL would join what `exists`
 * asks for, and it cannot know how often a value that is a parameter occurs: so it would read and sort all rows of a list to find the first ones.
 */
export const isFound = (statement: Statement, scope: Scope, part: Part, number: string): string =>
  `(select true ${ofRow(statement, scope, part, number)} limit 1)`;

/** Whether a condition is on one value. */
export const hasOneValue = (part: Part): boolean => 'column' in part || ('any' in part && part.any.length === 1);

/** SQL of the value of a condition that has one; null if it has none or several. */
export const oneValue = (statement: Statement, part: Part): string | null => {
  if ('column' in part) return part.column;
  const [value, ...others] = 'any' in part ? part.any : [];
  return value === undefined || others.length > 0 ? null : `${statement.value(value)}::text`;
};

/** Whether rows can be found by it. */
export const isTerm = (part: Part): part is TermPart => 'any' in part || 'column' in part;

/** What a row has if a condition holds for it. */
const ofRow = (statement: Statement, { name, names }: Scope, part: Part, number: string): string => {
  if (isOfDate(part))
    return `from briefgraph.dates d
      where d.collection = ${names.collection(name)} and d.number = ${number} and ${isInWindow(statement, part, 'd')}`;
  const ofTerm = `from briefgraph.terms t where t.term = ${names.term(name, part.term)} and t.number = ${number}`;
  if (!('every' in part)) return `${ofTerm} and t.value ${isOneOf(statement, part)}`;
  const { every } = part;
  return `${ofTerm} and t.value ${isOneOf(statement, { any: every })} having count(*) = ${statement.value(every.length)}`;
};

/** The rest of a comparison of a value with those of a condition. */
const isOneOf = (statement: Statement, part: { any: readonly string[] } | { column: string }): string =>
  'column' in part ? `= ${part.column}` : `= any(${statement.value(part.any)}::text[])`;

/** Whether a date matches a window. */
export const isInWindow = (statement: Statement, part: DateCondition, alias: string): string => {
  const [to, from] = boundsOf(part.window);
  return `${alias}.mode = ${MODES.indexOf(part.date)} and ${alias}.low <= ${statement.value(to)}
    and ${alias}.high >= ${statement.value(from)}`;
};
