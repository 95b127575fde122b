import { expect, test } from 'vitest';
import { identify } from '../../../src/model/identity/identify.ts';
import { catalog, event, type TestEntry } from './catalogs.ts';

/** The work grows with the number of entries and declarations: if it grew with their square, these tests would not end in time. */

const list = (length: number, make: (index: number) => TestEntry): TestEntry[] =>
  Array.from({ length }, (_, index) => make(index));

const slugOf = (index: number): string => `e${String(index).padStart(5, '0')}`;

test('20,000 entries without declarations', () => {
  const names = identify([
    catalog(
      null,
      list(20_000, (index) => event(slugOf(index))),
    ),
  ]);
  expect(names.clustersOf('Event').length).toBe(20_000);
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
  const names = identify(catalogs);
  expect(names.clustersOf('Event').length).toBe(2000);
  expect(names.ignored.list).toEqual([]);
});

test('100,000 declarations of one external id', () => {
  const id = ['wikidata:Q1'];
  const others = [2, 3, 4, 5].map((number) => `wikidata:Q${number}`);
  const entries = list(20_000, (index) => event(slugOf(index), { sameAs: [...id, ...others] }));
  const names = identify([catalog('aa', entries)]);
  expect([names.clustersOf('Event').length, names.ignored.list.length, names.ignored.more.get('aa')]).toEqual([
    20_000, 100, 99_895,
  ]);
});

test('20,000 parts of each other, of which a stranger declares 2,000 the same as something above or below', () => {
  const chain = list(20_000, (index) => event(slugOf(index), { partOf: index > 0 ? slugOf(index - 1) : undefined }));
  const stranger = list(2000, (index) =>
    event(slugOf(index), { partOf: `commons/${slugOf(19_999 - index)}`, sameAs: [slugOf(index), slugOf(index + 1)] }),
  );
  const names = identify([catalog(null, chain), catalog('aa', stranger)]);
  expect(names.clustersOf('Event').length).toBe(22_000);
  expect([names.ignored.list[0]?.reason, names.ignored.more.get('aa')]).toEqual(['depth', 3900]);
});

test('500 entries of one catalog under one name', () => {
  const names = identify([
    catalog(
      'aa',
      list(500, (index) => event('x', { order: index })),
    ),
  ]);
  expect(names.conflicts.map(({ entries }) => entries.length)).toEqual([500]);
});
