import { execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openContext } from '../../../src/graph/context.ts';
import { buildGraph } from '../../../src/graph/graph.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import type { Condition, Snapshot, Store } from '../../../src/store/store.ts';
import { generateFullCatalogs } from '../../support/full-data.ts';
import { openPglite } from '../../support/pglite.ts';
import { wrapQueries } from '../../support/wrap-queries.ts';
import { openLoaded } from './open-loaded.ts';

/** How many statements a query takes must not depend on how many rows it has, nor how long they are on how many values a filter has. */

const schema = buildGraph();
let statements = 0;
/** The last one. */
let statement = '';
let store: Store;

/** The same database, of which each statement is counted. */
const counted = (database: Database): Database =>
  wrapQueries(database, ({ session, text, values }) => {
    statements++;
    statement = text;
    return session.query(text, values);
  });

beforeAll(async () => {
  store = await openLoaded(counted(await openPglite()), generateFullCatalogs());
}, 60_000);
afterAll(() => store.close());

const statementsOf = async (document: string, variableValues: Record<string, unknown>) => {
  statements = 0;
  const contextValue = await openContext(store);
  const { data, errors } = await execute({ schema, document: parse(document), variableValues, contextValue });
  await contextValue.release();
  expect(errors).toBeUndefined();
  return { statements, length: JSON.stringify(data).length };
};

test.each([
  [
    'lists below lists, with counts and entities',
    `query ($first: Int!) {
      events(first: $first) {
        totalCount
        nodes {
          title
          participants(first: 3) { totalCount edges { role node { id name } } }
          mentions(first: 1) { edges { basis citations { ref } node { id title claims(first: 2) { nodes { slug } } } } }
          issues(first: 1) { nodes { id title } }
        }
      }
    }`,
  ],
  [
    'claims with their brief and evidence',
    'query ($first: Int!) { recommendations(first: $first) { nodes { slug brief { title publishers { name } } answers(first: 2) { nodes { __typename } } } } }',
  ],
  [
    'search',
    'query ($first: Int!) { search(text: "many", first: $first) { totalCount nodes { __typename ... on Event { title } } } }',
  ],
])('%s', async (_, document) => {
  await statementsOf(document, { first: 2 });
  const few = await statementsOf(document, { first: 3 });
  const many = await statementsOf(document, { first: 40 });
  expect(many.length).toBeGreaterThan(4 * few.length);
  expect(many.statements).toBeLessThanOrEqual(few.statements + 1);
  expect(few.statements).toBeLessThan(30);
});

test.each<[string, (snapshot: Snapshot, where: readonly Condition<'Event'>[]) => unknown]>([
  ['a page', (snapshot, where) => snapshot.page('Event', { ...PAGE, where })],
  [
    'a page after a row',
    (snapshot, where) => snapshot.page('Event', { ...PAGE, where, after: [0, '2000', 'event-1'] }),
  ],
  ['a count', (snapshot, where) => snapshot.count('Event', where)],
  ['years', (snapshot, where) => snapshot.countByYear('Event', where)],
])('%s with all of a hundred values is the statement of ten values', async (_, ask) => {
  const snapshot = await store.snapshot();
  const statementOf = async (length: number) => {
    const values = Array.from({ length }, (_, index) => `value-${length}-${index}`);
    await ask(snapshot, [{ term: 'participant', all: values }]);
    return statement;
  };
  expect(await statementOf(10)).toContain('briefgraph.terms');
  expect(await statementOf(100)).toBe(await statementOf(10));
  await snapshot.release?.();
});

const PAGE = { order: 'DATE', descending: false, take: 5, from: 'START' } as const;
