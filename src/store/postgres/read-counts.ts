import type { AnyCondition } from '../condition.ts';
import { MOST_ROWS_READ, MOST_VALUES } from '../count-values.ts';
import type { YearCount } from '../store.ts';
import { byCount } from '../term-index.ts';
import { matching, type Part, type Scope, toParts } from './conditions.ts';
import type { Sql } from './database.ts';
import { Statement } from './statement.ts';

/** The number of rows that match. */
export const readCount = async (sql: Sql, scope: Scope, where: readonly AnyCondition[]): Promise<number> => {
  const statement = new Statement();
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::int as count from (${matching(statement, scope, toParts(where))}) found`,
    statement.values,
  );
  return row?.count ?? 0;
};

/** The same for each year in which rows begin, in ascending order. */
export const readYears = (sql: Sql, scope: Scope, where: readonly AnyCondition[]): Promise<readonly YearCount[]> => {
  const statement = new Statement();
  return sql.query<YearCount>(
    `select y.year, count(*)::int as count from (${matching(statement, scope, toParts(where))}) found
      join briefgraph.years y on y.collection = ${scope.names.collection(scope.name)} and y.number = found.number
      group by y.year order by y.year`,
    statement.values,
  );
};

/** The values of a term that most of the matching rows have: those with most first, then by code unit. */
export const readTopValues = async (
  sql: Sql,
  scope: Scope,
  { term, where, take }: { term: string; where: readonly AnyCondition[]; take: number },
): Promise<readonly string[]> => {
  const parts = toParts(where);
  const number = scope.names.term(scope.name, term);
  const isMany = (await readCount(sql, scope, where)) > MOST_ROWS_READ;
  const statement = new Statement();
  const most = `select value from briefgraph.terms where term = ${number} group by value
    order by count(*) desc, value limit ${MOST_VALUES}`;
  const rows = await sql.query<{ value: string; count: number }>(
    `select t.value, count(*)::int as count from (${matching(statement, scope, parts)}) found
      join briefgraph.terms t on t.term = ${number} and t.number = found.number
      ${isMany ? `where t.value in (${most})` : ''} group by t.value`,
    statement.values,
  );
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
      from (${matching(statement, scope, parts)}) found
      join (${each(rows)}) r on r.number = found.number
      join (${each(columns)}) c on c.number = found.number
      group by r.place, c.place`,
    statement.values,
  );
  for (const { row, column, count } of found) (counts[row] as number[])[column] = count;
  return counts;
};
