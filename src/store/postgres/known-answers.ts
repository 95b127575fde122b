import type { CollectionName, RowOf, TermOf } from '../../model/collections.ts';
import type { AnyCondition, AnyPageQuery } from '../condition.ts';
import { NotKnown } from '../not-known.ts';
import type {
  Condition,
  KnownSnapshot,
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
} from '../store.ts';
import { keyOfConditions, keyOfPage } from './keys-of-questions.ts';
import type { NumberedNames } from './numbered-names.ts';
import { type Answers, planRound, type Round } from './read-together.ts';
import { type KnownAnswer, type KnownRow, keyOfRow, type RevisionMemory } from './revision-memory.ts';
import type { ReadPage } from './round-pages.ts';

/** When the data changes so often while a request reads, it reads on in a transaction. */
const MOST_CHANGES = 2;

/** One for all: to make one takes longer than to look something up. */
const NOT_KNOWN = new NotKnown('It is not known yet.');

/** A snapshot in a database, which reads many questions at once. */
interface DatabaseSnapshot extends Snapshot {
  names: NumberedNames;
  read(round: Round, needsTransaction: boolean): Promise<Answers>;
}

/**
 * What is known of a snapshot in a database without asking it. What the request itself has read is not forgotten until it ends,
 * so that it comes to an end however little memory there is.
 */
export class KnownAnswers implements KnownSnapshot {
  readonly isSynchronous = true;
  readonly hasOwnRows = true;
  readonly #snapshot: DatabaseSnapshot;
  readonly #memoryOf: () => RevisionMemory;
  /** What was read by the request, and of which revision. */
  #own = new Map<string, KnownAnswer | KnownRow>();
  #revision: string;
  /** How often the revision has turned out to be another one. */
  #changes = 0;
  /** What is to be read on its own. */
  readonly #missing = new Map<string, () => unknown>();
  readonly #missingPages = new Map<string, { name: CollectionName; query: AnyPageQuery }>();
  readonly #missingCounts = new Map<string, { name: CollectionName; query: readonly AnyCondition[] }>();
  readonly #missingIds = new Map<CollectionName, Set<string>>();
  /** Why something could not be read: then nothing of the request is read any more. */
  #failure: { error: unknown } | undefined;

  /** The memory may be another one as soon as something was read. */
  constructor(snapshot: DatabaseSnapshot, memoryOf: () => RevisionMemory) {
    this.#snapshot = snapshot;
    this.#memoryOf = memoryOf;
    this.#revision = memoryOf().revision;
  }

  get revision(): string {
    return this.#memoryOf().revision;
  }

  get hasMissing(): boolean {
    return this.#missing.size + this.#missingPages.size + this.#missingCounts.size + this.#missingIds.size > 0;
  }

  async readMissing(): Promise<void> {
    if (this.#failure) throw this.#failure.error;
    try {
      await this.#readAll();
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }

  /** Reads all that is missing at once. */
  async #readAll(): Promise<void> {
    const questions = takeAll(this.#missing);
    const pages = takeAll(this.#missingPages);
    const counts = takeAll(this.#missingCounts);
    const ids = takeAll(this.#missingIds).map(([name, asked]) => [name, [...asked]] as const);
    const { names } = this.#snapshot;
    const toAsked = <Query>([, { name, query }]: readonly [string, { name: CollectionName; query: Query }]) => ({
      scope: { name, names },
      query,
    });
    const round = planRound(names, {
      pages: pages.map(toAsked),
      counts: counts.map(toAsked),
      ids: ids.map(([name, asked]) => ({ name, ids: asked })),
    });
    const needsTransaction = questions.length > 0 || this.#changes >= MOST_CHANGES;
    const [found, answers] = await Promise.all([
      this.#snapshot.read(round, needsTransaction),
      Promise.all(questions.map(([, read]) => read())),
    ]);
    if (this.revision !== this.#revision) {
      this.#own = new Map();
      this.#revision = this.revision;
      this.#changes++;
    }
    pages.forEach(([key], at) => {
      const { page, known } = found.pages[at] as ReadPage;
      this.#keep(key, page, known);
    });
    counts.forEach(([key], at) => {
      this.#keep(key, found.counts[at]);
    });
    ids.forEach(([name, asked], at) => {
      asked.forEach((id, place) => {
        const known = found.rows[at]?.[place];
        const key = keyOfRow(name, id);
        // It is kept by its own id already.
        if (known?.key === key) this.#own.set(key, known);
        else this.#keep(key, known?.row ?? null, known ? [known] : []);
      });
    });
    questions.forEach(([key], at) => {
      this.#keep(key, answers[at], [], bytesOfJson(answers[at]));
    });
  }

  byIds<Name extends CollectionName>(name: Name, ids: readonly string[]): readonly (RowOf<Name> | null)[] {
    let isComplete = true;
    const rows = ids.map((id) => {
      const key = keyOfRow(name, id);
      const known = this.#own.get(key) ?? this.#memoryOf().findRow(key);
      if (known) return ('row' in known ? known.row : known.answer) as RowOf<Name> | null;
      isComplete = false;
      const asked = this.#missingIds.get(name);
      if (asked) asked.add(id);
      else this.#missingIds.set(name, new Set([id]));
      return null;
    });
    if (!isComplete) throw NOT_KNOWN;
    return rows;
  }

  page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): Page<RowOf<Name>> {
    const key = keyOfPage(name, query as AnyPageQuery);
    const known = this.#find(key);
    if (known) return known.answer as Page<RowOf<Name>>;
    this.#missingPages.set(key, { name, query: query as AnyPageQuery });
    throw NOT_KNOWN;
  }

  pages<Name extends CollectionName>(name: Name, queries: readonly PageQuery<Name>[]): readonly Page<RowOf<Name>>[] {
    return queries.map((query) => this.page(name, query));
  }

  count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): number {
    const key = `count ${name} ${keyOfConditions(where as readonly AnyCondition[])}`;
    const known = this.#find(key);
    if (known) return known.answer as number;
    this.#missingCounts.set(key, { name, query: where as readonly AnyCondition[] });
    throw NOT_KNOWN;
  }

  countByYear<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): readonly YearCount[] {
    return this.#ask(['years', name, where], (snapshot) => snapshot.countByYear(name, where));
  }

  countValues<Name extends CollectionName>(
    name: Name,
    term: TermOf<Name>,
    where: readonly Condition<Name>[],
    take: number,
  ): readonly ValueCount[] {
    return this.#ask(['values', name, term, where, take], (snapshot) => snapshot.countValues(name, term, where, take));
  }

  countPairs<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
    rows: readonly Condition<Name>[],
    columns: readonly Condition<Name>[],
  ): readonly (readonly number[])[] {
    return this.#ask(['pairs', name, where, rows, columns], (snapshot) =>
      snapshot.countPairs(name, where, rows, columns),
    );
  }

  search(query: SearchQuery): Page<SearchHit> {
    return this.#ask(['search', query], (snapshot) => snapshot.search(query));
  }

  searchSummary(query: SearchText): SearchSummary {
    return this.#ask(['summary', query], (snapshot) => snapshot.searchSummary(query));
  }

  searchFacets(query: SearchText): SearchFacets {
    return this.#ask(['facets', query], (snapshot) => snapshot.searchFacets(query));
  }

  #ask<Result>(question: readonly unknown[], read: (snapshot: Snapshot) => Result | Promise<Result>): Result {
    const key = JSON.stringify(question);
    const known = this.#find(key);
    if (known) return known.answer as Result;
    this.#missing.set(key, () => read(this.#snapshot));
    throw NOT_KNOWN;
  }

  #find(question: string): KnownAnswer | undefined {
    return (this.#own.get(question) as KnownAnswer | undefined) ?? this.#memoryOf().find(question);
  }

  /** Keeps an answer with these rows, and so many bytes besides. */
  #keep(question: string, answer: unknown, rows: readonly KnownRow[] = [], bytes = 0): void {
    const known = { answer, rows };
    this.#own.set(question, known);
    if (question.length <= MAX_QUESTION) this.#memoryOf().keep(question, known, bytes);
  }
}

const takeAll = <Key, Value>(map: Map<Key, Value>): [Key, Value][] => {
  const all = [...map];
  map.clear();
  return all;
};

/** Longer ones are hardly asked again, such as those with forged cursors. */
const MAX_QUESTION = 4000;

const bytesOfJson = (answer: unknown): number => 3 * JSON.stringify(answer).length;
