import { type CollectionName, collectionOf, collections } from '../../model/collections.ts';
import { identify } from '../../model/identity/identify.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { Collection } from '../../model/rows/collection.ts';
import { runAtOnce } from '../../model/steps.ts';
import { hashCatalogs } from '../revision.ts';
import { derivedFrom } from './derived-collections.ts';
import { entityLists } from './entity-list.ts';
import { readRegisters } from './registers.ts';
import { StatedRows } from './stated-rows.ts';
import { statingFiles } from './stating-files.ts';

/** Some rows of a collection. */
export interface PartOfRows {
  name: CollectionName;
  rows: readonly unknown[];
  /** How much of the work was done before, from 0 to 1. */
  share: number;
}

/** How many entities, and rows that are said of them, are in memory at once, at least. */
const PART = 20_000;

/**
 * The rows that `deriveRows` derives of checked catalogs, some after the others, so that they need not be in memory together. What briefs
 * state is derived several times: for the collections that need nothing else, for what is combined from it, and to be completed
 * with that. What is kept of each entity and claim is what others take from it.
 */
export function* deriveInParts(
  catalogs: readonly CatalogData[],
  hashes: WeakMap<object, string>,
  part = PART,
): Generator<PartOfRows> {
  const names = identify(catalogs);
  const registers = runAtOnce(readRegisters(catalogs, names, new WeakMap()));
  const files = statingFiles(catalogs, names);
  const lists = entityLists(registers);
  const stated = new StatedRows();
  const work = 2 * files.length + lists.reduce((sum, { entities }) => sum + entities.length, 0);
  let done = 0;

  for (const { collection, derive } of derivedFrom('CATALOGS'))
    for (const catalog of catalogs)
      yield* toParts(collection, derive.rows(catalog, hashCatalogs([catalog], hashes)), 0);
  for (const open of files) {
    const rowsOf = open();
    for (const list of lists) list.note(rowsOf);
    stated.note(rowsOf);
    for (const collection of stated.independent) yield* toParts(collection, rowsOf(collection), done / work);
    done += 1;
  }
  for (const list of lists) {
    for (const [collection, rows, at] of list.combine(files, registers.countryNames, part)) {
      if (collection === collectionOf('Event')) stated.complete('Event', rows);
      yield* toParts(collection, rows, (done + at) / work);
    }
    done += list.entities.length;
  }
  for (const open of files) {
    for (const [collection, rows] of stated.completed(open())) yield* toParts(collection, rows, done / work);
    done += 1;
  }
}

/** The rows for each of the collections that they belong to. */
function* toParts(collection: Collection<unknown>, rows: readonly unknown[], share: number): Generator<PartOfRows> {
  if (rows.length > 0) for (const name of namesOf.get(collection) ?? []) yield { name, rows, share };
}

/** The names of a collection, and of those that have its rows as well. */
const namesOf = new Map<unknown, CollectionName[]>();
for (const name of Object.keys(collections) as CollectionName[]) {
  const { derive } = collectionOf(name);
  const sources: readonly unknown[] = derive.from === 'COLLECTIONS' ? derive.collections : [collectionOf(name)];
  for (const source of sources) namesOf.set(source, [...(namesOf.get(source) ?? []), name]);
}
