import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import type { AnyCondition } from '../../../src/store/condition.ts';
import { MemorySnapshot, toCatalogData } from '../../../src/store/memory-snapshot.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import { openPostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { TABLES_OF_ROWS } from '../../../src/store/postgres/tables.ts';
import { ALL_ROWS, YEARS } from '../../../src/store/postgres/write-counts.ts';
import { generateDataSet } from '../../support/generated-data.ts';
import { openPglite } from '../../support/pglite.ts';

/** The bits of common values, as loads keep them, and what is read of them where rows are in several chunks. */

const COMMON = 7;

let database: Database;
beforeAll(async () => {
  database = await openPglite();
});
afterAll(() => database.close());

const run = async <Row>(...texts: string[]): Promise<readonly Row[]> => {
  const session = await database.open();
  let rows: readonly unknown[] = [];
  for (const text of texts) rows = await session.query(text);
  await session.release();
  return rows as readonly Row[];
};

const WHOLE = toCatalogData(generateDataSet(60, 10));

/** The data with some of its briefs. */
const withBriefs = (isKept: (place: number) => boolean): CatalogData => ({
  ...WHOLE,
  briefs: WHOLE.briefs.filter((_, place) => isKept(place)),
});

const load = (data: CatalogData, common = COMMON) => loadCatalogs(database, [data], [], { common });

/** The rows that have each value, as `collection term value` and numbers. */
type Numbers = Map<string, number[]>;

const toNumbers = (rows: readonly { value: string; number: number }[]): Numbers => {
  const numbers: Numbers = new Map();
  for (const { value, number } of rows) numbers.set(value, [...(numbers.get(value) ?? []), number]);
  return numbers;
};

const NAME = `collection || ' ' || term || ' ' || value as value`;

/** All values, by what rows have. */
const readValues = async (): Promise<Numbers> =>
  toNumbers(
    await run(
      `select ${NAME}, number from (select collection, term, value, number from briefgraph.terms
        union all select collection, ${YEARS}, year::text, number from briefgraph.years) rows order by number`,
    ),
  );

/** The values of which there are bits, by these. */
const readBits = async (): Promise<Numbers> => {
  const chunks = await run<{ value: string; chunk: number; bits: string }>(
    `select ${NAME}, chunk, bits::text as bits from briefgraph.bitmaps order by chunk`,
  );
  expect(chunks.filter(({ bits }) => !bits.includes('1'))).toEqual([]);
  return toNumbers(
    chunks.flatMap(({ value, chunk, bits }) =>
      [...bits].flatMap((bit, at) => (bit === '1' ? [{ value, number: chunk * bits.length + at }] : [])),
    ),
  );
};

/** The numbers of rows become greater by so much, as after many loads; and there are no bits, as in tables of an older release. */
const move = (by: number) =>
  run(
    ...TABLES_OF_ROWS.flatMap((table) => [
      // Each row for itself would be in the way of another.
      `update briefgraph.${table} set number = -number`,
      `update briefgraph.${table} set number = ${by} - number`,
    ]),
    'truncate briefgraph.bitmaps, briefgraph.common_values',
  );

const expectBits = async () => {
  const [values, bits] = [await readValues(), await readBits()];
  const common = (await run<{ value: string }>(`select ${NAME} from briefgraph.common_values`)).map(
    ({ value }) => value,
  );
  expect([...bits.keys()].sort()).toEqual([...common].sort());
  const size = new Map(
    (
      await run<{ collection: number; rows: number }>(
        `select collection, rows from briefgraph.counts where term = ${ALL_ROWS}`,
      )
    ).map(({ collection, rows }) => [collection, rows]),
  );
  for (const [value, numbers] of values) {
    const [collection, term] = value.split(' ').map(Number);
    const rows = term === YEARS ? (size.get(Number(collection)) ?? 0) : numbers.length;
    if (rows >= COMMON) expect(common, `${value}, of ${rows} rows`).toContain(value);
    if (rows < COMMON / 2) expect(common, `${value}, of ${rows} rows`).not.toContain(value);
    if (common.includes(value)) expect(bits.get(value), value).toEqual(numbers);
  }
  return common.length;
};

test('they are those of the rows after each load, in each chunk', async () => {
  const sizes: number[] = [];
  const after = async (isKept: (place: number) => boolean) => {
    await load(withBriefs(isKept));
    sizes.push(await expectBits());
  };
  await after(() => true);
  await move(4096 - 40);
  await after((place) => place % 3 !== 0);
  expect(
    new Set((await run<{ chunk: number }>('select chunk from briefgraph.bitmaps')).map(({ chunk }) => chunk)),
  ).toEqual(new Set([0, 1]));
  await after((place) => place < 2);
  await after(() => false);
  await after((place) => place === 7);
  await after(() => true);
  // Values became common, and were no longer so.
  expect(Math.max(...sizes)).toBeGreaterThan(2 * Math.min(...sizes));
  expect(sizes.at(-1)).toBe(sizes[0]);
}, 120_000);

test('rows in several chunks are found and counted by them', async () => {
  await load(withBriefs((place) => place % 2 === 0));
  await move(4096 - 60);
  await load(WHOLE);
  const store = await openPostgresStore({ database, poll: 3_600_000, shortList: 1 });
  const [snapshot, expected] = [await store.snapshot(), MemorySnapshot.of([WHOLE])];
  const top = await expected.topValues('Event', 'participant', [], 4);
  const [one, other] = top.map((value): AnyCondition => ({ term: 'participant', any: [value] })) as [
    AnyCondition,
    AnyCondition,
  ];
  const never: AnyCondition[] = ['HAPPENED', 'PLANNED'].map((value) => ({ term: 'modality', any: [value] }));
  const rare: AnyCondition = { term: 'brief', any: await expected.topValues('Event', 'brief', [], 1) };
  for (const where of [
    [one, other],
    [other, { term: 'participant', any: top }],
    [
      { term: 'participant', all: top.slice(0, 2) },
      { term: 'modality', any: ['HAPPENED', 'SCHEDULED', 'NONE'] },
    ],
    [{ term: 'participant', all: top }],
    [one, other, { date: 'overlaps', window: { from: '1960-01-01', to: '2020-01-01' } }],
    [one, { term: 'participant', any: ['none'] }],
    never,
    [...never, rare],
    [one, rare],
  ] as AnyCondition[][]) {
    const ask = async (of: typeof snapshot) => ({
      count: await of.count('Event', where as never),
      years: await of.countByYear('Event', where as never),
      top: await of.topValues('Event', 'participant', where as never, 5),
      pairs: await of.countPairs('Event', where as never, [one, other] as never, [other, ...never] as never),
      forwards: (await of.page('Event', PAGE(where))).rows.map(({ slug }) => slug),
      backwards: (await of.page('Event', { ...PAGE(where), from: 'END' })).rows.map(({ slug }) => slug),
    });
    expect(await ask(snapshot), JSON.stringify(where)).toEqual(await ask(expected));
  }
  await snapshot.release?.();
  await store.close();
}, 120_000);

const PAGE = (where: readonly AnyCondition[]) =>
  ({ where: where as never, order: 'TITLE', descending: false, from: 'START', take: 7 }) as const;
