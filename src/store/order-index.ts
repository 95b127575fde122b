import type { Collection } from '../model/rows/collection.ts';
import { compareKeys, type SortKey } from '../model/rows/sort-key.ts';
import { addRank, type Bitset, createBitset, everyBit, intersection } from './bitset.ts';
import type { BitsetCache } from './bitset-cache.ts';
import type { AnyCondition, DateCondition } from './condition.ts';
import type { DateIndex } from './date-index.ts';
import { MatchingRanks, type RankFilter } from './matching-ranks.ts';
import type { RankList } from './posting-list.ts';
import { type LowerBound, Scan } from './scan.ts';
import type { TermIndex } from './term-index.ts';

/** The dates of a collection, indexed in its first order. */
export interface OrderedDates {
  index: DateIndex;
  /** By rank in the first order, the rank in this one; absent if this is the first. */
  rankOf?: Uint32Array;
}

/** The keys of so many steps of searches are kept: 1,023 at most. */
const KNOWN_STEPS = 10;

/** The rows of a collection in one order, and for each term and value the ascending ranks of the rows that have it. */
export class OrderIndex<Row> {
  readonly rows: readonly Row[];
  readonly #key: (row: Row) => SortKey;
  /** The keys of the rows with which searches begin, by their ranks. */
  readonly #firstKeys = new Map<number, SortKey>();
  readonly #nullsLast: boolean;
  /** The rank from which on rows come last in either direction. */
  readonly #nullsFrom: number;
  readonly #terms: ReadonlyMap<string, TermIndex>;
  readonly #dates: OrderedDates | undefined;
  readonly #bitset: ReturnType<BitsetCache['part']>;
  /** The conditions that were asked for last, and what matches them. */
  #last: { where: readonly AnyCondition[]; matches: MatchingRanks } | undefined;

  /** Takes the rows in this order, and their terms. */
  constructor(
    order: Collection<Row>['orders'][string],
    sorted: readonly Row[],
    terms: ReadonlyMap<string, TermIndex>,
    dates: OrderedDates | undefined,
    bitsets: BitsetCache,
  ) {
    const { key, nullsLast } = order;
    this.rows = sorted;
    this.#key = key;
    this.#nullsLast = nullsLast === true;
    this.#nullsFrom = nullsLast ? this.lowerBound([1]).rank : sorted.length;
    this.#terms = terms;
    this.#dates = dates;
    this.#bitset = bitsets.part();
  }

  scan(descending: boolean): Scan {
    return new Scan(this.rows.length, this.#nullsFrom, descending);
  }

  lowerBound(key: SortKey): LowerBound {
    let low = 0;
    let high = this.rows.length;
    for (let step = 0; low < high; step++) {
      const middle = (low + high) >>> 1;
      if (compareKeys(this.#keyAt(middle, step), key) < 0) low = middle + 1;
      else high = middle;
    }
    const row = this.rows[low];
    const isExact = row !== undefined && compareKeys(this.#key(row), key) === 0;
    return { rank: low, isExact, isNull: this.#nullsLast && key[0] === 1 };
  }

  /** The key of the row that a search compares in this step. Each search begins with the same few rows. */
  #keyAt(rank: number, step: number): SortKey {
    const known = this.#firstKeys.get(rank);
    if (known) return known;
    const key = this.#key(this.rows[rank] as Row);
    if (step < KNOWN_STEPS) this.#firstKeys.set(rank, key);
    return key;
  }

  /** The rank of a row of this index. */
  rankOf(row: Row): number {
    return this.lowerBound(this.#key(row)).rank;
  }

  /** Compares rows by their place when they are read: those that come last in either direction come last. */
  comparator(descending: boolean): (a: Row, b: Row) => number {
    return (a, b) => {
      const [one, other] = [this.#key(a), this.#key(b)];
      if (descending && !(this.#nullsLast && one[0] !== other[0])) return compareKeys(other, one);
      return compareKeys(one, other);
    };
  }

  /** The ranks of the rows that match all conditions. The rows of a page are often counted as well, by the same conditions. */
  matching(where: readonly AnyCondition[]): MatchingRanks {
    if (this.#last?.where !== where)
      this.#last = { where, matches: new MatchingRanks(this.#filters(where), this.rows.length) };
    return this.#last.matches;
  }

  /** The same ranks as a bitset, which the caller must not change. */
  bits(where: readonly AnyCondition[]): Bitset {
    const [first, ...others] = this.#filters(where).map((filter) => filter.bits());
    return first ? intersection([first, ...others]) : everyBit(this.rows.length);
  }

  /** The values of a term that most rows have, with the number of these rows: those with most first. */
  largest(term: string, most: number): readonly (readonly [value: string, rows: number])[] {
    return this.#terms.get(term)?.largest(most) ?? [];
  }

  /** How many rows have each value of a term. */
  sizes(term: string): Map<string, number> {
    return this.#terms.get(term)?.sizes() ?? new Map();
  }

  #filters(where: readonly AnyCondition[]): RankFilter[] {
    const filters: RankFilter[] = [];
    for (const condition of where)
      if ('date' in condition) filters.push(this.#dateFilter(condition));
      else if ('any' in condition) filters.push(this.#termFilter(condition.term, condition.any));
      else for (const value of condition.all) filters.push(this.#termFilter(condition.term, [value]));
    return filters;
  }

  #termFilter(term: string, values: readonly string[]): RankFilter {
    const index = this.#terms.get(term);
    if (!index) throw new Error(`No term "${term}".`);
    const lists: RankList[] = [];
    const found: string[] = [];
    for (const value of values) {
      const list = index.find(value);
      if (!list) continue;
      lists.push(list);
      found.push(value);
    }
    return {
      lists,
      // Values that no row has are no part of the key, so that they take no memory. An empty value is told from none by the number.
      bits: () => this.#bitset(`${term}:${found.length}:${found.join('\n')}`, () => this.#toBitset(lists)),
    };
  }

  #dateFilter({ date, window }: DateCondition): RankFilter {
    const dates = this.#dates;
    if (!dates) return this.#noRows;
    const { index, rankOf } = dates;
    const bits = () =>
      this.#bitset(`${date}/${window.from ?? ''}/${window.to ?? ''}`, () => index.bitset(date, window, rankOf));
    // In another order, the dates of neighbours differ so much that a search for the nearest one finds no short cut.
    return rankOf ? { lists: [], onlyBits: true, bits } : { lists: [index.matching(date, window)], bits };
  }

  #toBitset(lists: readonly RankList[]) {
    const bits = createBitset(this.rows.length);
    for (const ranks of lists) for (const rank of ranks) addRank(bits, rank);
    return bits;
  }

  get #noRows(): RankFilter {
    return { lists: [], bits: () => createBitset(this.rows.length) };
  }
}
