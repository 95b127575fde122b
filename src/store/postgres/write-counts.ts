import type { Sql } from './database.ts';
import { toKeyBytes } from './key-bytes.ts';
import type { StoredRow } from './stored-row.ts';

/** What takes the place of a term: all rows, and rows by the year in which they begin. */
export const ALL_ROWS = 0;
export const YEARS = -1;

/** How many rows there are of each collection, with each value of each term, and in each year; and of a few rows if `where` says so. */
const countRows = (where = ''): string =>
  `select collection, ${ALL_ROWS} as term, '' as value, count(*)::int as rows from briefgraph.rows ${where} group by collection
    union all select collection, term, value, count(*)::int from briefgraph.terms ${where} group by collection, term, value
    union all select collection, ${YEARS}, year::text, count(*)::int from briefgraph.years ${where} group by collection, year`;

export const COUNTED_ROWS = countRows();

/** How many keys one statement writes. */
const BATCH = 5000;

/** How many changes are in memory. */
const MOST = 100_000;

/** How much more or less there is of what is counted. */
class Changes {
  readonly #changes = new Map<string, number>();

  add(key: string, by: number): void {
    this.#changes.set(key, (this.#changes.get(key) ?? 0) + by);
  }

  get size(): number {
    return this.#changes.size;
  }

  /** All of them, which are forgotten. */
  *takeBatches(): Iterable<readonly [keys: readonly string[], by: readonly number[]]> {
    const changed = [...this.#changes].filter(([, by]) => by !== 0);
    this.#changes.clear();
    for (let at = 0; at < changed.length; at += BATCH) {
      const some = changed.slice(at, at + BATCH);
      yield [some.map(([key]) => key), some.map(([, by]) => by)];
    }
  }
}

/** Keeps the numbers of rows by what is written and removed, so that neither readers nor loads have to count all of them. */
export class CountWriter {
  readonly #sql: Sql;
  readonly #counts = new Changes();
  /** By tokens in hexadecimal. */
  readonly #tokens = new Changes();

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  add(collection: number, rows: readonly StoredRow[]): void {
    for (const { terms, year, search } of rows) {
      this.#add(collection, ALL_ROWS, '', 1);
      for (const { term, values } of terms) for (const value of values) this.#add(collection, term, value, 1);
      if (year !== null) this.#add(collection, YEARS, String(year), 1);
      for (const [token] of search?.tokens ?? []) this.#tokens.add(toKeyBytes([token]).toString('hex'), 1);
    }
  }

  /** To be called before rows are removed. */
  async remove(collection: number, numbers: readonly number[]): Promise<void> {
    const where = 'where collection = $1 and number = any($2::int[])';
    const counts = await this.#sql.query<{ term: number; value: string; rows: number }>(countRows(where), [
      collection,
      numbers,
    ]);
    for (const { term, value, rows } of counts) this.#add(collection, term, value, -rows);
    const tokens = await this.#sql.query<{ token: string; rows: number }>(
      `select encode(token, 'hex') as token, count(*)::int as rows from briefgraph.matches ${where} group by token`,
      [collection, numbers],
    );
    for (const { token, rows } of tokens) this.#tokens.add(token, -rows);
  }

  /** Writes them if there are many, so that memory holds only so many. */
  async writeMany(): Promise<void> {
    if (this.#counts.size + this.#tokens.size > MOST) await this.write();
  }

  async write(): Promise<void> {
    for (const [keys, by] of this.#counts.takeBatches()) {
      const parts = keys.map((key) => JSON.parse(key) as [number, number, string]);
      const [collections, terms, values] = [0, 1, 2].map((index) =>
        parts.map((part) => part[index] as string | number),
      );
      const given = 'unnest($1::int[], $2::int[], $3::text[]';
      await this.#sql.query(
        `insert into briefgraph.counts (collection, term, value, rows) select * from ${given}, $4::int[])
          on conflict (collection, term, value) do update set rows = counts.rows + excluded.rows`,
        [collections ?? [], terms ?? [], values ?? [], by],
      );
      await this.#sql.query(
        `delete from briefgraph.counts where rows = 0 and (collection, term, value) in (select * from ${given}))`,
        [collections ?? [], terms ?? [], values ?? []],
      );
    }
    for (const [keys, by] of this.#tokens.takeBatches()) {
      await this.#sql.query(
        `insert into briefgraph.tokens (token, rows)
          select decode(given.hex, 'hex'), given.rows from unnest($1::text[], $2::int[]) as given (hex, rows)
          on conflict (token) do update set rows = tokens.rows + excluded.rows`,
        [keys, by],
      );
      await this.#sql.query(
        `delete from briefgraph.tokens where rows = 0 and token in (select decode(hex, 'hex') from unnest($1::text[]) as given (hex))`,
        [keys],
      );
    }
  }

  #add(collection: number, term: number, value: string, by: number): void {
    this.#counts.add(JSON.stringify([collection, term, value]), by);
  }
}
