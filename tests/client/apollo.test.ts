import { gql, Scalar } from '@apollo/client';
import { BehaviorSubject } from 'rxjs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type BriefgraphClientOptions, createBriefgraphClient } from '../../src/client/apollo.ts';
import { describeSchema } from '../../src/client/generate/describe-schema.ts';
import { PUBLICATION_ID } from '../support/partner.ts';
import { describePaging, pageArguments, pageIn, queryPages } from './lists.ts';
import { partnerSchema, type Served, serveForTests } from './served.ts';

/** Apollo Client with the kit, against the real server: complete lists, each entity once, values merged. */

// The library warns about types that the cache does not know and data that it would lose; the kit prevents both.
const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
const failed = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => {
  warned.mockClear();
  failed.mockClear();
});
const warnings = () => [...warned.mock.calls, ...failed.mock.calls];
const expectNoWarnings = () => expect(warnings()).toEqual([]);

/** A client, a spy on its requests, and a function that returns the data of a query. */
const createClient = ({ uri }: Pick<Served, 'uri'>, options: Partial<BriefgraphClientOptions> = {}) => {
  const sent = vi.fn<typeof fetch>(fetch);
  const client = createBriefgraphClient({ uri, fetch: sent, persisted: false, ...options });
  const ask = async <Data>(text: string, variables: object = {}, fetchPolicy?: 'network-only') =>
    (await client.query<Data>({ query: gql(text), variables, fetchPolicy, errorPolicy: 'all' })).data as Data;
  return { client, sent, ask };
};
type Created = ReturnType<typeof createClient>;

/** Watches a query as a component does. */
const mount = async ({ client, sent }: Created, text: string, variables: object = {}) => {
  const watched = client.watchQuery<object>({ query: gql(text), variables });
  const drawn = new BehaviorSubject<object | undefined>(undefined);
  watched.subscribe(({ data, loading }) => !loading && drawn.next(data as object));
  /** Waits until all requests have been answered, and their results are shown. */
  const settle = async () => {
    for (let answered = -1; answered !== sent.mock.results.length; ) {
      answered = sent.mock.results.length;
      await Promise.allSettled(sent.mock.results.map(({ value }) => value));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  await vi.waitFor(() => expect(drawn.value).toBeDefined(), { timeout: 10_000 });
  return {
    drawn: () => drawn.value as object,
    async more(page: object) {
      await watched.fetchMore({ variables: page });
      await settle();
    },
  };
};

describePaging((_, served) => async (list, shape, direction) => {
  let shown: Awaited<ReturnType<typeof mount>> | undefined;
  const first = pageArguments(list, direction, null);
  return {
    async fetch(cursor) {
      if (!shown) shown = await mount(createClient(served), queryPages(list, shape), first);
      else await shown.more(pageArguments(list, direction, cursor));
    },
    read: () => pageIn(list, shown?.drawn()),
    warnings,
  };
});

type Rows = { nodes: { id: string; kind?: string }[]; edges?: object[]; pageInfo: { endCursor: string } };
type Countries = { countries: Rows };
const INFO = 'pageInfo { endCursor hasNextPage }';
const BY_NODES = `query ($first: Int = 3, $after: String) { countries(first: $first, after: $after) { nodes { id } ${INFO} } }`;
const CAMP_DAVID = 'RXZlbnQ6Y2FtcC1kYXZpZC1zdW1taXQtMjAyMw==';

describe('a list', () => {
  const served = serveForTests('the whole graph');

  test.each([
    ['by nodes', BY_NODES],
    [
      'in a fragment',
      `query ($after: String) { countries(first: 3, after: $after) { ...Rows } }
      fragment Rows on CountryConnection { nodes { id } ${INFO} }`,
    ],
    [
      'with a condition',
      `query ($after: String, $e: Boolean = false) { countries(first: 3, after: $after) {
      edges @include(if: $e) { cursor } nodes @skip(if: $e) { id } ${INFO} } }`,
    ],
    [
      'with rows and page info in separate fragments',
      `query ($after: String) { ...Countries ...Info }
      fragment Countries on Query { countries(first: 3, after: $after) { nodes { id } } }
      fragment Info on Query { countries(first: 3, after: $after) { ${INFO} } }`,
    ],
  ])(
    'read %s is paged, beside lists with another page size, and by a query that reads it by edges',
    async (_, text) => {
      const app = createClient(served);
      const others = [
        await mount(app, '{ countries(first: 10) { nodes { id } } }'),
        await mount(app, '{ countries(last: 3) { nodes { id } } }'),
      ];
      const before = others.map(({ drawn }) => drawn());
      const list = await mount(app, text);
      const rows = () => (list.drawn() as Countries).countries;
      for (const count of [3, 6, 9]) {
        expect(rows().nodes).toHaveLength(count);
        await list.more({ after: rows().pageInfo.endCursor });
      }
      expect(app.sent).toHaveBeenCalledTimes(6);
      expect(others.map(({ drawn }) => drawn())).toEqual(before);
      const byEdges = await mount(app, `{ countries(first: 3) { edges { cursor node { id } } ${INFO} } }`);
      expect((byEdges.drawn() as Countries).countries.edges).toHaveLength(3);
      expectNoWarnings();
    },
  );

  test('is fetched after a query for its count alone, and answered from the cache after that', async () => {
    const { ask, sent } = createClient(served);
    expect(await ask('{ countries { totalCount } }')).toMatchObject({ countries: { totalCount: expect.any(Number) } });
    const list = '{ countries { totalCount nodes { id } } }';
    expect((await ask<Countries>(list)).countries.nodes).toHaveLength(20);
    await ask(list);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('has its edges also where their nodes are not selected, and its nodes are fetched after that', async () => {
    const { ask, sent } = createClient(served);
    const roles = 'query { event(ref: "camp-david-summit-2023") { id participants { edges { role } } } }';
    const { event } = await ask<{ event: { participants: { edges: object[] } } }>(roles);
    expect(event.participants.edges.length).toBeGreaterThan(2);
    const nodes = await ask<{ event: { participants: Rows } }>(roles.replace('edges { role }', 'nodes { id }'));
    expect(nodes.event.participants.nodes).toHaveLength(event.participants.edges.length);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('with another filter or alias is another list, and null does not filter', async () => {
    const { ask, sent } = createClient(served);
    const query =
      'query ($kind: [EventKind!]) { events(where: { kinds: $kind }, first: 3) { nodes { id kind: eventKind } } }';
    const kinds = async (...kind: string[]) =>
      new Set((await ask<{ events: Rows }>(query, { kind })).events.nodes.map(({ kind }) => kind));
    for (const kind of ['SUMMIT', 'DOMESTIC_POLICY', 'SUMMIT']) expect(await kinds(kind)).toEqual(new Set([kind]));
    const aliased = '{ a: countries(first: 3) { nodes { id } } b: countries(last: 2) { nodes { id } } }';
    expect(await ask(aliased)).toMatchObject(await served.get<object, object>(aliased));
    expect(sent).toHaveBeenCalledTimes(3);
    const filtered = 'query ($where: CountryWhere) { countries(where: $where, first: 3) { nodes { id } } }';
    await ask(filtered, { where: null });
    await ask(filtered);
    expect(sent).toHaveBeenCalledTimes(4);
  });

  test('keeps its pages when another page fails', async () => {
    const { ask, sent } = createClient(served);
    expect(await ask(BY_NODES, { first: 500 })).toEqual({ countries: null });
    expect((await ask<Countries>(BY_NODES)).countries.nodes).toHaveLength(3);
    await ask(BY_NODES, { first: 500 }, 'network-only');
    expect((await ask<Countries>(BY_NODES)).countries.nodes).toHaveLength(3);
    expect(sent).toHaveBeenCalledTimes(3);
    expectNoWarnings();
  });
});

describe('an entity', () => {
  const served = serveForTests('the whole graph');
  const NODE = 'query ($id: ID!) { node(id: $id) { id ... on Event { title } } }';

  test('refetched by node(id:) updates wherever it is shown', async () => {
    const { client, ask } = createClient(served);
    const list = '{ events(first: 100) { nodes { id title } } }';
    const id = (await ask<{ events: Rows }>(list)).events.nodes[3]?.id as string;
    client.cache.modify({ id: `Event:${id}`, fields: { title: () => 'old' } });
    expect(JSON.stringify(await ask(list))).toContain('"old"');
    await ask(NODE, { id }, 'network-only');
    expect(JSON.stringify(await ask(list))).not.toContain('"old"');
    expectNoWarnings();
  });

  test('in the cache answers node(id:) and nodes(ids:), and a request is sent for fields that it lacks', async () => {
    const { client, sent, ask } = createClient(served);
    await ask('{ event(ref: "camp-david-summit-2023") { id title } }');
    expect(await ask(NODE, { id: CAMP_DAVID })).toMatchObject({ node: { title: 'Camp David Summit, 2023' } });
    await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Event { title } } }', { ids: [CAMP_DAVID] });
    expect(sent).toHaveBeenCalledTimes(1);
    const more = 'query ($id: ID!) { node(id: $id) { id ... on Event { kind: eventKind } } }';
    expect(await ask(more, { id: CAMP_DAVID })).toMatchObject({ node: { kind: 'SUMMIT' } });
    expect(sent).toHaveBeenCalledTimes(2);
    const id = 'RXZlbnQ6bm9uZQ==';
    const data = { __typename: 'Event', id, title: 'Gone' };
    client.writeFragment({ id: `Event:${id}`, fragment: gql`fragment E on Event { id title }`, data });
    expect(await ask(NODE, { id })).toMatchObject({ node: { title: 'Gone' } });
    expect(await ask(NODE, { id }, 'network-only')).toEqual({ node: null });
    expect(await ask(NODE, { id })).toEqual({ node: null });
    expect(sent).toHaveBeenCalledTimes(3);
  });

  test('keeps what queries with different fields have read of its values and citations', async () => {
    const { client, sent, ask } = createClient(served);
    const event = (fields: string) => ask(`{ event(ref: "camp-david-summit-2023") { id ${fields} } }`);
    const first = 'date { label } place { name }';
    const shown = await event(first);
    await event('date { earliest latest } place { basis }');
    expect(await event(first)).toEqual(shown);
    expect(sent).toHaveBeenCalledTimes(2);
    const points = (fields: string) => ask(`{ brief(ref: "asan-2024-12-05") { id keyPoints { ${fields} } } }`);
    for (const fields of ['summary', 'citations { ref }', 'summary', 'citations { ref }']) await points(fields);
    expect(sent).toHaveBeenCalledTimes(4);
    expect(Object.keys(client.cache.extract() as object).filter((key) => key.startsWith('Citation:'))).not.toEqual([]);
    // A query may omit the ref. Citations without it are parts of what they belong to.
    for (const field of ['start', 'ref', 'start']) await points(`citations { ${field} }`);
    expect(sent.mock.calls.length).toBeLessThanOrEqual(7);
    expect(JSON.stringify(client.cache.extract())).not.toMatch(/"__ref":"[^"]*","__typename"/);
    expectNoWarnings();
  });

  test('matches fragments on interfaces and unions, also with cache options of an application', async () => {
    const query = `{
      claims(first: 50) { nodes { __typename ...Claimed ... on Node { id } ... on Motive { goal } } }
      search(text: "summit", first: 5) { nodes { __typename ... on Actor { id slug } ... on Event { id title } } }
    } fragment Claimed on Claim { basis slug }`;
    const { client, ask } = createClient(served, { cacheOptions: { possibleTypes: { Mine: ['Country'] } } });
    const data = await ask<{ claims: { nodes: { basis: string }[] } }>(query);
    expect(data.claims.nodes.every(({ basis }) => basis.length > 0)).toBe(true);
    expect(client.readQuery({ query: gql(query) })).toEqual(data);
    expectNoWarnings();
  });

  test('has dates of the type that an application declares, also in filters', async () => {
    const day = new Scalar<string, { day: string }>({
      parse: (day) => ({ day }),
      serialize: ({ day }) => day,
      is: (value): value is { day: string } => typeof value === 'object',
    });
    const { ask } = createClient(served, { cacheOptions: { scalars: { Date: day, PartialDate: day } } as never });
    const query = `query ($where: EventWhere) { events(where: $where, first: 1) { nodes { id date { earliest } } } }`;
    const where = { date: { within: { from: { day: '2024-05-27' }, to: { day: '2024-05-27' } } } };
    expect(await ask(query, { where })).toMatchObject({
      events: { nodes: [{ date: { earliest: { day: '2024-05-27' } } }] },
    });
  });
});

describe('behind a gateway', () => {
  const served = serveForTests('a gateway with a partner');

  test("a partner's fields and nodes are cached like ours", async () => {
    const { schema, keys } = await partnerSchema();
    const { ask, sent } = createClient(served, { schema: describeSchema(schema, keys) });
    const { country } = await ask<{ country: { publications: object[] } }>(
      '{ country(ref: "KR") { id publications { id title } } }',
    );
    expect(country.publications.length).toBeGreaterThan(0);
    const node = 'query ($id: ID!) { node(id: $id) { id ... on Publication { title } } }';
    expect(await ask(node, { id: PUBLICATION_ID })).toMatchObject({ node: { title: 'Neighbours at Sea' } });
    expect(sent).toHaveBeenCalledTimes(1);
    expectNoWarnings();
  });
});
