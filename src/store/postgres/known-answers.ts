import type { CollectionName, RowOf, TermOf } from '../../model/collections.ts';
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
  YearCount,
} from '../store.ts';
import type { RevisionMemory } from './revision-memory.ts';

/** One for all: to make one takes longer than to look something up. */
const NOT_KNOWN = new NotKnown('It is not known yet.');

/** Something that is to be read. */
interface Question {
  read(): Promise<unknown>;
  bytesOf(answer: never): number;
}

/**
 * What is known of a snapshot in a database without asking it. What the request itself has read is not forgotten until it ends,
 * so that it comes to an end however little memory there is.
 */
export class KnownAnswers implements KnownSnapshot {
  readonly isSynchronous = true;
  readonly #snapshot: Snapshot;
  readonly #memoryOf: () => RevisionMemory;
  /** What was read by the request, and of which revision. */
  #own = new Map<string, { answer: unknown }>();
  #revision: string;
  readonly #missing = new Map<string, Question>();
  readonly #missingIds = new Map<CollectionName, Set<string>>();

  /** The memory may be another one as soon as something was read. */
  constructor(snapshot: Snapshot, memoryOf: () => RevisionMemory) {
    this.#snapshot = snapshot;
    this.#memoryOf = memoryOf;
    this.#revision = memoryOf().revision;
  }

  get revision(): string {
    return this.#memoryOf().revision;
  }

  get hasMissing(): boolean {
    return this.#missing.size + this.#missingIds.size > 0;
  }

  async readMissing(): Promise<void> {
    const questions = [...this.#missing];
    const ids = [...this.#missingIds];
    this.#missing.clear();
    this.#missingIds.clear();
    await this.#snapshot.begin?.();
    if (this.revision !== this.#revision) {
      this.#own = new Map();
      this.#revision = this.revision;
    }
    await Promise.all([
      ...questions.map(async ([question, { read, bytesOf }]) => {
        const answer = await read();
        this.#keep(question, answer, bytesOf(answer as never));
      }),
      ...ids.map(([name, asked]) => this.#readRows(name, [...asked])),
    ]);
  }

  byIds<Name extends CollectionName>(name: Name, ids: readonly string[]): readonly (RowOf<Name> | null)[] {
    let isComplete = true;
    const rows = ids.map((id) => {
      const known = this.#find(`${name} ${id}`);
      if (known) return known.answer as RowOf<Name> | null;
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
    return this.#ask(
      ['page', name, query],
      (snapshot) => snapshot.page(name, query),
      ({ rows }) => rows.reduce((sum, row) => sum + this.#memoryOf().sizeOf(row as object), 0),
    );
  }

  count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): number {
    return this.#ask(['count', name, where], (snapshot) => snapshot.count(name, where));
  }

  countByYear<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): readonly YearCount[] {
    return this.#ask(['years', name, where], (snapshot) => snapshot.countByYear(name, where), bytesOfJson);
  }

  topValues<Name extends CollectionName>(
    name: Name,
    term: TermOf<Name>,
    where: readonly Condition<Name>[],
    take: number,
  ): readonly string[] {
    return this.#ask(
      ['values', name, term, where, take],
      (snapshot) => snapshot.topValues(name, term, where, take),
      bytesOfJson,
    );
  }

  countPairs<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
    rows: readonly Condition<Name>[],
    columns: readonly Condition<Name>[],
  ): readonly (readonly number[])[] {
    return this.#ask(
      ['pairs', name, where, rows, columns],
      (snapshot) => snapshot.countPairs(name, where, rows, columns),
      bytesOfJson,
    );
  }

  search(query: SearchQuery): Page<SearchHit> {
    return this.#ask(['search', query], (snapshot) => snapshot.search(query), bytesOfJson);
  }

  searchSummary(query: SearchText): SearchSummary {
    return this.#ask(['summary', query], (snapshot) => snapshot.searchSummary(query), bytesOfJson);
  }

  searchFacets(query: SearchText): SearchFacets {
    return this.#ask(['facets', query], (snapshot) => snapshot.searchFacets(query), bytesOfJson);
  }

  #ask<Result>(
    question: readonly unknown[],
    read: (snapshot: Snapshot) => Result | Promise<Result>,
    bytesOf: (answer: Result) => number = () => 0,
  ): Result {
    const key = JSON.stringify(question);
    const known = this.#find(key);
    if (known) return known.answer as Result;
    this.#missing.set(key, { read: async () => read(this.#snapshot), bytesOf });
    throw NOT_KNOWN;
  }

  async #readRows<Name extends CollectionName>(name: Name, ids: readonly string[]): Promise<void> {
    const rows = await this.#snapshot.byIds(name, ids);
    ids.forEach((id, at) => {
      const row = rows[at] ?? null;
      this.#keep(`${name} ${id}`, row, row === null ? 0 : this.#memoryOf().sizeOf(row as object));
    });
  }

  #find(question: string): { answer: unknown } | undefined {
    return this.#own.get(question) ?? this.#memoryOf().find(question);
  }

  #keep(question: string, answer: unknown, bytes: number): void {
    this.#own.set(question, { answer });
    if (question.length <= MAX_QUESTION) this.#memoryOf().keep(question, answer, bytes);
  }
}

/** Longer ones are hardly asked again, such as those with forged cursors. */
const MAX_QUESTION = 4000;

const bytesOfJson = (answer: unknown): number => 3 * JSON.stringify(answer).length;
