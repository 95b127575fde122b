import type { CollectionName } from '../../model/collections.ts';
import type { AnyCondition } from '../condition.ts';
import { boundsOf, MODES } from '../date-index.ts';
import type { NumberedNames } from './numbered-names.ts';
import type { Statement } from './statement.ts';

/** What the conditions of one collection are written with. */
export interface Scope {
  name: CollectionName;
  names: NumberedNames;
}

/** PostgreSQL's texts hold no zero, so no row has such a value. */
const storable = (values: readonly string[]): string[] => values.filter((value) => !value.includes('\0'));

/** Conditions of which each has one term and any of some values, or the value in a column of the statement; or a window of dates. */
export type Part =
  | { term: string; any: readonly string[] }
  | { term: string; column: string }
  | Extract<AnyCondition, { date: unknown }>;

export type TermPart = Exclude<Part, { date: unknown }>;

/** The same conditions, of which none asks for all of several values. */
export const toParts = (where: readonly AnyCondition[]): Part[] =>
  where.flatMap((condition): Part[] => {
    if ('all' in condition) return condition.all.map((value) => ({ term: condition.term, any: storable([value]) }));
    return 'any' in condition ? [{ term: condition.term, any: [...new Set(storable(condition.any))] }] : [condition];
  });

/** SQL that is true for the row whose number an expression gives. */
const holds = (statement: Statement, scope: Scope, part: Part, number: string): string =>
  `exists (select 1 ${ofRow(statement, scope, part, number)})`;

/**
 * The same, looked up for one row after the other. PostgreSQL would join what `exists` asks for, and it cannot know how often a value that is
 * a parameter occurs: so it would read and sort all rows of a list to find the first ones.
 */
export const isFound = (statement: Statement, scope: Scope, part: Part, number: string): string =>
  `(select true ${ofRow(statement, scope, part, number)} limit 1)`;

/** What a row has if a condition holds for it. */
const ofRow = (statement: Statement, { name, names }: Scope, part: Part, number: string): string => {
  if ('date' in part)
    return `from briefgraph.dates d
      where d.collection = ${names.collection(name)} and d.number = ${number} and ${isInWindow(statement, part, 'd')}`;
  return `from briefgraph.terms t
      where t.term = ${names.term(name, part.term)} and t.number = ${number}
        and t.value ${isOneOf(statement, part)}`;
};

/** The rest of a comparison of a value with those of a condition. */
const isOneOf = (statement: Statement, part: TermPart): string =>
  'column' in part ? `= ${part.column}` : `= any(${statement.value(part.any)}::text[])`;

/** The numbers of the rows for which all of these hold: a query. Each of them is given once. */
export const matching = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const { name, names } = scope;
  const collection = names.collection(name);
  const [first, ...others] = [...parts].sort((a, b) => Number('date' in a) - Number('date' in b));
  if (!first) return `select m.number from briefgraph.rows m where m.collection = ${collection}`;
  const conditions = others.map((part) => holds(statement, scope, part, 'm.number'));
  if ('date' in first)
    return `select m.number from briefgraph.dates m
      where ${[`m.collection = ${collection}`, isInWindow(statement, first, 'm'), ...conditions].join(' and ')}`;
  return `select distinct m.number from briefgraph.terms m
      where ${[`m.term = ${names.term(name, first.term)}`, `m.value ${isOneOf(statement, first)}`, ...conditions].join(
        ' and ',
      )}`;
};

/** Whether a date matches a window. */
const isInWindow = (statement: Statement, part: Extract<Part, { date: unknown }>, alias: string): string => {
  const [to, from] = boundsOf(part.window);
  return `${alias}.mode = ${MODES.indexOf(part.date)} and ${alias}.low <= ${statement.value(to)}
    and ${alias}.high >= ${statement.value(from)}`;
};
