import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createContext } from '../../src/graph/context.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { isPromise } from '../../src/store/maybe-promise.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { insertRows } from '../support/inserted-rows.ts';
import { DATA } from '../support/serve.ts';
import { connectionFields } from '../support/whole-selections.ts';
import { flatten } from './flat-answer.ts';

/**
 * Every connection of the schema from an entity or the root to others; new ones are found and tested automatically. What briefs
 * differ in is not an entity, nor is a cell of a table or an edge; they have tests of their own.
 */

interface Connection {
  /** `Brief.events`, or `Query.events` at the root. */
  name: string;
  type: string;
  field: string;
}

const schema: GraphQLSchema = buildGraph();

const connections: Connection[] = [
  ...connectionFields(schema).filter(({ node }) => node !== 'EventDifference'),
  { type: 'Query', field: 'search' },
].map(({ type, field }) => ({ name: `${type}.${field}`, type, field }));

/** An outcome is not an entity. */
const pageOf = (field: string) => `
  edges { cursor node { ${field === 'outcomes' ? 'id: summary' : '__typename ... on Node { id }'} } }
  nodes { ${field === 'outcomes' ? 'id: summary' : '... on Node { id }'} }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  totalCount`;

/** The sizes of pages up to the length of a list and beyond it; of a long list, all small ones and every fifth of the others. */
const sizesFor = (length: number): number[] =>
  Array.from({ length: Math.min(100, length + 1) }, (_, index) => index + 1).filter(
    (size) => length < 30 || size < 15 || size % 5 === length % 5 || size > length,
  );

const VARIABLES = '$first: Int, $after: String, $last: Int, $before: String';
const ARGUMENTS = 'first: $first, after: $after, last: $last, before: $before';

const pageQuery = ({ type, field }: Connection): DocumentNode => {
  const search = field === 'search' ? 'text: "china", ' : '';
  const selection = `page: ${field}(${search}${ARGUMENTS}) { ${pageOf(field)} }`;
  return parse(
    type === 'Query'
      ? `query (${VARIABLES}) { parent: __typename ${selection} }`
      : `query ($id: ID!, ${VARIABLES}) { node(id: $id) { ... on ${type} { ${selection} } } }`,
  );
};

interface PageData {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

type Variables = Record<string, unknown>;

const run = (document: DocumentNode, snapshot: Snapshot, variables: Variables = {}) => {
  const result = execute({ schema, document, variableValues: variables, contextValue: createContext(snapshot) });
  // A store in memory is synchronous, and the graph must not return a promise for it.
  if (isPromise(result)) throw new Error('The graph made a promise over a store that answers at once.');
  if (result.errors) throw new Error(result.errors.join('\n'));
  return result.data as Record<string, unknown>;
};

const readPage = (document: DocumentNode, snapshot: Snapshot, variables: Variables): PageData => {
  const data = run(document, snapshot, variables) as { page?: PageData; node?: { page: PageData } };
  const page = (data.page ?? data.node?.page) as PageData;
  expect(page.nodes).toEqual(page.edges.map(({ node }) => ({ id: node.id })));
  return page;
};

/** The cursors of a list read page by page; `snapshotOf` gives the data set of each page in turn. */
const readAll = (
  document: DocumentNode,
  snapshotOf: (page: number) => Snapshot,
  parent: Variables,
  size: number,
  direction: 'forwards' | 'backwards',
): string[] => {
  const pages: string[][] = [];
  for (let edge: string | null = null; ; ) {
    const range = direction === 'forwards' ? { first: size, after: edge } : { last: size, before: edge };
    const page = readPage(document, snapshotOf(pages.length), { ...parent, ...range });
    pages.push(page.edges.map(({ cursor }) => cursor));
    const { hasNextPage, hasPreviousPage, endCursor, startCursor } = page.pageInfo;
    edge = direction === 'forwards' ? endCursor : startCursor;
    if (!(direction === 'forwards' ? hasNextPage : hasPreviousPage)) break;
  }
  return (direction === 'forwards' ? pages : pages.reverse()).flat();
};

const { data } = await loadDataSet([DATA]);
const [catalog] = data as [CatalogData];
const before: Snapshot = MemorySnapshot.of(catalog);
const after: Snapshot = MemorySnapshot.of(insertRows(catalog));

/** The ids of all entities of a type. */
const idsOf = (type: string): string[] => {
  const list = { Country: 'countries', Person: 'people' }[type] ?? `${type.toLowerCase()}s`;
  const ofType: Record<string, string> = {
    Paragraph: '{ briefs { nodes { paragraphs { id } } } }',
    Catalog: '{ catalogs { id } }',
    Appearance: '{ briefs { nodes { appearances(first: 100) { nodes { id } } } } }',
  };
  const found = flatten(run(parse(ofType[type] ?? `{ ${list}(first: 100) { nodes { id } } }`), before));
  return (found as (string | string[])[]).flat();
};

/** The parent with the longest list, for each connection that is a field of an entity. */
const longest = new Map<string, string>();
for (const { name, type, field } of connections.filter(({ type }) => type !== 'Query')) {
  const count = parse(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${field} { totalCount } } } }`);
  const counted = idsOf(type).map((id) => ({ id, total: flatten(run(count, before, { id })) as number }));
  longest.set(name, counted.reduce((a, b) => (b.total > a.total ? b : a)).id);
}

describe('every connection', () => {
  test('is found: at the root, on entities, and through statements', () => {
    expect(connections.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Query.events', 'Query.search', 'Country.motives', 'Event.mentions', 'Motive.evidence']),
    );
  });

  test.each(connections)(
    '$name pages to its end in both directions, with all page sizes for its length',
    (connection) => {
      const document = pageQuery(connection);
      const parent = { id: longest.get(connection.name) };
      const everything = readAll(document, () => before, parent, 100, 'forwards');
      expect(new Set(everything).size).toBe(everything.length);
      expect(readPage(document, before, { ...parent, first: 0 }).totalCount).toBe(everything.length);
      for (const size of sizesFor(everything.length)) {
        expect(readAll(document, () => before, parent, size, 'forwards')).toEqual(everything);
        expect(readAll(document, () => before, parent, size, 'backwards')).toEqual(everything);
      }
    },
  );

  test.each(connections)('$name skips and repeats no row while rows are inserted', (connection) => {
    const document = pageQuery(connection);
    const parent = { id: longest.get(connection.name) };
    const old = new Set(readAll(document, () => before, parent, 100, 'forwards'));
    for (const size of sizesFor(old.size))
      for (const direction of ['forwards', 'backwards'] as const) {
        const seen = readAll(document, (page) => (page === 0 ? before : after), parent, size, direction);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((cursor) => old.has(cursor))).toEqual([...old]);
      }
  });

  test('has lists that are long enough for the tests above', () => {
    const lengths = connections.map((connection) => {
      const parent = { id: longest.get(connection.name), first: 0 };
      const count = (data: Snapshot) => readPage(pageQuery(connection), data, parent).totalCount;
      return { name: connection.name, old: count(before), grows: count(after) > count(before) };
    });
    expect(lengths.filter(({ old }) => old === 0).map(({ name }) => name)).toEqual([
      'Country.recommendations',
      'Finding.changes',
      'Grouping.findings',
      'Grouping.motives',
      'Grouping.recommendations',
      'Instrument.claims',
      'Instrument.findings',
      'Instrument.parts',
      'Instrument.recommendations',
      'Instrument.stances',
      'Issue.parts',
      'Organization.findings',
      'Organization.recommendations',
      'Person.findings',
      'Person.motives',
      'Person.recommendations',
      'Person.relations',
      'Recommendation.links',
    ]);
    expect(lengths.filter(({ old, grows }) => old > 0 && !grows).map(({ name }) => name)).toEqual(['Query.countries']);
  });
});
