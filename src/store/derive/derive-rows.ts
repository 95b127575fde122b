import { type CollectionName, collectionOf, collections } from '../../model/collections.ts';
import { identify } from '../../model/identity/identify.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { Collection } from '../../model/rows/collection.ts';
import { append } from '../../model/rows/lists.ts';
import { hashCatalogs } from '../revision.ts';
import { combinedEntities, type OpenFile } from './combine-rows.ts';
import { Completion, INDEPENDENT } from './complete-rows.ts';
import { deriveFile, listFiles } from './derive-file.ts';
import { derivedFrom } from './derived-collections.ts';
import { readRegisters } from './registers.ts';

/** Some rows of a collection. */
export interface SomeRows {
  name: CollectionName;
  rows: readonly unknown[];
  /** How much of the work was done before, from 0 to 1. */
  share: number;
}

export interface StreamOptions {
  /** The SHA-256 of records, as far as they are known; others are added. */
  hashes?: WeakMap<object, string>;
  /** About how many entities, and statements about them, are in memory at once. */
  most?: number;
  /** Whether what files state stays in memory, so that each is derived once. */
  keepsRows?: boolean;
}

/**
 * Derives the rows of all collections from checked catalogs, some after the others, so that they need not be in memory together. In
 * three steps: the rows that each file states, those that are combined of what files say of each entity, and those that files
 * state and that take something from others. The files are derived again for each step unless `keepsRows`. Throws an error for data
 * that was not checked.
 */
export function* streamRows(
  catalogs: readonly CatalogData[],
  { hashes = new WeakMap(), most = 20_000, keepsRows = false }: StreamOptions = {},
): Generator<SomeRows> {
  const names = identify(catalogs);
  const registers = readRegisters(catalogs, names);
  const files = listFiles(catalogs, names).map((file): OpenFile => {
    const open = () => deriveFile(file, catalogs, names);
    if (!keepsRows) return open;
    const stated = open();
    return () => stated;
  });
  const lists = combinedEntities(registers);
  const completion = new Completion();
  const work = 2 * files.length + lists.reduce((sum, { entities }) => sum + entities.length, 0);
  let done = 0;

  for (const { collection, derive } of derivedFrom('CATALOGS'))
    for (const catalog of catalogs) yield* toRows(collection, derive.rows(catalog, hashCatalogs([catalog], hashes)), 0);
  for (const open of files) {
    const stated = open();
    for (const list of lists) list.count(stated);
    completion.note(stated);
    for (const collection of INDEPENDENT) yield* toRows(collection, stated(collection), done / work);
    done += 1;
  }
  for (const list of lists) {
    for (const [collection, rows, at] of list.combine(files, registers.countryNames, most)) {
      if (collection === collectionOf('Event')) completion.noteRows('Event', rows);
      yield* toRows(collection, rows, (done + at) / work);
    }
    done += list.entities.length;
  }
  for (const open of files) {
    for (const [collection, rows] of completion.complete(open())) yield* toRows(collection, rows, done / work);
    done += 1;
  }
}

/** The rows of a collection by its name. */
export type RowsByName = (name: CollectionName) => readonly unknown[];

/** Derives the rows of all collections from checked catalogs, and keeps them in memory. Throws an error for data that was not checked. */
export const deriveRows = (catalogs: readonly CatalogData[], hashes?: WeakMap<object, string>): RowsByName => {
  const found = new Map<CollectionName, unknown[]>();
  for (const { name, rows } of streamRows(catalogs, { hashes, most: Number.POSITIVE_INFINITY, keepsRows: true }))
    for (const row of rows) append(found, name, row);
  return (name) => found.get(name) ?? [];
};

/** The rows for each of the collections that they belong to. */
function* toRows(collection: Collection<unknown>, rows: readonly unknown[], share: number): Generator<SomeRows> {
  if (rows.length > 0) for (const name of NAMES_OF.get(collection) ?? []) yield { name, rows, share };
}

/** The names of a collection, and of those that have its rows as well. */
const NAMES_OF = new Map<unknown, CollectionName[]>();
for (const name of Object.keys(collections) as CollectionName[]) {
  const { derive } = collectionOf(name);
  const sources: readonly unknown[] = derive.from === 'COLLECTIONS' ? derive.collections : [collectionOf(name)];
  for (const source of sources) append(NAMES_OF, source, name);
}
