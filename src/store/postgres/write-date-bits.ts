import { MODES } from '../date-index.ts';
import { CHUNK } from './bitmaps.ts';
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

/** How many chunks have changes that are not yet written: 4 MB. Rows are written in the order of their numbers, but for some that have changed. */
const MOST_CHUNKS = 64;

/** What changes in a chunk: first the rows that are gone, then those that are added. */
interface Changes {
  gone: Buffer;
  /** Of each digit; undefined if none is added. */
  added: Buffer | undefined;
}

/** Keeps the bits of the dates of one collection, by what is written and removed, in the caller's transaction. */
export class DateBitsWriter {
  readonly #sql: Sql;
  readonly #collection: number;
  /** By chunk, in the order in which they were begun. */
  readonly #changes = new Map<number, Changes>();
  /** Where rows are gone. */
  readonly #sparse = new Set<number>();

  constructor(sql: Sql, collection: number) {
    this.#sql = sql;
    this.#collection = collection;
  }

  /** Takes the dates of rows. */
  async add(dates: Iterable<NumberedDate>): Promise<void> {
    for (const { number, mode, low, high } of dates) {
      const chunk = chunkOf(number);
      const changes = this.#changes.get(chunk) ?? (await this.#begin(chunk));
      changes.added ??= Buffer.alloc(DIGITS_OF_CHUNK.length * BYTES);
      for (const [bound, value] of toNumbers({ low, high }).entries()) {
        const first = (mode * BOUNDS.length + bound) * DIGITS;
        for (let digit = 0; digit < DIGITS; digit++)
          if ((value >> (DIGITS - 1 - digit)) & 1) setBit(changes.added, first + digit, number);
      }
    }
  }

  /** Forgets rows that are removed, before others are written with their numbers. */
  async remove(numbers: readonly number[]): Promise<void> {
    for (const number of numbers) {
      const chunk = chunkOf(number);
      const { gone } = this.#changes.get(chunk) ?? (await this.#begin(chunk));
      setBit(gone, 0, number);
      this.#sparse.add(chunk);
    }
  }

  /** Writes what was taken, and removes chunks without dates. */
  async finish(): Promise<void> {
    for (const chunk of [...this.#changes.keys()]) await this.#write(chunk);
    if (this.#sparse.size === 0) return;
    await this.#sql.query(
      `delete from briefgraph.date_bits where collection = $1 and chunk in (
        select b.chunk from briefgraph.date_bits b
          where b.collection = $1 and b.mode = 0 and b.bound = 0 and b.chunk = any($2::int[])
          group by b.chunk having sum(bit_count(b.bits)) = 0)`,
      [this.#collection, [...this.#sparse]],
    );
    this.#sparse.clear();
  }

  async #begin(chunk: number): Promise<Changes> {
    const [first] = this.#changes.keys();
    if (first !== undefined && this.#changes.size >= MOST_CHUNKS) await this.#write(first);
    const changes: Changes = { gone: Buffer.alloc(BYTES), added: undefined };
    this.#changes.set(chunk, changes);
    return changes;
  }

  async #write(chunk: number): Promise<void> {
    const { gone, added } = this.#changes.get(chunk) as Changes;
    this.#changes.delete(chunk);
    const ofDigits = ['mode', 'bound', 'digit'] as const;
    const columns = ofDigits.map((column) => DIGITS_OF_CHUNK.map((one) => one[column]));
    if (!added)
      await this.#sql.query(
        `update briefgraph.date_bits b set bits = b.bits & ~$3::text::bit(${CHUNK})
          from unnest($4::int[], $5::int[], $6::int[]) given (mode, bound, digit)
          where b.collection = $1 and b.mode = given.mode and b.bound = given.bound and b.chunk = $2 and b.digit = given.digit`,
        [this.#collection, chunk, toText(gone), ...columns],
      );
    else
      await this.#sql.query(
        `insert into briefgraph.date_bits (collection, mode, bound, chunk, digit, bits)
          select $1::int, given.mode, given.bound, $2::int, given.digit, given.bits::bit(${CHUNK})
            from unnest($4::int[], $5::int[], $6::int[], $3::text[]) given (mode, bound, digit, bits)
          on conflict (collection, mode, bound, chunk, digit) do update
            set bits = (date_bits.bits & ~$7::text::bit(${CHUNK})) | excluded.bits`,
        [
          this.#collection,
          chunk,
          DIGITS_OF_CHUNK.map((_, at) => toText(added.subarray(at * BYTES, (at + 1) * BYTES))),
          ...columns,
          toText(gone),
        ],
      );
  }
}

const chunkOf = (number: number): number => Math.floor(number / CHUNK);

/** Sets the bit of a row in one of several chunks of bits. */
const setBit = (bytes: Buffer, at: number, number: number): void => {
  const place = number % CHUNK;
  (bytes[at * BYTES + (place >> 3)] as number) |= 0x80 >> (place & 7);
};

/** Bits as PostgreSQL reads them. */
const toText = (bits: Buffer): string => `x${bits.toString('hex')}`;

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
    await writer.finish();
  }
  await sql.query('analyze briefgraph.date_bits');
};
