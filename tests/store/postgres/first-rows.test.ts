import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectionOf } from '../../../src/model/collections.ts';
import type { SortKey } from '../../../src/model/rows/sort-key.ts';
import type { AnyCondition } from '../../../src/store/condition.ts';
import type { MaybePromise } from '../../../src/store/maybe-promise.ts';
import { MemorySnapshot, toCatalogData } from '../../../src/store/memory-snapshot.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import { LASTING } from '../../../src/store/postgres/date-spans.ts';
import { openDatabase } from '../../../src/store/postgres/open-database.ts';
import { openPostgresStore, type PostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import type { Snapshot } from '../../../src/store/store.ts';
import { explain } from '../../support/explain.ts';
import { generateDataSet } from '../../support/generated-data.ts';
import { findPostgres, type Postgres, startPostgres } from '../../support/postgres.ts';
import { wrapQueries } from '../../support/wrap-queries.ts';
import { openLoaded } from './open-loaded.ts';

/**
 * The first rows of a long list are found without reading all of it, by the plans that PostgreSQL chooses as it is set up. It cannot
 * know how often a value that is a parameter occurs.
 */

interface Plan {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Join Filter'?: number;
  Plans?: Plan[];
}

/** How many rows of tables and indexes a plan has read. */
const rowsRead = (plan: Plan): number => {
  const { 'Relation Name': table, 'Actual Rows': rows, 'Actual Loops': loops, Plans: parts = [] } = plan;
  const own = table ? (rows + (plan['Rows Removed by Filter'] ?? 0)) * loops : 0;
  return parts.reduce((sum, part) => sum + rowsRead(part), own);
};

/** How many rows a plan has compared with others in vain. */
const rowsCompared = ({
  'Actual Loops': loops,
  'Rows Removed by Join Filter': removed = 0,
  Plans: parts = [],
}: Plan): number => parts.reduce((sum, part) => sum + rowsCompared(part), removed * loops);

let read = 0;
let compared = 0;

/** The same database, of which each statement is executed once more to count the rows that it reads and compares. */
const counting = (database: Database): Database =>
  wrapQueries(database, async (query) => {
    const { session, text, values } = query;
    if (/^(select|with) /.test(text)) {
      const plan = await explain<Plan>(query, 'analyze');
      read += rowsRead(plan);
      compared += rowsCompared(plan);
    }
    return session.query(text, values);
  });

/** Lists are long from a tenth of the length on, as there are so few rows. */
const SHORT_LIST = 100;

const DATA = toCatalogData(generateDataSet(4000, 60));
const hasPostgres = findPostgres() !== null;
let postgres: Postgres;
let store: PostgresStore;
let snapshot: Snapshot;
let expected: Snapshot;
beforeAll(async () => {
  if (!hasPostgres) return;
  postgres = await startPostgres({ programs: findPostgres() ?? '' });
  const loaded = await openLoaded(await openDatabase(postgres.url), [DATA], {
    common: 300,
  });
  await loaded.close();
  store = await openPostgresStore({
    database: counting(await openDatabase(postgres.url)),
    poll: 3_600_000,
    shortList: SHORT_LIST,
  });
  snapshot = await store.snapshot();
  expected = MemorySnapshot.of([DATA]);
}, 120_000);
afterAll(async () => {
  if (!hasPostgres) return;
  await snapshot.release?.();
  await store.close();
  await postgres.stop();
});

/** Nearly all events, and those of one brief. */
const RARE: readonly AnyCondition[] = [
  { term: 'mentioned', any: ['true'] },
  { term: 'brief', any: ['brief-7'] },
];

type Filters = (one: string, other: string) => readonly AnyCondition[];

test.skipIf(!hasPostgres).each<[string, Filters]>([
  ['all of two values', (one, other) => [{ term: 'participant', all: [one, other] }]],
  [
    'two filters',
    (one) => [
      { term: 'mentioned', any: ['true'] },
      { term: 'participant', any: [one] },
    ],
  ],
  [
    'one value, and any of several',
    (one) => [
      { term: 'participant', any: [one] },
      { term: 'modality', any: ['HAPPENED', 'ONGOING', 'SCHEDULED'] },
    ],
  ],
  [
    'a timeline',
    (one, other) => [
      { term: 'participant', all: [one, other] },
      { date: 'overlaps', window: { from: '1960-01-01', to: '2030-12-31' } },
      { term: 'modality', any: ['HAPPENED', 'ONGOING', 'SCHEDULED'] },
    ],
  ],
  ['a common value and a rare one', () => RARE],
  ['the same, the other way round', () => [...RARE].reverse()],
  [
    'any of two rare values, at nearly any time',
    () => [
      { term: 'brief', any: ['brief-7', 'brief-9'] },
      { date: 'overlaps', window: { from: '1952-01-01', to: '2030-12-31' } },
    ],
  ],
  ['a window of dates', () => [{ date: 'overlaps', window: { from: '1960-01-01', to: '2030-12-31' } }]],
  ...(['within', 'overlaps', 'possibly'] as const).map((date): [string, Filters] => [
    `a window in the middle, ${date}`,
    () => [{ date, window: { from: '1990-03-01', to: '1993-12-31' } }],
  ]),
])('%s', async (name, whereOf) => {
  const [one = '', other = ''] = await snapshot.topValues('Event', 'participant', [], 2);
  const page = (where: readonly AnyCondition[], query: object) =>
    snapshot.page('Event', { where, order: 'DATE', descending: false, from: 'START', take: 20, ...query } as never);
  expect(await snapshot.count('Event', whereOf(one, other) as never)).toBeGreaterThan(50);

  for (const descending of [false, true]) {
    read = 0;
    expect((await page(whereOf(one, other), { descending })).rows).toHaveLength(20);
    expect(read).toBeGreaterThan(20);
    expect(read).toBeLessThan(1500);
  }

  // Of a window in another order, another test counts the rows.
  if (name.includes('window')) return;
  read = 0;
  const together = [whereOf(one, other), whereOf(other, one)];
  await Promise.all(together.map((where) => page(where, { order: 'TITLE', descending: true, from: 'END' })));
  expect(read).toBeLessThan(2000);
});

test.skipIf(!hasPostgres).each([
  ['few rows: they are sorted', 'within', '1990-03-01', '1991-12-31', 20, 160, 1000],
  ['most rows: the list is read until a page is full', 'overlaps', '1950-01-01', '2030-12-31', 3000, 4000, 400],
] as const)('a page of a window by title, with %s', async (_, date, from, to, least, most, reads) => {
  const where = [{ date, window: { from, to } }] as const;
  const count = await expected.count('Event', where);
  expect(count).toBeGreaterThan(least);
  expect(count).toBeLessThan(most);
  const query = { where, order: 'TITLE', descending: false, from: 'START', take: 20 } as const;
  read = 0;
  const { rows } = await snapshot.page('Event', query);
  expect(read).toBeGreaterThan(20);
  expect(read).toBeLessThan(reads);
  expect(rows).toEqual((await expected.page('Event', query)).rows);
});

test.skipIf(!hasPostgres)(
  'a page by dates of a window and of a value that one row of seven has reads no more of each range than it needs, also after a row',
  async () => {
    const where = [
      { date: 'overlaps', window: { from: '1960-01-01', to: '2030-12-31' } },
      { term: 'modality', any: ['HAPPENED'] },
    ] as const;
    const query = { where, order: 'DATE', descending: true, from: 'START', take: 20 } as const;
    const all = await expected.page('Event', { ...query, take: 40 });
    const key = collectionOf('Event').orders.DATE?.key as (row: unknown) => SortKey;
    for (const [after, first] of [
      [undefined, 0],
      [key(all.rows[19]), 20],
    ] as const) {
      read = 0;
      const { rows } = await snapshot.page('Event', { ...query, after });
      expect(read).toBeGreaterThan(20);
      expect(read).toBeLessThan(2000);
      expect(rows).toEqual(all.rows.slice(first, first + 20));
    }
  },
);

/** Of 4,000 events, some 580 have each of these modalities, none two, and 70 a brief. */
test.skipIf(!hasPostgres).each<[string, number, readonly AnyCondition[]]>([
  [
    'two values that no row has both of',
    0,
    ['HAPPENED', 'ONGOING'].map((value) => ({ term: 'modality', any: [value] })),
  ],
  [
    'two values that few rows have',
    20,
    [
      { term: 'modality', any: ['HAPPENED'] },
      { term: 'kind', any: ['ELECTION', 'ATTACK', 'PROTEST'] },
    ],
  ],
])('%s: they are found and counted by their bits', async (_, least, where) => {
  const reads: number[] = [];
  const reading = async <Result>(result: MaybePromise<Result>): Promise<Result> => {
    read = 0;
    const found = await result;
    reads.push(read);
    return found;
  };
  const query = { where, descending: true, from: 'START', take: 100 };
  const count = await reading(snapshot.count('Event', where as never));
  expect(count).toBeGreaterThanOrEqual(least);
  for (const order of ['DATE', 'TITLE'])
    expect((await reading(snapshot.page('Event', { ...query, order } as never))).rows).toHaveLength(
      Math.min(count, 100),
    );
  const years = await reading(snapshot.countByYear('Event', where as never));
  // Some have no first day.
  const dated = years.reduce((sum, { count }) => sum + count, 0);
  expect(dated).toBeGreaterThanOrEqual(least);
  expect(dated).toBeLessThanOrEqual(count);
  expect(Math.max(...reads)).toBeLessThan(800);
  expect(Math.min(...reads)).toBeGreaterThan(0);
});

test.skipIf(!hasPostgres).each(['within', 'overlaps', 'possibly'] as const)(
  'a count of a window, %s, and of a value that nearly all rows have, reads the bits of dates',
  async (date) => {
    const where = [
      { term: 'mentioned', any: ['true'] },
      { date, window: { from: '1990-03-01', to: '1993-12-31' } },
    ] as const;
    read = 0;
    expect(await snapshot.count('Event', where)).toBe(await expected.count('Event', where));
    expect(read).toBeGreaterThan(20);
    expect(read).toBeLessThan(300);
    read = 0;
    expect(await snapshot.countByYear('Event', where)).toEqual(await expected.countByYear('Event', where));
    expect(read).toBeGreaterThan(20);
    expect(read).toBeLessThan(1500);
  },
);

test.skipIf(!hasPostgres).each(['within', 'overlaps', 'possibly'] as const)(
  'mentions in the order of their events, a window in the middle, %s: the page is found without what comes before, and the count by the bits of dates',
  async (date) => {
    const where = [{ date, window: { from: '1990-03-01', to: '1993-12-31' } }] as const;
    const query = { where, order: 'EVENT', from: 'START', take: 20 } as const;
    for (const descending of [false, true]) {
      read = 0;
      const page = await snapshot.page('Mention', { ...query, descending });
      const reads = read;
      expect(page.rows).toHaveLength(20);
      expect(page.rows).toEqual((await expected.page('Mention', { ...query, descending })).rows);
      expect(reads).toBeGreaterThan(20);
      expect(reads).toBeLessThan(1500);
    }
    read = 0;
    const count = await snapshot.count('Mention', where);
    const reads = read;
    expect(count).toBe(await expected.count('Mention', where));
    expect(reads).toBeLessThan(count);
    expect(await snapshot.countByYear('Mention', where)).toEqual(await expected.countByYear('Mention', where));
  },
);

test.skipIf(!hasPostgres).each<[string, readonly AnyCondition[]]>([
  ['a window', []],
  ['a window and any of some values', [{ term: 'participant', any: ['KR', 'CN', 'US'] }]],
  ['a window and a value', [{ term: 'modality', any: ['HAPPENED'] }]],
])('the values that events in %s have are counted by reading each of them a few times', async (_, others) => {
  const where = [{ date: 'overlaps', window: { from: '1960-01-01', to: '2030-12-31' } }, ...others] as const;
  const rows = (await expected.topValues('Event', 'kind', where as never, 20)).map((value) => ({
    term: 'kind' as const,
    any: [value],
  }));
  expect(rows.length).toBeGreaterThan(5);
  const columns = [{ term: 'kind' as const, any: rows.flatMap(({ any }) => any) }];
  const count = await expected.count('Event', where as never);
  expect(count).toBeGreaterThan(100);
  read = 0;
  compared = 0;
  const values = await snapshot.topValues('Event', 'kind', where as never, 20);
  const pairs = await snapshot.countPairs('Event', where as never, rows, columns);
  const steps = read + compared;
  expect(values).toEqual(rows.flatMap(({ any }) => any));
  expect(pairs).toEqual(await expected.countPairs('Event', where as never, rows, columns));
  // To read 452 rows from bits is 3,580 steps.
  expect(steps).toBeLessThan(40 * count);
});

test.skipIf(!hasPostgres)(
  'of rows that an older release has loaded, it is not known how long their dates last',
  async () => {
    const where = [{ date: 'overlaps', window: { from: '1990-03-01', to: '1993-12-31' } }];
    const slugs = async (of: Snapshot) => {
      const query = { where, order: 'DATE', descending: true, from: 'START', take: 50 };
      return (await of.page('Event', query as never)).rows.map(({ slug }) => slug);
    };
    const expected = await slugs(snapshot);
    expect(expected).toHaveLength(50);
    const term = `(select number from briefgraph.names where name = 'Event with ${LASTING}')`;
    const first = `(select number from briefgraph.ids where id = '${expected[0]}' limit 1)`;
    for (const changes of [
      // One row was written by it.
      ['postings', 'terms'].map(
        (table) => `delete from briefgraph.${table} where term = ${term} and number = ${first}`,
      ),
      // All were.
      [`delete from briefgraph.names where number = ${term}`],
    ]) {
      postgres.psql(...changes.flatMap((change) => ['-c', change]));
      postgres.psql(
        '-c',
        `update briefgraph.counts set rows = rows - 1 where ctid = (select ctid from briefgraph.counts where term = ${term} and rows > 1 limit 1)`,
      );
      const another = await openPostgresStore({ database: await openDatabase(postgres.url), poll: 3_600_000 });
      const before = await another.snapshot();
      expect(await slugs(before)).toEqual(expected);
      await before.release?.();
      await another.close();
    }
  },
);
