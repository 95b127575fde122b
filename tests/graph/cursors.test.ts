import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { allNames, rootLists } from '../support/all-questions.ts';
import { anyPublished } from '../support/any-published.ts';
import { CHANGES, canonicalNames, keyOf, type Loaded } from '../support/changed-catalogs.ts';
import { withoutDeclarations } from '../support/declarations.ts';
import { runs } from '../support/runs.ts';
import type { Asker } from '../support/serve.ts';
import { serveCatalogs } from '../support/three-catalogs.ts';
import { connectionFields } from '../support/whole-selections.ts';

/** The cursors that a server gave away continue after their rows when catalogs were added or entries were declared the same. */

const schema = buildGraph();

/** A list of an entity, or of the root, in one order. */
interface List {
  title: string;
  /** Takes `$after`, and the id of the entity as `$id`. */
  query: string;
  id?: string;
}

interface Edge {
  cursor: string;
  node?: { id: string };
}

const pageOf = (field: string, hasEntities: boolean, args = ''): string =>
  `list: ${field}(${args} first: 100, after: $after) { edges { cursor ${hasEntities ? 'node { ... on Node { id } }' : ''} } }`;

/** Without the countries, which are no catalog's. */
const rootListsInEachOrder = (): List[] =>
  rootLists(schema)
    .filter(({ field }) => field !== 'countries')
    .flatMap(({ field, orders, hasEntities }) =>
      inEachOrder(orders).map((order) => ({
        title: `${field} ${order}`,
        query: `query ($after: String) { ${pageOf(field, hasEntities, order)} }`,
      })),
    );

/** Without arguments if a list has one order. */
const inEachOrder = (orders: readonly string[]): string[] =>
  orders.length === 0
    ? ['']
    : orders.flatMap((field) =>
        ['ASC', 'DESC'].map((direction) => `orderBy: { field: ${field}, direction: ${direction} }`),
      );

const fields = connectionFields(schema);

const listsOfEntities = (keys: Iterable<string>, inOrders: (orders: readonly string[]) => string[]): List[] =>
  [...new Set(keys)].flatMap((key) =>
    fields
      .filter(({ type }) => key.startsWith(`${type}:`))
      .flatMap(({ type, field, hasEntities, orders }) =>
        inOrders(orders).map((order) => ({
          title: `${key}, ${field} ${order}`,
          query: `query ($id: ID!, $after: String) { node(id: $id) { ... on ${type} { ${pageOf(field, hasEntities, order)} } } }`,
          id: Buffer.from(key).toString('base64'),
        })),
      ),
  );

const readEdges = async (graph: Asker, { query, id }: List, after: string | null = null): Promise<Edge[]> => {
  const data = await graph.get<{ list?: Page; node?: { list: Page } }, object>(query, { id, after });
  return (data.list ?? data.node?.list)?.edges ?? [];
};

interface Page {
  edges: Edge[];
}

interface Difference {
  cursor: string;
  node: { statements: Page };
}

const DIFFERENCES = `query ($id: ID!, $from: String, $after: String, $first: Int) {
  node(id: $id) { ... on Event { differences(after: $from, first: $first) { edges {
    cursor
    node { statements(first: 100, after: $after) { edges { cursor node { id } } } }
  } } } }
}`;

/** What briefs differ in about an event: all of it, or the difference after a cursor from one of its statements on. */
const readDifferences = async (graph: Asker, key: string, from: string | null = null, after: string | null = null) => {
  const variables = { id: btoa(key), from, after, first: after === null ? 100 : 1 };
  type Answer = { node: { differences: { edges: Difference[] } } };
  return (await graph.get<Answer, object>(DIFFERENCES, variables)).node.differences.edges;
};

/**
 * A cursor with the canonical names of now, so that those from before and those of now can be compared. Where an id is followed
 * by another name of the same entity, it is left out.
 */
const normalize = (cursor: string, canonical: ReadonlyMap<string, string>): string => {
  const parts: (string | number)[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  const type = String(parts[0]).split('.')[0];
  const toCanonical = (name: string) => canonical.get(`${type}:${name}`) ?? canonical.get(name) ?? name;
  return JSON.stringify(
    parts.map((part) =>
      typeof part === 'string'
        ? part
            .split(' ')
            .map((word) => word.replace(/[^:]+$/, toCanonical))
            .filter((word, index, words) => index === 0 || word !== words[index - 1]?.replace(/^\w+:/, ''))
            .join(' ')
        : part,
    ),
  );
};

/** In one direction: it is the same list read from the other end. */
const ascending = (orders: readonly string[]): string[] =>
  inEachOrder(orders).filter((order) => !order.includes('DESC'));

/** The lists of the root and of entities. */
const listsOf = ({ idOf }: Loaded): List[] => [...rootListsInEachOrder(), ...listsOfEntities(idOf.values(), ascending)];

describe.each(CHANGES)('after $what', ({ before, after }) => {
  test('each cursor continues after its row, and skips or repeats no row that has not moved', async () => {
    const [old, now] = [await before, await after];
    const canonical = canonicalNames(now);
    for (const list of listsOf(old)) {
      const edges = await readEdges(old.graph, list);
      if (edges.length === 0) continue;
      const whole = await readEdges(now.graph, list);
      const placesNow = whole.map(({ cursor }) => normalize(cursor, canonical));
      const places = edges.map(({ cursor }) => placesNow.indexOf(normalize(cursor, canonical)));
      const isRenamed = edges.map(({ cursor }) => normalize(cursor, canonical) !== normalize(cursor, new Map()));
      for (const [index, { cursor }] of edges.entries()) {
        const rest = await readEdges(now.graph, list, cursor);
        const start = whole.length - rest.length;
        expect([list.title, rest]).toEqual([list.title, whole.slice(start)]);
        const place = places[index] as number;
        if (place >= 0) expect([list.title, start]).toEqual([list.title, place + 1]);
        if (isRenamed[index]) continue;
        // Where the row has moved, the rest begins at its old place. Another name may also move a row.
        const kept = places
          .map((_, other) => other)
          .filter((other) => (places[other] as number) >= 0 && !isRenamed[other]);
        const before = kept.filter((other) => (places[other] as number) < start);
        expect([list.title, index, before]).toEqual([list.title, index, kept.filter((other) => other <= index)]);
      }
    }
  });

  test('each cursor in what briefs state of a difference continues after its row', async () => {
    const [old, now] = [await before, await after];
    const canonical = canonicalNames(now);
    for (const id of new Set(old.idOf.values())) {
      if (!id.startsWith('Event:')) continue;
      const differences = (await readDifferences(now.graph, id)).map((difference) => ({
        ...difference,
        place: normalize(difference.cursor, canonical),
      }));
      for (const { cursor, node } of await readDifferences(old.graph, id)) {
        const at = differences.findIndex(({ place }) => place === normalize(cursor, canonical));
        const whole = differences[at]?.node.statements.edges ?? [];
        const places = whole.map((edge) => normalize(edge.cursor, canonical));
        for (const edge of node.statements.edges) {
          const [same] = await readDifferences(now.graph, id, differences[at - 1]?.cursor ?? null, edge.cursor);
          const place = places.indexOf(normalize(edge.cursor, canonical));
          expect([id, place, same?.node.statements.edges]).toEqual([id, place, whole.slice(place + 1)]);
        }
      }
    }
  });
});

test('in random catalogs, in which entries and claims have the same few slugs, each cursor continues after its row', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyPublished, async (data) => {
      const undeclared = withoutDeclarations(data);
      const [old, now] = [serveCatalogs(undeclared), serveCatalogs(data)];
      for (const list of listsOfEntities(allNames(undeclared).map(keyOf), () => [''])) {
        const whole = await readEdges(now, list);
        for (const [index, { cursor }] of whole.entries())
          expect([list.title, await readEdges(now, list, cursor)]).toEqual([list.title, whole.slice(index + 1)]);
        for (const { cursor } of await readEdges(old, list)) {
          // Rows that were united may have moved, but what follows their old place is the end of the list.
          const rest = await readEdges(now, list, cursor);
          expect([list.title, rest]).toEqual([list.title, whole.slice(whole.length - rest.length)]);
        }
      }
    }),
    { numRuns: runs(6) },
  );
});
