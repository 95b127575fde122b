import { type Bitset, BitsetList, intersection } from './bitset.ts';
import { type CountedList, everyRank, type PostingList, RankList } from './posting-list.ts';

/** One condition on the ranks of an order, in two forms. */
export interface RankFilter {
  /** The ranks that match are those in any of these lists. */
  lists: readonly PostingList[];
  /** Whether the ranks can be read as a bitset only; `lists` is then empty. */
  onlyBits?: boolean;
  /** The ranks that match, as a bitset. */
  bits(): Bitset;
}

/**
 * The ranks that match all filters. At first the posting lists are read, which skip ahead of each other until they agree:
 * a page of an ordinary filter takes a few reads for each row, however many rows there are. Lists that hardly meet would be
 * read to their ends, so after some reads bitsets take over, for which the worst case is 32 ranks at a step.
 */
export class MatchingRanks implements PostingList {
  readonly #filters: readonly RankFilter[];
  /** As many reads as take about as long as one pass over bitsets. */
  readonly #reads: number;
  #readsLeft: number;
  #common: CountedList | undefined;

  /** Takes filters on the ranks below `size`. */
  constructor(filters: readonly RankFilter[], size: number) {
    this.#filters = filters;
    this.#reads = MIN_READS + size / RANKS_PER_READ;
    this.#readsLeft = this.#reads;
    if (filters.length === 0) this.#common = everyRank(size);
  }

  next(rank: number): number {
    return this.#common ? this.#common.next(rank) : this.#meet(rank, 'next');
  }

  previous(rank: number): number {
    return this.#common ? this.#common.previous(rank) : this.#meet(rank, 'previous');
  }

  /** The same ranks in a form that counts them. */
  counted(): CountedList {
    const [list, ...others] = this.#filters.length === 1 ? (this.#filters[0] as RankFilter).lists : [];
    if (list && others.length === 0 && isCounted(list)) return list;
    // A page may have been read before.
    this.#readsLeft = this.#reads;
    const ranks: number[] = [];
    for (let rank = this.next(0); rank !== -1 && !this.#common; rank = this.next(rank + 1)) ranks.push(rank);
    return this.#common ?? new RankList(ranks);
  }

  #meet(rank: number, step: 'next' | 'previous'): number {
    const filters = this.#filters;
    let candidate = rank;
    let agreed = 0;
    for (let i = 0; agreed < filters.length; i = (i + 1) % filters.length) {
      const { lists, onlyBits } = filters[i] as RankFilter;
      this.#readsLeft -= lists.length;
      if (onlyBits || this.#readsLeft < 0) return this.#toBitsets()[step](candidate);
      const found = nearest(lists, candidate, step);
      if (found === -1) return -1;
      agreed = found === candidate ? agreed + 1 : 1;
      candidate = found;
    }
    return candidate;
  }

  #toBitsets(): CountedList {
    const sets = this.#filters.map((filter) => filter.bits()) as [Bitset, ...Bitset[]];
    this.#common = new BitsetList(intersection(sets));
    return this.#common;
  }
}

const MIN_READS = 8;
const RANKS_PER_READ = 2_000;

const isCounted = (list: PostingList): list is CountedList => 'size' in list;

/** The nearest rank in any of the lists; -1 if there is none. */
const nearest = (lists: readonly PostingList[], rank: number, step: 'next' | 'previous'): number => {
  let best = -1;
  for (const list of lists) {
    const found = list[step](rank);
    if (found !== -1 && (best === -1 || (step === 'next' ? found < best : found > best))) best = found;
  }
  return best;
};
