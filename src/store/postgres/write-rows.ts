import { type CollectionName, collections } from '../../model/collections.ts';
import type { Sql } from './database.ts';
import { toKeyBytes } from './key-bytes.ts';
import { addNames, type NumberedNames, readNames } from './numbered-names.ts';
import { migrate } from './schema.ts';
import { createStoredRow, type StoredRow } from './stored-row.ts';
import { writeCounts } from './write-counts.ts';

/** The rows of a revision. */
export interface DerivedData {
  revision: string;
  rowsOf(name: CollectionName): readonly unknown[];
}

/** How many rows were written and removed. */
export interface WrittenRows {
  written: number;
  removed: number;
}

const NAMES = Object.keys(collections) as CollectionName[];

/** Rows that one statement writes. */
const BATCH = 500;

/**
 * Brings the tables to a revision in one transaction: readers see the one before until all of it is there. Rows that are stored
 * as they are now are left alone. Of several writers, one waits for the other.
 */
export const writeRows = async (
  sql: Sql,
  data: DerivedData,
  progress: (share: number) => void = () => {},
): Promise<WrittenRows> => {
  await sql.query('begin');
  try {
    await migrate(sql);
    await sql.query('lock table briefgraph.state in exclusive mode');
    await addNames(sql);
    const names = await readNames(sql);
    const counts = { written: 0, removed: 0 };
    const touched = new Set<string>();
    for (const [index, name] of NAMES.entries()) {
      progress(index / NAMES.length);
      const { written, removed } = await writeCollection(sql, name, names, data.rowsOf(name), touched);
      counts.written += written;
      counts.removed += removed;
    }
    await countTokens(sql, [...touched]);
    if (counts.written + counts.removed > 0) await writeCounts(sql);
    await sql.query(
      `insert into briefgraph.state (only_row, revision, searched)
        values (true, $1, (select count(*) from briefgraph.documents))
        on conflict (only_row) do update set revision = excluded.revision, searched = excluded.searched`,
      [data.revision],
    );
    await sql.query('commit');
    return counts;
  } catch (error) {
    // If the connection is lost, the server rolls back.
    await sql.query('rollback').catch(() => {});
    throw error;
  }
};

const writeCollection = async (
  sql: Sql,
  name: CollectionName,
  names: NumberedNames,
  rows: readonly unknown[],
  touched: Set<string>,
): Promise<WrittenRows> => {
  const collection = names.collection(name);
  const stored = await sql.query<{ id: string; number: number; hash: string }>(
    'select id, number, hash from briefgraph.rows where collection = $1',
    [collection],
  );
  const known = new Map(stored.map((row) => [row.id, row]));
  const toStored = createStoredRow(name, names);
  const added = rows.map(toStored).filter((row) => {
    const before = known.get(row.id);
    if (before?.hash !== row.hash) return true;
    known.delete(row.id);
    return false;
  });
  await removeRows(
    sql,
    collection,
    [...known.values()].map(({ number }) => number),
    touched,
  );
  let next = stored.reduce((most, { number }) => Math.max(most, number), 0) + 1;
  for (let at = 0; at < added.length; at += BATCH) {
    const batch = added.slice(at, at + BATCH);
    await insertRows(
      sql,
      collection,
      batch.map((row) => ({ row, number: next++ })),
      touched,
    );
  }
  return { written: added.length, removed: known.size };
};

/** Removes rows; `touched` gets the tokens that they had, in hexadecimal. */
const removeRows = async (
  sql: Sql,
  collection: number,
  numbers: readonly number[],
  touched: Set<string>,
): Promise<void> => {
  for (let at = 0; at < numbers.length; at += BATCH) {
    const values = [collection, numbers.slice(at, at + BATCH)];
    const tokens = await sql.query<{ token: string }>(
      `select distinct encode(token, 'hex') as token from briefgraph.matches where collection = $1 and number = any($2::int[])`,
      values,
    );
    for (const { token } of tokens) touched.add(token);
    for (const table of ['ids', 'keys', 'terms', 'postings', 'dates', 'years', 'documents', 'matches', 'named', 'rows'])
      await sql.query(`delete from briefgraph.${table} where collection = $1 and number = any($2::int[])`, values);
  }
};

const insertRows = async (
  sql: Sql,
  collection: number,
  rows: readonly { row: StoredRow; number: number }[],
  touched: Set<string>,
): Promise<void> => {
  const insert = new Insert(sql, collection);
  await insert.into(
    'rows (collection, number, id, body, hash)',
    ['int', 'text', 'text', 'text'],
    rows.map(({ row, number }) => [number, row.id, row.body, row.hash]),
  );
  await insert.into(
    'ids (collection, number, id)',
    ['int', 'text'],
    rows.flatMap(({ row, number }) => row.ids.map((id) => [number, id])),
  );
  await insert.into(
    'keys (collection, number, list, key)',
    ['int', 'int', 'bytea'],
    rows.flatMap(({ row, number }) => row.keys.map(({ list, key }) => [number, list, key.toString('hex')])),
  );
  const terms = rows.flatMap(({ row, number }) =>
    row.terms.flatMap(({ term, values }) => values.map((value) => ({ row, number, term, value }))),
  );
  await insert.into(
    'terms (collection, number, term, value)',
    ['int', 'int', 'text'],
    terms.map(({ number, term, value }) => [number, term, value]),
  );
  await insert.into(
    'postings (collection, number, list, term, value, key)',
    ['int', 'int', 'int', 'text', 'bytea'],
    terms.flatMap(({ row, number, term, value }) =>
      row.keys.map(({ list, key }) => [number, list, term, value, key.toString('hex')]),
    ),
  );
  await insert.into(
    'dates (collection, number, mode, low, high)',
    ['int', 'int', 'int', 'int'],
    rows.flatMap(({ row, number }) => row.dates.map(({ mode, low, high }) => [number, mode, low, high])),
  );
  await insert.into(
    'years (collection, number, year)',
    ['int', 'int'],
    rows.flatMap(({ row, number }) => (row.year === null ? [] : [[number, row.year]])),
  );
  const searched = rows.flatMap(({ row, number }) => (row.search ? [{ id: row.id, number, ...row.search }] : []));
  await insert.into(
    'documents (collection, number, title_length, tokens)',
    ['int', 'int', 'text'],
    searched.map(({ number, titleLength, tokens }) => [number, titleLength, JSON.stringify(tokens)]),
  );
  const matches = searched.flatMap(({ number, tokens, ranks }) =>
    tokens.map(([token], at) => [number, toKeyBytes([token]).toString('hex'), (ranks[at] as Buffer).toString('hex')]),
  );
  for (const [, token] of matches) touched.add(token as string);
  await insert.into('matches (collection, number, token, rank)', ['int', 'bytea', 'bytea'], matches);
  await insert.into(
    'named (collection, number, id, entity)',
    ['int', 'text', 'text'],
    searched.flatMap(({ id, number, entity }) => (entity ? [[number, id, JSON.stringify(entity)]] : [])),
  );
};

/** Counts the rows of tokens again. */
const countTokens = async (sql: Sql, tokens: readonly string[]): Promise<void> => {
  for (let at = 0; at < tokens.length; at += MOST_TOKENS) {
    const some = [tokens.slice(at, at + MOST_TOKENS)];
    const given = `select decode(hex, 'hex') from unnest($1::text[]) as given (hex)`;
    await sql.query(`delete from briefgraph.tokens where token in (${given})`, some);
    await sql.query(
      `insert into briefgraph.tokens select token, count(*) from briefgraph.matches where token in (${given}) group by token`,
      some,
    );
  }
};

const MOST_TOKENS = 5000;

/** Inserts many rows with one statement: each column is an array. */
class Insert {
  readonly #sql: Sql;
  readonly #collection: number;

  constructor(sql: Sql, collection: number) {
    this.#sql = sql;
    this.#collection = collection;
  }

  async into(
    table: string,
    types: readonly ('int' | 'text' | 'bytea')[],
    rows: readonly (readonly (string | number)[])[],
  ): Promise<void> {
    if (rows.length === 0) return;
    // Bytes are given in hexadecimal: arrays of them are written otherwise by each driver.
    const names = types.map((_, index) => `c${index}`);
    const columns = types.map((type, index) => (type === 'bytea' ? `decode(c${index}, 'hex')` : `c${index}`));
    const arrays = types.map((type, index) => `$${index + 1}::${type === 'int' ? 'int' : 'text'}[]`);
    await this.#sql.query(
      `insert into briefgraph.${table} select ${[this.#collection, ...columns].join(', ')}
        from unnest(${arrays.join(', ')}) as given (${names.join(', ')})`,
      types.map((_, index) => rows.map((row) => row[index] as string | number)),
    );
  }
}
