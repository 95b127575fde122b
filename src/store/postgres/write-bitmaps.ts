import { bitsOfRows, chunkOf, NO_BITS } from './bitmaps.ts';
import type { Sql } from './database.ts';
import { ALL_ROWS, YEARS } from './write-counts.ts';

/** A value that so many rows have is common, and remains so until only half as many have it. */
export const COMMON = 1000;

interface Value {
  collection: number;
  term: number;
  value: string;
}

/**
 * Keeps the bits of common values, and of all years of a collection with so many rows, by what is written and removed; and
 * makes those of values that become common. In the caller's transaction.
 */
export class BitmapWriter {
  readonly #sql: Sql;
  readonly #common: number;
  /** Whether there were common values before; those of values that become common are made at the end. */
  readonly #hasAny: boolean;
  /** Whether some may have no bits any more. */
  #hasEmpty = false;

  private constructor(sql: Sql, common: number, hasAny: boolean) {
    this.#sql = sql;
    this.#common = common;
    this.#hasAny = hasAny;
  }

  /** `common` rows make a value common. */
  static async open(sql: Sql, common = COMMON): Promise<BitmapWriter> {
    const [any] = await sql.query('select 1 from briefgraph.common_values limit 1');
    return new BitmapWriter(sql, common, any !== undefined);
  }

  /** To be called when rows were written. */
  async add(collection: number, numbers: readonly number[]): Promise<void> {
    if (!this.#hasAny) return;
    await this.#sql.query(
      `insert into briefgraph.bitmaps (collection, term, value, chunk, bits) ${CHANGED}
        on conflict (collection, term, value, chunk) do update set bits = bitmaps.bits | excluded.bits`,
      [collection, numbers],
    );
  }

  /** To be called before rows are removed. */
  async remove(collection: number, numbers: readonly number[]): Promise<void> {
    if (!this.#hasAny) return;
    const isSame = ['collection', 'term', 'value', 'chunk'].map((column) => `b.${column} = gone.${column}`);
    await this.#sql.query(
      `update briefgraph.bitmaps b set bits = b.bits & ~gone.bits from (${CHANGED}) gone where ${isSame.join(' and ')}`,
      [collection, numbers],
    );
    this.#hasEmpty = true;
  }

  /** To be called when rows and their numbers are written. `progress` gets how far it is, from 0 to 1. */
  async finish(progress: (share: number) => void): Promise<void> {
    await this.#forget();
    if (this.#hasEmpty) await this.#sql.query(`delete from briefgraph.bitmaps where bits = ${NO_BITS}`);
    const added = await this.#addCommon();
    for (const [at, { collection, term, value }] of added.entries()) {
      progress(at / added.length);
      const [number, rows, values] =
        term === YEARS
          ? ['y.number', 'briefgraph.years y where y.collection = $1 and y.year = $3::text::int', [collection, term]]
          : ['t.number', 'briefgraph.terms t where t.term = $2 and t.value = $3', [collection, term]];
      await this.#sql.query(
        `insert into briefgraph.bitmaps (collection, term, value, chunk, bits)
          select $1::int, $2::int, $3::text, ${chunkOf(number)}, ${bitsOfRows(number)} from ${rows} group by ${chunkOf(number)}`,
        [...values, value],
      );
    }
    if (added.length > 0 && !this.#hasAny) await this.#sql.query('analyze briefgraph.bitmaps');
  }

  /** Those that are no longer common. */
  async #forget(): Promise<void> {
    if (!this.#hasAny) return;
    const gone = await this.#sql.query<Value>(
      `delete from briefgraph.common_values c where coalesce((select n.rows from briefgraph.counts n
          where n.collection = c.collection and n.term = c.term and n.value = c.value), 0) = 0
        or 2 * coalesce((select n.rows from briefgraph.counts n where n.collection = c.collection
          and n.term = (case when c.term = ${YEARS} then ${ALL_ROWS} else c.term end)
          and n.value = (case when c.term = ${YEARS} then '' else c.value end)), 0) < $1
        returning collection, term, value`,
      [this.#common],
    );
    for (const { collection, term, value } of gone)
      await this.#sql.query('delete from briefgraph.bitmaps where collection = $1 and term = $2 and value = $3', [
        collection,
        term,
        value,
      ]);
  }

  /** Those that have become common. */
  #addCommon(): Promise<readonly Value[]> {
    const isNew = `not exists (select 1 from briefgraph.common_values c
      where c.collection = n.collection and c.term = n.term and c.value = n.value)`;
    return this.#sql.query<Value>(
      `insert into briefgraph.common_values (collection, term, value)
        select n.collection, n.term, n.value from briefgraph.counts n
          where n.rows >= ${this.#common} and n.term > ${ALL_ROWS} and ${isNew}
        union all select n.collection, n.term, n.value
          from briefgraph.counts a join briefgraph.counts n on n.collection = a.collection and n.term = ${YEARS}
          where a.rows >= ${this.#common} and a.term = ${ALL_ROWS} and ${isNew}
        returning collection, term, value`,
    );
  }
}

const isChanged = (alias: string) => `${alias}.collection = $1 and ${alias}.number = any($2::int[])`;
/** The bits of the common values of some rows. */
const CHANGED = `select r.collection, r.term, r.value, ${chunkOf('r.number')} as chunk, ${bitsOfRows('r.number')} as bits
    from (select t.collection, t.term, t.value, t.number from briefgraph.terms t where ${isChanged('t')}
      union all select y.collection, ${YEARS}, y.year::text, y.number from briefgraph.years y where ${isChanged('y')}) r
      join briefgraph.common_values c on c.collection = r.collection and c.term = r.term and c.value = r.value
    group by r.collection, r.term, r.value, ${chunkOf('r.number')}`;
