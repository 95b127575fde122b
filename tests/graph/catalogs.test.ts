import { describe, expect, test } from 'vitest';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { serveSnapshot } from '../support/serve.ts';
import { commons, north } from '../support/two-catalogs.ts';

/** Whose data it is: catalogs, and lists that are narrowed to one. */

const graph = serveSnapshot(MemorySnapshot.of([commons, north([])]));
const get = (query: string) => graph.get<Record<string, unknown>, object>(query);

test('the catalogs are listed by title, with what each holds', async () => {
  const { catalogs } = await get('{ catalogs { key title publisher revision counts { events briefs } } }');
  expect(catalogs).toEqual([
    {
      key: 'data',
      title: 'data',
      publisher: null,
      revision: expect.stringMatching(/^[0-9a-f]{16}$/),
      counts: { events: 30, briefs: 3 },
    },
    {
      key: 'north',
      title: 'North',
      publisher: null,
      revision: expect.stringMatching(/^[0-9a-f]{16}$/),
      counts: { events: 6, briefs: 1 },
    },
  ]);
  const { brief } = await get('{ brief(slug: "north/north-2024") { slug catalog { key } } }');
  expect(brief).toEqual({ slug: 'north/north-2024', catalog: { key: 'north' } });
});

test('the revision of a catalog does not depend on others', async () => {
  const alone = serveSnapshot(MemorySnapshot.of([commons]));
  const revisionsOf = async (asker: typeof graph) =>
    (await asker.get<{ catalogs: { key: string; revision: string }[] }, object>('{ catalogs { key revision } }'))
      .catalogs;
  expect((await revisionsOf(graph))[0]).toEqual((await revisionsOf(alone))[0]);
});

test('a catalog that is read from elsewhere says from where, with the same revision of its content', async () => {
  const query = '{ catalogs { key source issuedAt revision } dataset { revision } }';
  const origin = { source: 'https://north.example/catalogs/north/', issued: '2026-03-01T09:30:00Z' };
  const read = async (...all: CatalogData[]) => {
    const asker = serveSnapshot(MemorySnapshot.of(all));
    return asker.get<{ catalogs: { revision: string }[]; dataset: { revision: string } }, object>(query);
  };
  const own = await read(commons, north([]));
  const [data, there] = own.catalogs;
  expect(own.catalogs).toEqual([
    { key: 'data', source: null, issuedAt: null, revision: data?.revision },
    { key: 'north', source: null, issuedAt: null, revision: there?.revision },
  ]);
  const harvested = await read(commons, { ...north([]), origin });
  expect(harvested.catalogs).toEqual([data, { ...there, source: origin.source, issuedAt: origin.issued }]);
  // Answers differ, so the revision of the data does.
  const later = await read(commons, { ...north([]), origin: { ...origin, issued: '2026-03-02T09:30:00Z' } });
  expect(new Set([own, harvested, later].map(({ dataset }) => dataset.revision)).size).toBe(3);
});

describe('a list of one catalog', () => {
  test('of briefs, claims, events or mentions has nothing of another', async () => {
    const data = await get(`{
      briefs(where: { catalog: "north" }) { nodes { slug } }
      claims(where: { catalog: "north" }, first: 100) { totalCount nodes { brief { slug } } }
      events(where: { catalog: "north" }, first: 100) { nodes { slug mentions(catalog: "north") { nodes { slug } } } }
      event(slug: "event-6") { all: mentions { totalCount } north: mentions(catalog: "north") { nodes { slug } } }
    }`);
    const slugs = { nodes: [{ slug: 'north/north-2024' }] };
    expect(data.briefs).toEqual(slugs);
    const { totalCount, nodes } = data.claims as { totalCount: number; nodes: { brief: { slug: string } }[] };
    expect(totalCount).toBe(12);
    expect(new Set(nodes.map(({ brief }) => brief.slug))).toEqual(new Set(['north/north-2024']));
    const events = (data.events as { nodes: { slug: string; mentions: object }[] }).nodes;
    expect(events.map(({ slug }) => slug).sort()).toEqual(
      [0, 1, 2, 3, 4, 5]
        .map((at) => `event-${at + 6}`)
        .concat([0, 1, 2, 3, 4, 5].map((at) => `north/talks-${at}`))
        .sort(),
    );
    for (const { mentions } of events) expect(mentions).toEqual(slugs);
    expect(data.event).toEqual({ all: { totalCount: 2 }, north: slugs });
  });

  test('or of one publisher is narrowed alike', async () => {
    const { all, some } = (await get(`{
      all: events(first: 100) { totalCount }
      some: events(where: { publisher: "made-up-institute", catalog: "north" }, first: 100) { totalCount }
    }`)) as Record<string, { totalCount: number }>;
    expect([all?.totalCount, some?.totalCount]).toEqual([36, 12]);
  });

  test('that is not loaded is an error that says where to look', async () => {
    const { errors } = await graph.ask('{ events(where: { catalog: "south" }) { totalCount } }');
    expect(errors?.map(({ message, extensions }) => [message, extensions?.code])).toEqual([
      ['No catalog has the key "south"; "catalogs" lists them.', 'BAD_USER_INPUT'],
    ]);
  });
});
