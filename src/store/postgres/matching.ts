import { bitsOf, countBits, isOfValues, numbersOf } from './bitmaps.ts';
import { isFound, isInWindow, oneValue, type Part, type Scope } from './conditions.ts';
import type { Statement } from './statement.ts';

/** The numbers of the rows for which all of these hold: a query. Each of them is given once. */
export const matching = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const { name, names } = scope;
  const values = parts.filter(isOfValues);
  const dates = parts.filter((part) => 'date' in part);
  const read = (table: string, conditions: readonly string[], others: readonly Part[]) => {
    const all = [...conditions, ...others.map((part) => isFound(statement, scope, part, 'm.number'))];
    return `select m.number from ${table} m ${all.length > 0 ? `where ${all.join(' and ')}` : ''}`;
  };
  const isOfCollection = `m.collection = ${names.collection(name)}`;
  const [first] = values;
  if (first) {
    const value = values.length > 1 ? null : oneValue(statement, first);
    if (value === null) return read(`(${numbersOf(bitsOf(statement, scope, values))})`, [], dates);
    return read('briefgraph.terms', [`m.term = ${names.term(name, first.term)}`, `m.value = ${value}`], dates);
  }
  const [date, ...others] = dates;
  if (date) return read('briefgraph.dates', [isOfCollection, isInWindow(statement, date, 'm')], others);
  return read('briefgraph.rows', [isOfCollection], []);
};

/** How many rows there are for which all of these hold: an expression. */
export const countMatching = (statement: Statement, scope: Scope, parts: readonly Part[]): string => {
  const values = parts.filter(isOfValues);
  return values.length > 0 && values.length === parts.length
    ? `(select ${countBits('found.bits')} from (${bitsOf(statement, scope, values)}) found)`
    : `(select count(*)::int from (${matching(statement, scope, parts)}) found)`;
};
