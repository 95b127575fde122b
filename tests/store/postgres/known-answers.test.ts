import { join } from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromUtf8 } from '#text-executor';
import { openContext } from '../../../src/graph/context.ts';
import { createExecutor } from '../../../src/graph/executor.ts';
import { buildGraph } from '../../../src/graph/graph.ts';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import { loadDataSet } from '../../../src/store/data-set.ts';
import { toCatalogData } from '../../../src/store/memory/memory-snapshot.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load-catalogs.ts';
import { openPostgresStore, type PostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { generateDataSet } from '../../support/generated-data.ts';
import { openPglite } from '../../support/pglite.ts';
import { wrapQueries } from '../../support/wrap-queries.ts';
import { openLoaded } from './open-loaded.ts';

/** What is in memory of a revision is answered without a statement, and never together with what is of another one. */

const fixture = (name: string) => join(import.meta.dirname, '../../fixtures', name);
const schema = buildGraph();
const { execute, executeToText } = createExecutor(schema, { compileAt: 1 });
let statements = 0;
let pglite: Database;
let store: PostgresStore;
let before: readonly CatalogData[];
let after: readonly CatalogData[];

beforeAll(async () => {
  before = (await loadDataSet([fixture('tiny')])).data ?? [];
  after = before.map((catalog) => ({ ...catalog, briefs: [], outcomes: undefined }));
  pglite = await openPglite();
  const counting = wrapQueries(pglite, ({ session, text, values }) => {
    statements++;
    return session.query(text, values);
  });
  store = await openLoaded(counting, before);
}, 60_000);
afterAll(() => store.close());

const ask = async (query: string) => {
  statements = 0;
  const contextValue = await openContext(store);
  const { data, errors } = await execute({ schema, document: parse(query), contextValue });
  await contextValue.release();
  expect(errors).toBeUndefined();
  return { answer: JSON.parse(JSON.stringify(data)), statements, revision: contextValue.snapshot.revision };
};

const BRIEFS = '{ dataset { revision } briefs { totalCount nodes { title publishers { name } } } }';

test('what was asked before takes no statement, and no promise; nor do parts of other queries', async () => {
  const first = await ask(BRIEFS);
  expect(first.statements).toBeGreaterThan(0);
  const again = await ask(BRIEFS);
  expect(again).toEqual({ ...first, statements: 0 });
  const contextValue = await openContext(store);
  const text = executeToText?.({ schema, document: parse(BRIEFS), contextValue });
  expect(JSON.parse(fromUtf8(text as string))).toEqual({ data: first.answer });
  await contextValue.release();
  const counted = await ask('{ briefs { totalCount } }');
  expect(counted).toMatchObject({ answer: { briefs: { totalCount: first.answer.briefs.totalCount } }, statements: 0 });
});

test('a row that a page has read is known by its id: one statement reads the page after it', async () => {
  const page = (after: string | null) =>
    ask(
      `{ events(first: 1, after: ${JSON.stringify(after)}) { nodes { id slug } pageInfo { endCursor hasNextPage } } }`,
    );
  const first = (await page(null)).answer.events;
  expect(first.pageInfo.hasNextPage).toBe(true);
  const known = await ask(`{ event(slug: "${first.nodes[0].slug}") { id } }`);
  expect(known).toMatchObject({ answer: { event: { id: first.nodes[0].id } }, statements: 0 });
  const next = await page(first.pageInfo.endCursor);
  expect(next.statements).toBe(1);
  expect(next.answer.events.nodes).not.toEqual(first.nodes);
});

test('while a load has made a newer revision, each answer is of one: from memory, or with all of it read', async () => {
  const old = await ask(BRIEFS);
  const { revision } = await loadCatalogs(pglite, after);
  expect(revision).not.toBe(old.revision);
  // The store has not heard of it: what is known is answered from memory.
  expect(await ask(BRIEFS)).toEqual({ ...old, statements: 0 });
  // A query of which something is not known is answered from the new revision as a whole, and so is every one after it.
  const half = await ask('{ dataset { revision } briefs { totalCount } claims { totalCount } }');
  expect(half.revision).toBe(revision);
  expect(half.answer.dataset).toEqual({ revision });
  expect(old.answer.briefs.totalCount).toBeGreaterThan(0);
  expect(half.answer.briefs.totalCount).toBe(0);
  const newer = await ask(BRIEFS);
  expect(newer.revision).toBe(revision);
  expect(newer.answer.briefs.totalCount).toBe(half.answer.briefs.totalCount);
  expect(store.revision()).toBe(revision);
});

test('rows and answers take no more memory than they may; what is forgotten is read again', async () => {
  const shared = { ...pglite, close: async () => {} };
  await loadCatalogs(pglite, [toCatalogData(generateDataSet(300, 3))]);
  const readAll = async (memory: number) => {
    const over = await openPostgresStore({ database: shared, memory, poll: 3_600_000, fresh: 3_600_000 });
    const kept: number[] = [];
    const pages: string[] = [];
    let after = 'null';
    for (let isLast = false; !isLast; ) {
      const contextValue = await openContext(over);
      const document = parse(
        `{ events(first: 5, after: ${after}) { nodes { id title mentions(first: 3) { totalCount nodes { id title } } } pageInfo { endCursor hasNextPage } } }`,
      );
      const { data, errors } = await execute({ schema, document, contextValue });
      await contextValue.release();
      expect(errors).toBeUndefined();
      const { events } = JSON.parse(JSON.stringify(data));
      pages.push(JSON.stringify(events.nodes));
      kept.push(over.keptData?.().bytes ?? 0);
      after = JSON.stringify(events.pageInfo.endCursor);
      isLast = !events.pageInfo.hasNextPage;
    }
    await over.close();
    return { pages, most: Math.max(...kept) };
  };
  const [much, little] = [await readAll(64 * MEGABYTE), await readAll(MEGABYTE / 4)];
  expect(much.pages).toHaveLength(60);
  expect(little.pages).toEqual(much.pages);
  expect(much.most).toBeGreaterThan(MEGABYTE);
  expect(little.most).toBeLessThan(MEGABYTE / 3);
}, 60_000);

const MEGABYTE = 2 ** 20;

test('more may be missing at once than an answer may have errors', async () => {
  await loadCatalogs(pglite, [toCatalogData(generateDataSet(120, 2))]);
  await store.reload();
  const { answer } = await ask(
    '{ events(first: 100) { nodes { slug mentions(first: 1) { totalCount } issues { totalCount } } } }',
  );
  expect(answer.events.nodes).toHaveLength(100);
  expect(answer.events.nodes.every((node: { mentions: object }) => 'totalCount' in node.mentions)).toBe(true);
});
