import type { NamedCatalog } from '../../model/identity/entry.ts';
import type { JsonPath } from '../../model/json.ts';
import { CLAIM_TYPES, pluralOf } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { FolderFiles } from '../json/data-folder.ts';
import type { SourceFile } from '../json/source-file.ts';

/** Where an entry is. */
export interface Place {
  source: SourceFile<unknown>;
  /** The path of the row; empty for a brief. */
  path: JsonPath;
}

/** The catalogs of the folders, as far as they can be read, to find what is the same in them. */
interface ReadableCatalogs {
  list: readonly NamedCatalog[];
  /** The place of each entry, by its record. */
  places: ReadonlyMap<object, Place>;
}

export const readCatalogs = (folders: readonly FolderFiles[]): ReadableCatalogs => {
  const places = new Map<object, Place>();
  const list = folders.map((folder) => readCatalog(folder, places));
  return { list, places };
};

const readCatalog = ({ catalog, actors, events, briefs }: FolderFiles, places: Map<object, Place>): NamedCatalog => {
  const rowsOf = ([source]: readonly SourceFile<unknown>[], list: string) =>
    source ? readRows(source, list, places) : [];
  const catalogRead = {
    catalog,
    actors: {
      organizations: rowsOf(actors, 'organizations'),
      people: rowsOf(actors, 'people'),
      groupings: rowsOf(actors, 'groupings'),
    },
    events: {
      events: rowsOf(events, 'events'),
      issues: rowsOf(events, 'issues'),
      instruments: rowsOf(events, 'instruments'),
    },
    briefs: briefs.flatMap(({ source }) => readBrief(source, places) ?? []),
  };
  // Of an entry, only what it has is read.
  return catalogRead as unknown as NamedCatalog;
};

const readBrief = (source: SourceFile<BriefFile>, places: Map<object, Place>): object | null => {
  if (source.value?.slug === undefined) return null;
  const claims = CLAIM_TYPES.map((type) => [pluralOf(type), readRows(source, pluralOf(type), places)]);
  // One that fits its schema has all lists, and is compared as a whole.
  const brief = source.record ?? { ...source.value, ...Object.fromEntries(claims) };
  places.set(brief, { source, path: [] });
  return brief;
};

/** The rows of a list that have a slug. If the file fits its schema, they have their defaults. */
const readRows = (source: SourceFile<unknown>, list: string, places: Map<object, Place>): Readable[] => {
  const value = (source.record ?? source.value) as Record<string, readonly (Readable | undefined)[]> | undefined;
  const rows: Readable[] = [];
  for (const [index, row] of (value?.[list] ?? []).entries()) {
    if (row?.slug === undefined) continue;
    const readable = row.sameAs?.includes(undefined) ? { ...row, sameAs: row.sameAs.filter(isThere) } : row;
    places.set(readable, { source, path: [list, index] });
    rows.push(readable);
  }
  return rows;
};

/** What is read of an entry before it is known to fit its schema. */
interface Readable {
  slug?: string;
  sameAs?: readonly (string | undefined)[];
}

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;
