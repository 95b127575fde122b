import { collectionOf } from '../../model/collections.ts';
import type { AnyPageQuery } from '../condition.ts';
import { isFound, type Part, type Scope } from './conditions.ts';
import type { Statement } from './statement.ts';

/** A part of a list: keys after one, before another, or both. */
export interface Range {
  above?: Buffer | undefined;
  below?: Buffer | undefined;
  /** Whether the key itself is in it. */
  isInclusive?: boolean;
}

/** The list that a query reads, and whether its keys ascend as the query goes on. */
export const listOf = (
  { name, names }: Scope,
  { order, descending }: Pick<AnyPageQuery, 'order' | 'descending'>,
): { list: number; isBackward: boolean; isAscending: boolean } => {
  const { nullsLast } = collectionOf(name).orders[order] ?? {};
  const isBackward = descending && nullsLast === true;
  // The keys of a list that is stored backwards ascend.
  return { list: names.list(name, order, isBackward), isBackward, isAscending: !descending || isBackward };
};

export interface ScanOptions {
  scope: Scope;
  list: number;
  parts: readonly Part[];
  within: Range;
  upwards: boolean;
  limit: number;
}

/** The first keys of a part of a list for which all conditions hold: a query of `key` and `number`. */
export const scanSql = (statement: Statement, options: ScanOptions): string => {
  const { scope, list, parts, within, upwards, limit } = options;
  const direction = upwards ? 'asc' : 'desc';
  const [driver] = parts.flatMap((part) => ('date' in part ? [] : [part])).sort((a, b) => valuesOf(a) - valuesOf(b));
  const others = parts.filter((part) => part !== driver);
  const conditionsOf = (alias: string) => [
    `${alias}.list = ${list}`,
    ...rangeSql(statement, within, `${alias}.key`),
    ...others.map((part) => isFound(statement, scope, part, `${alias}.number`)),
  ];
  const endOf = (alias: string) => `order by ${alias}.key ${direction} limit ${limit}`;
  if (!driver)
    return `select k.key, k.number from briefgraph.keys k where ${conditionsOf('k').join(' and ')} ${endOf('k')}`;
  const ofValue = (value: string) =>
    `select p.key, p.number from briefgraph.postings p
      where p.term = ${scope.names.term(scope.name, driver.term)} and p.value = ${value}
        and ${conditionsOf('p').join(' and ')} ${endOf('p')}`;
  if ('column' in driver) return ofValue(driver.column);
  const [value] = driver.any;
  if (driver.any.length === 1) return ofValue(statement.value(value as string));
  // Of each value the first ones, so that no more than these are read and sorted.
  return `select distinct found.key, found.number
    from unnest(${statement.texts(driver.any)}) one (value) cross join lateral (${ofValue('one.value')}) found
    ${endOf('found')}`;
};

/** How many values a condition has. */
const valuesOf = (part: Exclude<Part, { date: unknown }>): number => ('column' in part ? 1 : part.any.length);

const rangeSql = (statement: Statement, { above, below, isInclusive }: Range, key: string): string[] => {
  const or = isInclusive ? '=' : '';
  return [
    ...(above ? [`${key} >${or} ${statement.value(above)}`] : []),
    ...(below ? [`${key} <${or} ${statement.value(below)}`] : []),
  ];
};
