import { expect, test } from 'vitest';
import type { NamedCatalog } from '../../../src/model/identity/entry.ts';
import { identifyInSteps } from '../../../src/model/identity/identify.ts';
import type { Names } from '../../../src/model/identity/names.ts';
import { STEPS_BETWEEN } from '../../../src/model/identity/step-count.ts';
import { catalog, event, type TestEntry } from './catalogs.ts';

/** The work grows with the number of entries and declarations, and is done in steps. Counts thousands of steps. */
const count = (catalogs: readonly NamedCatalog[]): { names: Names; thousands: number } => {
  const work = identifyInSteps(catalogs);
  for (let yields = 0; ; yields++) {
    const { done, value } = work.next();
    if (done) return { names: value, thousands: (yields * STEPS_BETWEEN) / 1000 };
  }
};

const list = (length: number, make: (index: number) => TestEntry): TestEntry[] =>
  Array.from({ length }, (_, index) => make(index));

const slugOf = (index: number): string => `e${String(index).padStart(5, '0')}`;

test('20,000 entries without declarations', () => {
  const { names, thousands } = count([
    catalog(
      null,
      list(20_000, (index) => event(slugOf(index))),
    ),
  ]);
  expect(names.clustersOf('Event').length).toBe(20_000);
  expect(thousands).toBeLessThan(10 * 20);
});

test('20,000 entries of ten catalogs with 100,000 declarations', () => {
  const spaces = list(10, () => event('x')).map((_, index) => `n${index}`);
  const catalogs = spaces.map((namespace, at) =>
    catalog(
      namespace,
      list(2000, (index) =>
        event(slugOf(index), {
          sameAs: [1, 2, 3, 4, 5].map((step) => `n${(at + step) % 10}/${slugOf(index)}`),
          partOf: index > 0 ? slugOf(index >> 1) : undefined,
        }),
      ),
    ),
  );
  const { names, thousands } = count(catalogs);
  expect(names.clustersOf('Event').length).toBe(2000);
  expect(names.ignored.list).toEqual([]);
  // Sorting takes 17 steps for each declaration; the whole of an entry is searched for in its few ancestors.
  expect(thousands).toBeLessThan(100 * (17 + 3 + 2 * 11) + 20 * 50);
});

test('100,000 declarations of one external id', () => {
  const id = ['wikidata:Q1'];
  const others = [2, 3, 4, 5].map((number) => `wikidata:Q${number}`);
  const entries = list(20_000, (index) => event(slugOf(index), { sameAs: [...id, ...others] }));
  const { names, thousands } = count([catalog('aa', entries)]);
  expect([names.clustersOf('Event').length, names.ignored.list.length, names.ignored.more.get('aa')]).toEqual([
    20_000, 100, 99_895,
  ]);
  expect(thousands).toBeLessThan(100 * 30);
});

test('20,000 parts of each other, of which a stranger declares 2,000 the same as something above or below', () => {
  const chain = list(20_000, (index) => event(slugOf(index), { partOf: index > 0 ? slugOf(index - 1) : undefined }));
  const stranger = list(2000, (index) =>
    event(slugOf(index), { partOf: `commons/${slugOf(19_999 - index)}`, sameAs: [slugOf(index), slugOf(index + 1)] }),
  );
  const { names, thousands } = count([catalog(null, chain), catalog('aa', stranger)]);
  expect(names.clustersOf('Event').length).toBe(22_000);
  expect([names.ignored.list[0]?.reason, names.ignored.more.get('aa')]).toEqual(['depth', 3900]);
  expect(thousands).toBeLessThan(4000 * 2.1 + 20 * 20);
});

test('500 entries of one catalog under one name', () => {
  const { names, thousands } = count([
    catalog(
      'aa',
      list(500, (index) => event('x', { order: index })),
    ),
  ]);
  expect(names.conflicts.map(({ entries }) => entries.length)).toEqual([500]);
  expect(thousands).toBeLessThan(10);
});
