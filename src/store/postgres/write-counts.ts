import { type Columns, selectGiven, toArrays, type Values } from './append-rows.ts';
import type { Sql } from './database.ts';
import { textKey } from './key-bytes.ts';
import { keepSpellings } from './spellings.ts';
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

/** How much more or less there is of what is counted, by the key that its table has. */
class Changes {
  readonly #changes = new Map<string, number>();

  add(key: Values, by: number): void {
    const text = JSON.stringify(key);
    this.#changes.set(text, (this.#changes.get(text) ?? 0) + by);
  }

  get size(): number {
    return this.#changes.size;
  }

  /** All of them, which are forgotten: each is its key, and by how much. */
  *takeBatches(): Iterable<readonly Values[]> {
    const changed = [...this.#changes].filter(([, by]) => by !== 0);
    this.#changes.clear();
    for (let at = 0; at < changed.length; at += BATCH)
      yield changed.slice(at, at + BATCH).map(([key, by]) => [...(JSON.parse(key) as Values), by]);
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
      this.#counts.add([collection, ALL_ROWS, ''], 1);
      for (const { term, values } of terms) for (const value of values) this.#counts.add([collection, term, value], 1);
      if (year !== null) this.#counts.add([collection, YEARS, String(year)], 1);
      for (const [token] of search?.tokens ?? []) this.#tokens.add([textKey(token)], 1);
    }
  }

  /** To be called before rows are removed. */
  async remove(collection: number, numbers: readonly number[]): Promise<void> {
    const where = 'where collection = $1 and number = any($2::int[])';
    const counts = await this.#sql.query<{ term: number; value: string; rows: number }>(countRows(where), [
      collection,
      numbers,
    ]);
    for (const { term, value, rows } of counts) this.#counts.add([collection, term, value], -rows);
    const tokens = await this.#sql.query<{ token: string; rows: number }>(
      `select encode(token, 'hex') as token, count(*)::int as rows from briefgraph.matches ${where} group by token`,
      [collection, numbers],
    );
    for (const { token, rows } of tokens) this.#tokens.add([token], -rows);
  }

  /** Writes them if there are many, so that memory holds only so many. */
  async writeMany(): Promise<void> {
    if (this.#counts.size + this.#tokens.size > MOST) await this.write();
  }

  async write(): Promise<void> {
    for (const batch of this.#counts.takeBatches()) await this.#writeBatch('counts', COUNTS, batch);
    for (const batch of this.#tokens.takeBatches())
      await keepSpellings(
        this.#sql,
        batch.map(([token]) => token as string),
        () => this.#writeBatch('tokens', TOKENS, batch),
      );
  }

  /** Adds changes to the numbers of a table with this key, and removes what no row has any more. */
  async #writeBatch(table: string, key: Columns, batch: readonly Values[]): Promise<void> {
    const columns = Object.keys(key).join(', ');
    const types = Object.values(key);
    const counted = [...types, 'int'] as const;
    await this.#sql.query(
      `insert into briefgraph.${table} (${columns}, rows) ${selectGiven(counted)}
        on conflict (${columns}) do update set rows = ${table}.rows + excluded.rows`,
      toArrays(counted, batch),
    );
    await this.#sql.query(
      `delete from briefgraph.${table} where rows = 0 and (${columns}) in (${selectGiven(types)})`,
      toArrays(types, batch),
    );
  }
}

/** The keys of the tables. */
const COUNTS: Columns = { collection: 'int', term: 'int', value: 'text' };
const TOKENS: Columns = { token: 'bytea' };
