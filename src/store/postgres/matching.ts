import { bitsOf, bitsOfNumbers, chunkOf, countBits, hasBit, inAll, isOfValues, numbersOf } from './bitmaps.ts';
import { hasOneValue, isFound, isOfDate, oneValue, type Part, type Scope } from './conditions.ts';
import { storedRows, storedSize } from './list-scan.ts';
import type { Statement } from './statement.ts';
import { bitsInWindow, mayBeLong, rowsInWindow, storedDates } from './window-bits.ts';

/** Where no more rows have some values, each of them is looked up in windows of dates. */
const FEW = 2000;

/** The numbers of the rows for which all of these hold: a query. Each of them is given once. */
export const matching = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const [first, ...others] = parts;
  if (!first)
    return `select m.number from briefgraph.rows m where m.collection = ${scope.names.collection(scope.name)}`;
  if (others.length === 0 && isOfDate(first)) return rowsInWindow(statement, scope, first);
  if (parts.every(isOfValues)) return ofValues(statement, scope, parts);
  const inBits = () => numbersOf(bitsOfAll(statement, scope, parts));
  if (parts.every(isOfDate)) return inBits();
  return fewOrMany(statement, scope, parts, {
    columns: 'm.number',
    few: ofValues(statement, scope, parts),
    many: mayBeLong(scope) ? inBits() : inWindow(statement, scope, parts),
  });
};

/** The same as bits: a query of `chunk` and `bits`. */
export const matchingBits = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  if (parts.every(isOfValues) || parts.every(isOfDate)) return bitsOfAll(statement, scope, parts);
  if (!mayBeLong(scope)) return bitsOfNumbers(matching(statement, scope, parts));
  return fewOrMany(statement, scope, parts, {
    columns: 'm.chunk, m.bits',
    few: bitsOfNumbers(ofValues(statement, scope, parts)),
    many: bitsOfAll(statement, scope, parts),
  });
};

/** One of two queries, by how many rows have all values that are asked for. */
const fewOrMany = (
  statement: Statement,
  scope: Scope,
  parts: readonly Part[],
  { columns, few, many }: { columns: string; few: string; many: string },
): string =>
  `select m.* from (select ${countMatching(statement, scope, parts.filter(isOfValues))} <= ${FEW} as few offset 0) size
    cross join lateral (select ${columns} from (${few}) m where size.few
      union all select ${columns} from (${many}) m where not size.few) m`;

const bitsOfAll = (statement: Statement, scope: Scope, parts: readonly Part[]): string =>
  inAll(
    ...parts.map((part) => (isOfDate(part) ? bitsInWindow(statement, scope, part) : bitsOf(statement, scope, [part]))),
  );

/** The rows with the values of these conditions; each of them is looked up in the windows of dates. */
const ofValues = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const { name, names } = scope;
  const values = parts.filter(isOfValues);
  const lookUps = parts.filter(isOfDate).map((part) => isFound(statement, scope, part, 'm.number'));
  const [first, ...others] = values;
  const value = first && others.length === 0 ? oneValue(statement, first) : null;
  const [from, conditions] =
    first && value !== null
      ? ['briefgraph.terms m', [`m.term = ${names.term(name, first.term)}`, `m.value = ${value}`, ...lookUps]]
      : [`(${numbersOf(bitsOf(statement, scope, values))}) m`, lookUps];
  return `select m.number from ${from} ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}`;
};

/** The rows in a window of dates, each of which is looked up in the bits of values, and in other windows. */
const inWindow = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const [first, ...others] = parts.filter(isOfDate);
  if (!first) return ofValues(statement, scope, parts);
  const lookUps = others.map((part) => isFound(statement, scope, part, 'm.number'));
  const values = bitsOf(statement, scope, parts.filter(isOfValues));
  return `select m.number from (${rowsInWindow(statement, scope, first)}) m
    join (${values} offset 0) found on found.chunk = ${chunkOf('m.number')}
    where ${[hasBit('found.bits', 'm.number'), ...lookUps].join(' and ')}`;
};

/** How many rows there are for which all of these hold, an expression: as the load has stored it if that is one condition, of one value or a window of dates. */
export const countMatching = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const [first, ...others] = parts;
  if (!first) return storedSize(scope);
  if (others.length === 0 && isOfValues(first) && hasOneValue(first)) return storedRows(statement, scope, first);
  if (others.length === 0 && isOfDate(first))
    return `(select coalesce(sum(d.rows), 0)::int ${storedDates(statement, scope, first)})`;
  return parts.every(isOfValues) || mayBeLong(scope)
    ? `(select ${countBits('found.bits')} from (${matchingBits(statement, scope, parts)}) found)`
    : `(select count(*)::int from (${matching(statement, scope, parts)}) found)`;
};
