import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import type { DateCondition } from '../../../src/store/condition.ts';
import { MODES } from '../../../src/store/date-index.ts';
import { toCatalogData } from '../../../src/store/memory/memory-snapshot.ts';
import { CHUNK, numbersOf } from '../../../src/store/postgres/bitmaps.ts';
import { isInWindow, type Scope } from '../../../src/store/postgres/conditions.ts';
import type { Database, Session } from '../../../src/store/postgres/database.ts';
import { bitsInWindow } from '../../../src/store/postgres/date-bits.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import { readNames } from '../../../src/store/postgres/numbered-names.ts';
import { Statement } from '../../../src/store/postgres/statement.ts';
import { TABLES_OF_ROWS } from '../../../src/store/postgres/tables.ts';
import { fillDateBits } from '../../../src/store/postgres/write-date-bits.ts';
import { generateDataSet } from '../../support/generated-data.ts';
import { openPglite } from '../../support/pglite.ts';

/** The rows in windows of dates, by the bits of their dates, are those that are compared one by one. */

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
  await loadCatalogs(database, [data]);
  session = await database.open();
};

const numbers = async (toSql: (statement: Statement) => string): Promise<number[]> => {
  const statement = new Statement();
  const select = toSql(statement);
  const rows = await session.query<{ number: number }>(statement.text(select), statement.values);
  return rows.map(({ number }) => number).sort((a, b) => a - b);
};

/** Days around those of the data, and those at the limits of the calendar. */
const day = fc.oneof(
  fc
    .date({ min: new Date('1948-01-01'), max: new Date('2033-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('0000-01-01', '0001-01-01', '9999-12-30', '9999-12-31'),
);
const window = fc.tuple(day, day, fc.constantFrom('both', 'from', 'to', 'none')).map(([one, other, ends]) => {
  const [from, to] = [one, other].toSorted() as [string, string];
  return { ...(ends !== 'to' && ends !== 'none' && { from }), ...(ends !== 'from' && ends !== 'none' && { to }) };
});

const oneByOne = (part: DateCondition): Promise<number[]> =>
  numbers(
    (statement) => `select d.number from briefgraph.dates d
      where d.collection = ${scope.names.collection(scope.name)} and ${isInWindow(statement, part, 'd')}`,
  );
const byBits = (part: DateCondition): Promise<number[]> =>
  numbers((statement) => numbersOf(bitsInWindow(statement, scope, part)));

/** Compares random windows, and returns how many rows they have. */
const expectAlike = async () => {
  const sizes: number[] = [];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...MODES), window, async (date, days) => {
      const part = { date, window: days };
      const expected = await oneByOne(part);
      expect(await byBits(part)).toEqual(expected);
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
  await load(DATA);
  expect(Math.max(...(await expectAlike()))).toBeGreaterThan(300);
}, 120_000);

/** All bits that are set. */
const readBits = () =>
  session.query(
    `select collection, mode, bound, chunk, digit, bits::text as bits from briefgraph.date_bits
      where bit_count(bits) > 0 order by collection, mode, bound, chunk, digit`,
  );

test('rows that are gone leave no bits, and what older tables get is what a load writes', async () => {
  await load(half);
  await load(DATA);
  const written = await readBits();
  expect(written.length).toBeGreaterThan(100);
  await session.query('delete from briefgraph.date_bits');
  await fillDateBits(session);
  expect(await readBits()).toEqual(written);
}, 120_000);

test('rows that change keep their numbers, and are found by their new dates', async () => {
  await load(DATA);
  const numbered = async () =>
    new Map(
      (
        await session.query<{ id: string; number: number }>(
          'select id, number from briefgraph.rows where collection = $1',
          [scope.names.collection('Event')],
        )
      ).map(({ id, number }) => [id, number]),
    );
  const before = await numbered();
  const { date } = DATA.briefs[0]?.mentions.find((mention) => mention.date) ?? {};
  const briefs = DATA.briefs.map((brief) => ({
    ...brief,
    mentions: brief.mentions.map((mention) => ({ ...mention, date: date && { ...date, edtf: '1895-03' } })),
  }));
  await load({ ...DATA, briefs } as CatalogData);
  expect(await numbered()).toEqual(before);
  const part = { date: 'within', window: { from: '1895-01-01', to: '1895-12-31' } } as const;
  expect((await byBits(part)).length).toBeGreaterThan(300);
  await expectAlike();
  await load(DATA);
  expect(await byBits(part)).toEqual([]);
}, 120_000);

test('of rows in several chunks', async () => {
  // As after many loads; each row for itself would be in the way of another.
  for (const table of TABLES_OF_ROWS) {
    await session.query(`update briefgraph.${table} set number = -number`);
    await session.query(`update briefgraph.${table} set number = ${CHUNK - 100} - number`);
  }
  await session.query('update briefgraph.last_numbers set last = last + $1', [CHUNK - 100]);
  await session.query('delete from briefgraph.date_bits');
  await fillDateBits(session);
  expect(await session.query('select distinct chunk from briefgraph.date_bits order by chunk')).toEqual([
    { chunk: 0 },
    { chunk: 1 },
  ]);
  await expectAlike();
  await load(half);
  expect(Math.max(...(await expectAlike()))).toBeGreaterThan(100);
  // What has no dates any more is gone.
  await load({ ...DATA, briefs: [], events: { ...DATA.events, events: [] } } as CatalogData);
  expect(
    await session.query('select 1 from briefgraph.date_bits where collection = $1', [scope.names.collection('Event')]),
  ).toEqual([]);
}, 120_000);
