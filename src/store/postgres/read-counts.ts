import type { AnyCondition } from '../condition.ts';
import { MOST_ROWS_READ, MOST_VALUES } from '../count-values.ts';
import type { YearCount } from '../store.ts';
import { byCount } from '../term-index.ts';
import { isSingle } from './batch.ts';
import { matching, type Part, type Scope, toParts } from './conditions.ts';
import type { Sql } from './database.ts';
import { toKeyBytes } from './key-bytes.ts';
import { orderByDate } from './numbered-names.ts';
import { Statement } from './statement.ts';
import { ALL_ROWS, YEARS } from './write-counts.ts';

/** Where the number of rows for some conditions is stored: the term and the value; null if they have to be counted. */
export const storedCountOf = (
  { name, names }: Scope,
  parts: readonly Part[],
): { term: number; value: string } | null => {
  const [part, ...others] = parts;
  if (!part) return { term: ALL_ROWS, value: '' };
  if (others.length > 0 || !('any' in part)) return null;
  const [value, ...more] = part.any;
  return value === undefined || more.length > 0 ? null : { term: names.term(name, part.term), value };
};

/** The number of rows that match: as it was stored by the load if there is at most one condition with one value. */
const readCount = async (sql: Sql, scope: Scope, where: readonly AnyCondition[]): Promise<number> => {
  const statement = new Statement();
  const parts = toParts(where);
  const stored = storedCountOf(scope, parts);
  const [row] = await sql.query<{ count: number }>(
    stored
      ? `select rows as count from briefgraph.counts where collection = ${scope.names.collection(scope.name)}
          and term = ${stored.term} and value = ${statement.value(stored.value)}`
      : `select count(*)::int as count from (${matching(statement, scope, parts)}) found`,
    statement.values,
  );
  return row?.count ?? 0;
};

/** The same for each year in which rows begin, in ascending order. */
export const readYears = (sql: Sql, scope: Scope, where: readonly AnyCondition[]): Promise<readonly YearCount[]> => {
  const statement = new Statement();
  const collection = scope.names.collection(scope.name);
  if (where.length === 0)
    return sql.query<YearCount>(
      `select value::int as year, rows as count from briefgraph.counts
        where collection = ${collection} and term = ${YEARS} order by value::int`,
    );
  const ofValue = yearsOfValue(statement, scope, toParts(where));
  if (ofValue) return sql.query<YearCount>(ofValue, statement.values);
  return sql.query<YearCount>(
    `select y.year, count(*)::int as count from (${matching(statement, scope, toParts(where))}) found
      join briefgraph.years y on y.collection = ${collection} and y.number = found.number
      group by y.year order by y.year`,
    statement.values,
  );
};

/** Counts by year the rows with one value, by their keys in the order by dates, which begin with the year; null if these conditions are others. */
const yearsOfValue = (statement: Statement, { name, names }: Scope, parts: readonly Part[]): string | null => {
  const [part, ...others] = parts;
  const order = orderByDate(name);
  if (order === undefined || !part || !isSingle(part) || others.length > 0) return null;
  return `select convert_from(substr(p.key, ${DATED.length + 1}, 4), 'UTF8')::int as year, count(*)::int as count
    from briefgraph.postings p
    where p.list = ${names.list(name, order)} and p.term = ${names.term(name, part.term)} and p.value = ${statement.value(part.any[0])}
      and p.key >= ${statement.value(Buffer.concat([DATED, Buffer.from('0')]))} and p.key < ${statement.value(toKeyBytes([1]))}
    group by 1 order by 1`;
};

/** With what the keys of dated rows begin. What follows is the first day, if it is known. */
const DATED = toKeyBytes([0]);

interface ValueCount {
  value: string;
  count: number;
}

/** The values of a term that most of the matching rows have: those with most first, then by code unit. */
export const readTopValues = async (
  sql: Sql,
  scope: Scope,
  { term, where, take }: { term: string; where: readonly AnyCondition[]; take: number },
): Promise<readonly string[]> => {
  const ofTerm = `collection = ${scope.names.collection(scope.name)} and term = ${scope.names.term(scope.name, term)}`;
  const readValues = async () => {
    if (where.length === 0)
      return sql.query<ValueCount>(`select value, rows as count from briefgraph.counts where ${ofTerm}`);
    const isMany = (await readCount(sql, scope, where)) > MOST_ROWS_READ;
    const statement = new Statement();
    const most = `select value from briefgraph.counts where ${ofTerm} order by rows desc, value limit ${MOST_VALUES}`;
    return sql.query<ValueCount>(
      `select t.value, count(*)::int as count from (${matching(statement, scope, toParts(where))}) found
        join briefgraph.terms t on t.term = ${scope.names.term(scope.name, term)} and t.number = found.number
        ${isMany ? `where t.value in (${most})` : ''} group by t.value`,
      statement.values,
    );
  };
  const rows = await readValues();
  // Databases order texts otherwise.
  return rows
    .map(({ value, count }) => [value, count] as const)
    .sort(byCount)
    .slice(0, take)
    .map(([value]) => value);
};

/** For each condition of `rows` and each of `columns`, how many of the matching rows meet both: one statement. */
export const readPairs = async (
  sql: Sql,
  scope: Scope,
  where: readonly AnyCondition[],
  { rows, columns }: { rows: readonly AnyCondition[]; columns: readonly AnyCondition[] },
): Promise<readonly (readonly number[])[]> => {
  const counts = rows.map(() => columns.map(() => 0));
  if (rows.length === 0 || columns.length === 0) return counts;
  const statement = new Statement();
  const parts: readonly Part[] = toParts(where);
  const each = (conditions: readonly AnyCondition[]) =>
    conditions
      .map(
        (one, index) => `select ${index} as place, number from (${matching(statement, scope, toParts([one]))}) found`,
      )
      .join(' union all ');
  const found = await sql.query<{ row: number; column: number; count: number }>(
    `select r.place as "row", c.place as "column", count(*)::int as count
      from (${each(rows)}) r join (${each(columns)}) c on c.number = r.number
      ${parts.length > 0 ? `join (${matching(statement, scope, parts)}) found on found.number = r.number` : ''}
      group by r.place, c.place`,
    statement.values,
  );
  for (const { row, column, count } of found) (counts[row] as number[])[column] = count;
  return counts;
};
