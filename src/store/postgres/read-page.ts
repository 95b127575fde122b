import { collectionOf } from '../../model/collections.ts';
import type { SortKey } from '../../model/rows/sort-key.ts';
import type { AnyPageQuery } from '../condition.ts';
import type { Page } from '../store.ts';
import { holds, type Part, type Scope, toParts } from './conditions.ts';
import type { Sql } from './database.ts';
import { toBackwardBytes, toKeyBytes } from './key-bytes.ts';
import type { RevisionMemory } from './revision-memory.ts';
import { Statement } from './statement.ts';

/** A part of a list: keys after one, before another, or both. */
interface Range {
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

/** Reads a page of a collection with two statements, however many rows it has. */
export const readPage = async (
  sql: Sql,
  memory: RevisionMemory,
  scope: Scope,
  query: AnyPageQuery,
): Promise<Page<unknown>> => {
  const collection = scope.names.collection(scope.name);
  const { take, from } = query;
  const { list, isBackward, isAscending } = listOf(scope, query);
  const parts = toParts(query.where);
  const toBytes = (key: SortKey | undefined) => key && (isBackward ? toBackwardBytes(key) : toKeyBytes(key));
  const [after, before] = [toBytes(query.after), toBytes(query.before)];
  const range = isAscending ? { above: after, below: before } : { above: before, below: after };

  const scan = (statement: Statement, within: Range, upwards: boolean, limit: number) =>
    scanSql(statement, { scope, list, parts, within, upwards, limit });
  const page = new Statement();
  const rows = await sql.query<{ key: Buffer; number: number; body: string }>(
    `select page.key, r.number, r.body from (${scan(page, range, (from === 'START') === isAscending, take)}) page
      join briefgraph.rows r on r.collection = ${collection} and r.number = page.number`,
    page.values,
  );
  const sorted = [...rows].sort((a, b) => (isAscending ? 1 : -1) * Buffer.compare(a.key, b.key));
  // An empty page is where it would begin.
  const edge = from === 'START' ? after : before;
  const [first, last] = [sorted[0]?.key, sorted.at(-1)?.key];
  const isEmpty = first === undefined;
  const beside = new Statement();
  const exists = (key: Buffer | undefined, isBefore: boolean, isInclusive: boolean): string => {
    if (key === undefined) return (from === 'START') === isBefore ? 'false' : `exists (${scan(beside, {}, true, 1)})`;
    const within = isBefore === isAscending ? { below: key, isInclusive } : { above: key, isInclusive };
    return `exists (${scan(beside, within, isBefore !== isAscending, 1)})`;
  };
  const [flags] = await sql.query<{ previous: boolean; next: boolean }>(
    `select ${exists(first ?? edge, true, isEmpty && from === 'START')} as previous,
      ${exists(last ?? edge, false, isEmpty && from === 'END')} as next`,
    beside.values,
  );
  return {
    rows: sorted.map(({ number, body }) => memory.row(collection, number, body)),
    hasPrevious: flags?.previous ?? false,
    hasNext: flags?.next ?? false,
  };
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
  const most = statement.value(limit);
  const [driver] = parts.flatMap((part) => ('date' in part ? [] : [part])).sort((a, b) => valuesOf(a) - valuesOf(b));
  const others = parts.filter((part) => part !== driver);
  const conditionsOf = (alias: string) => [
    `${alias}.list = ${list}`,
    ...rangeSql(statement, within, `${alias}.key`),
    ...others.map((part) => holds(statement, scope, part, `${alias}.number`)),
  ];
  const endOf = (alias: string) => `order by ${alias}.key ${direction} limit ${most}`;
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
    from unnest(${statement.value(driver.any)}::text[]) one (value) cross join lateral (${ofValue('one.value')}) found
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
