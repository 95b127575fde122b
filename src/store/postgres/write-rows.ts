import { type CollectionName, collections } from '../../model/collections.ts';
import { isNodeType } from '../../model/node-types.ts';
import { isSearched } from '../search/searched-row.ts';
import type { CatalogFolder } from './catalog-folders.ts';
import { hashCode } from './code-version.ts';
import type { Sql } from './database.ts';
import { insertRows } from './insert-rows.ts';
import { addNames, type NumberedNames, readNames } from './numbered-names.ts';
import { createStoredRow, hashContent } from './stored-row.ts';
import { ALL_ROWS, CountWriter } from './write-counts.ts';
import { writeFiles } from './write-files.ts';

/** The rows of a revision, and the files that they were derived from. */
export interface DerivedData {
  revision: string;
  rowsOf(name: CollectionName): readonly unknown[];
  folders: readonly CatalogFolder[];
}

/** How many rows were written and removed. */
export interface WrittenRows {
  written: number;
  removed: number;
}

const NAMES = Object.keys(collections) as CollectionName[];

const isFound = (name: CollectionName): boolean => isNodeType(name) && isSearched(name);

/** How many rows can be found by a search. */
const searched = `select coalesce(sum(rows), 0)::int from briefgraph.counts
  where term = ${ALL_ROWS} and collection = any($3::int[])`;

/** Rows that one statement writes or removes. */
const BATCH = 2000;

/**
 * Brings tables, which have to be of this release, to a revision in one transaction: readers see the one before until all of it is
 * there. Rows that are stored as they are now are left alone. Of several writers, one waits for the other.
 */
export const writeRows = async (
  sql: Sql,
  data: DerivedData,
  progress: (share: number) => void = () => {},
): Promise<WrittenRows> => {
  await sql.query('begin');
  try {
    await sql.query('lock table briefgraph.state in exclusive mode');
    await addNames(sql);
    const names = await readNames(sql);
    const writer = new CollectionWriter(sql, names, await readCode(sql));
    for (const [index, name] of NAMES.entries()) {
      progress(index / NAMES.length);
      await writer.write(name, data.rowsOf(name));
    }
    await writer.finish();
    await writeFiles(sql, data.folders);
    await sql.query(
      `insert into briefgraph.state (only_row, revision, searched, derived_by)
        values (true, $1, (${searched}), $2)
        on conflict (only_row) do update
          set revision = excluded.revision, searched = excluded.searched, derived_by = excluded.derived_by`,
      [data.revision, hashCode(), NAMES.filter(isFound).map(names.collection)],
    );
    await sql.query('commit');
    return writer.counts;
  } catch (error) {
    // If the connection is lost, the server rolls back.
    await sql.query('rollback').catch(() => {});
    throw error;
  }
};

/** By which code the stored rows were derived. */
export const readCode = async (sql: Sql): Promise<string | undefined> => {
  const [state] = await sql.query<{ derived_by: string }>('select derived_by from briefgraph.state');
  return state?.derived_by;
};

/** Writes the rows of one collection after the other. */
class CollectionWriter {
  readonly counts = { written: 0, removed: 0 };
  readonly #sql: Sql;
  readonly #numbersOfRows: CountWriter;
  readonly #names: NumberedNames;
  /** What a row that is stored already has in common with one of now; the cheaper one where the same code has derived it. */
  readonly #compared: 'content' | 'hash';

  constructor(sql: Sql, names: NumberedNames, code: string | undefined) {
    this.#sql = sql;
    this.#numbersOfRows = new CountWriter(sql);
    this.#names = names;
    this.#compared = code === hashCode() ? 'content' : 'hash';
  }

  async write(name: CollectionName, rows: readonly unknown[]): Promise<void> {
    const collection = this.#names.collection(name);
    const toStored = createStoredRow(name, this.#names);
    const { id } = collections[name] as { id(row: unknown): string };
    const hashOf = this.#compared === 'content' ? hashContent : (row: unknown) => toStored(row).hash;
    const stored = await this.#sql.query<{ id: string; number: number; hash: string }>(
      `select id, number, ${this.#compared} as hash from briefgraph.rows where collection = $1`,
      [collection],
    );
    const known = new Map(stored.map((row) => [row.id, row]));
    const added = rows.filter((row) => {
      const own = id(row);
      const before = known.get(own);
      if (!before || before.hash !== hashOf(row)) return true;
      known.delete(own);
      return false;
    });
    const gone = [...known.values()].map(({ number }) => number);
    for (const some of inBatches(gone)) await this.#remove(collection, some);
    let next = stored.reduce((most, { number }) => Math.max(most, number), 0) + 1;
    for (const some of inBatches(added)) {
      const numbered = some.map((row) => ({ row: toStored(row), number: next++ }));
      await insertRows(this.#sql, collection, numbered);
      this.#numbersOfRows.add(
        collection,
        numbered.map(({ row }) => row),
      );
    }
    this.counts.written += added.length;
    this.counts.removed += gone.length;
  }

  /** To be called when all collections were written. */
  async finish(): Promise<void> {
    await this.#numbersOfRows.write();
  }

  async #remove(collection: number, numbers: readonly number[]): Promise<void> {
    await this.#numbersOfRows.remove(collection, numbers);
    for (const table of TABLES)
      await this.#sql.query(`delete from briefgraph.${table} where collection = $1 and number = any($2::int[])`, [
        collection,
        numbers,
      ]);
  }
}

/** Those that have entries of rows. */
const TABLES = ['ids', 'keys', 'terms', 'postings', 'dates', 'years', 'documents', 'matches', 'named', 'rows'];

function* inBatches<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH);
}
