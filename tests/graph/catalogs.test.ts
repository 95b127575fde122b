import { afterAll, describe, expect, test } from 'vitest';
import { toGlobalId } from '../../src/graph/global-id.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { serveFederation } from '../support/federation.ts';
import { serveSnapshot, serveStore } from '../support/serve.ts';
import { foldersOf, WHOLE } from '../support/three-catalogs.ts';
import { commons, north } from '../support/two-catalogs.ts';
import { askFlat } from './flat-answer.ts';

/** Whose data it is: catalogs are nodes, everything leads to its own, and lists can be narrowed to one. */

const HARBOUR = toGlobalId({ type: 'Catalog', id: 'harbour' });
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

const store = await openJsonStore({ folders: foldersOf(WHOLE) });
const federation = await serveFederation(store);
afterAll(async () => {
  federation.close();
  await store.close();
});

describe.each([
  ['the whole graph', askFlat(serveStore(store))],
  ['the federation', askFlat(federation)],
])('in %s', (_way, { read }) => {
  test('a catalog is found by its key, as a node, and from its briefs', async () => {
    const query = `{
      catalog(ref: "harbour") { ...C }
      node(id: "${HARBOUR}") { __typename ...C }
      nodes(ids: ["${toGlobalId({ type: 'Catalog', id: 'south' })}"]) { id }
      unknown: catalog(ref: "south") { key: slug }
      brief(ref: "harbour/watch-2024-07") { catalog { ...C } }
    }
    fragment C on Catalog {
      id key: slug namespace title publisher: publisherName license homepage
      extends { key: slug namespace }
      counts { actors events issues briefs claims }
    }`;
    expect(await read(query)).toEqual({
      catalog: HARBOUR_CATALOG,
      node: { __typename: 'Catalog', ...HARBOUR_CATALOG },
      nodes: [null],
      unknown: null,
      brief: HARBOUR_CATALOG,
    });
  });

  test('it lists its briefs', async () => {
    const query = `{ catalog(ref: "harbour") {
      briefs(where: { published: { within: { from: "2024", to: "2024" } } }) { totalCount nodes { slug } }
      all: briefs { totalCount }
      of: briefs(where: { catalogs: ["north"] }) { totalCount }
    } }`;
    expect(await read(query)).toEqual({
      briefs: { totalCount: 2, nodes: ['harbour/watch-2024-07', 'harbour/watch-2024-12'] },
      all: 3,
      of: 0,
    });
  });

  test('entries say whose registers have them, the one whose word counts most first', async () => {
    const query = `{
      talks: event(ref: "harbour/sound-talks") { catalogs { key: slug } }
      strike: event(ref: "north/strike-2023") { catalogs { key: slug } }
      quotas: issue(ref: "fish-quotas") { catalogs { key: slug } }
      quist: person(ref: "north/o-quist") { catalogs { key: slug } }
      norway: country(ref: "NO") { catalogs { key: slug } }
      sweden: country(ref: "SE") { catalogs { key: slug } }
    }`;
    expect(await read(query)).toEqual({
      talks: ['commons', 'north', 'harbour'],
      strike: ['harbour', 'north'],
      quotas: ['commons', 'north'],
      quist: ['harbour', 'north'],
      norway: ['commons', 'north'],
      sweden: [],
    });
  });

  test('statements and their citations lead to the brief, its publisher and its catalog', async () => {
    const source = 'publisher { slug } catalog { slug }';
    const query = `{
      event(ref: "sound-talks-2024") {
        mentions(where: { catalogs: ["north"] }, first: 1) { nodes { citations { brief { ${source} } } brief { ${source} } } }
      }
      claims(where: { catalogs: ["north"] }, first: 1) { nodes { citations { brief { ${source} } } brief { ${source} } } }
    }`;
    const desk = { publisher: 'north/northern-desk', catalog: 'north' };
    expect(await read(query)).toEqual({
      event: [{ citations: [desk], brief: desk }],
      claims: [{ citations: [desk], brief: desk }],
    });
  });

  test('results of a search lead to the catalogs that have them', async () => {
    const query = `{ search(text: "quota", first: 3) { nodes {
      __typename
      ... on Event { catalogs { key: slug } }
      ... on Issue { catalogs { key: slug } }
      ... on Actor { catalogs { key: slug } }
      ... on Brief { catalog { key: slug } }
      ... on Claim { brief { catalog { key: slug } } }
    } } }`;
    expect(await read(query)).toEqual([
      { __typename: 'Event', catalogs: ['commons'] },
      { __typename: 'Stance', brief: 'commons' },
      { __typename: 'Issue', catalogs: ['commons', 'north'] },
    ]);
  });

  test('the data set counts the catalogs, and has no licence if they have several', async () => {
    expect(await read('{ dataset { license counts { catalogs briefs } } }')).toEqual({
      license: null,
      counts: { catalogs: 3, briefs: 10 },
    });
  });
});

const serve = (...catalogs: CatalogData[]) => askFlat(serveSnapshot(MemorySnapshot.of(catalogs)));
const two = serve(commons, north([]));

test('the catalogs are listed by title, with what each holds', async () => {
  const query = '{ catalogs { key: slug title publisher: publisherName revision counts { events briefs } } }';
  const revision = expect.stringMatching(/^[0-9a-f]{16}$/);
  expect(await two.read(query)).toEqual([
    { key: 'data', title: 'data', publisher: null, revision, counts: { events: 30, briefs: 3 } },
    { key: 'north', title: 'North', publisher: null, revision, counts: { events: 6, briefs: 1 } },
  ]);
});

test('a catalog that is read from elsewhere says from where, with the same revision of its content', async () => {
  const origin = { source: 'https://north.example/catalogs/north/', issued: '2026-03-01T09:30:00Z' };
  const readWith = (...others: CatalogData[]) =>
    serve(commons, ...others).read<{ catalogs: { revision: string }[]; dataset: string }>(
      '{ catalogs { key: slug source issuedAt revision } dataset { revision } }',
    );
  const own = await readWith(north([]));
  const [data, there] = own.catalogs;
  expect(own.catalogs).toEqual([
    { key: 'data', source: null, issuedAt: null, revision: data?.revision },
    { key: 'north', source: null, issuedAt: null, revision: there?.revision },
  ]);
  expect((await readWith()).catalogs).toEqual([data]);
  const harvested = await readWith({ ...north([]), origin });
  expect(harvested.catalogs).toEqual([data, { ...there, source: origin.source, issuedAt: origin.issued }]);
  // Answers differ, so the revision of the data does.
  const later = await readWith({ ...north([]), origin: { ...origin, issued: '2026-03-02T09:30:00Z' } });
  expect(new Set([own, harvested, later].map(({ dataset }) => dataset)).size).toBe(3);
});

describe('a list of one catalog', () => {
  const BRIEF = 'north/north-2024';

  test('of briefs, claims, events or mentions has nothing of another', async () => {
    const query = `{
      briefs(where: { catalogs: ["north"] }) { nodes { slug } }
      claims(where: { catalogs: ["north"] }, first: 100) { totalCount nodes { brief { slug } } }
      events(where: { catalogs: ["north"] }, first: 100) { nodes { slug mentions(where: { catalogs: ["north"] }) { nodes { brief { slug } } } } }
      event(ref: "event-6") { all: mentions { totalCount } north: mentions(where: { catalogs: ["north"] }) { nodes { brief { slug } } } }
    }`;
    const slugs = [0, 1, 2, 3, 4, 5].flatMap((at) => [`event-${at + 6}`, `north/talks-${at}`]).sort();
    const { events, ...rest } = await two.read<{ events: { slug: string }[] }>(query);
    expect(rest).toEqual({
      briefs: [BRIEF],
      claims: { totalCount: 12, nodes: Array(12).fill(BRIEF) },
      event: { all: 2, north: [BRIEF] },
    });
    expect(events.sort((a, b) => (a.slug < b.slug ? -1 : 1))).toEqual(
      slugs.map((slug) => ({ slug, mentions: [BRIEF] })),
    );
  });

  test('or of one publisher is narrowed alike', async () => {
    const query = `{
      all: events(first: 100) { totalCount }
      some: events(where: { publishers: ["made-up-institute"], catalogs: ["north"] }, first: 100) { totalCount }
    }`;
    expect(await two.read(query)).toEqual({ all: 36, some: 12 });
  });

  test('that is not loaded is an error that says where to look', async () => {
    expect(await two.problems('{ events(where: { catalogs: ["south"] }) { totalCount } }')).toEqual([
      ['BAD_USER_INPUT', '"south" is not a Catalog. Give a slug, a reference such as "Catalog:…", or an id.'],
    ]);
  });
});

test.each<[string, (string | null)[], string | null]>([
  ['that all state', ['CC0-1.0', 'CC0-1.0'], 'CC0-1.0'],
  ['is null if they differ', ['CC0-1.0', 'CC-BY-4.0'], null],
  ['is null if one states none', ['CC0-1.0', null], null],
  ['is null if the first states none', [null, 'CC0-1.0'], null],
])('the licence of the data set is the one %s', async (_what, licenses, expected) => {
  const catalogs = [commons, north([])].map(
    (data, at): CatalogData => ({ ...data, catalog: { ...data.catalog, license: licenses[at] ?? null } }),
  );
  expect(await serve(...catalogs).read('{ dataset { license revision } }')).toMatchObject({ license: expected });
});

test('a catalog that extends the commons may be served with a folder that says nothing of itself', async () => {
  const data = north([]);
  const graph = serve(commons, { ...data, catalog: { ...data.catalog, extends: ['commons'] } });
  expect(await graph.read('{ catalog(ref: "north") { key: slug extends { key: slug } } }')).toEqual({
    key: 'north',
    extends: [],
  });
});
