import type { DateCondition } from '../condition.ts';
import { bitsOf, bitsOfNumbers, chunkOf, countBits, hasBit, isOfValues, numbersOf, type ValuePart } from './bitmaps.ts';
import { hasOneValue, isFound, isInWindow, isOfDate, oneValue, type Part, type Scope } from './conditions.ts';
import { storedRows, storedSize } from './list-scan.ts';
import type { Statement } from './statement.ts';

/** Where more rows have some values, those in a window of dates are read instead. */
const MANY = 2000;

/** The numbers of the rows for which all of these hold: a query. Each of them is given once. */
export const matching = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const values = parts.filter(isOfValues);
  const dates = parts.filter(isOfDate);
  if (values.length === 0) return inWindow(statement, scope, dates);
  const ofValues = withValues(statement, scope, values, dates);
  if (dates.length === 0) return ofValues;
  return `select one.number from (select ${countMatching(statement, scope, values)} > ${MANY} as many offset 0) size
    cross join lateral (select m.number from (${ofValues}) m where not size.many
      union all select m.number from (${inWindow(statement, scope, dates, values)}) m where size.many) one`;
};

/** The same as bits: a query of `chunk` and `bits`. */
export const matchingBits = (statement: Statement, scope: Scope, parts: readonly Part[]): string =>
  parts.every(isOfValues) ? bitsOf(statement, scope, parts) : bitsOfNumbers(matching(statement, scope, parts));

/** How many rows have each date in a window, and in which year they begin: the rest of a query on `d`. */
export const storedDates = (statement: Statement, { name, names }: Scope, part: DateCondition): string =>
  `from briefgraph.date_counts d where d.collection = ${names.collection(name)} and ${isInWindow(statement, part, 'd')}`;

/** The rows with some values, each of which is looked up in the windows of dates. */
const withValues = (
  statement: Statement,
  scope: Scope,
  values: readonly ValuePart[],
  dates: readonly DateCondition[],
): string => {
  const { name, names } = scope;
  const [first] = values;
  const value = values.length === 1 && first ? oneValue(statement, first) : null;
  if (first && value !== null)
    return select('briefgraph.terms m', [
      `m.term = ${names.term(name, first.term)}`,
      `m.value = ${value}`,
      ...lookUp(statement, scope, dates),
    ]);
  return select(`(${numbersOf(bitsOf(statement, scope, values))}) m`, lookUp(statement, scope, dates));
};

/** The rows in a window of dates, without one all rows; each of them is looked up in the bits of values. */
const inWindow = (
  statement: Statement,
  scope: Scope,
  [date, ...others]: readonly DateCondition[],
  values: readonly ValuePart[] = [],
): string => {
  const isOfCollection = `m.collection = ${scope.names.collection(scope.name)}`;
  if (!date) return select('briefgraph.rows m', [isOfCollection]);
  const conditions = [isOfCollection, isInWindow(statement, date, 'm'), ...lookUp(statement, scope, others)];
  if (values.length === 0) return select('briefgraph.dates m', conditions);
  const found = `(${bitsOf(statement, scope, values)} offset 0) found on found.chunk = ${chunkOf('m.number')}`;
  return select(`briefgraph.dates m join ${found}`, [...conditions, hasBit('found.bits', 'm.number')]);
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
  return parts.every(isOfValues)
    ? `(select ${countBits('found.bits')} from (${bitsOf(statement, scope, parts)}) found)`
    : `(select count(*)::int from (${matching(statement, scope, parts)}) found)`;
};
