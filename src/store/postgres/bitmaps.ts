import { oneValue, type Part, type Scope, type TermPart } from './conditions.ts';
import type { Statement } from './statement.ts';

/**
 * The rows that have a common value, as bits: each row of a collection has a place in it by its number. What several values have in common is
 * found without reading rows, as many places at a step as a chunk has. Rows of other values are so few that their bits are
 * made when they are asked for.
 */

/** The places of a chunk. It is stored in the place where it belongs, not apart. */
const CHUNK = 4096;

export const CHUNK_TYPE = `bit(${CHUNK})`;

export const NO_BITS = `0::${CHUNK_TYPE}`;

/** The chunk in which a row is: by a shift, since CockroachDB divides whole numbers to decimals. */
export const chunkOf = (number: string): string => `(${number} >> ${Math.log2(CHUNK)})`;
/** The bits of the rows of a group. */
export const bitsOfRows = (number: string): string => `bit_or(set_bit(${NO_BITS}, ${number} % ${CHUNK}, 1))`;

/** Whether a row is among those of its chunk. */
export const hasBit = (bits: string, number: string): string => `get_bit(${bits}, ${number} % ${CHUNK}) = 1`;

/** A condition on values of terms. */
export type ValuePart = TermPart | { term: string; every: readonly string[] };

export const isOfValues = (part: Part): part is ValuePart => 'term' in part;

/** The rows for which all of these hold: a query of `chunk` and `bits`. Of each condition there is a chunk once. */
export const bitsOf = (statement: Statement, scope: Scope, parts: readonly ValuePart[]): string =>
  inAll(...parts.map((part) => bitsOfPart(statement, scope, part)));

/**
 * What all of these queries of `chunk` and `bits` have in common. They are not joined: PostgreSQL expects one chunk of each value, and would
 * compare each with each.
 */
export const inAll = (...queries: readonly string[]): string =>
  queries.length === 1
    ? queries.join()
    : `select one.chunk, bit_and(one.bits) as bits from (${queries.join(' union all ')}) one
        group by one.chunk having count(*) = ${queries.length}`;

const bitsOfPart = (statement: Statement, scope: Scope, part: ValuePart): string => {
  const value = oneValue(statement, part);
  if (value !== null) return bitsOfValue(scope, part.term, value);
  const isOfAny = !('every' in part);
  const values = 'any' in part ? part.any : 'every' in part ? part.every : [];
  return `select one.chunk, ${isOfAny ? 'bit_or' : 'bit_and'}(one.bits) as bits
    from unnest(${statement.texts(values)}) v (value) cross join lateral (${bitsOfValue(scope, part.term, 'v.value')}) one
    group by one.chunk ${isOfAny ? '' : `having count(*) = ${statement.value(values.length)}`}`;
};

/** The rows with a value that an expression gives: a query of `chunk` and `bits`. */
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

/** Rows of a query of `number` as bits: a query of `chunk` and `bits`. */
export const bitsOfNumbers = (numbers: string): string =>
  `select ${chunkOf('m.number')} as chunk, ${bitsOfRows('m.number')} as bits from (${numbers}) m group by ${chunkOf('m.number')}`;

/** How many bits are set: an expression over a group of rows with `bits`. */
export const countBits = (bits: string): string => `coalesce(sum(bit_count(${bits})), 0)::int`;

/** The places of a word: words without bits are passed over. */
const WORD = 64;

/**
 * The numbers of rows: a query of `number`, of one of `chunk` and `bits`. What is marked by "offset" is made once, not for each place.
 */
export const numbersOf = (bits: string): string =>
  `select word.first + place.at as number
    from (${bits} offset 0) found cross join lateral (
      select found.chunk * ${CHUNK} + w.at * ${WORD} as first, substring(found.bits from w.at * ${WORD} + 1 for ${WORD}) as bits
        from generate_series(0, ${CHUNK / WORD - 1}) w (at) where bit_count(found.bits) > 0 offset 0) word
      cross join generate_series(0, ${WORD - 1}) place (at)
    where bit_count(word.bits) > 0 and get_bit(word.bits, place.at) = 1`;
