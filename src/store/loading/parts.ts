import type { BriefFile } from '../../model/records/brief-records.ts';
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
  | { record: RecordKind; hash: string }
  /** Records that are known, with the texts of briefs that are. */
  | { known: readonly KnownRecord[] }
  /** The last record without the rows of its lists, as JSON. */
  | { fields: string }
  /** More rows of a list of the last record, as JSON. */
  | { list: string; rows: string }
  /** A text that may be served. */
  | { brief: string; hash: string; text: string }
  | { problems: string }
  /** The key of a catalog, and the revision of what its folder holds. */
  | { held: readonly [string, string] }
  | { faulty: readonly string[]; extended: readonly string[] }
  | { isServable: boolean };

type RecordKind = 'actors' | 'events' | 'outcomes' | 'brief';

interface KnownRecord {
  record: RecordKind;
  hash: string;
  /** The hash of the text of a brief that may be served. */
  text: string | null;
}

/** How much JSON is in a part, in characters; more only if a single row is longer. */
const PART_LENGTH = 64 * 1024;
const PROBLEMS_PER_PART = 200;
const KNOWN_PER_PART = 200;

/** What a record or a text is known by: records of two catalogs are never the same object. */
const idOf = (catalog: string, hash: string): string => `${catalog} ${hash}`;

/** The parts of what was loaded, for a thread that knows the records and texts with these ids. Returns those that it knows then. */
export function* toParts(
  { data, problems, held, faulty, extended }: LoadedData,
  known: ReadonlySet<string>,
  hashes: WeakMap<object, string> = new WeakMap(),
): Generator<Part, ReadonlySet<string>> {
  const sent = new Set<string>();
  for (let start = 0; start < problems.length; start += PROBLEMS_PER_PART)
    yield { problems: JSON.stringify(problems.slice(start, start + PROBLEMS_PER_PART)) };
  for (const entry of held) yield { held: entry };
  for (const { catalog, origin, own, actors, events, outcomes, briefs, texts } of data ?? []) {
    yield { catalog, origin, own };
    const isKnown = (hash: string) => {
      const id = idOf(catalog.key, hash);
      sent.add(id);
      return known.has(id);
    };
    let batch: KnownRecord[] = [];
    const takeBatch = function* (): Iterable<Part> {
      if (batch.length > 0) yield { known: batch };
      batch = [];
    };
    const hashOf = (value: object): string => {
      let hash = hashes.get(value);
      if (hash === undefined) {
        hash = hashRecord(value);
        hashes.set(value, hash);
      }
      return hash;
    };
    const send = function* (record: RecordKind, value: object, text: KnownRecord['text'] = null): Iterable<Part> {
      const hash = hashOf(value);
      if (isKnown(hash)) {
        batch.push({ record, hash, text });
        if (batch.length >= KNOWN_PER_PART) yield* takeBatch();
      } else {
        yield* takeBatch();
        yield { record, hash };
        yield* recordParts(value);
      }
    };
    yield* send('actors', actors);
    yield* send('events', events);
    if (outcomes) yield* send('outcomes', outcomes);
    for (const brief of briefs) {
      const text = texts.get(brief.slug);
      const { sha256: hash } = brief.text;
      const isTextKnown = text !== undefined && isKnown(hash) && isKnown(hashOf(brief));
      yield* send('brief', brief, isTextKnown ? hash : null);
      if (text === undefined || isTextKnown) continue;
      yield* takeBatch();
      yield { brief: brief.slug, hash, text };
    }
    yield* takeBatch();
  }
  yield { faulty, extended };
  yield { isServable: data !== null };
  // What is served stays known while newer data has errors.
  return data ? sent : known;
}

/** Lists are empty at first, in their place: the order of keys is that of the files of a release. */
function* recordParts(value: object): Iterable<Part> {
  const entries = Object.entries(value);
  const withoutRows = entries.map(([key, part]) => [key, Array.isArray(part) ? [] : part]);
  yield { fields: JSON.stringify(Object.fromEntries(withoutRows)) };
  for (const [list, rows] of entries) if (Array.isArray(rows)) yield* listParts(list, rows);
}

function* listParts(list: string, rows: readonly unknown[]): Iterable<Part> {
  let texts: string[] = [];
  let length = 0;
  const take = (): Part => ({ list, rows: `[${texts.join(',')}]` });
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (length + text.length > PART_LENGTH && texts.length > 0) {
      yield take();
      texts = [];
      length = 0;
    }
    texts.push(text);
    length += text.length;
  }
  if (texts.length > 0) yield take();
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
  const add = (kind: RecordKind, hash: string, value: object) => {
    content.set(idOf(current.catalog.key, hash), value);
    current.hashes.set(value, hash);
    if (kind === 'brief') current.briefs.push(value as never);
    else current[kind] = value as never;
  };
  const addText = (brief: string, hash: string, text: string) => {
    content.set(idOf(current.catalog.key, hash), text);
    current.texts.set(brief, text);
  };
  for (const part of parts) {
    if ('problems' in part) {
      for (const problem of JSON.parse(part.problems) as Problem[]) problems.push(problem);
    } else if ('held' in part) {
      held.set(...part.held);
    } else if ('catalog' in part) {
      current = emptyCatalog(part.catalog, part.origin, part.own);
      catalogs.push(current);
    } else if ('record' in part) {
      // A thread that was replaced sends what is known.
      const value = known.get(idOf(current.catalog.key, part.hash));
      record = {};
      add(part.record, part.hash, typeof value === 'object' ? value : record);
    } else if ('known' in part) {
      for (const one of part.known) {
        const value = known.get(idOf(current.catalog.key, one.hash)) as BriefFile;
        add(one.record, one.hash, value);
        if (one.text !== null) addText(value.slug, one.text, known.get(idOf(current.catalog.key, one.text)) as string);
      }
    } else if ('fields' in part) {
      Object.assign(record, JSON.parse(part.fields));
    } else if ('list' in part) {
      const rows = record[part.list] as unknown[];
      for (const row of JSON.parse(part.rows)) rows.push(row);
    } else if ('text' in part) {
      addText(part.brief, part.hash, part.text);
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
