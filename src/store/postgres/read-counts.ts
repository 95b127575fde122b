import { compareCodePoints } from '../../model/rows/sort-key.ts';
import type { AnyCondition } from '../condition.ts';
import type { YearCount } from '../store.ts';
import { countBits, inAll, numbersOf } from './bitmaps.ts';
import { type Scope, toParts } from './conditions.ts';
import type { Sql } from './database.ts';
import { bitsOf } from './matching.ts';
import { Statement } from './statement.ts';
import { bitsOfValue } from './value-bits.ts';
import { YEARS } from './write-counts.ts';

/** If more rows match, they are not read one by one. */
const MOST_ROWS_READ = 5_000;

/** The values that are then counted: those that most rows have. */
const MOST_VALUES = 100;

/** Sorts values with their counts: the greatest count first, then by code point. */
const byCount = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number =>
  n - m || compareCodePoints(a, b);

/** When no more rows match, the year of each is read. */
const FEW_BY_YEAR = 2000;

/** The number of rows for each year in which rows begin that match, in ascending order. */
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
  // A collection of few rows has no bits of its years.
  const hasYears = `exists (select 1 from briefgraph.common_values c where c.collection = ${collection} and c.term = ${YEARS})`;
  const counted = eitherWay(statement, bitsOf(statement, scope, parts), {
    when: (count) => `${count} > ${FEW_BY_YEAR} and ${hasYears}`,
    many: (found) => `select y.value::int as year, ${countBits('y.bits & found.bits')} as count
      from ${found} found join briefgraph.bitmaps y on y.chunk = found.chunk
      where y.collection = ${collection} and y.term = ${YEARS} group by y.value`,
    few: (found) => `select y.year, count(*)::int as count from (${numbersOf(`select * from ${found}`)}) found
      cross join lateral (select y.year from briefgraph.years y
        where y.collection = ${collection} and y.number = found.number offset 0) y group by y.year`,
  });
  return sql.query<YearCount>(
    statement.text(`select one.year, one.count from (${counted}) one where one.count > 0 order by one.year`),
    statement.values,
  );
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
): Promise<readonly ValueCount[]> => {
  const ofTerm = `collection = ${scope.names.collection(scope.name)} and term = ${scope.names.term(scope.name, term)}`;
  const readValues = async () => {
    const parts = toParts(where);
    if (parts.length === 0)
      // With the last of them, all that as many rows have.
      return sql.query<ValueCount>(
        `select value, rows as count from briefgraph.counts where ${ofTerm} and rows >= coalesce(
          (select rows from briefgraph.counts where ${ofTerm} order by rows desc limit 1 offset ${Math.max(take - 1, 0)}), 0)`,
      );
    const statement = new Statement();
    const most = `select value from briefgraph.counts where ${ofTerm} order by rows desc, value limit ${MOST_VALUES}`;
    const counted = eitherWay(statement, bitsOf(statement, scope, parts), {
      when: (count) => `${count} > ${MOST_ROWS_READ}`,
      many: (found) => `select v.value, one.count from (${most}) v cross join lateral (
        select ${countBits('common.bits')} as count from (${inAll(bitsOfValue(scope, term, 'v.value'), `select chunk, bits from ${found}`)}) common) one`,
      few: (found) => `select t.value, count(*)::int as count from (${numbersOf(`select * from ${found}`)}) found
        cross join lateral (select t.value from briefgraph.terms t
          where ${ofTerm} and t.number = found.number offset 0) t group by t.value`,
    });
    return sql.query<ValueCount>(statement.text(counted), statement.values);
  };
  const rows = await readValues();
  // Databases order texts otherwise.
  return rows
    .map(({ value, count }) => [value, count] as const)
    .filter(([, count]) => count > 0)
    .sort(byCount)
    .slice(0, take)
    .map(([value, count]) => ({ value, count }));
};

/** Two ways to read what matches, and an expression that says of how many rows it is the first. */
interface Ways {
  when: (count: string) => string;
  many: (found: string) => string;
  few: (found: string) => string;
}

/** A query that reads what matches in one of two ways. */
const eitherWay = (statement: Statement, bits: string, { when, many, few }: Ways): string => {
  const found = statement.once('found', () => bits);
  const count = `(select ${countBits('f.bits')} from ${found} f)`;
  const size = statement.once('size', () => `select ${when(count)} as many`);
  return `select * from (${many(found)}) many where (select s.many from ${size} s)
    union all select * from (${few(found)}) few where not (select s.many from ${size} s)`;
};
