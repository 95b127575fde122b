import { describe, expect, test } from 'vitest';
import { toGlobalId } from '../../src/views/entry-address.ts';
import { serveFlat } from './flat-answer.ts';

/** What the project publishes: the commons, and a catalog whose slugs have a namespace. */

const FACT_SHEET = 'white-house/wh-2023-08-18-fact-sheet';
const STATEMENT = 'white-house/wh-2023-08-18-joint-statement';

interface Entity {
  id: string;
  slug: string;
}

const { get, read, problems } = await serveFlat();

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
    const { nodes, pageInfo, totalCount }: Page = await read(query, { after });
    entities.push(...nodes);
    after = pageInfo.endCursor;
    if (pageInfo.hasNextPage) continue;
    expect(entities).toHaveLength(totalCount);
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
    const lookUps = entities.map(({ slug }, index) => `_${index}: ${field}(ref: "${slug}") { id slug }`);
    const bySlug: Entity[] = [];
    for (let from = 0; from < lookUps.length; from += 20)
      bySlug.push(...Object.values(await get<Record<string, Entity>, object>(`{ ${lookUps.slice(from, from + 20)} }`)));
    expect(bySlug).toEqual(entities);
    const ids = entities.map(({ id }) => id);
    const byId: string[] = [];
    for (let from = 0; from < ids.length; from += 100) {
      const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
      byId.push(...(await read<string[]>(query, { ids: ids.slice(from, from + 100) })));
    }
    expect(byId).toEqual(ids);
  });
});

test('what a passage of a catalog says is found by its ref', async () => {
  const query = `query ($id: ID!, $where: EventWhere, $claims: ClaimWhere) {
    node(id: $id) { ... on Paragraph { ref sentences { ref } brief { slug } } }
    events(where: $where) { nodes { slug } }
    claims(where: $claims) { nodes { brief { slug } citations { ref } } }
  }`;
  const ref = `${FACT_SHEET}:p8.s2`;
  const id = btoa(`Paragraph:${FACT_SHEET}:p8`);
  const variables = { id, where: { cites: [`${FACT_SHEET}:p3.s1`] }, claims: { cites: [ref] } };
  const { node, events, claims } = await read<Record<string, unknown> & { claims: object[] }>(query, variables);
  expect(node).toEqual({ ref: `${FACT_SHEET}:p8`, sentences: expect.arrayContaining([ref]), brief: FACT_SHEET });
  expect(events).toContain('camp-david-summit-2023');
  expect(claims.length).toBeGreaterThan(0);
  for (const claim of claims) expect(claim).toEqual({ brief: FACT_SHEET, citations: expect.arrayContaining([ref]) });
});

test('two institutes speak of the summit at Camp David, each in its own brief', async () => {
  const query = `{
    event(ref: "camp-david-summit-2023") {
      date { edtf basis }
      mentions { nodes { brief { slug publisher { slug } } } }
    }
  }`;
  expect(await read(query)).toEqual({
    // Stated, and so preferred to the day that a curator has inferred from the White House's "today".
    date: { edtf: '2023-08', basis: 'STATED' },
    mentions: [
      { slug: FACT_SHEET, publisher: 'white-house/white-house' },
      { slug: STATEMENT, publisher: 'white-house/white-house' },
      { slug: 'asan-2024-12-05', publisher: 'asan-institute' },
    ],
  });
});

test('the events that both institutes mention are found by `severalPublishers`', async () => {
  const query = `{
    several: events(where: { severalPublishers: true }, orderBy: { field: TITLE }) { nodes { slug } }
    others: events(where: { severalPublishers: false }) { totalCount }
    all: events { totalCount }
  }`;
  const { several, others, all } = await read<{ several: string[]; others: number; all: number }>(query);
  expect(several).toEqual([
    'camp-david-summit-2023',
    'lai-ching-te-inauguration',
    'north-korea-russia-military-ties',
    'rok-us-japan-security-cooperation-grows',
    'us-presidential-election-2024',
  ]);
  expect(others).toBe(all - several.length);
});

test('a claim names the actors that it is about, too', async () => {
  const query = `{
    named: claims(where: { involving: { any: ["CN"] } }, first: 100) { nodes { slug } }
    about: stances(where: { about: ["${btoa('Country:CN')}"] }, first: 100) { nodes { slug } }
  }`;
  const about = [
    'white-house/us-does-not-trust-chinese-promises',
    'peak-china-thesis',
    'south-korean-public-wary-of-china-yet-values-trade',
  ];
  expect(await read(query)).toEqual({ named: expect.arrayContaining(about), about });
});

test('a place says where it comes from, in what a brief says and in what follows from all', async () => {
  const query = `{ event(ref: "camp-david-summit-2023") {
    place { name basis }
    mentions(where: { briefs: ["asan-2024-12-05"] }) { nodes { basis place { name basis } } }
  } }`;
  expect(await read(query)).toEqual({
    place: { name: 'Camp David', basis: 'STATED' },
    mentions: [{ basis: 'STATED', place: { name: 'Camp David', basis: 'CURATOR_INFERRED' } }],
  });
});

test('what briefs say of an event can be narrowed to those that have somebody take part', async () => {
  const mentionsWith = (participant: string) =>
    `{ event(ref: "camp-david-summit-2023") { mentions(where: { participants: { all: ["${participant}"] } }) { nodes { brief { slug } } } } }`;
  expect(await read(mentionsWith('yoon-suk-yeol'))).toEqual([FACT_SHEET, STATEMENT]);
  expect(await read(mentionsWith('KR'))).toContain('asan-2024-12-05');
  expect(await problems(mentionsWith('nobody'))).toEqual([['BAD_USER_INPUT', expect.any(String)]]);
});

test('a slug without its namespace is refused with the one that is meant', async () => {
  expect(await problems('{ briefs(where: { publishers: ["white-house"] }) { totalCount } }')).toEqual([
    [
      'BAD_USER_INPUT',
      '"white-house" is not an Organization. Give a slug, a reference such as "Organization:…", or an id. Did you mean "white-house/white-house"?',
    ],
  ]);
});

test.each([
  ['organization', 'Organization', 'white-house/european-union', 'buendnis-f5/european-union', 'european-union'],
  ['organization', 'Organization', 'white-house/oecd', 'open-ownership/oecd', 'oecd'],
  ['grouping', 'Grouping', 'white-house/group-of-seven', 'group-of-seven', 'group-of-seven'],
])(
  'a %s that catalogs named before the commons did answers to its old names: %s:%s',
  async (field, type, old, other, slug) => {
    const query = `{
    node(id: "${toGlobalId(`${type}:${old}`)}") { ... on ${type} { slug } }
    old: ${field}(ref: "${old}") { slug }
    other: ${field}(ref: "${other}") { slug }
  }`;
    expect(await get(query)).toMatchObject({ node: { slug }, old: { slug }, other: { slug } });
  },
);
