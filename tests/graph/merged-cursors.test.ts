import { describe, expect, test } from 'vitest';
import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { serveSnapshot } from '../support/serve.ts';
import { commons, north } from '../support/two-catalogs.ts';

/** Cursors and ids from before entries of two catalogs were declared the same, which they outlive. */

const before = serveSnapshot(MemorySnapshot.of([commons, north([])]));
const after = serveSnapshot(MemorySnapshot.of([north(['event-20']), commons]));

type Page = { edges: { cursor: string; node: { slug: string } }[] };

/** The two entries that are declared the same. */
const MERGED = ['north/talks-0', 'event-20'];

const LISTS = {
  'all events by date': '{ list: events(first: 50) { edges { cursor node { slug } } } }',
  'all events by title': '{ list: events(first: 50, orderBy: { field: TITLE }) { edges { cursor node { slug } } } }',
  'the events of a brief':
    '{ brief(slug: "north/north-2024") { list: events(first: 50) { edges { cursor node { slug } } } } }',
  'the events of a brief by its own dates':
    '{ brief(slug: "north/north-2024") { list: events(orderBy: { field: DATE }, first: 50) { edges { cursor node { slug } } } } }',
  'the mentions of the event':
    '{ event(slug: "north/talks-0") { list: mentions(first: 50) { edges { cursor node { slug } } } } }',
  'the evidence of a motive':
    '{ motive(slug: "north/brief-0-motive-0") { list: evidence(first: 50) { edges { cursor node { ... on Event { slug } } } } } }',
  'the links of a motive':
    '{ motive(slug: "north/brief-0-motive-0") { list: links(first: 50) { edges { cursor node { ... on Event { slug } } } } } }',
  'the participants of the event':
    '{ event(slug: "north/talks-0") { list: participants(first: 50) { edges { cursor node { slug } } } } }',
} as const;

const read = async (graph: typeof before, query: string): Promise<Page> => {
  const data = await graph.get<Record<string, Page & { list?: Page }>, object>(query);
  const [found] = Object.values(data);
  return (found?.list ?? found) as Page;
};

describe('after entries were declared the same', () => {
  test.each(Object.entries(LISTS))('each cursor in %s continues where it was', async (_, query) => {
    const whole = (await read(after, query)).edges;
    for (const { cursor, node } of (await read(before, query)).edges) {
      const rest = await read(after, query.replace('first: 50', `first: 50, after: "${cursor}"`));
      const place = whole.findIndex((edge) => edge.node.slug === node.slug);
      // The event that was united may have another date now: there, the rows after the place that the cursor says follow.
      const start = MERGED.includes(node.slug) ? whole.length - rest.edges.length : place + 1;
      expect(rest.edges).toEqual(whole.slice(start));
    }
  });

  test.each(Object.entries(LISTS))('a cursor in %s that was made since is read as it is', async (_, query) => {
    const { edges } = await read(after, query);
    for (const [place, { cursor }] of edges.entries()) {
      const rest = await read(after, query.replace('first: 50', `first: 50, after: "${cursor}"`));
      expect(rest.edges).toEqual(edges.slice(place + 1));
    }
  });

  test('a forged cursor with a type that does not exist is a place in the list like any other', async () => {
    const [{ cursor = '' } = {}] = (await read(after, LISTS['the links of a motive'])).edges;
    const [list, node, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    expect([list, node]).toEqual([expect.stringContaining('Link.LINK:'), 'Motive:north/brief-0-motive-0']);
    for (const forged of ['Nothing:at-all', 'toString:x', ':', '', 'Motive: x y']) {
      const text = Buffer.from(JSON.stringify([list, forged, ...key])).toString('base64url');
      const query = LISTS['the links of a motive'].replace('first: 50', `first: 50, after: "${text}"`);
      expect((await read(after, query)).edges.length, forged).toBeLessThanOrEqual(3);
    }
  });

  test('all names find the event, and it shows the name without a namespace', async () => {
    const names = ['north/talks-0', 'event-20'];
    const ids = names.map((name) => Buffer.from(`Event:${name}`).toString('base64'));
    const query = `query ($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Event { id slug } }
      ${names
        .map(
          (name, at) => `e${at}: event(slug: "${name}") { slug mentions { totalCount } }
        l${at}: events(where: { partOf: "${name}" }) { totalCount }`,
        )
        .join('\n')}
    }`;
    const data = await after.get<Record<string, unknown>, object>(query, { ids });
    expect(data.nodes).toEqual([
      { id: ids[1], slug: 'event-20' },
      { id: ids[1], slug: 'event-20' },
    ]);
    expect(data.e0).toEqual(data.e1);
    expect(data.l0).toEqual(data.l1);
  });
});
