import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, serveData } from '../support/serve.ts';

/** What the project publishes: the commons, and a catalog whose slugs have a namespace. */

const FACT_SHEET = 'white-house/wh-2023-08-18-fact-sheet';
const STATEMENT = 'white-house/wh-2023-08-18-joint-statement';

interface Entity {
  id: string;
  slug: string;
}
type Found = Record<string, { totalCount: number; nodes: Entity[] }>;

let graph: Asker;
beforeAll(async () => {
  graph = await serveData();
});

interface Page {
  totalCount: number;
  nodes: Entity[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** All entities of a list, from as many pages as it has. */
const readAll = async (list: string): Promise<Entity[]> => {
  const query = `query ($after: String) {
    found: ${list}(first: 100, after: $after) { totalCount nodes { id slug } pageInfo { endCursor hasNextPage } }
  }`;
  const entities: Entity[] = [];
  for (let after: string | null = null; ; ) {
    const { found }: { found: Page } = await graph.get<{ found: Page }, object>(query, { after });
    entities.push(...found.nodes);
    after = found.pageInfo.endCursor;
    if (found.pageInfo.hasNextPage) continue;
    expect(entities).toHaveLength(found.totalCount);
    return entities;
  }
};

describe.each([
  ['organization', 'organizations'],
  ['person', 'people'],
  ['grouping', 'groupings'],
  ['event', 'events'],
  ['issue', 'issues'],
  ['brief', 'briefs'],
  ['motive', 'motives'],
  ['stance', 'stances'],
  ['forecast', 'forecasts'],
  ['recommendation', 'recommendations'],
  ['relation', 'relations'],
])('each %s', (field, list) => {
  test('is found by its slug and its id, with and without a namespace', async () => {
    const entities = await readAll(list);
    expect(new Set(entities.map(({ slug }) => slug.startsWith('white-house/')))).toEqual(new Set([true, false]));
    const lookUps = entities.map(({ slug }, index) => `_${index}: ${field}(slug: "${slug}") { id slug }`);
    const bySlug: Entity[] = [];
    for (let from = 0; from < lookUps.length; from += 20)
      bySlug.push(
        ...Object.values(await graph.get<Record<string, Entity>, object>(`{ ${lookUps.slice(from, from + 20)} }`)),
      );
    expect(bySlug).toEqual(entities);
    const ids = entities.map(({ id }) => id);
    const byId: Entity[] = [];
    for (let from = 0; from < ids.length; from += 100) {
      const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
      const { nodes } = await graph.get<{ nodes: Entity[] }, object>(query, { ids: ids.slice(from, from + 100) });
      byId.push(...nodes);
    }
    expect(byId.map(({ id }) => id)).toEqual(ids);
  });
});

interface Answer {
  node: object;
  events: object;
  claims: { nodes: { brief: object; citations: { ref: string }[] }[] };
}

test('what a passage of a catalog says is found by its ref', async () => {
  const query = `query ($id: ID!, $where: EventWhere, $claims: ClaimWhere) {
    node(id: $id) { ... on Paragraph { ref sentences { ref } brief { slug } } }
    events(where: $where) { nodes { slug } }
    claims(where: $claims) { totalCount nodes { brief { slug } citations { ref } } }
  }`;
  const ref = `${FACT_SHEET}:p8.s2`;
  const id = btoa(`Paragraph:${FACT_SHEET}:p8`);
  const variables = { id, where: { cites: `${FACT_SHEET}:p3.s1` }, claims: { cites: ref } };
  const { node, events, claims } = await graph.get<Answer, object>(query, variables);
  expect(node).toEqual({
    ref: `${FACT_SHEET}:p8`,
    sentences: expect.arrayContaining([{ ref }]),
    brief: { slug: FACT_SHEET },
  });
  expect(events).toEqual({ nodes: expect.arrayContaining([{ slug: 'camp-david-summit-2023' }]) });
  expect(claims.nodes.length).toBeGreaterThan(0);
  for (const { brief, citations } of claims.nodes) {
    expect(brief).toEqual({ slug: FACT_SHEET });
    expect(citations).toContainEqual({ ref });
  }
});

test('two institutes speak of the summit at Camp David, each in its own brief', async () => {
  const { event } = await graph.get<Record<string, object>, object>(`{
    event(slug: "camp-david-summit-2023") {
      date { edtf basis }
      mentions { nodes { slug publisher { slug } } }
    }
  }`);
  expect(event).toEqual({
    // Stated, and so preferred to the day that a curator has inferred from the White House's "today".
    date: { edtf: '2023-08', basis: 'STATED' },
    mentions: {
      nodes: [
        { slug: FACT_SHEET, publisher: { slug: 'white-house/white-house' } },
        { slug: STATEMENT, publisher: { slug: 'white-house/white-house' } },
        { slug: 'asan-2024-12-05', publisher: { slug: 'asan-institute' } },
      ],
    },
  });
});

test('the events that both institutes mention are found by `severalPublishers`', async () => {
  const { several, others, all } = await graph.get<Record<string, { totalCount: number; nodes: object[] }>, object>(`{
    several: events(where: { severalPublishers: true }, orderBy: { field: TITLE }) { totalCount nodes { slug } }
    others: events(where: { severalPublishers: false }) { totalCount }
    all: events { totalCount }
  }`);
  expect(several?.nodes).toEqual([
    { slug: 'camp-david-summit-2023' },
    { slug: 'lai-ching-te-inauguration' },
    { slug: 'north-korea-russia-military-ties' },
    { slug: 'rok-us-japan-security-cooperation-grows' },
    { slug: 'us-presidential-election-2024' },
  ]);
  expect(others?.totalCount).toBe((all?.totalCount ?? 0) - (several?.totalCount ?? 0));
});

test('a claim names the actors that it is about, too', async () => {
  const named = await graph.get<Found, object>(
    '{ claims: claims(where: { actors: { any: ["CN"] } }, first: 100) { totalCount nodes { ... on Node { id } ... on Claim { slug } } } }',
  );
  const about = await graph.get<Found, object>(
    '{ stances(where: { object: ["Q291bnRyeTpDTg=="] }, first: 100) { totalCount nodes { id slug } } }',
  );
  const slugs = named.claims?.nodes.map(({ slug }) => slug);
  expect(about.stances?.nodes.map(({ slug }) => slug)).toEqual([
    'white-house/us-does-not-trust-chinese-promises',
    'peak-china-thesis',
    'south-korean-public-wary-of-china-yet-values-trade',
  ]);
  expect(slugs).toEqual(expect.arrayContaining(about.stances?.nodes.map(({ slug }) => slug) ?? []));
});

test('a place says where it comes from, in what a brief says and in what follows from all', async () => {
  expect(
    await graph.get(
      '{ event(slug: "camp-david-summit-2023") { place { name basis } mentions(brief: "asan-2024-12-05") { edges { basis place { name basis } } } } }',
    ),
  ).toEqual({
    event: {
      place: { name: 'Camp David', basis: 'STATED' },
      mentions: { edges: [{ basis: 'STATED', place: { name: 'Camp David', basis: 'CURATOR_INFERRED' } }] },
    },
  });
});

test('what briefs say of an event can be narrowed to those that have somebody take part', async () => {
  const ask = (participant: string) =>
    graph.ask(
      `{ event(slug: "camp-david-summit-2023") { mentions(participant: "${participant}") { nodes { slug } } } }`,
    );
  expect((await ask('yoon-suk-yeol')).data).toEqual({
    event: {
      mentions: {
        nodes: [
          { slug: 'white-house/wh-2023-08-18-fact-sheet' },
          { slug: 'white-house/wh-2023-08-18-joint-statement' },
        ],
      },
    },
  });
  expect(JSON.stringify(await ask('KR'))).toContain('asan-2024-12-05');
  expect((await ask('nobody')).errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
});

test('a slug without its namespace is refused with the one that is meant', async () => {
  const { errors } = await graph.ask('{ briefs(where: { publisher: "white-house" }) { totalCount } }');
  expect(errors?.map(({ message }) => message)).toEqual([
    'No organization has the slug "white-house"; did you mean "white-house/white-house"?',
  ]);
});
