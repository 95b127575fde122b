import { type CollectionName, collections } from '../../model/collections.ts';
import { isNodeType } from '../../model/node-types.ts';
import type { SomeRows } from '../derive/derive-rows.ts';
import type { OwnRelease } from '../releases/describe-release.ts';
import type { CatalogFolder } from './catalog-folders.ts';
import { hashCode } from './code-version.ts';
import { type CollectionWriter, openWriter, type WriterOptions, type WrittenRows } from './collection-writer.ts';
import type { Sql } from './database.ts';
import { writeWithIndexes } from './first-load.ts';
import { addNames, readNames } from './numbered-names.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { isSearched } from './search-searched-row.ts';
import { BitmapWriter } from './write-bitmaps.ts';
import { ALL_ROWS, CountWriter } from './write-counts.ts';
import { writeFiles } from './write-files.ts';
import { writeReleases } from './write-releases.ts';

/** The rows of a revision, which are derived as they are written, the files that they are derived from, and what is offered of it. */
export interface DerivedData {
  revision: string;
  parts: Iterable<SomeRows>;
  folders: readonly CatalogFolder[];
  /** The releases of those of its catalogs that are offered to others. */
  releases: readonly OwnRelease[];
  /** How many rows make a value common; fewer than otherwise in tests. */
  common?: number | undefined;
}

const NAMES = Object.keys(collections) as CollectionName[];

const isFound = (name: CollectionName): boolean => isNodeType(name) && isSearched(name);

/** How much of a load comes before the bits of values are made. */
const BEFORE_BITMAPS = 0.95;

/** How many rows can be found by a search. */
const searched = `select coalesce(sum(rows), 0)::int from briefgraph.counts
  where term = ${ALL_ROWS} and collection = any($3::int[])`;

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
    // The same code makes the same of a row with the same content, whose hash is the cheaper one.
    const compared = (await readCode(sql)) === hashCode() ? 'content' : 'hash';
    const bitmaps = await BitmapWriter.open(sql, data.common);
    const report = byHundredths(progress);
    const result = await writeWithIndexes(
      sql,
      (share) => writeParts({ sql, names, bitmaps, compared }, data.parts, share),
      (share) => report(BEFORE_BITMAPS * share),
    );
    await bitmaps.finish((share) => report(BEFORE_BITMAPS + (1 - BEFORE_BITMAPS) * share));
    await writeFiles(sql, data.folders);
    await writeReleases(sql, data.releases, data.revision);
    await sql.query(
      `insert into briefgraph.state (only_row, revision, searched, derived_by, tables_version)
        values (true, $1, (${searched}), $2, ${SCHEMA_VERSION})
        on conflict (only_row) do update
          set revision = excluded.revision, searched = excluded.searched, derived_by = excluded.derived_by`,
      [data.revision, hashCode(), NAMES.filter(isFound).map(names.collection)],
    );
    await sql.query('commit');
    return result;
  } catch (error) {
    // If the connection is lost, the server rolls back.
    await sql.query('rollback').catch(() => {});
    throw error;
  }
};

type WritingParts = Omit<WriterOptions, 'name' | 'counts'>;

const writeParts = async (
  options: WritingParts,
  parts: DerivedData['parts'],
  progress: (share: number) => void,
): Promise<WrittenRows> => {
  const counts = new CountWriter(options.sql);
  const writers = new Map<CollectionName, CollectionWriter>();
  for (const name of NAMES) writers.set(name, await openWriter({ ...options, name, counts }));
  for (const { name, rows, share } of parts) {
    progress(share);
    await writers.get(name)?.add(rows);
  }
  const result = { written: 0, removed: 0 };
  for (const writer of writers.values()) {
    const { written, removed } = await writer.finish();
    result.written += written;
    result.removed += removed;
  }
  await counts.write();
  return result;
};

/** Reports a share when it is another hundredth than before. */
const byHundredths = (progress: (share: number) => void): ((share: number) => void) => {
  let hundredths = -1;
  return (share) => {
    if (hundredths < Math.floor(100 * share)) {
      hundredths = Math.floor(100 * share);
      progress(share);
    }
  };
};

/** By which code the stored rows were derived. */
export const readCode = async (sql: Sql): Promise<string | undefined> => {
  const [state] = await sql.query<{ derived_by: string }>('select derived_by from briefgraph.state');
  return state?.derived_by;
};
