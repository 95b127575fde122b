import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRank, createBitset } from '../../src/store/bitset.ts';
import { BitsetCache } from '../../src/store/bitset-cache.ts';
import { MatchingRanks, type RankFilter } from '../../src/store/matching-ranks.ts';
import { type PostingList, RankList } from '../../src/store/posting-list.ts';
import { runs } from '../support/runs.ts';

const bitsetOf = (ranks: readonly number[], size: number) => {
  const bits = createBitset(size);
  for (const rank of ranks) addRank(bits, rank);
  return bits;
};

/** How often lists are read. */
class Reads {
  count = 0;

  of(list: PostingList): PostingList {
    const counted = (step: 'next' | 'previous') => (rank: number) => {
      this.count++;
      return list[step](rank);
    };
    return { next: counted('next'), previous: counted('previous') };
  }
}

const filterOf = (sets: readonly (readonly number[])[], size: number, reads: Reads): RankFilter => ({
  lists: sets.map((ranks) => reads.of(new RankList(ranks))),
  bits: () => bitsetOf(sets.flat(), size),
});

/** Sizes around the bits of a word, and filters of few, many or all ranks. */
const cases = fc.constantFrom(1, 2, 31, 32, 33, 64, 65, 200).chain((size) => {
  const ranks = fc.uniqueArray(fc.nat(size - 1), { maxLength: size }).map((list) => list.sort((a, b) => a - b));
  const all = fc.constant(Array.from({ length: size }, (_, rank) => rank));
  return fc.record({
    size: fc.constant(size),
    filters: fc.array(fc.array(fc.oneof(ranks, all), { maxLength: 3 }), { maxLength: 3 }),
    onlyBits: fc.boolean(),
    steps: fc.array(
      fc.tuple(fc.constantFrom('next' as const, 'previous' as const), fc.integer({ min: -1, max: size })),
    ),
  });
});

test('lists and bitsets give the same ranks and counts, whenever bitsets take over', () => {
  fc.assert(
    fc.property(cases, ({ size, filters, onlyBits, steps }) => {
      const expected = Array.from({ length: size }, (_, rank) => rank).filter((rank) =>
        filters.every((sets) => sets.some((ranks) => ranks.includes(rank))),
      );
      const make = () =>
        new MatchingRanks(
          filters.map((sets) => {
            const filter = filterOf(sets, size, new Reads());
            return onlyBits ? { ...filter, lists: [], onlyBits } : filter;
          }),
          size,
        );
      const matching = make();
      for (const [step, rank] of steps)
        expect(matching[step](rank)).toBe(
          (step === 'next' ? expected.find((other) => other >= rank) : expected.findLast((other) => other <= rank)) ??
            -1,
        );
      for (const counted of [matching.counted(), make().counted()]) {
        expect(counted.size).toBe(expected.length);
        for (const [, start] of steps)
          for (const end of [start, start + 1, size])
            if (start >= 0)
              expect(counted.countIn(start, Math.min(end, size))).toBe(
                expected.filter((rank) => rank >= start && rank < end).length,
              );
      }
    }),
    { numRuns: runs(300) },
  );
});

test('two long lists that never meet are not read to their ends', () => {
  const size = 100_000;
  const reads = new Reads();
  const every = (remainder: number) =>
    Array.from({ length: size }, (_, rank) => rank).filter((rank) => rank % 2 === remainder);
  const matching = new MatchingRanks([filterOf([every(0)], size, reads), filterOf([every(1)], size, reads)], size);
  expect([matching.next(0), matching.previous(size - 1), matching.counted().size]).toEqual([-1, -1, 0]);
  expect(reads.count).toBeLessThan(100);
});

test('of a filter with many values, a page reads few lists before a bitset takes over', () => {
  const size = 10_000;
  const reads = new Reads();
  const sets = Array.from({ length: 100 }, (_, set) => Array.from({ length: 100 }, (_, index) => index * 100 + set));
  const matching = new MatchingRanks([filterOf(sets, size, reads)], size);
  for (let rank = 0; rank < 1000; rank++) expect(matching.next(rank)).toBe(rank);
  expect(reads.count).toBeLessThanOrEqual(100);
});

test('bitsets are kept in bounded memory, the ones used last, and those of each part apart', () => {
  const cache = new BitsetCache(10_000);
  const [first, second] = [cache.part(), cache.part()];
  const made: string[] = [];
  const get = (part: typeof first, key: string, size = 8_000) =>
    part(key, () => {
      made.push(key);
      return createBitset(size);
    });
  for (let round = 0; round < 100; round++) {
    get(first, 'often');
    get(first, `rare ${round}`);
    expect(cache.bytes).toBeLessThanOrEqual(10_000);
  }
  expect(made.filter((key) => key === 'often')).toHaveLength(1);
  expect(get(second, 'often')).not.toBe(get(first, 'often'));
  expect(get(first, 'too large to keep', 100_000)).toHaveLength(3125);
  expect(cache.bytes).toBeLessThanOrEqual(10_000);
});
