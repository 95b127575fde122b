import { __Type } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPartnerServer, type GraphServer, toGlobalId } from '../../src/partner/partner.ts';
import { serveFederation } from '../support/federation.ts';
import { type Asker, DATA, openOnce } from '../support/serve.ts';

/** Queries that gateways got wrong silently, over the fields of a partner. */

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key", "@requires", "@external"])
  interface Node { id: ID! }
  type Country @key(fields: "code") {
    code: String! alpha3: String! @external
    treaties: [Treaty!] motto: String @requires(fields: "alpha3") lines(first: Int, tags: [String!]): [String!]
  }
  type Treaty implements Node @key(fields: "id") { id: ID! title: String! year: Int of: Country events: [Event!] }
  type Event @key(fields: "id", resolvable: false) { id: ID! }
  type Query { treaties: [Treaty!] }
`;

const EVENT = toGlobalId({ type: 'Event', id: 'camp-david-summit-2023' });
const TREATY = toGlobalId({ type: 'Treaty', id: 'one' });
const treaty = { id: TREATY, title: 'Peace', year: 1953, of: { code: 'KR' }, events: [{ id: EVENT }] };

const resolvers = {
  Query: { treaties: () => [treaty] },
  Treaty: { __resolveReference: ({ id }: { id: string }) => (id === TREATY ? treaty : null) },
  Country: {
    treaties: ({ code }: { code: string }) => (code === 'KR' ? [treaty] : []),
    motto: ({ alpha3 }: { alpha3: string }) => `Long live ${alpha3}`,
    lines: (_country: unknown, args: object) => [JSON.stringify(args)],
  },
};

let server: GraphServer;
let graph: Asker & { close(): void };
beforeAll(async () => {
  server = createPartnerServer({ typeDefs: sdl, resolvers, logger: console });
  const { url } = await server.listen(0, '127.0.0.1');
  graph = await serveFederation(await openOnce(DATA), [{ name: 'ministry', url: `${url}/graphql`, sdl }]);
});
afterAll(async () => {
  graph.close();
  await server.close();
});

test.each<[string, string, object, object]>([
  [
    'a field that is once skipped and once not',
    'query ($s: Boolean! = true) { country(ref: "KR") { treaties { year @skip(if: $s) year } } }',
    {},
    { country: { treaties: [{ year: 1953 }] } },
  ],
  [
    'an alias with the name of a key',
    '{ country(ref: "KR") { code: name treaties { id: title events { title: slug } } } }',
    {},
    {
      country: {
        code: 'South Korea',
        treaties: [{ id: 'Peace', events: [{ title: 'camp-david-summit-2023' }] }],
      },
    },
  ],
  [
    'an object under an alias with the name of a key',
    '{ treaties { id: events { id: slug } of { code: treaties { title } } } }',
    {},
    { treaties: [{ id: [{ id: 'camp-david-summit-2023' }], of: { code: [{ title: 'Peace' }] } }] },
  ],
  [
    'type names under aliases',
    '{ country(ref: "KR") { T: __typename treaties { __typename t: __typename } } }',
    {},
    { country: { T: 'Country', treaties: [{ __typename: 'Treaty', t: 'Treaty' }] } },
  ],
  [
    'a list twice, with other fields',
    '{ treaties { title } treaties { events { id } year } }',
    {},
    { treaties: [{ title: 'Peace', events: [{ id: EVENT }], year: 1953 }] },
  ],
  [
    'fields that require fields of ours, which may be renamed',
    '{ country(ref: "KR") { motto } treaties { of { m: motto alpha3: code } } }',
    {},
    { country: { motto: 'Long live KOR' }, treaties: [{ of: { m: 'Long live KOR', alpha3: 'KR' } }] },
  ],
  [
    'arguments with variables, defaults and one value instead of a list',
    'query ($n: Int, $t: [String!] = ["x"]) { country(ref: "KR") { lines(first: $n, tags: $t) b: lines(first: 3, tags: "one") } }',
    { n: 5 },
    { country: { lines: ['{"first":5,"tags":["x"]}'], b: ['{"first":3,"tags":["one"]}'] } },
  ],
  [
    'nodes of the partner and of ours, with fields of both',
    `{ nodes(ids: ["${TREATY}", "${toGlobalId({ type: 'Treaty', id: 'none' })}", "Q291bnRyeTpLUg=="]) { id ... on Treaty { events { slug } } ... on Country { motto name } } }`,
    {},
    {
      nodes: [
        { id: TREATY, events: [{ slug: 'camp-david-summit-2023' }] },
        null,
        { id: 'Q291bnRyeTpLUg==', motto: 'Long live KOR', name: 'South Korea' },
      ],
    },
  ],
])('%s', async (_title, query, variables, data) => {
  expect(await graph.ask(query, variables)).toEqual({ data });
});

test('fragments that spread each other twice are fetched once', async () => {
  const fragments = Array.from(
    { length: 20 },
    (_, index) =>
      `fragment F${index} on Country { ${index === 19 ? 'treaties { title }' : `...F${index + 1} `.repeat(2)} }`,
  );
  const query = `{ country(ref: "KR") { ...F0 } } ${fragments.join(' ')}`;
  await graph.ask('{ country(ref: "KR") { treaties { title } } }');
  const before = process.cpuUsage();
  expect(await graph.ask(query)).toEqual({ data: { country: { treaties: [{ title: 'Peace' }] } } });
  const { user, system } = process.cpuUsage(before);
  // Without a bound it takes minutes.
  expect((user + system) / 1000).toBeLessThan(1000);
});

test('an operation with too many fields is refused', async () => {
  const many = Array.from({ length: 42 }, (_, index) => `t${index}: title`).join(' ');
  const lists = Array.from({ length: 42 }, (_, index) => `a${index}: treaties { ...T }`).join(' ');
  const { errors } = await graph.ask(`{ country(ref: "KR") { ${lists} } } fragment T on Treaty { ${many} }`);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['QUERY_TOO_COMPLEX']);
});

test('the types of introspection, which all schemas share, stay as they are', () => {
  expect(String(__Type.getFields().kind?.type)).toBe('__TypeKind!');
});
