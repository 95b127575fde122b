import { type CollectionName, collectionOf } from '../../model/collections.ts';
import type { LoadedData } from '../data-set.ts';
import type { RowIndex, TermIndex } from '../memory/index-rows.ts';
import { createKnownLists, MemorySnapshot } from '../memory/memory-snapshot.ts';
import type { SnapshotData } from '../memory/snapshot-data.ts';
import { Table } from '../memory/table.ts';
import type { OwnRelease, ReleasedContent } from '../releases/describe-release.ts';
import { type SearchedRows, SearchIndex } from '../search/search-index.ts';

/** What a load has found besides the data. */
export type FoundData = Omit<LoadedData, 'data'>;

export interface LoadedSnapshot extends FoundData {
  /** Null if there are any errors. */
  snapshot: MemorySnapshot | null;
}

/** What a thread sends of what it has loaded: plain values, of which each takes the other thread a few milliseconds. */
export type Message =
  | { found: FoundData; revision: string | null; refused: readonly string[] }
  | { release: Pick<OwnRelease, 'about' | 'modified'> }
  /** A file of the last release. */
  | { file: Omit<ReleasedContent, 'print'>; content: string }
  /** A collection without what its rows are filtered by, which follows. */
  | { name: CollectionName; index: RowIndex }
  | { term: string; values: TermIndex }
  /** The next rows of the last collection. */
  | { rows: readonly unknown[] }
  /** The same, as places of rows in collections that were sent before. */
  | { names: readonly CollectionName[]; from: Uint8Array; places: Uint32Array }
  /** What searches read, in parts: each has other fields of the text, and the next phrases. */
  | { text: Partial<SearchedRows['text']>; phrases: SearchedRows['phrases'] };

/** How many rows are in a message. They have about 1.5 kB each. */
const ROWS = 100;

/** How many rows are in a message that says only where they are; how many phrases are in one. */
const PLACES = 5000;
const PHRASES = 2000;

/** The messages of a load; `data` is null if it has found errors. */
export function* toMessages(found: FoundData, data: SnapshotData | null): Generator<Message> {
  yield { found, revision: data?.revision ?? null, refused: data?.own.refused ?? [] };
  if (!data) return;
  for (const { contents, about, modified } of data.own.releases) {
    yield { release: { about, modified } };
    for (const { print, ...file } of contents.values()) yield { file, content: print() };
  }
  const sent = new Map<unknown, readonly [name: number, place: number]>();
  const names: CollectionName[] = [];
  for (const [name, { rows, index }] of data.collections) {
    if (collectionOf(name).derive.from === 'COLLECTIONS') continue;
    yield* toIndexMessages(name, index);
    for (let start = 0; start < rows.length; start += ROWS) yield { rows: rows.slice(start, start + ROWS) };
    for (const [place, row] of rows.entries()) sent.set(row, [names.length, place]);
    names.push(name);
  }
  for (const [name, { rows, index }] of data.collections) {
    if (collectionOf(name).derive.from !== 'COLLECTIONS') continue;
    yield* toIndexMessages(name, index);
    for (let start = 0; start < rows.length; start += PLACES) {
      const found = rows.slice(start, start + PLACES).map((row) => sent.get(row) as readonly [number, number]);
      yield { names, from: Uint8Array.from(found, ([from]) => from), places: Uint32Array.from(found, ([, at]) => at) };
    }
  }
  const { text, phrases } = data.search;
  for (const [field, value] of Object.entries(text)) yield { text: { [field]: value }, phrases: [] };
  for (let start = 0; start < phrases.length; start += PHRASES)
    yield { text: {}, phrases: phrases.slice(start, start + PHRASES) };
}

function* toIndexMessages(name: CollectionName, { terms, ...index }: RowIndex): Generator<Message> {
  yield { name, index: { ...index, terms: new Map() } };
  for (const [term, values] of terms) yield { term, values };
}

/** Makes a snapshot of the messages of a load, as they come. */
export const receive = async (messages: AsyncIterable<Message>): Promise<LoadedSnapshot> => {
  const tables = new Map<CollectionName, Table<unknown>>();
  const releases: (OwnRelease & { contents: Map<string, ReleasedContent> })[] = [];
  const known = createKnownLists();
  let head: Extract<Message, { found: FoundData }> | undefined;
  let text: Partial<SearchedRows['text']> = {};
  const phrases: SearchedRows['phrases'][number][] = [];
  let terms = new Map<string, TermIndex>();
  let table: Table<unknown> | undefined;
  for await (const message of messages) {
    if ('found' in message) head = message;
    else if ('release' in message) releases.push({ ...message.release, contents: new Map() });
    else if ('file' in message) {
      const { file, content } = message;
      releases.at(-1)?.contents.set(file.url, { ...file, print: () => content });
    } else if ('index' in message) {
      terms = new Map();
      table = new Table(message.name, collectionOf(message.name), { ...message.index, terms }, known);
      tables.set(message.name, table);
    } else if ('term' in message) terms.set(message.term, message.values);
    else if ('rows' in message) table?.add(message.rows);
    else if ('places' in message) {
      const rows = message.names.map((name) => tables.get(name)?.rows ?? []);
      table?.add(Array.from(message.places, (place, at) => rows[message.from[at] as number]?.[place]));
    } else {
      text = { ...text, ...message.text };
      for (const phrase of message.phrases) phrases.push(phrase);
    }
  }
  if (!head) throw new Error('A thread has sent nothing.');
  const { found, revision, refused } = head;
  if (revision === null) return { ...found, snapshot: null };
  const search = new SearchIndex({ text: text as SearchedRows['text'], phrases });
  return { ...found, snapshot: new MemorySnapshot({ revision, own: { releases, refused }, tables, search }) };
};
