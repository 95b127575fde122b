import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CollectionName, collectionOf } from '../../../src/model/collections.ts';
import type { Order } from '../../../src/model/rows/collection.ts';
import { MemorySnapshot, toCatalogData } from '../../../src/store/memory/memory-snapshot.ts';
import { type Database, openDatabase, openForLoading, withSession } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load.ts';
import { PostgresSnapshot } from '../../../src/store/postgres/postgres-snapshot.ts';
import { type Statement, together } from '../../../src/store/postgres/together.ts';
import type { AnyCondition, AnyPageQuery } from '../../../src/store/store.ts';
import { generateDataSet } from '../../support/generated-data.ts';
import { findPostgres, type Postgres, startPostgres } from '../../support/postgres.ts';

/** No page walks through an order: PostgreSQL says how many rows it has read for each. */

const EVENTS = 12_000;
const MOST_READ = 5000;

interface Plan {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Relation Name'?: string;
  Plans?: Plan[];
}

/** The most rows that one scan of a table has read, also those that it left out. */
const rowsRead = (plan: Plan): number => {
  const { 'Rows Removed by Filter': left = 0, 'Rows Removed by Index Recheck': rechecked = 0 } = plan;
  const own = plan['Relation Name'] === undefined ? 0 : plan['Actual Loops'] * (plan['Actual Rows'] + left + rechecked);
  return Math.max(own, ...(plan.Plans ?? []).map(rowsRead));
};

describe.skipIf(findPostgres() === null)('with a server of PostgreSQL', () => {
  let postgres: Postgres;
  let database: Database;
  let snapshot: PostgresSnapshot;
  let memory: MemorySnapshot;
  beforeAll(async () => {
    postgres = await startPostgres({ programs: findPostgres() ?? '', settings: ['fsync=off'] });
    const catalogs = [toCatalogData(generateDataSet(EVENTS, 60))];
    const loading = await openForLoading(postgres.url);
    const { revision } = await loadCatalogs(loading, catalogs);
    await loading.close();
    memory = MemorySnapshot.of(catalogs);
    database = await openDatabase(postgres.url);
    snapshot = await PostgresSnapshot.open(revision, run);
  }, 240_000);
  afterAll(async () => {
    await database.close();
    await postgres.stop();
  });

  const run = <Row>({ text, values }: Statement) =>
    withSession(database, (session) => session.query<Row>(text, values));
  // To read all of so few rows, and to sort them, is cheaper than an index, which it would not be for more.
  const explain = ({ text, values }: Statement): Promise<number> =>
    withSession(database, async (session) => {
      for (const way of ['seqscan', 'sort']) await session.query(`set enable_${way} = off`);
      const [row] = await session.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
        `explain (analyze, format json) ${text}`,
        values,
      );
      return rowsRead(row?.['QUERY PLAN'][0].Plan as Plan);
    });

  /** Values that many rows have, and that few have, of each term. */
  const conditionsOf = (name: CollectionName): AnyCondition[] =>
    Object.keys(collectionOf(name).terms).flatMap((term) => {
      const values = memory.countValues(name, term as never, [], 1000);
      return [values[0], values.at(-1)].flatMap((found) => (found ? [{ term, any: [found.value] }] : []));
    });

  test.each(['Event', 'Mention', 'Participant', 'Claim'] as const)(
    'pages of %s with and without conditions',
    async (name) => {
      const windows: AnyCondition[] = collectionOf(name).date
        ? [
            { date: 'within', window: { from: '2024-06-01', to: '2024-06-30' } },
            { date: 'overlaps', window: { from: '2024-11-01', to: '2024-11-30' } },
            { date: 'possibly', window: { to: '2023-02-01' } },
          ]
        : [];
      const single = [...conditionsOf(name), ...windows];
      const pairs = single.flatMap((one, at) =>
        single
          .slice(at + 1, at + 4)
          .filter((other) => !('date' in one && 'date' in other))
          .map((other) => [one, other]),
      );
      const walks: unknown[] = [];
      for (const order of Object.keys(collectionOf(name).orders))
        for (const where of [[], ...single.map((one) => [one]), ...pairs])
          for (const descending of [false, true]) {
            const query: AnyPageQuery = { where, order, descending, take: 20, from: 'START' };
            const { rows } = memory.page(name, { ...query, take: 40 } as never);
            const { key } = collectionOf(name).orders[order] as Order<unknown>;
            for (const after of [undefined, ...(rows.length > 30 ? [key(rows[30])] : [])]) {
              const read = await explain(snapshot.pageStatement(name, { ...query, after }));
              // Rows that match are read, if they are few; what walks reads more.
              // What overlaps a window for any value that a date may have is found among what possibly does.
              const found = where.map((one) =>
                'date' in one && one.date === 'overlaps' ? { ...one, date: 'possibly' } : one,
              );
              const matching = memory.count(name, found as never);
              if (read > MOST_READ + matching) walks.push({ query: { ...query, after }, read, matching });
            }
          }
      expect(walks).toEqual([]);
    },
    240_000,
  );

  test('lists below the rows of a page are one statement, which reads them and little else', async () => {
    const ids = memory.page('Event', { where: [], order: 'DATE', descending: false, take: 20, from: 'START' }).rows;
    const statements = ids.map(({ slug }) =>
      snapshot.pageStatement('Mention', {
        where: [{ term: 'event', any: [slug] }],
        order: 'BRIEF',
        descending: false,
        take: 20,
        from: 'START',
      }),
    );
    expect(new Set(statements.map(({ text }) => text)).size).toBe(1);
    expect(await explain(together(statements))).toBeLessThan(1000);
  });
});
