import { collectionOf } from '../../model/collections.ts';
import type { AnyPageQuery } from '../condition.ts';
import { isFound, oneValue, type Part, type Scope } from './conditions.ts';
import { datesOfList, type ListDates } from './numbered-names.ts';
import type { Statement } from './statement.ts';
import { ALL_ROWS } from './write-counts.ts';

/** What all ways to read a part of a list have in common. */

/** A part of a list: keys after one, before another, or both. */
export interface Range {
  above?: Buffer | undefined;
  below?: Buffer | undefined;
  /** Whether the key itself is in it. */
  isInclusive?: boolean;
}

/** A list of rows in an order. */
export interface List {
  number: number;
  isBackward: boolean;
  /** Whether its keys ascend as a query goes on. */
  isAscending: boolean;
  /** The dates by which it is ordered; undefined if it is not. */
  dates: ListDates | undefined;
}

/** The list that a query reads. */
export const listOf = (
  { name, names }: Scope,
  { order, descending }: Pick<AnyPageQuery, 'order' | 'descending'>,
): List => {
  const { nullsLast, byDate, nearDate } = collectionOf(name).orders[order] ?? {};
  const isBackward = descending && nullsLast === true;
  return {
    number: names.list(name, order, isBackward),
    isBackward,
    // The keys of a list that is stored backwards ascend.
    isAscending: !descending || isBackward,
    dates: datesOfList({ byDate, nearDate }),
  };
};

export interface ScanOptions {
  scope: Scope;
  list: List;
  parts: readonly Part[];
  within: Range;
  upwards: boolean;
  limit: number;
}

/** The order of a scan, and how many rows it gives. */
export const endOf = ({ upwards, limit }: ScanOptions, alias: string): string =>
  `order by ${alias}.key ${upwards ? 'asc' : 'desc'} limit ${limit}`;

/** What is asked of each key of the list. */
export const conditionsOf = (
  statement: Statement,
  { scope, list, within }: ScanOptions,
  parts: readonly Part[],
  alias: string,
): string => {
  const conditions = [
    `${alias}.list = ${list.number}`,
    ...rangeSql(statement, within, `${alias}.key`),
    ...parts.map((part) => isFound(statement, scope, part, `${alias}.number`)),
  ];
  return conditions.join(' and ');
};

const rangeSql = (statement: Statement, { above, below, isInclusive }: Range, key: string): string[] => {
  const or = isInclusive ? '=' : '';
  return [
    ...(above ? [`${key} >${or} ${statement.value(above)}`] : []),
    ...(below ? [`${key} <${or} ${statement.value(below)}`] : []),
  ];
};

/** How many rows have the value of a condition, as the load has counted them; of several values at most as many as the sum. */
export const storedRows = (statement: Statement, scope: Scope, part: Part & { term: string }): string => {
  const { name, names } = scope;
  const term = names.term(name, part.term);
  const value = oneValue(statement, part);
  if (value !== null) return storedCount(scope, term, value);
  const values = statement.value('any' in part ? part.any : []);
  return `coalesce((select sum(c.rows) from briefgraph.counts c where c.collection = ${names.collection(name)}
    and c.term = ${term} and c.value = any(${values}::text[])), 0)`;
};

/** How many rows a collection has. */
export const storedSize = (scope: Scope): string => storedCount(scope, ALL_ROWS, `''`);

/** How many rows have a value that an expression gives. */
const storedCount = ({ name, names }: Scope, term: number, value: string): string =>
  `coalesce((select c.rows from briefgraph.counts c where c.collection = ${names.collection(name)}
    and c.term = ${term} and c.value = ${value}), 0)`;
