import type { DateCondition } from '../condition.ts';
import { bitsOfNumbers, countBits, inAll, numbersOf } from './bitmaps.ts';
import { hasOneValue, isFound, isOfDate, oneValue, type Part, type Scope } from './conditions.ts';
import { bitsInWindow } from './date-bits.ts';
import { storedRows, storedSize } from './list-scan.ts';
import type { Statement } from './statement.ts';
import { bitsOfValues, isOfValues, type ValuePart } from './value-bits.ts';

/** Where no more rows have some values, the date of each is looked up. */
const FEW = 2000;

/**
 * The rows for which all of these hold, as bits: a query of `chunk` and `bits`. Of several conditions they are found once in a statement, unless
 * a column gives a value.
 */
export const bitsOf = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  if (parts.length === 1 || parts.some((part) => 'column' in part)) return findBits(statement, scope, parts);
  const found = statement.once(JSON.stringify([scope.name, parts]), () => findBits(statement, scope, parts));
  return `select f.chunk, f.bits from ${found} f`;
};

const findBits = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const values = parts.filter(isOfValues);
  const dates = parts.filter(isOfDate);
  if (parts.length === 0) return bitsOfNumbers(allRows(scope));
  const inWindows = dates.map((date) => bitsInWindow(statement, scope, date));
  if (values.length === 0) return inAll(...inWindows);
  if (dates.length === 0) return bitsOfValues(statement, scope, values);
  const withValues = bitsOf(statement, scope, values);
  return `select one.chunk, one.bits from (select ${countMatching(statement, scope, values)} <= ${FEW} as few offset 0) size
    cross join lateral (select m.chunk, m.bits from (${bitsOfNumbers(lookedUp(statement, scope, values, dates))}) m where size.few
      union all select m.chunk, m.bits from (${inAll(withValues, ...inWindows)}) m where not size.few) one`;
};

/** The numbers of all rows: a query. */
const allRows = ({ name, names }: Scope): string =>
  `select r.number from briefgraph.rows r where r.collection = ${names.collection(name)}`;

/** The numbers of the rows with some values, each of which is looked up in the windows of dates: a query. */
const lookedUp = (
  statement: Statement,
  scope: Scope,
  values: readonly ValuePart[],
  dates: readonly DateCondition[],
): string => {
  const { name, names } = scope;
  const [first] = values;
  const value = values.length === 1 && first ? oneValue(statement, first) : null;
  const rows =
    first && value !== null
      ? `select t.number from briefgraph.terms t where t.term = ${names.term(name, first.term)} and t.value = ${value}`
      : numbersOf(bitsOf(statement, scope, values));
  return `select m.number from (${rows}) m where ${dates.map((date) => isFound(statement, scope, date, 'm.number')).join(' and ')}`;
};

/** How many rows there are for which all of these hold, an expression: as the load has stored it if that is one condition of one value. */
export const countMatching = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const [first, ...others] = parts;
  if (!first) return storedSize(scope);
  if (others.length === 0 && isOfValues(first) && hasOneValue(first)) return storedRows(statement, scope, first);
  return `(select ${countBits('found.bits')} from (${bitsOf(statement, scope, parts)}) found)`;
};
