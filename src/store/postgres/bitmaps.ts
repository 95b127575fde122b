/**
 * Rows as bits: each row of a collection has a place by its number. What several conditions have in common is found without reading
 * rows, as many places at a step as a chunk has.
 */

/** The places of a chunk. It is stored in the place where it belongs, not apart. */
export const CHUNK = 4096;

export const CHUNK_TYPE = `bit(${CHUNK})`;

export const NO_BITS = `0::${CHUNK_TYPE}`;

/** The chunk in which a row is: by a shift, since CockroachDB divides whole numbers to decimals. */
export const chunkOf = (number: string): string => `(${number} >> ${Math.log2(CHUNK)})`;
/** The bits of the rows of a group. */
export const bitsOfRows = (number: string): string => `bit_or(set_bit(${NO_BITS}, ${number} % ${CHUNK}, 1))`;

/**
 * What all of these queries of `chunk` and `bits` have in common. They are not joined: PostgreSQL expects one chunk of each, and would
 * compare each with each.
 */
export const inAll = (...queries: readonly string[]): string =>
  queries.length === 1
    ? queries.join()
    : `select one.chunk, bit_and(one.bits) as bits from (${queries.join(' union all ')}) one
        group by one.chunk having count(*) = ${queries.length}`;

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
