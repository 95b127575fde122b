import { type CollectionName, collectionOf } from '../../model/collections.ts';
import type { Order } from '../../model/rows/collection.ts';
import type { SortKey } from '../../model/rows/sort-key.ts';
import type { AnyCondition, AnyPageQuery, Page } from '../store.ts';
import { toDay } from './copy-lines.ts';
import { keyColumns, negatedColumn, tableOf, termColumn } from './schema.ts';
import type { Statement } from './together.ts';
import { toWhere, Values } from './where.ts';

/**
 * Pages as SQL. PostgreSQL must not walk through an order in search of rows that are rare or far away, which its statistics do not know:
 * conditions of few rows are found before rows are sorted, behind a barrier (`offset 0`); others are tried on the next few thousand rows
 * of the order, and found as well if these are not enough.
 */

/** A row of a page, and whether other matching rows are on the far sides of the cursors. A page without rows has one without `doc` for these. */
export interface PageRow {
  doc: unknown;
  before: boolean;
  after: boolean;
}

/** How many rows of an order are walked through in search of those that match. */
export const MOST_WALKED = 3000;

/** More than any page has: of this many, all are read. */
const ALL = 1e9;

/** `isCommon` says whether more rows than a few thousand have a value of a condition, as far as the load has counted. */
export const pageStatement = (
  schema: string,
  name: CollectionName,
  query: AnyPageQuery,
  isCommon: (condition: AnyCondition) => boolean,
): Statement => {
  const { where, order, descending, after, before, take, from } = query;
  const values = new Values();
  const key = orderOf(name, order, descending);
  const table = tableOf(schema, name);
  const limit = take >= ALL ? ALL : take + 1;
  const match = toWhere(name, where, values);
  const mayWalk = where.length > 0 && where.every(isCommon);
  // A value that the statement does not use would have no type.
  const bounds = mayWalk && (limit < ALL || after || before) ? windowBounds(name, query, values) : [];
  const compared = {
    after: after && key.values(after, values),
    before: before && key.values(before, values),
  };
  const beyond = (cursor: string | undefined, operator: string) => (cursor ? [`${key.row} ${operator} ${cursor}`] : []);
  const [next, previous] = descending ? ['<', '>'] : ['>', '<'];
  const range = [...beyond(compared.after, next), ...beyond(compared.before, previous), 'true'].join(' and ');
  const up = (from === 'START') !== descending;
  const sort = key.sort(up);
  /** The next rows of the order, some of which match. */
  const walk = (within: string, isUp: boolean): string => {
    const next = (...others: string[]) =>
      `select * from ${table} where ${[within, ...bounds, ...others].join(' and ')} order by ${key.sort(isUp)} limit ${MOST_WALKED}`;
    const begun = isUp && bounds.length > 0 ? begunBefore(name, query, values) : null;
    if (!begun) return next();
    return `(${next(begun.later)}) union all (select * from (select * from ${table} where ${begun.spanning} offset 0) s where ${within} and not ${begun.later})`;
  };
  /** The first rows of a range in a direction, of those that match. */
  const found = (columns: string, within: string, isUp: boolean, most: number): string => {
    const sorted = key.sort(isUp);
    const barrier = `select ${columns} from (select * from ${table} where ${match} offset 0) m
      where ${within} order by ${sorted} limit ${most}`;
    if (where.length === 0 || isIndexed(name, where, order, descending))
      return `select ${columns} from ${table} where ${match} and ${within} order by ${sorted} limit ${most}`;
    if (most === ALL || !mayWalk) return barrier;
    return `with walked as materialized (select ${columns} from (${walk(within, isUp)}) w
        where ${match} order by ${sorted} limit ${most})
      select ${columns} from walked where (select count(*) from walked) = ${most}
      union all (select ${columns} from (${barrier}) rest where (select count(*) from walked) < ${most})`;
  };
  /** PostgreSQL leaves out the order of what EXISTS asks for, and would walk to the first row. */
  const exists = (cursor: string | undefined, operator: string, isUp: boolean): string =>
    cursor ? `(select count(*) > 0 from (${found('id', `${key.row} ${operator} ${cursor}`, isUp, 1)}) e)` : 'false';
  return {
    text: `select p.doc, ${exists(compared.after, descending ? '>=' : '<=', descending)} as before,
        ${exists(compared.before, descending ? '<=' : '>=', !descending)} as after
      from ${after || before ? '(select 1) one left join ' : ''}(select *, row_number() over (order by ${sort}) as n
        from (${found('*', range, up, limit)}) f) p ${after || before ? 'on true ' : ''}order by p.n`,
    values: values.list,
  };
};

/** Whether an index has the rows that have a value, in the order: those of `(filter, key)`. */
const isIndexed = (
  name: CollectionName,
  [only, ...others]: readonly AnyCondition[],
  order: string,
  descending: boolean,
): boolean => {
  if (!only || others.length > 0 || !('any' in only) || only.any.length !== 1) return false;
  const { terms, orders } = collectionOf(name);
  if (!terms[only.term]?.single) return false;
  const leads = keyColumns(name, order)[0]?.name === termColumn(only.term);
  return (
    leads || (Object.keys(orders)[0] === order && !(descending && orders[order]?.nullsLast) && !isLed(name, only.term))
  );
};

/** Whether an order begins with the filter, so that it has no index of its own. */
const isLed = (name: CollectionName, term: string): boolean =>
  Object.keys(collectionOf(name).orders).some((order) => keyColumns(name, order)[0]?.name === termColumn(term));

/** What windows say of the first day, with which the order begins: else a page far from a window would walk through all rows before it. */
const windowBounds = (name: CollectionName, { where, order }: AnyPageQuery, values: Values): string[] => {
  if (!collectionOf(name).orders[order]?.byDate) return [];
  const [undated, first] = keyColumns(name, order).map((column) => column.name);
  return where.flatMap((one) => {
    if (!('date' in one)) return [];
    const { from, to } = one.window;
    return [
      `${undated} = 0`,
      ...(from !== undefined && one.date === 'within' ? [`${first} >= ${values.add(from, 'text')}`] : []),
      ...(to !== undefined ? [`${first} <= ${values.add(to, 'text')}`] : []),
    ];
  });
};

/**
 * Of rows that overlap windows, those that begin on or after the last day on which a window begins, and those that have begun before and span it,
 * which all come earlier in the order: else a page from the start would walk through all that has ended before. Null if no window begins.
 */
const begunBefore = (
  name: CollectionName,
  { where, order }: AnyPageQuery,
  values: Values,
): { later: string; spanning: string } | null => {
  const day = where
    .flatMap((one) => ('date' in one && one.date !== 'within' ? (one.window.from ?? []) : []))
    .sort()
    .at(-1);
  if (day === undefined) return null;
  const first = keyColumns(name, order)[1]?.name;
  return { later: `${first} >= ${values.add(day, 'text')}`, spanning: `possible @> ${values.add(toDay(day), 'date')}` };
};

/** How rows of an order are compared. Where some come last in both directions, the first part is negated when it descends: all go one way. */
const orderOf = (name: CollectionName, order: string, descending: boolean) => {
  const { nullsLast, shape } = collectionOf(name).orders[order] as Order<unknown>;
  const isNegated = nullsLast === true && descending;
  const columns = keyColumns(name, order).map((column, at) =>
    isNegated && at === 0 ? negatedColumn(order) : column.name,
  );
  return {
    row: `(${columns.join(', ')})`,
    sort: (isUp: boolean) => columns.map((column) => `${column} ${isUp ? 'asc' : 'desc'}`).join(', '),
    values: (key: SortKey, values: Values) =>
      `(${[...shape].map((type, at) => values.add(type === 's' ? String(key[at]) : isNegated && at === 0 ? -Number(key[at]) : Number(key[at]), type === 's' ? 'text' : 'float8')).join(', ')})`,
  };
};

export const toPage = ({ after, before, take, from }: AnyPageQuery, found: readonly PageRow[]): Page<unknown> => {
  const docs = found.flatMap(({ doc }) => doc ?? []);
  const rows = docs.slice(0, take);
  const hasMore = docs.length > take;
  const [hasBefore, hasAfter] = [found[0]?.before ?? false, found[0]?.after ?? false];
  if (from === 'START') return { rows, hasPrevious: !!after && hasBefore, hasNext: hasMore || (!!before && hasAfter) };
  return { rows: rows.reverse(), hasPrevious: hasMore || (!!after && hasBefore), hasNext: !!before && hasAfter };
};
