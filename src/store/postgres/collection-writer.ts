import { type CollectionName, collectionOf } from '../../model/collections.ts';
import type { Sql } from './database.ts';
import { insertRows } from './insert-rows.ts';
import type { NumberedNames } from './numbered-names.ts';
import { createStoredRow, hashContent, type StoredRow } from './stored-row.ts';
import {
  findInTheWay,
  findStored,
  type LastNumbers,
  readLastNumbers,
  readNumbers,
  removeRows,
  writeLastNumber,
} from './stored-rows.ts';
import type { BitmapWriter } from './write-bitmaps.ts';
import type { CountWriter } from './write-counts.ts';
import { DateBitsWriter } from './write-date-bits.ts';

/** A set of numbers with a bit for each. */
type Bitset = Int32Array;

const createBitset = (size: number): Bitset => new Int32Array((size + 31) >>> 5);

const addRank = (bits: Bitset, rank: number): void => {
  bits[rank >>> 5] = (bits[rank >>> 5] as number) | (1 << (rank & 31));
};

const hasRank = (bits: Bitset, rank: number): boolean => ((bits[rank >>> 5] as number) & (1 << (rank & 31))) !== 0;

/** How many rows were written, new ones and those that have changed, and how many are gone. */
export interface WrittenRows {
  written: number;
  removed: number;
}

/** Rows that one statement writes, looks up or removes. */
const BATCH = 200;

export interface WriterOptions {
  sql: Sql;
  name: CollectionName;
  names: NumberedNames;
  counts: CountWriter;
  bitmaps: BitmapWriter;
  /** What a row that is stored already has in common with one of now. */
  compared: 'content' | 'hash';
}

/** Opens a writer of the rows of one collection, in the caller's transaction. */
export const openWriter = async (options: WriterOptions): Promise<CollectionWriter> => {
  const { sql, name, names } = options;
  return new CollectionWriter(options, await readLastNumbers(sql, names.collection(name)));
};

/**
 * Writes the rows of one collection as they are derived, in batches; rows that are stored as they are now are left alone. Of these, it
 * keeps a bit each, to find those that are no longer there.
 */
export class CollectionWriter {
  readonly #sql: Sql;
  readonly #collection: number;
  readonly #counts: CountWriter;
  readonly #bitmaps: BitmapWriter;
  /** Null if rows of this kind have no dates. */
  readonly #dateBits: DateBitsWriter | null;
  readonly #toStored: (row: unknown) => StoredRow;
  readonly #id: (row: unknown) => string;
  readonly #compared: WriterOptions['compared'];
  /** The greatest number of a row that was stored before; 0 if there was none. */
  readonly #last: number;
  /** The greatest number that was given by a load before. */
  readonly #given: number;
  /** The numbers of those that are left alone. */
  readonly #kept: Int32Array;
  #next: number;
  #batch: unknown[] = [];
  readonly #result = { written: 0, removed: 0 };

  constructor({ sql, name, names, counts, bitmaps, compared }: WriterOptions, { stored, given }: LastNumbers) {
    this.#sql = sql;
    this.#collection = names.collection(name);
    this.#counts = counts;
    this.#bitmaps = bitmaps;
    this.#dateBits = collectionOf(name).date ? new DateBitsWriter(sql, this.#collection) : null;
    this.#toStored = createStoredRow(name, names);
    this.#id = collectionOf(name).id;
    this.#compared = compared;
    this.#last = stored;
    this.#given = given;
    this.#kept = createBitset(stored + 1);
    this.#next = Math.max(stored, given) + 1;
  }

  async add(rows: readonly unknown[]): Promise<void> {
    for (const row of rows) {
      this.#batch.push(row);
      if (this.#batch.length >= BATCH) await this.#writeBatch();
    }
  }

  /** Writes what is left, and removes what was stored and was not added again. */
  async finish(): Promise<WrittenRows> {
    await this.#writeBatch();
    for await (const numbers of readNumbers(this.#sql, this.#collection, this.#last))
      await this.#remove(numbers.filter((number) => !hasRank(this.#kept, number)));
    await this.#dateBits?.finish();
    const last = this.#next - 1;
    if (last > this.#given) await writeLastNumber(this.#sql, this.#collection, last);
    return this.#result;
  }

  async #writeBatch(): Promise<void> {
    const rows = this.#batch;
    this.#batch = [];
    if (rows.length === 0) return;
    const changed = new Map<string, number>();
    const added = (this.#last > 0 ? await this.#findNew(rows, changed) : rows).map(this.#toStored);
    if (added.length === 0) return;
    if (this.#last > 0) await this.#makeWay(added);
    const numbered = added.map((row) => ({ row, number: changed.get(row.id) ?? this.#next++ }));
    await insertRows(this.#sql, this.#collection, numbered);
    await this.#dateBits?.add(numbered.flatMap(({ row, number }) => row.dates.map((date) => ({ number, ...date }))));
    const numbers = numbered.map(({ number }) => number);
    await this.#bitmaps.add(this.#collection, numbers);
    this.#counts.add(this.#collection, added);
    await this.#counts.writeMany();
    this.#result.written += added.length;
  }

  /**
   * The rows that are not stored as they are; removes what is stored of them, and adds the numbers of those that have changed to `changed`. They
   * keep their numbers: with new ones, there would be more and more places without a row in what is stored as bits.
   */
  async #findNew(rows: readonly unknown[], changed: Map<string, number>): Promise<readonly unknown[]> {
    const stored = await findStored(this.#sql, {
      collection: this.#collection,
      last: this.#last,
      compared: this.#compared,
      ids: rows.map(this.#id),
    });
    const added = rows.filter((row) => {
      const id = this.#id(row);
      const before = stored.get(id);
      if (!before) return true;
      addRank(this.#kept, before.number);
      if (before.hash === this.#hashOf(row)) return false;
      changed.set(id, before.number);
      return true;
    });
    await this.#clear([...changed.values()]);
    return added;
  }

  /** Removes rows that are not there any more, or will change, and have an id or a key that a new row has. */
  async #makeWay(added: readonly StoredRow[]): Promise<void> {
    const found = await findInTheWay(this.#sql, this.#collection, this.#last, added);
    await this.#remove(found.filter((number) => !hasRank(this.#kept, number)));
  }

  #hashOf(row: unknown): string {
    return this.#compared === 'content' ? hashContent(row) : this.#toStored(row).hash;
  }

  async #remove(numbers: readonly number[]): Promise<void> {
    await this.#clear(numbers);
    this.#result.removed += numbers.length;
  }

  /** Removes what is stored of rows. */
  async #clear(numbers: readonly number[]): Promise<void> {
    if (numbers.length === 0) return;
    await this.#bitmaps.remove(this.#collection, numbers);
    await this.#dateBits?.remove(numbers);
    await this.#counts.remove(this.#collection, numbers);
    await this.#counts.writeMany();
    await removeRows(this.#sql, this.#collection, numbers);
  }
}
