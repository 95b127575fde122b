import { bitsOfRows, chunkOf, inAll } from './bitmaps.ts';
import { oneValue, type Part, type Scope, type TermPart } from './conditions.ts';
import type { Statement } from './statement.ts';

/** A condition on values of terms. */
export type ValuePart = TermPart | { term: string; every: readonly string[] };

export const isOfValues = (part: Part): part is ValuePart => 'term' in part;

/** The rows with some values: a query of `chunk` and `bits`. Of each condition there is a chunk once. */
export const bitsOfValues = (statement: Statement, scope: Scope, parts: readonly ValuePart[]): string =>
  inAll(...parts.map((part) => bitsOfPart(statement, scope, part)));

const bitsOfPart = (statement: Statement, scope: Scope, part: ValuePart): string => {
  const value = oneValue(statement, part);
  if (value !== null) return bitsOfValue(scope, part.term, value);
  const isOfAny = !('every' in part);
  const values = 'any' in part ? part.any : 'every' in part ? part.every : [];
  return `select one.chunk, ${isOfAny ? 'bit_or' : 'bit_and'}(one.bits) as bits
    from unnest(${statement.texts(values)}) v (value) cross join lateral (${bitsOfValue(scope, part.term, 'v.value')}) one
    group by one.chunk ${isOfAny ? '' : `having count(*) = ${statement.value(values.length)}`}`;
};

/**
 * The rows with a value that an expression gives: a query of `chunk` and `bits`. Rows of values that are not common are so few that their bits are made
 * when they are asked for.
 */
export const bitsOfValue = ({ name, names }: Scope, term: string, value: string): string => {
  const ofTerm = (alias: string) =>
    `${alias}.collection = ${names.collection(name)} and ${alias}.term = ${names.term(name, term)}`;
  const isCommon = `exists (select 1 from briefgraph.common_values c where ${ofTerm('c')} and c.value = ${value})`;
  // A value that is compared is looked at once; another condition would be asked of each row.
  return `select b.chunk, b.bits from briefgraph.bitmaps b where ${ofTerm('b')} and b.value = ${value}
    union all select ${chunkOf('t.number')}, ${bitsOfRows('t.number')} from briefgraph.terms t
      where t.term = ${names.term(name, term)} and t.value = (case when ${isCommon} then null else ${value} end)
      group by ${chunkOf('t.number')}`;
};
