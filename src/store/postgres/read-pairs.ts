import type { AnyCondition } from '../condition.ts';
import { countBits } from './bitmaps.ts';
import { type Part, type Scope, toParts } from './conditions.ts';
import type { Sql } from './database.ts';
import { bitsOf } from './matching.ts';
import { Statement } from './statement.ts';

/** The conditions of rows and columns, each as its parts. */
interface Pairs {
  parts: readonly Part[];
  rows: readonly (readonly Part[])[];
  columns: readonly (readonly Part[])[];
}

/** For each condition of `rows` and each of `columns`, how many of the matching rows meet both: one statement. */
export const readPairs = async (
  sql: Sql,
  scope: Scope,
  where: readonly AnyCondition[],
  { rows, columns }: { rows: readonly AnyCondition[]; columns: readonly AnyCondition[] },
): Promise<readonly (readonly number[])[]> => {
  const counts = rows.map(() => columns.map(() => 0));
  if (rows.length === 0 || columns.length === 0) return counts;
  const [ofRows, ofColumns] = [rows, columns].map((conditions) => conditions.map((one) => toParts([one])));
  const pairs: Pairs = { parts: toParts(where), rows: ofRows ?? [], columns: ofColumns ?? [] };
  const statement = new Statement();
  const counted = toSql(statement, scope, pairs);
  const found = await sql.query<{ row: number; column: number; count: number }>(
    statement.text(counted),
    statement.values,
  );
  for (const { row, column, count } of found) (counts[row] as number[])[column] = count;
  return counts;
};

/**
 * Chunk by chunk, each row of the table with each column. Chunks are not joined: PostgreSQL expects one of each condition, and would compare
 * each with each.
 */
const toSql = (statement: Statement, scope: Scope, { parts, rows, columns }: Pairs): string => {
  const all = (conditions: Pairs['rows']) => placed(conditions, (one) => bitsOf(statement, scope, one));
  const ofMatching = () => `select one.place, found.*
    from (${bitsOf(statement, scope, parts)} offset 0) found cross join generate_series(0, ${columns.length - 1}) one (place)`;
  const columnsFound =
    parts.length === 0
      ? all(columns)
      : `select one.place, one.chunk, bit_and(one.bits) as bits from (${all(columns)} union all ${ofMatching()}) one
          group by one.place, one.chunk having count(*) = 2`;
  const ofSide = (column: string, isRow: boolean) => `array_agg(one.${column}) filter (where one.is_row = ${isRow})`;
  return `select r.place as "row", c.place as "column", ${countBits('r.bits & c.bits')} as count
    from (select ${ofSide('place', true)} as row_places, ${ofSide('bits', true)} as row_bits,
        ${ofSide('place', false)} as column_places, ${ofSide('bits', false)} as column_bits
      from (select true as is_row, r.* from (${all(rows)}) r union all select false, c.* from (${columnsFound}) c) one
      group by one.chunk) chunk
    cross join lateral unnest(chunk.row_places, chunk.row_bits) r (place, bits)
    cross join lateral unnest(chunk.column_places, chunk.column_bits) c (place, bits)
    group by r.place, c.place`;
};

/** What conditions find, each with its place among them. */
const placed = (conditions: Pairs['rows'], select: (of: readonly Part[]) => string): string =>
  conditions.map((one, place) => `select ${place} as place, found.* from (${select(one)}) found`).join(' union all ');
