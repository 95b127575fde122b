import { expect, test } from 'vitest';
import { findDuplicates } from '../../../src/curate/duplicates/find-duplicates.ts';
import { readEntries } from '../../../src/model/registers/read-entries.ts';
import { DIFFERENT, SAME } from './labelled-pairs.ts';
import { type Written, writeRegister } from './write-register.ts';

/** How well pairs are told apart. docs/cli.md has these figures. */

const isFound = ([a, b]: readonly [Written, Written], least: number): boolean => {
  const entries = readEntries([writeRegister(null, [a]), writeRegister('other', [b])]);
  return findDuplicates(entries, { least, limit: 1 }).found > 0;
};

const heldOut = <T>(pairs: readonly T[]) => pairs.filter((_, index) => index % 3 === 2);

const figures = (same: typeof SAME, different: typeof DIFFERENT, least: number) => ({
  found: `${same.filter((pair) => isFound(pair, least)).length} of ${same.length}`,
  wrong: `${different.filter((pair) => isFound(pair, least)).length} of ${different.length}`,
});

test.each([
  { least: 0.8, all: { found: '55 of 66', wrong: '0 of 80' }, held: { found: '15 of 22', wrong: '0 of 26' } },
  { least: 0.5, all: { found: '60 of 66', wrong: '7 of 80' }, held: { found: '18 of 22', wrong: '1 of 26' } },
])('the same entries are found, and no others, with a score of $least or better', ({ least, all, held }) => {
  expect(figures(SAME, DIFFERENT, least)).toEqual(all);
  expect(figures(heldOut(SAME), heldOut(DIFFERENT), least)).toEqual(held);
});

test('together they are told apart too: every entry is compared with all that share something with it', () => {
  const first = [...new Set([...SAME, ...DIFFERENT].map(([a]) => a))].map((a, index) => ({
    ...a,
    slug: `first-${index}`,
  }));
  const second = SAME.map(([, b], index) => ({ ...b, slug: `second-${index}` }));
  const entries = readEntries([writeRegister(null, first), writeRegister('other', second)]);
  const { pairs } = findDuplicates(entries, { least: 0.8, limit: 10_000 });
  const wrong = pairs.filter(({ entries: [a, b] }) => {
    if (a.namespace === b.namespace) return false;
    const [labelled] = SAME[Number(b.ref.replace('other/second-', ''))] ?? [];
    return labelled?.title !== a.title;
  });
  expect(wrong).toEqual([]);
});
