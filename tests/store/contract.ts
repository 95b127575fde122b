import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { collections, type OrderOf, type RowOf } from '../../src/model/collections.ts';
import { overlaps, possiblyOverlaps, within } from '../../src/model/dates/date-window.ts';
import type { DataSet } from '../../src/model/records/data-set.ts';
import { compareKeys, type SortKey } from '../../src/model/rows/define-collection.ts';
import type { Condition, Page, Snapshot } from '../../src/store/store.ts';
import { generateDataSet } from '../support/generated-data.ts';

type Event = RowOf<'Event'>;

/**
 * What every store promises, checked against a plain reading of the same rows. Run it with a function that
 * opens a store over a data set: `describeStore('PostgreSQL', openPostgres)`.
 */
export const describeStore = (name: string, open: (data: DataSet) => Promise<Snapshot>): void => {
  describe(`${name} keeps the store's contract`, () => {
    let snapshot: Snapshot;
    let rows: readonly Event[];
    const SIZE = 120;

    beforeAll(async () => {
      snapshot = await open(generateDataSet(SIZE, 3));
      const ids = Array.from({ length: SIZE }, (_, index) => `event-${index}`);
      rows = (await snapshot.byIds('Event', ids)) as readonly Event[];
    });

    test('gives rows by id in the order asked for, and null where there is none', async () => {
      const found = await snapshot.byIds('Event', ['event-7', 'no-such-event', 'event-3', 'event-7']);
      expect(found.map((row) => row?.slug ?? null)).toEqual(['event-7', null, 'event-3', 'event-7']);
      expect(await snapshot.byIds('Event', [])).toEqual([]);
    });

    test('answers every filter, order, range and direction as a plain reading does', async () => {
      await fc.assert(
        fc.asyncProperty(wheres, orders, fc.boolean(), ranges, async (where, order, descending, range) => {
          const expected = readPlainly(rows, where, order, descending);
          const key = (index: number | null) => (index === null ? undefined : boundary(expected, rows, index, order));
          const { take, from } = range;
          const after = key(range.after);
          const before = key(range.before);
          const page = await snapshot.page('Event', { where, order, descending, take, from, after, before });
          expect(summarize(page)).toEqual(readPagePlainly(expected, { after, before, take, from, order, descending }));
          expect(await snapshot.count('Event', where)).toBe(expected.length);
          expect(await snapshot.countByYear('Event', where)).toEqual(countByYearPlainly(expected));
        }),
        { numRuns: 400 },
      );
    });

    test.each(['DATE', 'TITLE'] as const)(
      'pages through everything by %s, in both directions, with every page size',
      async (order) => {
        for (const descending of [false, true])
          for (let size = 1; size <= 100; size++) {
            const forwards = await readAll(snapshot, order, descending, size, 'START');
            const backwards = await readAll(snapshot, order, descending, size, 'END');
            const expected = readPlainly(rows, [], order, descending).map(({ slug }) => slug);
            expect({ size, descending, forwards, backwards }).toEqual({
              size,
              descending,
              forwards: expected,
              backwards: expected,
            });
          }
      },
    );

    test('finds words in any row that has them, better matches first, and pages through them', async () => {
      const all = await snapshot.search({ text: 'event 11', take: 100, from: 'START' });
      const paged: string[] = [];
      for (let after: SortKey | undefined; ; ) {
        const page = await snapshot.search({ text: 'event 11', take: 7, from: 'START', after });
        paged.push(...page.rows.map(({ node }) => node.id));
        if (!page.hasNext) break;
        after = page.rows.at(-1)?.key;
      }
      expect(paged).toEqual(all.rows.map(({ node }) => node.id));
      expect(await snapshot.searchCount('event 11')).toBe(paged.length);
      expect(rows.filter(({ title }) => /\b11\b/.test(title)).map(({ slug }) => slug)).toEqual([paged[0]]);
    });
  });
};

const DAYS = ['1949-01-01', '1970-06-15', '1984-02-01', '1984-02-29', '1999-12-31', '2010-07-01', '2031-01-01'];
const dayOrNone = fc.option(fc.constantFrom(...DAYS), { nil: undefined });

const conditions: fc.Arbitrary<Condition<'Event'>> = fc.oneof(
  fc.record({
    term: fc.constant('kind' as const),
    any: fc.subarray(['SUMMIT', 'FORUM', 'ELECTION', 'DEMAND', 'NONE']),
  }),
  fc.record({ term: fc.constant('modality' as const), any: fc.subarray(['HAPPENED', 'ONGOING', 'HOPED']) }),
  fc.record({ term: fc.constant('participant' as const), all: fc.subarray(['CN', 'KR', 'US', 'NO']) }),
  fc.record({ term: fc.constant('participant' as const), any: fc.subarray(['CN', 'KR', 'US', 'XX']) }),
  fc.record({ term: fc.constant('brief' as const), any: fc.subarray(['brief-0', 'brief-2']) }),
  fc.record({
    date: fc.constantFrom('within' as const, 'overlaps' as const, 'possibly' as const),
    window: fc.record({ from: dayOrNone, to: dayOrNone }).filter(({ from, to }) => !from || !to || from <= to),
  }),
);
const wheres = fc.array(conditions, { maxLength: 3 });
const orders = fc.constantFrom<OrderOf<'Event'>>('DATE', 'TITLE');
const places = fc.option(fc.nat(200), { nil: null });
const ranges = fc.record({
  after: places,
  before: places,
  take: fc.nat(30),
  from: fc.constantFrom('START' as const, 'END' as const),
});

const holds = (row: Event, condition: Condition<'Event'>): boolean => {
  if ('date' in condition) {
    const test = { within, overlaps, possibly: possiblyOverlaps }[condition.date];
    return row.date !== null && test(row.date, condition.window as never);
  }
  const values = collections.Event.terms[condition.term](row);
  return 'any' in condition
    ? condition.any.some((value) => values.includes(value))
    : condition.all.every((value) => values.includes(value));
};

const keyOf = (row: Event, order: OrderOf<'Event'>): SortKey => collections.Event.orders[order].key(row);

/** Compares keys as they are read: turned round when descending, but undated rows last in either direction. */
const compareRead = (a: SortKey, b: SortKey, order: OrderOf<'Event'>, descending: boolean): number => {
  if (order === 'DATE' && a[0] !== b[0]) return Number(a[0]) - Number(b[0]);
  return descending ? compareKeys(b, a) : compareKeys(a, b);
};

const readPlainly = (
  rows: readonly Event[],
  where: readonly Condition<'Event'>[],
  order: OrderOf<'Event'>,
  descending: boolean,
) =>
  rows
    .filter((row) => where.every((condition) => holds(row, condition)))
    .sort((a, b) => compareRead(keyOf(a, order), keyOf(b, order), order, descending));

const countByYearPlainly = (list: readonly Event[]) => {
  const years = list.flatMap(({ date }) => (date?.earliest ? [Number(date.earliest.slice(0, 4))] : []));
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .map((year) => ({ year, count: years.filter((other) => other === year).length }));
};

/** A key to page from: of a row in the list, or of one that is not in it, as after a removal. */
const boundary = (list: readonly Event[], all: readonly Event[], index: number, order: OrderOf<'Event'>): SortKey =>
  keyOf((list[index] ?? all[index % all.length]) as Event, order);

const readPagePlainly = (
  list: readonly Event[],
  query: {
    after: SortKey | undefined;
    before: SortKey | undefined;
    take: number;
    from: 'START' | 'END';
    order: OrderOf<'Event'>;
    descending: boolean;
  },
) => {
  const compare = (row: Event, key: SortKey) =>
    compareRead(keyOf(row, query.order), key, query.order, query.descending);
  const inRange = list.filter(
    (row) => (!query.after || compare(row, query.after) > 0) && (!query.before || compare(row, query.before) < 0),
  );
  const taken =
    query.from === 'START' ? inRange.slice(0, query.take) : inRange.slice(Math.max(0, inRange.length - query.take));
  const first = taken[0];
  const last = taken.at(-1);
  return {
    slugs: taken.map(({ slug }) => slug),
    // An empty page has no place of its own; what stands around it is not promised.
    ...(first && last ? { hasPrevious: list[0] !== first, hasNext: list.at(-1) !== last } : {}),
  };
};

const summarize = (page: Page<Event>) => ({
  slugs: page.rows.map(({ slug }) => slug),
  ...(page.rows.length > 0 ? { hasPrevious: page.hasPrevious, hasNext: page.hasNext } : {}),
});

const readAll = async (
  snapshot: Snapshot,
  order: OrderOf<'Event'>,
  descending: boolean,
  take: number,
  from: 'START' | 'END',
): Promise<string[]> => {
  const pages: string[][] = [];
  for (let edge: SortKey | undefined; ; ) {
    const range = from === 'START' ? { after: edge } : { before: edge };
    const page: Page<Event> = await snapshot.page('Event', { where: [], order, descending, take, from, ...range });
    pages.push(page.rows.map(({ slug }) => slug));
    const last = from === 'START' ? page.rows.at(-1) : page.rows[0];
    if (!last || !(from === 'START' ? page.hasNext : page.hasPrevious)) break;
    edge = keyOf(last, order);
  }
  return (from === 'START' ? pages : pages.reverse()).flat();
};
