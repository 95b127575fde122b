import type { Collection } from '../model/rows/collection.ts';
import { type Bitset, BitsetList, countCommon, withoutRanks } from './bitset.ts';
import type { AnyCondition } from './condition.ts';
import type { OrderIndex } from './order-index.ts';

/** Counts of rows by the values of terms, in one order. `gone` are the ranks of rows that do not count. */

/** If more rows match, they are not read one by one. */
export const MOST_ROWS_READ = 5_000;

/** The values that are then counted: those that most rows have. */
export const MOST_VALUES = 100;

/** How many of the rows that match have each value of a term; of some values only if many rows match. */
export const countValues = <Row>(
  order: OrderIndex<Row>,
  valuesOf: Collection<Row>['terms'][string],
  { term, where, gone }: { term: string; where: readonly AnyCondition[]; gone: readonly number[] },
): Map<string, number> => {
  // All rows are counted in the index, without reading them.
  if (where.length === 0 && gone.length === 0 && order.rows.length <= MOST_ROWS_READ) return order.sizes(term);
  const bits = withoutRanks(order.bits(where), gone);
  const matches = new BitsetList(bits);
  if (matches.size > MOST_ROWS_READ) {
    const values = order.largest(term, MOST_VALUES).map(([value]) => value);
    return new Map(values.map((value) => [value, countCommon(bits, order.bits([{ term, any: [value] }]))]));
  }
  const counts = new Map<string, number>();
  for (let rank = matches.next(0); rank !== -1; rank = matches.next(rank + 1))
    for (const value of unique(valuesOf(order.rows[rank] as Row))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** For each condition of `rows` and each of `columns`, how many of the rows that match have both. */
export const countPairs = <Row>(
  order: OrderIndex<Row>,
  where: readonly AnyCondition[],
  { rows, columns, gone }: { rows: readonly AnyCondition[]; columns: readonly AnyCondition[]; gone: readonly number[] },
): number[][] => {
  const matches = withoutRanks(order.bits(where), gone);
  const columnBits = columns.map((column) => order.bits([column]));
  return rows.map((row) => {
    const inRow = common(matches, order.bits([row]));
    return columnBits.map((column) => countCommon(inRow, column));
  });
};

/** Each value once. Most rows have one value at most, for which no set is needed. */
const unique = (values: readonly string[]): Iterable<string> => (values.length > 1 ? new Set(values) : values);

const common = (one: Bitset, other: Bitset): Bitset => one.map((word, index) => word & (other[index] as number));
