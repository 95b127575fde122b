import { gql } from '@apollo/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { cacheSchema, createBriefgraphClient } from '../../src/client/apollo.ts';
import { serveForTests } from './served.ts';

/** Components that show the same list in different ways do not block, break or endlessly refetch each other. */

const served = serveForTests('the whole graph');
const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warned.mockClear());

type Rows = { nodes?: object[]; edges?: object[]; pageInfo?: { endCursor: string; hasNextPage: boolean } };

/** A client, a spy on its requests, and a function that waits until their results are shown. */
const createClient = (options: Partial<Parameters<typeof createBriefgraphClient>[0]> = {}) => {
  let running = 0;
  const sent = vi.fn<typeof fetch>(async (...request) => {
    running++;
    try {
      const response = await fetch(...request);
      // Reads the body, so that the response is complete.
      return new Response(await response.text(), response);
    } finally {
      running--;
    }
  });
  const settle = async () => {
    for (let quiet = 0; quiet < 3; quiet = running === 0 ? quiet + 1 : 0)
      await new Promise((resolve) => setTimeout(resolve, 1));
  };
  const client = createBriefgraphClient({ uri: served.uri, fetch: sent, persisted: false, ...options });
  return { client, sent, settle };
};
type Created = ReturnType<typeof createClient>;

/** A component that watches `countries`, under any alias, and pages it. */
const mount = async ({ client, settle }: Created, text: string, variables: object = {}) => {
  const watched = client.watchQuery<Record<string, Rows>>({ query: gql(text), variables });
  let drawn: Rows = {};
  watched.subscribe(({ data }) => {
    drawn = Object.assign({}, ...Object.values(data ?? {}).filter((value) => typeof value === 'object'));
  });
  await settle();
  const count = () => (drawn.nodes ?? drawn.edges ?? []).length;
  const page = async (times: number) => {
    const counts = [count()];
    for (let time = 0; time < times; time++) {
      await watched.fetchMore({ variables: { after: drawn.pageInfo?.endCursor } });
      await settle();
      counts.push(count());
    }
    return counts;
  };
  return { page, count, drawn: () => drawn };
};

const INFO = 'pageInfo { endCursor hasNextPage }';
const BY_NODES = `query A($after: String) { countries(first: 3, after: $after) { nodes { id } ${INFO} } }`;

test.each([
  [
    'in a fragment',
    `query ($after: String) { countries(first: 3, after: $after) { ...Rows } } fragment Rows on CountryConnection { nodes { id } ${INFO} }`,
  ],
  [
    'with a condition',
    `query ($after: String, $e: Boolean = false) { countries(first: 3, after: $after) { edges @include(if: $e) { cursor } nodes @skip(if: $e) { id } ${INFO} } }`,
  ],
])('a list %s is paged while another component reads it by edges', async (_, text) => {
  const app = createClient();
  await mount(app, `{ countries(first: 3) { edges { cursor node { id } } ${INFO} } }`);
  expect(await (await mount(app, text)).page(3)).toEqual([3, 6, 9, 12]);
});

test('a list whose rows and page info are in separate fragments is paged', async () => {
  const app = createClient();
  const rows = 'fragment Rows on Query { countries(first: 3, after: $after) { nodes { id } } }';
  const info = `fragment Info on Query { countries(first: 3, after: $after) { ${INFO} } }`;
  const list = await mount(app, `query ($after: String) { ...Rows ...Info } ${rows} ${info}`);
  expect(await list.page(3)).toEqual([3, 6, 9, 12]);
});

test('a list is paged while another component reads a longer part without cursors', async () => {
  const app = createClient();
  const list = await mount(app, BY_NODES);
  await mount(app, '{ countries(first: 10) { nodes { id } } }');
  const counts = await list.page(3);
  expect(counts.at(-1)).toBeGreaterThan(10);
  expect(app.sent).toHaveBeenCalledTimes(5);
  expect(warned.mock.calls).toEqual([]);
});

test('a query without pageInfo does not change the cached pageInfo', async () => {
  const app = createClient();
  await mount(app, BY_NODES);
  await mount(app, '{ countries(first: 3) { nodes { id name } } }');
  await mount(app, BY_NODES);
  expect(app.sent).toHaveBeenCalledTimes(2);
});

test('two components show the start and the end of a list, and one fetches more', async () => {
  const app = createClient();
  const first = await mount(app, BY_NODES);
  const last = await mount(app, '{ countries(last: 3) { nodes { id } } }');
  const end = last.drawn();
  expect(await first.page(2)).toEqual([3, 6, 9]);
  expect(last.drawn()).toEqual(end);
  expect(app.sent).toHaveBeenCalledTimes(4);
  expect(warned.mock.calls).toEqual([]);
});

test('lists with aliases are separate lists', async () => {
  const { client } = createClient();
  const query = gql`query Two($after: String) {
    a: countries(first: 3, after: $after) { nodes { id name } pageInfo { endCursor } }
    b: countries(last: 2) { nodes { id name } }
  }`;
  const { data } = await client.query<Record<'a' | 'b', Rows>>({ query });
  const wanted = await served.get<Record<'a' | 'b', Rows>, object>(
    '{ a: countries(first: 3) { nodes { id } } b: countries(last: 2) { nodes { id } } }',
  );
  const ids = (rows: Rows | undefined) => rows?.nodes?.map((node) => (node as { id: string }).id);
  expect([ids(data?.a), ids(data?.b)]).toEqual([ids(wanted.a), ids(wanted.b)]);
  const plain = await client.query<{ countries: Rows }>({ query: gql`{ countries(last: 2) { nodes { id } } }` });
  expect(ids(plain.data?.countries)).toEqual(ids(wanted.b));
});

test('a null argument is the same as an absent one', async () => {
  const { client, sent } = createClient();
  const query = gql`query ($where: CountryWhere) { countries(where: $where, first: 3) { nodes { id } } }`;
  await client.query({ query, variables: { where: null } });
  await client.query({ query });
  expect(sent).toHaveBeenCalledTimes(1);
});

test('a page that failed does not affect the others', async () => {
  const { client, sent } = createClient();
  const query = gql`query ($first: Int) { countries(first: $first) { nodes { id } } }`;
  const failed = await client.query({ query, variables: { first: 500 }, errorPolicy: 'all' });
  expect(failed.data).toEqual({ countries: null });
  const { data } = await client.query<{ countries: Rows }>({ query, variables: { first: 3 } });
  expect(data?.countries.nodes).toHaveLength(3);
  await client.query({ query, variables: { first: 500 }, errorPolicy: 'all', fetchPolicy: 'network-only' });
  await client.query({ query, variables: { first: 3 } });
  expect(sent).toHaveBeenCalledTimes(3);
  expect(warned.mock.calls).toEqual([]);
});

test('an entity that no longer exists becomes null', async () => {
  const { client } = createClient();
  const query = gql`query ($id: ID!) { node(id: $id) { id } }`;
  const id = 'RXZlbnQ6bm9uZQ==';
  client.writeFragment({
    id: `Event:${id}`,
    fragment: gql`fragment E on Event { id }`,
    data: { __typename: 'Event', id },
  });
  expect((await client.query({ query, variables: { id } })).data).toMatchObject({ node: { id } });
  expect((await client.query({ query, variables: { id }, fetchPolicy: 'network-only' })).data).toEqual({ node: null });
});

test('citations with and without their ref do not overwrite each other endlessly', async () => {
  const { client, sent } = createClient();
  for (const field of ['ref', 'start', 'ref', 'start'])
    await client.query({
      query: gql(`{ brief(slug: "asan-2024-12-05") { id keyPoints { citations { ${field} } } } }`),
    });
  expect(sent.mock.calls.length).toBeLessThanOrEqual(4);
  expect(JSON.stringify(client.cache.extract())).not.toMatch(/"__ref":"[^"]*","__typename"/);
});

test('cache options of an application are merged with ours', async () => {
  const { client } = createClient({
    cacheOptions: { possibleTypes: { Mine: ['Country'] } },
    link: undefined,
    cache: undefined,
  });
  const query = gql`{ search(text: "summit", first: 2) { nodes { ... on Node { id } } } }`;
  const { data } = await client.query<{ search: { nodes: { id?: string }[] } }>({ query });
  expect(data?.search.nodes.every(({ id }) => id !== undefined)).toBe(true);
});

test('a field without a policy shows one page at a time', async () => {
  const { countries: _, ...lists } = cacheSchema.connections.Query;
  const schema = { ...cacheSchema, connections: { ...cacheSchema.connections, Query: lists } };
  const { client } = createClient({ schema });
  const table = gql(BY_NODES);
  const first = await client.query<{ countries: Rows }>({ query: table });
  const after = first.data?.countries.pageInfo?.endCursor;
  const second = await client.query<{ countries: Rows }>({ query: table, variables: { after } });
  expect(second.data?.countries.nodes).toHaveLength(3);
});
