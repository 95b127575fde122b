import type { AnyCondition } from '../condition.ts';
import { MOST_ROWS_READ, MOST_VALUES } from '../count-values.ts';
import type { YearCount } from '../store.ts';
import { byCount } from '../term-index.ts';
import { bitsOf, bitsOfValue, countBits, inAll, isOfValues } from './bitmaps.ts';
import { isOfDate, type Part, type Scope, toParts } from './conditions.ts';
import type { Sql } from './database.ts';
import { countMatching, matching, matchingBits, storedDates } from './matching.ts';
import { Statement } from './statement.ts';
import { bitsByYear, LONG } from './window-bits.ts';
import { NO_YEAR, YEARS } from './write-counts.ts';

/** The number of rows that match. */
const readCount = async (sql: Sql, scope: Scope, parts: readonly Part[]): Promise<number> => {
  const statement = new Statement();
  const [row] = await sql.query<{ count: number }>(
    `select ${countMatching(statement, scope, parts)} as count`,
    statement.values,
  );
  return row?.count ?? 0;
};

/** The same for each year in which rows begin, in ascending order. */
export const readYears = async (
  sql: Sql,
  scope: Scope,
  where: readonly AnyCondition[],
): Promise<readonly YearCount[]> => {
  const collection = scope.names.collection(scope.name);
  const parts = toParts(where);
  if (parts.length === 0)
    return sql.query<YearCount>(
      `select value::int as year, rows as count from briefgraph.counts
        where collection = ${collection} and term = ${YEARS} order by value::int`,
    );
  const statement = new Statement();
  const [first] = parts;
  if (parts.length === 1 && first && isOfDate(first))
    return sql.query<YearCount>(
      `select d.year, sum(d.rows)::int as count ${storedDates(statement, scope, first)} and d.year <> ${NO_YEAR}
        group by d.year order by d.year`,
      statement.values,
    );
  const found =
    parts.every(isOfValues) && (await areManyByYear(sql, scope, parts))
      ? `select y.value::int as year, ${countBits('y.bits & found.bits')} as count
          from (${bitsOf(statement, scope, parts)}) found join briefgraph.bitmaps y on y.chunk = found.chunk
          where y.collection = ${collection} and y.term = ${YEARS} group by y.value`
      : `select y.year, count(*)::int as count from (${matching(statement, scope, parts)}) found
          join briefgraph.years y on y.collection = ${collection} and y.number = found.number group by y.year`;
  return sql.query<YearCount>(
    `select one.year, one.count from (${found}) one where one.count > 0 order by one.year`,
    statement.values,
  );
};

/** When no more rows match, the year of each is read. */
const FEW_BY_YEAR = 2000;

/** Whether more rows match, and there are bits of the years: of few rows, or before the first load by this release, there are none. */
const areManyByYear = async (sql: Sql, scope: Scope, parts: readonly Part[]): Promise<boolean> => {
  const statement = new Statement();
  const hasYears = `exists (select 1 from briefgraph.common_values c
    where c.collection = ${scope.names.collection(scope.name)} and c.term = ${YEARS})`;
  const [row] = await sql.query<{ many: boolean }>(
    `select ${countMatching(statement, scope, parts)} > ${FEW_BY_YEAR} and ${hasYears} as many`,
    statement.values,
  );
  return row?.many ?? false;
};

/** Rows that match, of which there are so many, as bits: a query of `chunk` and `bits`. */
const bitsOfMany = (statement: Statement, scope: Scope, parts: readonly Part[], count: number): string => {
  const [first, ...others] = parts;
  const isLongWindow = first && isOfDate(first) && others.length === 0 && count >= LONG;
  return isLongWindow ? bitsByYear(statement, scope, first) : matchingBits(statement, scope, parts);
};

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
    const parts = toParts(where);
    if (parts.length === 0)
      // With the last of them, all that as many rows have.
      return sql.query<ValueCount>(
        `select value, rows as count from briefgraph.counts where ${ofTerm} and rows >= coalesce(
          (select rows from briefgraph.counts where ${ofTerm} order by rows desc limit 1 offset ${Math.max(take - 1, 0)}), 0)`,
      );
    const count = await readCount(sql, scope, parts);
    const isMany = count > MOST_ROWS_READ;
    const statement = new Statement();
    const most = `select value from briefgraph.counts where ${ofTerm} order by rows desc, value limit ${MOST_VALUES}`;
    const found = isMany
      ? `with found as materialized (${bitsOfMany(statement, scope, parts, count)})
            select v.value, one.count from (${most}) v cross join lateral (
              select ${countBits('common.bits')} as count from (${inAll(bitsOfValue(scope, term, 'v.value'), 'select chunk, bits from found')}) common) one`
      : `select t.value, count(*)::int as count from (${matching(statement, scope, parts)}) found
            cross join lateral (select t.value from briefgraph.terms t
              where ${ofTerm} and t.number = found.number offset 0) t group by t.value`;
    return sql.query<ValueCount>(found, statement.values);
  };
  const rows = await readValues();
  // Databases order texts otherwise.
  return rows
    .map(({ value, count }) => [value, count] as const)
    .filter(([, count]) => count > 0)
    .sort(byCount)
    .slice(0, take)
    .map(([value]) => value);
};
