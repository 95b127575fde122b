import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGlobalId } from '../../src/graph/global-id.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { type JsonStore, openJsonStore } from '../../src/store/json-store.ts';
import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { serveFederation } from '../support/federation.ts';
import { type Asker, serveSnapshot, serveStore } from '../support/serve.ts';
import { foldersOf, WHOLE } from '../support/three-catalogs.ts';
import { commons, north } from '../support/two-catalogs.ts';

/** Catalogs are nodes, everything leads to its own, and the data set as a whole says what holds for all of them. */

const HARBOUR = toGlobalId({ type: 'Catalog', id: 'harbour' });

let store: JsonStore;
const graphs: Record<string, Asker & { close?: () => void }> = {};

beforeAll(async () => {
  store = await openJsonStore({ folders: foldersOf(WHOLE) });
  graphs.whole = serveStore(store);
  graphs.federation = await serveFederation(store);
});

afterAll(async () => {
  graphs.federation?.close?.();
  await store.close();
});

describe.each(['whole', 'federation'])('in the %s', (way) => {
  const get = (query: string) => (graphs[way] as Asker).get<Record<string, never>, object>(query);

  test('a catalog is found by its key, as a node, and from its briefs', async () => {
    expect(
      await get(`{
        catalog(key: "harbour") { ...C }
        node(id: "${HARBOUR}") { __typename ...C }
        nodes(ids: ["${toGlobalId({ type: 'Catalog', id: 'south' })}"]) { id }
        unknown: catalog(key: "south") { key }
        brief(slug: "harbour/watch-2024-07") { catalog { ...C } }
      }
      fragment C on Catalog {
        id key namespace title publisher license homepage
        extends { key namespace }
        counts { actors events issues briefs claims }
      }`),
    ).toEqual({
      catalog: HARBOUR_CATALOG,
      node: { __typename: 'Catalog', ...HARBOUR_CATALOG },
      nodes: [null],
      unknown: null,
      brief: { catalog: HARBOUR_CATALOG },
    });
  });

  test('it lists its briefs', async () => {
    expect(
      await get(`{ catalog(key: "harbour") {
        briefs(where: { published: { within: { from: "2024", to: "2024" } } }) { totalCount nodes { slug } }
        all: briefs { totalCount }
        of: briefs(where: { catalog: "north" }) { totalCount }
      } }`),
    ).toEqual({
      catalog: {
        briefs: { totalCount: 2, nodes: [{ slug: 'harbour/watch-2024-07' }, { slug: 'harbour/watch-2024-12' }] },
        all: { totalCount: 3 },
        of: { totalCount: 0 },
      },
    });
  });

  test('entries say whose registers have them, the one whose word counts most first', async () => {
    const keys = (...all: string[]) => ({ catalogs: all.map((key) => ({ key })) });
    expect(
      await get(`{
        talks: event(slug: "harbour/sound-talks") { catalogs { key } }
        strike: event(slug: "north/strike-2023") { catalogs { key } }
        quotas: issue(slug: "fish-quotas") { catalogs { key } }
        quist: person(slug: "north/o-quist") { catalogs { key } }
        norway: country(code: "NO") { catalogs { key } }
        sweden: country(code: "SE") { catalogs { key } }
      }`),
    ).toEqual({
      talks: keys('commons', 'north', 'harbour'),
      strike: keys('harbour', 'north'),
      quotas: keys('commons', 'north'),
      quist: keys('harbour', 'north'),
      norway: keys('commons', 'north'),
      sweden: keys(),
    });
  });

  test('statements and their citations lead to the brief, its publisher and its catalog', async () => {
    const source = 'publisher { slug } catalog { key }';
    const desk = { publisher: { slug: 'north/northern-desk' }, catalog: { key: 'north' } };
    const cited = { citations: [{ brief: desk }] };
    expect(
      await get(`{
        event(slug: "sound-talks-2024") {
          mentions(catalog: "north", first: 1) { edges { citations { brief { ${source} } } node { ${source} } } }
        }
        claims(where: { catalog: "north" }, first: 1) { nodes { citations { brief { ${source} } } brief { ${source} } } }
      }`),
    ).toEqual({
      event: { mentions: { edges: [{ ...cited, node: desk }] } },
      claims: { nodes: [{ ...cited, brief: desk }] },
    });
  });

  test('results of a search lead to the catalogs that have them', async () => {
    expect(
      await get(`{ search(text: "quota", first: 3) { nodes {
        __typename
        ... on Event { catalogs { key } }
        ... on Issue { catalogs { key } }
        ... on Actor { catalogs { key } }
        ... on Brief { catalog { key } }
        ... on Claim { brief { catalog { key } } }
      } } }`),
    ).toEqual({
      search: {
        nodes: [
          { __typename: 'Event', catalogs: [{ key: 'commons' }] },
          { __typename: 'Stance', brief: { catalog: { key: 'commons' } } },
          { __typename: 'Issue', catalogs: [{ key: 'commons' }, { key: 'north' }] },
        ],
      },
    });
  });

  test('the data set counts the catalogs, and has no licence if they have several', async () => {
    expect(await get('{ dataset { license counts { catalogs briefs } } }')).toEqual({
      dataset: { license: '', counts: { catalogs: 3, briefs: 10 } },
    });
  });
});

const HARBOUR_CATALOG = {
  id: HARBOUR,
  key: 'harbour',
  namespace: 'harbour',
  title: 'Harbour Watch',
  publisher: 'Harbour Watch',
  license: 'CC0-1.0',
  homepage: null,
  extends: [{ key: 'commons', namespace: null }],
  counts: { actors: 4, events: 4, issues: 2, briefs: 3, claims: 4 },
};

test.each<[string, (string | null)[], string]>([
  ['that all state', ['CC0-1.0', 'CC0-1.0'], 'CC0-1.0'],
  ['is empty if they differ', ['CC0-1.0', 'CC-BY-4.0'], ''],
  ['is empty if one states none', ['CC0-1.0', null], ''],
  ['is empty if the first states none', [null, 'CC0-1.0'], ''],
])('the licence of the data set is the one %s', async (_what, licenses, expected) => {
  const catalogs = [commons, north([])].map(
    (data, at): CatalogData => ({ ...data, catalog: { ...data.catalog, license: licenses[at] ?? null } }),
  );
  const { dataset } = await serveSnapshot(MemorySnapshot.of(catalogs)).get<{ dataset: object }, object>(
    '{ dataset { license } }',
  );
  expect(dataset).toEqual({ license: expected });
});

test('a catalog that extends the commons may be served with a folder that says nothing of itself', async () => {
  const data = north([]);
  const catalogs = [commons, { ...data, catalog: { ...data.catalog, extends: ['commons'] } }];
  expect(
    await serveSnapshot(MemorySnapshot.of(catalogs)).get('{ catalog(key: "north") { extends { key } } }', {}),
  ).toEqual({ catalog: { extends: [] } });
});
