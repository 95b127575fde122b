import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import type { DateCondition } from '../../../src/store/condition.ts';
import { MODES } from '../../../src/store/date-index.ts';
import { toCatalogData } from '../../../src/store/memory-snapshot.ts';
import { numbersOf } from '../../../src/store/postgres/bitmaps.ts';
import type { Scope } from '../../../src/store/postgres/conditions.ts';
import type { Database, Session } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import { matching } from '../../../src/store/postgres/matching.ts';
import { readNames } from '../../../src/store/postgres/numbered-names.ts';
import { Statement } from '../../../src/store/postgres/statement.ts';
import { bitsByYear } from '../../../src/store/postgres/window-bits.ts';
import { YEARS } from '../../../src/store/postgres/write-counts.ts';
import { generateDataSet } from '../../support/generated-data.ts';
import { openPglite } from '../../support/pglite.ts';

/** The rows in windows of dates, by the bits of years and the counts of dates, are those that are read one by one. */

let database: Database;
let session: Session;
let scope: Scope;
const DATA = toCatalogData(generateDataSet(400, 20));
const half: CatalogData = { ...DATA, briefs: DATA.briefs.filter((_, place) => place % 2 === 0) };

beforeAll(async () => {
  database = await openPglite();
  session = await database.open();
  await load(DATA);
  scope = { name: 'Event', names: await readNames(session) };
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

const inWindow = (part: DateCondition): Promise<number[]> => numbers((statement) => matching(statement, scope, [part]));
const byYear = (part: DateCondition): Promise<number[]> =>
  numbers((statement) => numbersOf(bitsByYear(statement, scope, part)));

/** Compares random windows, and returns how many rows they have. */
const expectAlike = async () => {
  const sizes: number[] = [];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...MODES), window, async (date, days) => {
      const part = { date, window: days };
      const expected = await inWindow(part);
      expect(await byYear(part)).toEqual(expected);
      sizes.push(expected.length);
    }),
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
  // The bits that other tests have removed are made again.
  await load(half);
  await load(DATA);
  const part = { date: 'overlaps', window: { from: '1960-01-01', to: '2019-12-31' } } as const;
  const all = await inWindow(part);
  expect(all.length).toBeGreaterThan(200);
  // Without these dates, what is left was not read.
  await session.query('begin');
  await session.query(`delete from briefgraph.dates d using briefgraph.years y
    where y.collection = d.collection and y.number = d.number and y.year between 1961 and 2017`);
  const found = await byYear(part);
  await session.query('rollback');
  expect(found.length).toBeGreaterThan(0.9 * all.length);
}, 120_000);
