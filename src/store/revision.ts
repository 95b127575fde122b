import crypto from 'node:crypto';
import { COMMONS } from '../model/identity/name.ts';
import type { CatalogData } from '../model/records/data-set.ts';

/** The SHA-256 of a record; independent of the formatting of its file. */
export const hashRecord = (record: object): string => crypto.hash('sha256', JSON.stringify(record));

/**
 * The revision of catalogs: the first 16 hexadecimal digits of the hash of their records. It depends neither on their order
 * nor on the formatting of files. Each record is hashed once: its hash is kept in `known`, as is the revision of one catalog.
 */
export function hashCatalogs(catalogs: readonly CatalogData[], known: WeakMap<object, string>): string {
  const [only, ...others] = catalogs;
  // That of one catalog is asked for twice, as its own and as that of all.
  const last = only && others.length === 0 ? known.get(only) : undefined;
  if (last !== undefined) return last;
  const files: string[] = [];
  for (const { catalog, actors, events, outcomes, briefs, texts } of catalogs) {
    const add = (kind: string, record: object) => {
      const found = known.get(record);
      const hash = found ?? hashRecord(record);
      if (found === undefined) known.set(record, hash);
      files.push(JSON.stringify([catalog.namespace, kind, hash]));
    };
    // The path of a folder that says nothing of itself is not content.
    if (catalog.namespace !== null || catalog.key === COMMONS) add('catalog', catalog);
    add('actors', actors);
    add('events', events);
    if (outcomes) add('outcomes', outcomes);
    for (const brief of briefs) {
      // The index of a brief holds the hash of its text.
      add(texts.has(brief.slug) ? 'brief with text' : 'brief', brief);
    }
  }
  const revision = crypto.hash('sha256', files.sort().join('\n')).slice(0, 16);
  if (only && others.length === 0) known.set(only, revision);
  return revision;
}

/**
 * The revision of catalogs with their origins, which are served as well: that of their content if all are in folders of this
 * server.
 */
export function hashData(catalogs: readonly CatalogData[], known: WeakMap<object, string>): string {
  const content = hashCatalogs(catalogs, known);
  const origins = catalogs.flatMap(({ catalog, origin }) =>
    origin ? [JSON.stringify([catalog.key, origin.source, origin.issued])] : [],
  );
  return origins.length === 0 ? content : hashState(content, origins);
}

/** The revision of data of which these catalogs are stale. */
export const hashState = (revision: string, stale: readonly string[]): string =>
  crypto.hash('sha256', JSON.stringify([revision, [...stale].sort()])).slice(0, 16);
