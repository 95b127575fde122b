import type { DateCondition } from '../condition.ts';
import {
  bitsOf,
  bitsOfNumbers,
  chunkOf,
  countBits,
  hasBit,
  inAll,
  isOfValues,
  numbersOf,
  type ValuePart,
} from './bitmaps.ts';
import { hasOneValue, isFound, isOfDate, oneValue, type Part, type Scope } from './conditions.ts';
import { storedRows, storedSize } from './list-scan.ts';
import type { Statement } from './statement.ts';
import { bitsInWindow, rowsInWindow, storedDates } from './window-bits.ts';

/** Where no more rows have some values, each of them is looked up in windows of dates. */
const FEW = 2000;

/** The numbers of the rows for which all of these hold: a query. Each of them is given once. */
export const matching = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const [window, ...others] = parts.filter(isOfDate);
  const values = parts.filter(isOfValues);
  if (parts.length === 0)
    return `select m.number from briefgraph.rows m where m.collection = ${scope.names.collection(scope.name)}`;
  if (!window) return withValues(statement, scope, values);
  if (parts.length === 1) return rowsInWindow(statement, scope, window);
  const many = hasLongWindows(scope)
    ? numbersOf(bitsOfAll(statement, scope, parts))
    : inWindow(statement, scope, window, { others, values });
  if (values.length === 0) return many;
  const few = withValues(statement, scope, values, [window, ...others]);
  return fewOrMany(statement, scope, values, { columns: 'm.number', few, many });
};

/** The same as bits: a query of `chunk` and `bits`. */
export const matchingBits = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const dates = parts.filter(isOfDate);
  const values = parts.filter(isOfValues);
  if (dates.length === 0) return bitsOf(statement, scope, values);
  if (!hasLongWindows(scope)) return bitsOfNumbers(matching(statement, scope, parts));
  if (values.length === 0) return bitsOfAll(statement, scope, parts);
  return fewOrMany(statement, scope, values, {
    columns: 'm.chunk, m.bits',
    few: bitsOfNumbers(withValues(statement, scope, values, dates)),
    many: bitsOfAll(statement, scope, parts),
  });
};

/** Whether windows of dates may be so long that their rows are not to be read one by one. */
export const hasLongWindows = ({ name, names }: Scope): boolean => names.longWindow(name) !== null;

/** One of two queries, by how many rows have all values that are asked for. */
const fewOrMany = (
  statement: Statement,
  scope: Scope,
  values: readonly ValuePart[],
  { columns, few, many }: { columns: string; few: string; many: string },
): string =>
  `select m.* from (select ${countMatching(statement, scope, values)} <= ${FEW} as few offset 0) size
    cross join lateral (select ${columns} from (${few}) m where size.few
      union all select ${columns} from (${many}) m where not size.few) m`;

const bitsOfAll = (statement: Statement, scope: Scope, parts: readonly Part[]): string =>
  inAll(
    ...parts.map((part) => (isOfDate(part) ? bitsInWindow(statement, scope, part) : bitsOf(statement, scope, [part]))),
  );

/** The rows with some values, each of which is looked up in the windows of dates. */
const withValues = (
  statement: Statement,
  scope: Scope,
  values: readonly ValuePart[],
  dates: readonly DateCondition[] = [],
): string => {
  const { name, names } = scope;
  const lookUps = lookUp(statement, scope, dates);
  const [first, ...others] = values;
  const value = first && others.length === 0 ? oneValue(statement, first) : null;
  return first && value !== null
    ? select('briefgraph.terms m', [`m.term = ${names.term(name, first.term)}`, `m.value = ${value}`, ...lookUps])
    : select(`(${numbersOf(bitsOf(statement, scope, values))}) m`, lookUps);
};

/** The rows in a window of dates; each of them is looked up in others, and in the bits of values. */
const inWindow = (
  statement: Statement,
  scope: Scope,
  window: DateCondition,
  { others, values }: { others: readonly DateCondition[]; values: readonly ValuePart[] },
): string => {
  const rows = `(${rowsInWindow(statement, scope, window)}) m`;
  const lookUps = lookUp(statement, scope, others);
  if (values.length === 0) return select(rows, lookUps);
  const found = `(${bitsOf(statement, scope, values)} offset 0) found on found.chunk = ${chunkOf('m.number')}`;
  return select(`${rows} join ${found}`, [hasBit('found.bits', 'm.number'), ...lookUps]);
};

const lookUp = (statement: Statement, scope: Scope, parts: readonly Part[]): string[] =>
  parts.map((part) => isFound(statement, scope, part, 'm.number'));

const select = (from: string, conditions: readonly string[]): string =>
  `select m.number from ${from} ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}`;

/** How many rows there are for which all of these hold, an expression: as the load has stored it if that is one condition, of one value or a window of dates. */
export const countMatching = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const [first, ...others] = parts;
  if (!first) return storedSize(scope);
  if (others.length === 0 && isOfValues(first) && hasOneValue(first)) return storedRows(statement, scope, first);
  if (others.length === 0 && isOfDate(first))
    return `(select coalesce(sum(d.rows), 0)::int ${storedDates(statement, scope, first)})`;
  return parts.every(isOfValues) || hasLongWindows(scope)
    ? `(select ${countBits('found.bits')} from (${matchingBits(statement, scope, parts)}) found)`
    : `(select count(*)::int from (${matching(statement, scope, parts)}) found)`;
};
