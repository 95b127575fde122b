import type { Sql } from './database.ts';
import type { StoredRow } from './stored-row.ts';
import { TABLES_OF_ROWS } from './tables.ts';

/** The rows of a collection that are stored, as a load compares them with those that it writes. */

/** The greatest number of a row that is stored, and the greatest that is known to have been given so far; 0 if there is none. */
export interface LastNumbers {
  stored: number;
  given: number;
}

export const readLastNumbers = async (sql: Sql, collection: number): Promise<LastNumbers> => {
  const [found] = await sql.query<LastNumbers>(
    `select (select coalesce(max(number), 0)::int from briefgraph.rows where collection = $1) as stored,
      (select coalesce(max(last), 0)::int from briefgraph.last_numbers where collection = $1) as given`,
    [collection],
  );
  return found ?? { stored: 0, given: 0 };
};

export const writeLastNumber = async (sql: Sql, collection: number, last: number): Promise<void> => {
  await sql.query(
    `insert into briefgraph.last_numbers (collection, last) values ($1, $2)
      on conflict (collection) do update set last = excluded.last`,
    [collection, last],
  );
};

interface Lookup {
  collection: number;
  /** The greatest number that is looked at: those above are written by this load. */
  last: number;
  compared: 'content' | 'hash';
  ids: readonly string[];
}

/** Rows by their own ids. */
export const findStored = async (
  sql: Sql,
  { collection, last, compared, ids }: Lookup,
): Promise<ReadonlyMap<string, { number: number; hash: string }>> => {
  const found = await sql.query<{ id: string; number: number; hash: string }>(
    `select found.id, found.number, found.${compared} as hash
      from briefgraph.ids given join briefgraph.rows found
        on found.collection = given.collection and found.number = given.number and found.id = given.id
      where given.collection = $1 and given.id = any($2::text[]) and given.number <= $3`,
    [collection, ids, last],
  );
  return new Map(found.map((row) => [row.id, row]));
};

/** The numbers of rows that have an id or a key of these. */
export const findInTheWay = async (
  sql: Sql,
  collection: number,
  last: number,
  rows: readonly StoredRow[],
): Promise<number[]> => {
  const keys = rows.flatMap((row) => row.keys);
  const found = await sql.query<{ number: number }>(
    `select number from briefgraph.rows where collection = $1 and number <= $2 and number in (
      select number from briefgraph.ids where collection = $1 and id = any($3::text[])
      union select stored.number from unnest($4::int[], $5::text[]) as given (list, key)
        join briefgraph.keys stored on stored.list = given.list and stored.key = decode(given.key, 'hex'))`,
    [collection, last, rows.flatMap(({ ids }) => ids), keys.map(({ list }) => list), keys.map(({ key }) => key)],
  );
  return found.map(({ number }) => number);
};

/** How many numbers are read at once. */
const NUMBERS = 10_000;

/** The numbers of all rows up to one. */
export async function* readNumbers(sql: Sql, collection: number, last: number): AsyncGenerator<number[]> {
  for (let after = 0; after < last; ) {
    const rows = await sql.query<{ number: number }>(
      'select number from briefgraph.rows where collection = $1 and number > $2 and number <= $3 order by number limit $4',
      [collection, after, last, NUMBERS],
    );
    yield rows.map(({ number }) => number);
    after = rows.length < NUMBERS ? last : (rows.at(-1)?.number ?? last);
  }
}

export const removeRows = async (sql: Sql, collection: number, numbers: readonly number[]): Promise<void> => {
  for (const table of TABLES_OF_ROWS)
    await sql.query(`delete from briefgraph.${table} where collection = $1 and number = any($2::int[])`, [
      collection,
      numbers,
    ]);
};
