import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CollectionName, collectionOf, collections } from '../../src/model/collections.ts';
import type { BriefFile } from '../../src/model/records/brief-records.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { runAtOnce } from '../../src/model/steps.ts';
import { PartedRows } from '../../src/store/derive/parted-rows.ts';
import { nothingKnown } from '../../src/store/index-rows.ts';
import { MemorySnapshot, toCatalogData } from '../../src/store/memory-snapshot.ts';
import { generateDenseDataSet } from '../support/dense-data.ts';
import { generateFullCatalogs, generateFullDataSet } from '../support/full-data.ts';
import { runs } from '../support/runs.ts';

/** After any changes, a snapshot that takes over what has not changed answers as one that is made from nothing. */

const NAMES = Object.keys(collections) as CollectionName[];
const WORDS = ['a', 'event', 'brief', 'position', 'goal', 'revised', 'babace', 'noono'];

/** All pages of all collections in all orders, both ways, with counts and searches. */
const answersOf = (snapshot: MemorySnapshot) => ({
  revision: snapshot.revision,
  pages: NAMES.flatMap((name) => {
    const { orders, terms, id } = collectionOf(name);
    return Object.keys(orders).flatMap((order) =>
      [true, false].map((descending) => {
        const all = { where: [], order, descending, take: 10_000, from: 'START' } as never;
        const { rows } = snapshot.page(name, all);
        const middle = rows[rows.length >> 1];
        const after = middle && (collectionOf(name).orders[order] as (typeof orders)[string]).key(middle);
        const where = Object.entries(terms)
          .flatMap(([term, values]) => ({ term, any: (middle ? values(middle) : []).slice(0, 1) }))
          .filter(({ any }) => any.length > 0);
        const page = (query: object) =>
          snapshot.page(name, { where: [], order, descending, take: 3, from: 'START', ...query } as never);
        return {
          name,
          order,
          rows,
          ids: rows.map(id),
          next: page({ after }),
          previous: page({ before: after, from: 'END' }),
          filtered: where.map((one) => [
            page({ where: [one], from: 'END' }),
            snapshot.count(name, [one] as never),
            snapshot.countByYear(name, [one] as never),
            snapshot.countValues(name, one.term as never, [one] as never, 100),
            snapshot.countPairs(name, [], [one] as never, where as never),
          ]),
          counts: [snapshot.count(name, []), snapshot.countByYear(name, [])],
        };
      }),
    );
  }),
  searches: WORDS.map((text) => [
    snapshot.searchSummary({ text }),
    snapshot.searchFacets({ text }),
    snapshot.search({ text, take: 1000, from: 'START' }),
    snapshot.search({ text, take: 3, from: 'END' }),
  ]),
});

/** Like `toEqual`, which takes longer than the store: here it only prints the difference. */
const expectSame = (actual: MemorySnapshot, expected: MemorySnapshot): void => {
  const [answers, expectedAnswers] = [answersOf(actual), answersOf(expected)];
  if (!isDeepStrictEqual(answers, expectedAnswers)) expect(answers).toEqual(expectedAnswers);
};

type Change = (brief: BriefFile) => BriefFile | null;

/** They leave what others may refer to. */
const REWORDINGS: readonly Change[] = [
  (brief) => ({ ...brief, title: `${brief.title}, revised` }),
  (brief) => ({ ...brief, published: { ...brief.published, edtf: '2020-01-01' } }),
  (brief) => ({ ...brief, mentions: brief.mentions.map((mention) => ({ ...mention, date: undefined })) }),
  (brief) => ({ ...brief, mentions: brief.mentions.toReversed(), forecasts: brief.forecasts.toReversed() }),
  (brief) => ({ ...brief, outcomes: brief.outcomes.map((outcome) => ({ ...outcome, summary: 'Told anew.' })) }),
  (brief) => ({ ...brief, mentions: brief.mentions.slice(1), outcomes: [] }),
];

const CHANGES: readonly Change[] = [
  ...REWORDINGS,
  (brief) => ({ ...brief, mentions: brief.mentions.slice(1), motives: [], links: [] }),
  (brief) => ({
    ...brief,
    motives: brief.motives.map((motive) => ({ ...motive, slug: `${motive.slug}-again` })),
    links: [],
  }),
  () => null,
];

const loadsOf = (changes: readonly Change[]) =>
  fc.array(fc.array(fc.record({ brief: fc.nat(4), with: fc.constantFrom(...changes) }), { maxLength: 2 }), {
    maxLength: 5,
  });

const CATALOG = toCatalogData(generateDenseDataSet(20, 5));
const FULL = toCatalogData(generateFullDataSet());

const changed = (before: CatalogData, changes: readonly { brief: number; with: Change }[]): CatalogData => ({
  ...before,
  briefs: before.briefs.flatMap(
    (brief, index) =>
      changes
        .filter((one) => one.brief === index)
        .reduce<BriefFile | null>((last, one) => last && one.with(last), brief) ?? [],
  ),
});

test.each([
  { what: 'briefs that are independent', original: CATALOG, changes: CHANGES },
  { what: 'briefs that refer to each other', original: FULL, changes: REWORDINGS },
])(
  'a snapshot answers as one from nothing after any changes of $what',
  ({ original, changes }) => {
    fc.assert(
      fc.property(loadsOf(changes), (loads) => {
        const known = nothingKnown();
        let catalog = original;
        runAtOnce(MemorySnapshot.index([catalog], known));
        for (const load of loads) {
          // Now and then, all is as it was at first.
          catalog = load.length === 0 ? original : changed(catalog, load);
          const snapshot = runAtOnce(MemorySnapshot.index([catalog], known));
          expectSame(snapshot, MemorySnapshot.of([catalog]));
        }
      }),
      { numRuns: runs(10) },
    );
  },
  60_000,
);

test('a snapshot answers as one from nothing after catalogs come and go', () => {
  const all = generateFullCatalogs();
  const known = nothingKnown();
  for (const catalogs of [all.slice(0, 1), all, all.slice(0, -1), [...all].reverse()]) {
    const snapshot = runAtOnce(MemorySnapshot.index(catalogs, known));
    expectSame(snapshot, MemorySnapshot.of(catalogs));
  }
});

test('an earlier snapshot keeps its answers', () => {
  const known = nothingKnown();
  const snapshot = runAtOnce(MemorySnapshot.index([CATALOG], known));
  const before = answersOf(snapshot);
  runAtOnce(
    MemorySnapshot.index(
      [
        changed(
          CATALOG,
          CHANGES.map((one, brief) => ({ brief, with: one })),
        ),
      ],
      known,
    ),
  );
  expect(answersOf(snapshot)).toEqual(before);
});

test('what has changed in parts of rows is what is in one of two states only, and equal rows are kept', () => {
  const row = fc.record({ id: fc.nat(9), text: fc.constantFrom('a', 'b') });
  const list = fc.uniqueArray(row, { maxLength: 6, selector: ({ id }) => id });
  const parts = fc.dictionary(fc.constantFrom('p', 'q', 'r'), list);
  fc.assert(
    fc.property(parts, fc.array(parts, { minLength: 1, maxLength: 3 }), (first, later) => {
      const rows = new PartedRows((one) => String((one as { id: number }).id));
      const fill = (state: Record<string, readonly object[]>) => {
        for (const [key, part] of Object.entries(state)) rows.set(key, structuredClone(part));
        rows.retain(new Set(Object.keys(state)));
      };
      fill(first);
      const before = rows.all();
      rows.begin();
      later.forEach(fill);
      const after = rows.all();
      expect(new Map(rows)).toEqual(new Map(Object.entries(later.at(-1) ?? {}).filter(([, part]) => part.length > 0)));
      const { gone, added } = runAtOnce(rows.changes());
      expect(new Set(gone)).toEqual(new Set(before.filter((one) => !after.includes(one))));
      expect(new Set(added)).toEqual(new Set(after.filter((one) => !before.includes(one))));
      if (later.length === 1) {
        const kept = Object.entries(first).flatMap(([key, part]) =>
          part.filter((one) => later[0]?.[key]?.some(({ id, text }) => id === one.id && text === one.text)),
        );
        expect(after.filter((one) => before.includes(one))).toHaveLength(kept.length);
      }
    }),
    { numRuns: runs(300) },
  );
});
