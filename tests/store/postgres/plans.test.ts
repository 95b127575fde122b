import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CollectionName, collectionOf, collections } from '../../../src/model/collections.ts';
import type { AnyCondition } from '../../../src/store/condition.ts';
import { deriveRows } from '../../../src/store/derive/derive-rows.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import { openDatabase } from '../../../src/store/postgres/open-database.ts';
import { openPostgresStore, type PostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import type { Snapshot } from '../../../src/store/store.ts';
import { explain } from '../../support/explain.ts';
import { generateFullCatalogs } from '../../support/full-data.ts';
import { findPostgres, type Postgres, startPostgres } from '../../support/postgres.ts';
import { wrapQueries } from '../../support/wrap-queries.ts';
import { Oracle } from '../oracle.ts';
import { openLoaded } from './open-loaded.ts';

/**
 * Each statement of each kind of page, count and search reads ranges of indexes. The planner is told to avoid reading tables from end
 * to end: of the few rows of a test it would read all, since that is quicker. What it still reads so has no index, and an
 * index without a condition is read from end to end too. So the test says what is possible with any number of rows.
 * Counts without a condition, or with one value, read one row. Statements are prepared, so their plans without values are the same.
 */

/** Tables that do not grow with the data. */
const SMALL = new Set(['state', 'names', 'migrations']);

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: Plan[];
}

/** What a plan reads from end to end. */
const wholeReads = (plan: Plan): string[] => {
  const { 'Node Type': type, 'Relation Name': table = '', 'Index Cond': condition = '', Plans: parts = [] } = plan;
  const isOfIndex = /^(Index|Bitmap Index)/.test(type);
  // Where the only condition is the collection, all of its rows are read.
  const isOfAll = condition === '' || (table === 'rows' && /^\(collection = \d+\)$/.test(condition));
  const isWhole = type === 'Seq Scan' || (isOfIndex && isOfAll);
  return [...(isWhole && !SMALL.has(table) ? [`${type} of ${table}`] : []), ...parts.flatMap(wholeReads)];
};

/** Whether EXPLAIN can show the plan that serves all values, as since PostgreSQL 16. */
const hasGenericPlans = (): boolean => {
  const version = execFileSync(join(findPostgres() ?? '', 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/ (\d+)/.exec(version)?.[1]) >= 16;
};

/** Statements by what they read from end to end, each with one example; and how many were explained. */
const found = new Map<string, string>();
const explained = new Set<string>();
let explanations = 0;

/** The same database, of which each statement is explained once. */
const explaining = (database: Database, isGeneric = hasGenericPlans()): Database =>
  wrapQueries(database, async (query) => {
    const { session, text, values } = query;
    if (/^(select|with) /.test(text) && !explained.has(text)) {
      explained.add(text);
      const note = (plan: Plan) => {
        for (const read of wholeReads(plan))
          found.set(`${read}: ${text.replaceAll(/\s+/g, ' ').replaceAll(/\d+/g, 'N')}`, text);
      };
      // Each is another text, since what is asked for again is prepared, with the values of the first.
      const another = { ...query, text: `${text} -- ${++explanations}` };
      note(await explain<Plan>(another));
      if (isGeneric) note(await explain<Plan>({ ...another, values: undefined }, 'generic_plan'));
    }
    return session.query(text, values);
  });

const DATA = generateFullCatalogs().map((catalog) => ({ ...catalog, own: { modified: 0, links: [] } }));
const rowsOf = deriveRows(DATA);
const NAMES = Object.keys(collections) as CollectionName[];
const MODES = ['within', 'overlaps', 'possibly'] as const;

let postgres: Postgres;
let store: PostgresStore;
let snapshot: Snapshot;
const hasPostgres = findPostgres() !== null;
beforeAll(async () => {
  if (!hasPostgres) return;
  postgres = await startPostgres({ programs: findPostgres() ?? '' });
  store = await openLoaded(explaining(await openDatabase(postgres.url)), DATA, { common: 2 });
  const settings = ['seqscan', 'hashjoin', 'mergejoin'].map((way) => `alter database postgres set enable_${way} = off`);
  // What is avoided and done nevertheless looks so dear that PostgreSQL would compile each statement.
  settings.push('alter database postgres set jit = off');
  postgres.psql(...['analyze', ...settings].flatMap((command) => ['-c', command]));
  await store.close();
  // Settings are for connections that begin.
  store = await openPostgresStore({ database: explaining(await openDatabase(postgres.url)), poll: 3_600_000 });
  snapshot = await store.snapshot();
}, 60_000);
afterAll(async () => {
  if (!hasPostgres) return;
  await snapshot.release?.();
  await store.close();
  await postgres.stop();
});

const expectIndexes = () => {
  expect(explained.size).toBeGreaterThan(0);
  expect([...found.keys()]).toEqual([]);
};
beforeEach(() => {
  explained.clear();
  found.clear();
});

describe.skipIf(!hasPostgres).each(NAMES)('%s', (name) => {
  const oracle = new Oracle(name, rowsOf(name));
  const { orders, terms, date } = collectionOf(name);
  const [term = '', other = term] = Object.keys(terms);
  const firstOf = (of: string) => oracle.values(of)[0] ?? 'none';
  const window = { from: '2001-01-01', to: '2030-12-31' };
  const filters: (readonly AnyCondition[])[] = [
    [],
    ...Object.keys(terms)
      .slice(0, 2)
      .map((of) => [{ term: of, any: [firstOf(of)] }]),
    ...(term ? [[{ term, any: oracle.values(term).slice(0, 3) }]] : []),
    ...(term
      ? [
          [
            { term, any: [firstOf(term)] },
            { term: other, any: oracle.values(other).slice(0, 3) },
          ],
        ]
      : []),
    ...(term ? [[{ term, all: oracle.values(term).slice(0, 2) }]] : []),
    ...(date ? MODES.map((mode) => [{ date: mode, window }]) : []),
    ...(date && term
      ? MODES.map((mode) => [
          { date: mode, window },
          { term, any: [firstOf(term)] },
        ])
      : []),
    ...(date && term
      ? [
          [
            { date: MODES[1], window },
            { term, any: [firstOf(term)] },
            { term: other, any: oracle.values(other).slice(0, 1) },
          ],
        ]
      : []),
  ];

  test('its pages in each order, in both directions, from both ends, after and before a key, with each filter', async () => {
    for (const order of Object.keys(orders))
      for (const descending of [false, true])
        for (const from of ['START', 'END'] as const)
          for (const where of filters) {
            const query = { where, order, descending, from, take: 3 };
            const key = oracle.key(order, oracle.rows[0]);
            // What a key adds to the conditions does not depend on the filter.
            for (const range of where.length === 0 ? [{}, { after: key }, { before: key }] : [{ after: key }])
              await snapshot.page(name, { ...query, ...range } as never);
            await Promise.all([1, 2].map(() => snapshot.page(name, query as never)));
          }
    expectIndexes();
  });

  test('its counts, by year and by value, and its rows by id', async () => {
    for (const where of [[], [{ term, any: [firstOf(term)] }]]) {
      if (!term && where.length > 0) continue;
      await snapshot.count(name, where as never);
      await Promise.all([1, 2].map(() => snapshot.count(name, where as never)));
    }
    expect(
      [...explained].filter(
        (text) => !text.includes('from briefgraph.counts') && !text.includes('join briefgraph.counts'),
      ),
    ).toEqual([]);
    for (const where of filters) {
      await snapshot.count(name, where as never);
      await Promise.all([1, 2].map(() => snapshot.count(name, where as never)));
      await snapshot.countByYear(name, where as never);
      if (!term) continue;
      await snapshot.countValues(name, term as never, where as never, 5);
      const pair = [{ term, any: [firstOf(term)] }];
      await snapshot.countPairs(name, where as never, pair as never, pair as never);
    }
    await snapshot.byIds(name, [oracle.collection.id(oracle.rows[0] as never), 'none']);
    expectIndexes();
  });
});

test.skipIf(!hasPostgres)('search, with a summary and facets, of names and of misspelt words', async () => {
  const text = 'many events of evnts in Korea 2024';
  await snapshot.searchSummary({ text });
  for (const table of ['phrases', 'tokens', 'spellings', 'matches', 'documents'])
    expect([...explained].filter((statement) => statement.includes(`briefgraph.${table}`))).not.toEqual([]);
  for (const from of ['START', 'END'] as const) await snapshot.search({ text, from, take: 3 });
  await snapshot.searchFacets({ text: 'many' });
  expectIndexes();
});

test.skipIf(!hasPostgres)('files of releases', async () => {
  const key = 'institute-0';
  const { files } = JSON.parse((await (await store.releases.find(key, 'release.json'))?.read()) ?? '');
  expect(await (await store.releases.find(key, files[0].url))?.read()).toContain('{');
  expect(explained.size).toBe(3);
  expectIndexes();
});
