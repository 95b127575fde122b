import type { CollectionName, RowOf, TermOf } from '../../model/collections.ts';
import { isEqual } from '../../model/is-equal.ts';
import type { SortKey } from '../../model/rows/sort-key.ts';
import type {
  Condition,
  Page,
  PageQuery,
  SearchFacets,
  SearchHit,
  SearchQuery,
  SearchSummary,
  SearchText,
  Snapshot,
  YearCount,
} from '../../store/store.ts';
import type { GraphContext } from '../context.ts';
import { AnswerBudget } from '../cost/answer-budget.ts';
import { Surprise } from './surprise.ts';
import { Answered, FoundRow, type Reading, TracedText } from './trace.ts';
import type { Utf8 } from './utf8.ts';

/** The readings of a text that is being made; undefined if they are not recorded. */
class Frame {
  readonly readings: Reading[] | undefined;
  /** The ids by which rows were found, so that each is recorded once. */
  readonly found = new Map<unknown, string>();
  /** Whether it depends on nothing but the data. */
  isKept = true;

  constructor(isRecorded: boolean) {
    this.readings = isRecorded ? [] : undefined;
  }
}

/**
 * The context of one request over a snapshot in memory. While a text is made, it records what is read of the snapshot, unless the text
 * holds in its revision only. It has a budget of its own, so that graphql-js can begin anew with that of the request.
 */
export class TracedContext implements GraphContext {
  readonly snapshot: Snapshot;
  readonly budget: AnswerBudget;
  readonly findPartnerNode: GraphContext['findPartnerNode'];
  readonly #snapshot: Snapshot;
  readonly #isRecording: boolean;
  #frame: Frame | undefined;

  constructor({ snapshot, budget, findPartnerNode }: GraphContext) {
    this.#snapshot = snapshot;
    this.#isRecording = !('hasOwnRows' in snapshot);
    this.snapshot = new TracedSnapshot(
      snapshot,
      () => this.#frame?.readings,
      () => this.keepNothing(),
    );
    this.budget = new AnswerBudget(budget.limits);
    // A partner is to be asked once, and answers later.
    this.findPartnerNode = findPartnerNode && askLater;
  }

  find<Name extends CollectionName>(name: Name, id: string): RowOf<Name> | null {
    const [row = null] = this.#snapshot.byIds(name, [id]) as readonly (RowOf<Name> | null)[];
    const frame = this.#frame;
    if (frame?.readings && (row === null || frame.found.get(row) !== id)) {
      frame.found.set(row, id);
      frame.readings.push(new FoundRow(name, id, row));
    }
    return row;
  }

  /** Makes a text, and records what it is made from; `traced` is undefined if it depends on more than the data. */
  trace(make: () => Utf8): { text: Utf8; traced: TracedText | undefined } {
    const outer = this.#frame;
    const frame = new Frame(this.#isRecording);
    this.#frame = frame;
    const { values, units } = this.budget;
    try {
      const text = make();
      this.#frame = outer;
      if (!frame.isKept) {
        this.keepNothing();
        return { text, traced: undefined };
      }
      const counted = { values: this.budget.values - values, units: this.budget.units - units };
      const traced = new TracedText(text, counted, frame.readings ?? null, this.#snapshot.revision);
      outer?.readings?.push(traced);
      return { text, traced };
    } finally {
      this.#frame = outer;
    }
  }

  /** Says that the texts that are being made depend on more than the data, such as the request. */
  keepNothing(): void {
    if (this.#frame) this.#frame.isKept = false;
  }

  /** Whether a text that was made before is the same now; then what it was made from counts as read. */
  holds(traced: TracedText): boolean {
    if (!traced.isSameIn(this.#snapshot)) return false;
    this.#frame?.readings?.push(traced);
    return true;
  }

  release(): void {}
}

const askLater = (): never => {
  throw new Surprise('An entity of a partner.');
};

/** Where readings are recorded; undefined while nothing is. */
type Readings = () => Reading[] | undefined;

/** A snapshot in memory that passes on what is read of it. */
class TracedSnapshot implements Snapshot {
  readonly isSynchronous = true;
  readonly #snapshot: Snapshot;
  readonly #readings: Readings;
  readonly #keepNothing: () => void;

  constructor(snapshot: Snapshot, readings: Readings, keepNothing: () => void) {
    this.#snapshot = snapshot;
    this.#readings = readings;
    this.#keepNothing = keepNothing;
  }

  get revision(): string {
    return this.#ask(({ revision }) => revision);
  }

  byIds<Name extends CollectionName>(name: Name, ids: readonly string[]): readonly (RowOf<Name> | null)[] {
    return this.#ask((snapshot) => snapshot.byIds(name, ids) as readonly (RowOf<Name> | null)[], isEqual);
  }

  page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): Page<RowOf<Name>> {
    // A forged cursor may be long, and its key is another string for each list that it is used in.
    if (lengthOf(query.after) + lengthOf(query.before) > MAX_KEY_LENGTH) {
      this.#keepNothing();
      return this.#snapshot.page(name, query) as Page<RowOf<Name>>;
    }
    return this.#ask((snapshot) => snapshot.page(name, query) as Page<RowOf<Name>>, isEqualPage);
  }

  count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): number {
    return this.#ask((snapshot) => snapshot.count(name, where) as number);
  }

  countByYear<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): readonly YearCount[] {
    return this.#ask((snapshot) => snapshot.countByYear(name, where) as readonly YearCount[], isEqualJson);
  }

  topValues<Name extends CollectionName>(
    name: Name,
    term: TermOf<Name>,
    where: readonly Condition<Name>[],
    take: number,
  ): readonly string[] {
    return this.#ask((snapshot) => snapshot.topValues(name, term, where, take) as readonly string[], isEqualJson);
  }

  countPairs<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
    rows: readonly Condition<Name>[],
    columns: readonly Condition<Name>[],
  ): readonly (readonly number[])[] {
    return this.#ask(
      (snapshot) => snapshot.countPairs(name, where, rows, columns) as readonly (readonly number[])[],
      isEqualJson,
    );
  }

  search(query: SearchQuery): Page<SearchHit> {
    return this.#ask((snapshot) => snapshot.search(query) as Page<SearchHit>, isEqualJson);
  }

  searchSummary(query: SearchText): SearchSummary {
    return this.#ask((snapshot) => snapshot.searchSummary(query) as SearchSummary, isEqualJson);
  }

  searchFacets(query: SearchText): SearchFacets {
    return this.#ask((snapshot) => snapshot.searchFacets(query) as SearchFacets, isEqualJson);
  }

  #ask<Result>(ask: (snapshot: Snapshot) => Result, isSame?: (a: Result, b: Result) => boolean): Result {
    const result = ask(this.#snapshot);
    this.#readings()?.push(new Answered(ask, result, isSame));
    return result;
  }
}

/** The longest sort keys that are recorded, in characters; those of our rows are far shorter. */
const MAX_KEY_LENGTH = 2000;

const lengthOf = (key: SortKey | undefined): number =>
  (key ?? []).reduce<number>((sum, part) => sum + String(part).length, 0);

const isEqualPage = (a: Page<unknown>, b: Page<unknown>): boolean =>
  a.hasNext === b.hasNext && a.hasPrevious === b.hasPrevious && isEqual(a.rows, b.rows);

const isEqualJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
