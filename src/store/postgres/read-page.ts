import { collectionOf } from '../../model/collections.ts';
import type { SortKey } from '../../model/rows/sort-key.ts';
import type { AnyPageQuery } from '../condition.ts';
import type { Page } from '../store.ts';
import { holds, type Part, type Scope, toParts } from './conditions.ts';
import type { Sql } from './database.ts';
import { toBackwardBytes, toKeyBytes } from './key-bytes.ts';
import type { KnownRow, RevisionMemory } from './revision-memory.ts';
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

/** Reads a page of a collection with one statement, however many rows it has. */
export const readPage = async (
  sql: Sql,
  memoryOf: () => Promise<RevisionMemory>,
  scope: Scope,
  query: AnyPageQuery,
): Promise<ReadPage> => {
  const collection = scope.names.collection(scope.name);
  const { take } = query;
  const isFromStart = query.from === 'START';
  const { list, isBackward, isAscending } = listOf(scope, query);
  const parts = toParts(query.where);
  const toBytes = (key: SortKey | undefined) => key && (isBackward ? toBackwardBytes(key) : toKeyBytes(key));
  const [start, end] = isFromStart
    ? [toBytes(query.after), toBytes(query.before)]
    : [toBytes(query.before), toBytes(query.after)];
  /** Whether the keys ascend as the list is read from where the page starts. */
  const upwards = isFromStart === isAscending;
  const statement = new Statement();
  const scan = (within: Range, isUpwards: boolean, limit: number) =>
    scanSql(statement, { scope, list, parts, within, upwards: isUpwards, limit });
  /** Whether there is a row at a key or further on, upwards or downwards. */
  const exists = (key: Buffer | undefined, isUpwards: boolean, isInclusive = true): string =>
    key ? `exists (${scan({ [isUpwards ? 'above' : 'below']: key, isInclusive }, isUpwards, 1)})` : 'false';
  const isReversed = start && end && (upwards ? 1 : -1) * Buffer.compare(start, end) >= 0;
  const within = upwards ? { above: start, below: end } : { above: end, below: start };
  // One more than is asked for says that there are more before the end.
  const page = scan(within, upwards, take + 1);
  const rows = await sql.query<{ behind: boolean; beyond: boolean; key: Buffer | null; number: number; body: string }>(
    `select beside.behind, beside.beyond, page.key, r.number, r.body
      from (select ${exists(start, !upwards)} as behind,
        ${isReversed ? exists(start, upwards, false) : exists(end, upwards)} as beyond) beside
      left join (${page}) page on true
      left join briefgraph.rows r on r.collection = ${collection} and r.number = page.number`,
    statement.values,
  );
  const memory = await memoryOf();
  const found = rows
    .flatMap(({ key, number, body }) => (key ? [{ key, known: memory.row(collection, number, body) }] : []))
    .sort((a, b) => (upwards ? 1 : -1) * Buffer.compare(a.key, b.key))
    .map(({ known }) => known);
  const isMore = found.length > take || rows[0]?.beyond === true;
  return toPage(found.slice(0, take), isFromStart, rows[0]?.behind === true, isMore);
};

/** A page that was read, and the bytes of its rows. */
export interface ReadPage {
  page: Page<unknown>;
  bytes: number;
}

/** A page of rows that were read from its start or from its end. */
export const toPage = (
  known: readonly KnownRow[],
  isFromStart: boolean,
  hasBehind: boolean,
  hasMore: boolean,
): ReadPage => {
  const rows = known.map(({ row }) => row);
  const page = isFromStart
    ? { rows, hasPrevious: hasBehind, hasNext: hasMore }
    : { rows: rows.reverse(), hasPrevious: hasMore, hasNext: hasBehind };
  return { page, bytes: known.reduce((sum, { bytes }) => sum + bytes, 0) };
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
    ...others.map((part) => holds(statement, scope, part, `${alias}.number`)),
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
