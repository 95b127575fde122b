import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import { MODES } from '../../../src/store/date-index.ts';
import { toCatalogData } from '../../../src/store/memory-snapshot.ts';
import { bitsOf, numbersOf } from '../../../src/store/postgres/bitmaps.ts';
import { isOfDate, type Part, type Scope } from '../../../src/store/postgres/conditions.ts';
import type { Database, Session } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import { countMatching, matching, matchingBits } from '../../../src/store/postgres/matching.ts';
import { type LongWindow, readNames } from '../../../src/store/postgres/numbered-names.ts';
import { YEARS } from '../../../src/store/postgres/special-terms.ts';
import { Statement } from '../../../src/store/postgres/statement.ts';
import { bitsInWindow, rowsInWindow } from '../../../src/store/postgres/window-bits.ts';
import { generateDataSet } from '../../support/generated-data.ts';
import { openPglite } from '../../support/pglite.ts';

/** The rows in windows of dates, by the bits of years and the counts of dates, are those that are read one by one. */

let database: Database;
let session: Session;
let scope: Scope;
/** As if all windows were long, and none. */
const ALWAYS: LongWindow = { rows: 0, ofEachDate: 0 };
const NEVER: LongWindow = { rows: 1_000_000, ofEachDate: 0 };

const DATA = toCatalogData(generateDataSet(400, 20));
const half: CatalogData = { ...DATA, briefs: DATA.briefs.filter((_, place) => place % 2 === 0) };

beforeAll(async () => {
  database = await openPglite();
  session = await database.open();
  await load(DATA);
  scope = { name: 'Event', names: { ...(await readNames(session)), longWindow: () => ALWAYS } };
}, 120_000);
afterAll(async () => {
  await session.release();
  await database.close();
});

/** Loads data; there is one connection. */
const load = async (data: CatalogData): Promise<void> => {
  await session.release();
  await loadCatalogs(database, [data], [], { common: 7 });
  session = await database.open();
};

const numbers = async (toSql: (statement: Statement) => string): Promise<number[]> => {
  const statement = new Statement();
  const rows = await session.query<{ number: number }>(toSql(statement), statement.values);
  return rows.map(({ number }) => number).sort((a, b) => a - b);
};

const day = fc
  .date({ min: new Date('1948-01-01'), max: new Date('2033-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const window = fc.tuple(day, day, fc.constantFrom('both', 'from', 'to', 'none')).map(([one, other, ends]) => {
  const [from, to] = [one, other].toSorted() as [string, string];
  return { ...(ends !== 'to' && ends !== 'none' && { from }), ...(ends !== 'from' && ends !== 'none' && { to }) };
});

const expectAlike = async () => {
  const sizes: number[] = [];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...MODES),
      window,
      fc.constantFrom(ALWAYS, NEVER, { rows: 100, ofEachDate: 1 }),
      async (date, days, long) => {
        const part = { date, window: days };
        const expected = await numbers((statement) => rowsInWindow(statement, scope, part));
        expect(
          await numbers((statement) =>
            numbersOf(bitsInWindow(statement, { ...scope, names: { ...scope.names, longWindow: () => long } }, part)),
          ),
        ).toEqual(expected);
        sizes.push(expected.length);
      },
    ),
    { numRuns: 150 },
  );
  return sizes;
};

test('of all data, and of data that was loaded again', async () => {
  const sizes = await expectAlike();
  expect(Math.min(...sizes)).toBeLessThan(10);
  expect(Math.max(...sizes)).toBeGreaterThan(300);
  await load(half);
  expect(Math.max(...(await expectAlike()))).toBeGreaterThan(100);
}, 120_000);

/** Conditions of the 400 events: many have the first value, few the second. */
const VALUES: readonly Part[] = [
  { term: 'mentioned', any: ['true'] },
  { term: 'brief', any: ['brief-3'] },
  { term: 'modality', any: ['HAPPENED', 'ONGOING'] },
];

test.each([
  ['few', 0],
  ['many', 10_000],
])(
  'together with values that %s rows have: as rows, as bits and counted, wherever windows may be long',
  async (_, more) => {
    await session.query('begin');
    await session.query('update briefgraph.counts set rows = rows + $1', [more]);
    const expected = async (parts: readonly Part[]) => {
      const found = await Promise.all(
        parts.map((part) =>
          numbers((statement) =>
            isOfDate(part)
              ? rowsInWindow(statement, scope, part)
              : numbersOf(bitsOf(statement, scope, [part as Extract<Part, { term: string }>])),
          ),
        ),
      );
      const [first = [], ...others] = found;
      return first.filter((number) => others.every((other) => other.includes(number)));
    };
    let most = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ date: fc.constantFrom(...MODES), window }), { minLength: 1, maxLength: 2 }),
        fc.subarray([...VALUES]),
        fc.constantFrom(null, ALWAYS, NEVER),
        async (windows, values, long) => {
          const parts = [...values, ...windows];
          const found = await expected(parts);
          most = Math.max(most, values.length > 0 ? found.length : 0);
          const of: Scope = { ...scope, names: { ...scope.names, longWindow: () => long } };
          expect(await numbers((statement) => matching(statement, of, parts))).toEqual(found);
          expect(await numbers((statement) => numbersOf(matchingBits(statement, of, parts)))).toEqual(found);
          const counted = (statement: Statement) => `select ${countMatching(statement, of, parts)} as number`;
          expect(await numbers(counted)).toEqual([found.length]);
        },
      ),
      { numRuns: 100 },
    );
    expect(most).toBeGreaterThan(50);
    await session.query('rollback');
  },
  120_000,
);

test('where only some years have bits, the rows of others are read one by one', async () => {
  const isOfYear = (table: string) => `delete from briefgraph.${table} where term = ${YEARS} and value::int % 3 = 0`;
  await session.query(isOfYear('common_values'));
  await session.query(isOfYear('bitmaps'));
  await expectAlike();
}, 120_000);

test('where no year has bits, all rows in the window are read one by one', async () => {
  await session.query('delete from briefgraph.common_values');
  await session.query('delete from briefgraph.bitmaps');
  await expectAlike();
}, 120_000);

test('most rows are not read', async () => {
  await load(half);
  await load(DATA);
  const part = { date: 'overlaps', window: { from: '1960-01-01', to: '2019-12-31' } } as const;
  const all = await numbers((statement) => rowsInWindow(statement, scope, part));
  expect(all.length).toBeGreaterThan(200);
  // Without these dates, what is left was not read.
  await session.query('begin');
  await session.query(`delete from briefgraph.dates d using briefgraph.years y
    where y.collection = d.collection and y.number = d.number and y.year between 1961 and 2017`);
  const found = await numbers((statement) => numbersOf(bitsInWindow(statement, scope, part)));
  await session.query('rollback');
  expect(found.length).toBeGreaterThan(0.9 * all.length);
}, 120_000);
