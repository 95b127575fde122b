import { MODES } from '../date-index.ts';
import { bitsOfNumbers, CHUNK } from './bitmaps.ts';
import type { Sql } from './database.ts';
import { BOUNDS, DIGITS, toNumbers } from './date-bits.ts';

/** A date of a row as it is compared with windows in a mode. */
export interface NumberedDate {
  number: number;
  mode: number;
  low: number;
  high: number;
}

/** All digits of a chunk, in the order of their table. */
const DIGITS_OF_CHUNK = MODES.flatMap((_, mode) =>
  BOUNDS.flatMap((bound) => Array.from({ length: DIGITS }, (_, digit) => ({ mode, bound, digit }))),
);

const BYTES = CHUNK / 8;

/** Keeps the bits of the dates of one collection, by what is written and removed, in the caller's transaction. */
export class DateBitsWriter {
  readonly #sql: Sql;
  readonly #collection: number;
  /** The chunk of which there are bits that are not yet written; rows are written in the order of their numbers. */
  #chunk = -1;
  #bytes = Buffer.alloc(0);

  constructor(sql: Sql, collection: number) {
    this.#sql = sql;
    this.#collection = collection;
  }

  /** Takes the dates of rows. */
  async add(dates: Iterable<NumberedDate>): Promise<void> {
    for (const { number, mode, low, high } of dates) {
      const chunk = Math.floor(number / CHUNK);
      if (chunk !== this.#chunk) {
        await this.write();
        this.#chunk = chunk;
        this.#bytes = Buffer.alloc(DIGITS_OF_CHUNK.length * BYTES);
      }
      const place = number % CHUNK;
      const [byte, bit] = [place >> 3, 0x80 >> (place & 7)];
      for (const [bound, value] of toNumbers({ low, high }).entries()) {
        const first = (mode * BOUNDS.length + bound) * DIGITS;
        for (let digit = 0; digit < DIGITS; digit++)
          if ((value >> (DIGITS - 1 - digit)) & 1) (this.#bytes[(first + digit) * BYTES + byte] as number) |= bit;
      }
    }
  }

  /** Writes what was taken. */
  async write(): Promise<void> {
    if (this.#chunk < 0) return;
    const column = (of: 'mode' | 'bound' | 'digit') => DIGITS_OF_CHUNK.map((one) => one[of]);
    const bits = DIGITS_OF_CHUNK.map((_, at) => `x${this.#bytes.toString('hex', at * BYTES, (at + 1) * BYTES)}`);
    await this.#sql.query(
      `insert into briefgraph.date_bits (collection, mode, bound, chunk, digit, bits)
        select $1::int, given.mode, given.bound, $2::int, given.digit, given.bits::bit(${CHUNK})
          from unnest($3::int[], $4::int[], $5::int[], $6::text[]) given (mode, bound, digit, bits)
        on conflict (collection, mode, bound, chunk, digit) do update set bits = date_bits.bits | excluded.bits`,
      [this.#collection, this.#chunk, column('mode'), column('bound'), column('digit'), bits],
    );
    this.#chunk = -1;
  }

  /** Forgets rows that are removed, and were written by another load. */
  async remove(numbers: readonly number[]): Promise<void> {
    await this.#sql.query(
      `update briefgraph.date_bits b set bits = b.bits & ~gone.bits
        from (${bitsOfNumbers('select given.number from unnest($2::int[]) given (number)')}) gone
        where b.collection = $1 and b.mode = any($3::int[]) and b.bound = any($4::int[]) and b.chunk = gone.chunk`,
      [this.#collection, numbers, MODES.map((_, mode) => mode), [...BOUNDS]],
    );
  }
}

/** Writes the bits of all dates that tables of version 6 have. */
export const fillDateBits = async (sql: Sql): Promise<void> => {
  const collections = await sql.query<{ collection: number; first: number; last: number }>(
    'select collection, min(number) as first, max(number) as last from briefgraph.dates group by collection',
  );
  for (const { collection, first, last } of collections) {
    const writer = new DateBitsWriter(sql, collection);
    for (let from = first - (first % CHUNK); from <= last; from += CHUNK)
      await writer.add(
        await sql.query<NumberedDate>(
          `select number, mode, low, high from briefgraph.dates
            where collection = $1 and number between $2 and $3 order by number`,
          [collection, from, from + CHUNK - 1],
        ),
      );
    await writer.write();
  }
  await sql.query('analyze briefgraph.date_bits');
};
