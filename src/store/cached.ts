import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { CollectionName, RowOf, TermOf } from '../model/collections.ts';
import { collectionOf } from '../model/collections.ts';
import { allMaybePromises, type MaybePromise, mayBeDropped } from './maybe-promise.ts';
import type {
  CachedSnapshot,
  Condition,
  Page,
  PageQuery,
  SearchFacets,
  SearchHit,
  SearchQuery,
  SearchSummary,
  SearchText,
  Snapshot,
  ValueCount,
  YearCount,
} from './store.ts';

/** A page as it is kept: its rows are kept by their ids, each once. */
interface KeptPage {
  ids: readonly string[];
  hasPrevious: boolean;
  hasNext: boolean;
}

/**
 * A snapshot that keeps what was read of another one, in at most so many bytes by estimate: what was read before is answered at once, and anything
 * else by a promise. Rows and pages that are asked for in one turn of the event loop are read together.
 */
export const cached = (snapshot: Snapshot, maxBytes: number): CachedSnapshot => new Cached(snapshot, maxBytes);

class Cached implements CachedSnapshot {
  readonly isSynchronous = false;
  readonly revision: string;
  readonly #snapshot: Snapshot;
  readonly #kept: LRUCache<string, { value: unknown; bytes: number }>;
  /** What is being read. */
  readonly #reading = new Map<string, Promise<unknown>>();
  readonly #rows = new Map<CollectionName, DataLoader<string, unknown>>();
  readonly #pages = new Map<CollectionName, DataLoader<PageQuery<CollectionName>, Page<unknown>>>();
  readonly #counts = new Map<CollectionName, DataLoader<readonly Condition<CollectionName>[], number>>();

  constructor(snapshot: Snapshot, maxBytes: number) {
    this.#snapshot = snapshot;
    this.revision = snapshot.revision;
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ bytes }, key) => bytes + 2 * key.length + ENTRY,
    });
  }

  kept(): { count: number; bytes: number } {
    return { count: this.#kept.size, bytes: this.#kept.calculatedSize };
  }

  byIds<Name extends CollectionName>(
    name: Name,
    ids: readonly string[],
  ): MaybePromise<readonly (RowOf<Name> | null)[]> {
    const rows = ids.map((id) => this.#once(keyOfRow(name, id), () => this.#rowsOf(name).load(id)));
    return allMaybePromises(rows) as MaybePromise<readonly (RowOf<Name> | null)[]>;
  }

  page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): MaybePromise<Page<RowOf<Name>>> {
    const key = `page ${name} ${JSON.stringify(query)}`;
    const known = this.#kept.get(key)?.value as KeptPage | undefined;
    const rows = known?.ids.map((id) => this.#kept.get(keyOfRow(name, id))?.value);
    if (known && rows?.every((row) => row !== undefined)) {
      const { hasPrevious, hasNext } = known;
      return { rows, hasPrevious, hasNext } as Page<unknown> as Page<RowOf<Name>>;
    }
    return this.#read(key, async () => {
      const page = await this.#pagesOf(name).load(query as PageQuery<CollectionName>);
      const { id } = collectionOf(name);
      for (const row of page.rows) this.#keep(keyOfRow(name, id(row)), row);
      const { hasPrevious, hasNext } = page;
      this.#keep(key, { ids: page.rows.map(id), hasPrevious, hasNext } satisfies KeptPage);
      return page as Page<RowOf<Name>>;
    });
  }

  pages<Name extends CollectionName>(
    name: Name,
    queries: readonly PageQuery<Name>[],
  ): MaybePromise<readonly Page<RowOf<Name>>[]> {
    return allMaybePromises(queries.map((query) => this.page(name, query)));
  }

  count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): MaybePromise<number> {
    return this.#once(JSON.stringify(['count', name, where]), () =>
      this.#countsOf(name).load(where as readonly Condition<CollectionName>[]),
    );
  }

  counts<Name extends CollectionName>(
    name: Name,
    wheres: readonly (readonly Condition<Name>[])[],
  ): MaybePromise<readonly number[]> {
    return allMaybePromises(wheres.map((where) => this.count(name, where)));
  }

  countByYear<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
  ): MaybePromise<readonly YearCount[]> {
    return this.#ask(['years', name, where], () => this.#snapshot.countByYear(name, where));
  }

  countValues<Name extends CollectionName>(
    name: Name,
    term: TermOf<Name>,
    where: readonly Condition<Name>[],
    take: number,
  ): MaybePromise<readonly ValueCount[]> {
    return this.#ask(['values', name, term, where, take], () => this.#snapshot.countValues(name, term, where, take));
  }

  countPairs<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
    rows: readonly Condition<Name>[],
    columns: readonly Condition<Name>[],
  ): MaybePromise<readonly (readonly number[])[]> {
    return this.#ask(['pairs', name, where, rows, columns], () =>
      this.#snapshot.countPairs(name, where, rows, columns),
    );
  }

  search(query: SearchQuery): MaybePromise<Page<SearchHit>> {
    return this.#ask(['search', query], () => this.#snapshot.search(query));
  }

  searchSummary(query: SearchText): MaybePromise<SearchSummary> {
    return this.#ask(['summary', query.text, query.filters], () => this.#snapshot.searchSummary(query));
  }

  searchFacets(query: SearchText): MaybePromise<SearchFacets> {
    return this.#ask(['facets', query.text, query.filters], () => this.#snapshot.searchFacets(query));
  }

  #ask<Answer>(question: readonly unknown[], read: () => MaybePromise<Answer>): MaybePromise<Answer> {
    return this.#once(JSON.stringify(question), async () => read());
  }

  /** What is kept by this key, or what is read now. */
  #once<Answer>(key: string, read: () => Promise<Answer>): MaybePromise<Answer> {
    const known = this.#kept.get(key);
    if (known) return known.value as Answer;
    return this.#read(key, async () => {
      const answer = await read();
      this.#keep(key, answer);
      return answer;
    });
  }

  /** Of several requests that ask for the same at once, one reads it. */
  #read<Answer>(key: string, read: () => Promise<Answer>): Promise<Answer> {
    const running = this.#reading.get(key) as Promise<Answer> | undefined;
    if (running) return running;
    const reading = read().finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return mayBeDropped(reading);
  }

  #keep(key: string, value: unknown): void {
    this.#kept.set(key, { value, bytes: bytesOf(value) });
  }

  #rowsOf(name: CollectionName): DataLoader<string, unknown> {
    return getOrMake(this.#rows, name, () =>
      batching(async (ids: readonly string[]) => this.#snapshot.byIds(name, ids)),
    );
  }

  #countsOf(name: CollectionName): DataLoader<readonly Condition<CollectionName>[], number> {
    return getOrMake(this.#counts, name, () =>
      batching(async (wheres: readonly (readonly Condition<CollectionName>[])[]) =>
        this.#snapshot.counts(name, wheres),
      ),
    );
  }

  #pagesOf(name: CollectionName): DataLoader<PageQuery<CollectionName>, Page<unknown>> {
    return getOrMake(this.#pages, name, () =>
      batching(async (queries: readonly PageQuery<CollectionName>[]) => this.#snapshot.pages(name, queries)),
    );
  }
}

const keyOfRow = (name: CollectionName, id: string): string => `row ${name} ${id}`;

/** How many keys are read together at most. */
const MOST_TOGETHER = 1000;

const batching = <Key, Value>(read: (keys: readonly Key[]) => Promise<readonly Value[]>): DataLoader<Key, Value> =>
  new DataLoader<Key, Value>(read, {
    cache: false,
    maxBatchSize: MOST_TOGETHER,
    // Rows that arrive in one turn of the event loop ask for what is below them in one batch.
    batchScheduleFn: (dispatch) => setImmediate(dispatch),
  });

const getOrMake = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
};

/** What an entry takes besides its value and its key, in bytes. */
const ENTRY = 200;

/** About how many bytes a value of JSON takes in memory. */
const bytesOf = (value: unknown): number => {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let bytes = 48;
  for (const part of Object.values(value)) bytes += 8 + bytesOf(part);
  return bytes;
};
