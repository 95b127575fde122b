import type { Catalog, CatalogData, Origin, OwnFolder } from '../../model/records/data-set.ts';
import type { Steps } from '../../model/steps.ts';
import type { LoadedData } from '../data-set.ts';
import type { Problem } from '../problem.ts';
import { hashRecord } from '../revision.ts';

/**
 * What was loaded, in small parts: they are sent from one thread to another, where each takes a millisecond or so to read.
 * A record that is known there, by its hash, is not sent again.
 */
export type Part =
  | { catalog: Catalog; origin: Origin | undefined; own: OwnFolder | undefined }
  | { record: RecordKind; hash: string; isKnown: boolean }
  /** Fields of the last record, as JSON. */
  | { fields: string }
  /** Rows of a list of the last record, as JSON. */
  | { list: string; rows: string }
  /** A text that may be served; without its words if they are known. */
  | { brief: string; hash: string; text: string | null }
  | { problems: string }
  /** The key of a catalog, and the revision of what its folder holds. */
  | { held: readonly [string, string] }
  | { faulty: readonly string[]; extended: readonly string[] }
  | { isServable: boolean };

type RecordKind = 'actors' | 'events' | 'outcomes' | 'brief';

/** How much JSON is in a part, in characters; more only if a single row is longer. */
const PART_LENGTH = 64 * 1024;
const PROBLEMS_PER_PART = 200;

/** What a record or a text is known by: records of two catalogs are never the same object. */
const idOf = (catalog: string, hash: string): string => `${catalog} ${hash}`;

/** The parts of what was loaded, for a thread that knows the records and texts with these ids. */
export function* toParts(
  { data, problems, held, faulty, extended }: LoadedData,
  known: ReadonlySet<string>,
): Iterable<Part> {
  for (let start = 0; start < problems.length; start += PROBLEMS_PER_PART)
    yield { problems: JSON.stringify(problems.slice(start, start + PROBLEMS_PER_PART)) };
  for (const entry of held) yield { held: entry };
  for (const { catalog, origin, own, actors, events, outcomes, briefs, texts } of data ?? []) {
    yield { catalog, origin, own };
    const isKnown = (hash: string) => known.has(idOf(catalog.key, hash));
    yield* recordParts('actors', actors, isKnown);
    yield* recordParts('events', events, isKnown);
    if (outcomes) yield* recordParts('outcomes', outcomes, isKnown);
    for (const brief of briefs) {
      yield* recordParts('brief', brief, isKnown);
      const text = texts.get(brief.slug);
      const { sha256: hash } = brief.text;
      if (text !== undefined) yield { brief: brief.slug, hash, text: isKnown(hash) ? null : text };
    }
  }
  yield { faulty, extended };
  yield { isServable: data !== null };
}

function* recordParts(record: RecordKind, value: object, isKnown: (hash: string) => boolean): Iterable<Part> {
  const hash = hashRecord(value);
  yield { record, hash, isKnown: isKnown(hash) };
  if (isKnown(hash)) return;
  const isList = ([, part]: [string, unknown]) => Array.isArray(part);
  const entries = Object.entries(value);
  yield { fields: JSON.stringify(Object.fromEntries(entries.filter((entry) => !isList(entry)))) };
  for (const [list, rows] of entries.filter(isList)) yield* listParts(list, rows as readonly unknown[]);
}

function* listParts(list: string, rows: readonly unknown[]): Iterable<Part> {
  let texts: string[] = [];
  let length = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (length + text.length > PART_LENGTH && texts.length > 0) {
      yield { list, rows: `[${texts.join(',')}]` };
      texts = [];
      length = 0;
    }
    texts.push(text);
    length += text.length;
  }
  // Also if it is empty, so that the record has the list.
  yield { list, rows: `[${texts.join(',')}]` };
}

/** The records and texts of the last load, by their ids. */
export type KnownContent = ReadonlyMap<string, object | string>;

interface Adopted extends LoadedData {
  /** What the next load need not send. */
  known: KnownContent;
}

/** Puts parts together again; what is known is taken over as it is. */
export function* fromParts(parts: Iterable<Part>, known: KnownContent): Steps<Adopted> {
  const problems: Problem[] = [];
  const held = new Map<string, string>();
  const catalogs: CatalogData[] = [];
  const content = new Map<string, object | string>();
  let folders: Pick<LoadedData, 'faulty' | 'extended'> = { faulty: [], extended: [] };
  let isServable = false;
  let current = emptyCatalog({} as Catalog);
  let record: Record<string, unknown> = {};
  for (const part of parts) {
    if ('problems' in part) {
      for (const problem of JSON.parse(part.problems) as Problem[]) problems.push(problem);
    } else if ('held' in part) {
      held.set(...part.held);
    } else if ('catalog' in part) {
      current = emptyCatalog(part.catalog, part.origin, part.own);
      catalogs.push(current);
    } else if ('record' in part) {
      const id = idOf(current.catalog.key, part.hash);
      record = part.isKnown ? (known.get(id) as Record<string, unknown>) : {};
      content.set(id, record);
      current.hashes.set(record, part.hash);
      if (part.record === 'brief') current.briefs.push(record as never);
      else current[part.record] = record as never;
    } else if ('fields' in part) {
      Object.assign(record, JSON.parse(part.fields));
    } else if ('list' in part) {
      const rows = (record[part.list] ?? []) as unknown[];
      record[part.list] = rows;
      for (const row of JSON.parse(part.rows)) rows.push(row);
    } else if ('text' in part) {
      const id = idOf(current.catalog.key, part.hash);
      const text = part.text ?? (known.get(id) as string);
      content.set(id, text);
      current.texts.set(part.brief, text);
    } else if ('extended' in part) {
      folders = part;
    } else {
      isServable = part.isServable;
    }
    yield;
  }
  return { data: isServable ? catalogs : null, problems, held, ...folders, known: content };
}

const emptyCatalog = (catalog: Catalog, origin?: Origin, own?: OwnFolder) => ({
  outcomes: undefined,
  catalog,
  origin,
  own,
  actors: { countries: [], organizations: [], people: [], groupings: [] },
  events: { events: [], issues: [], instruments: [] },
  briefs: [],
  texts: new Map<string, string>(),
  hashes: new Map<object, string>(),
});
