import { gql } from '@apollo/client';
import { buildSchema } from 'graphql';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createBriefgraphClient } from '../../src/client/apollo.ts';
import { describeSchema } from '../../src/client/generate/describe-schema.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { PARTNER_SDL, PUBLICATION_ID } from '../support/partner.ts';
import { serveForTests } from './served.ts';

/** The Apollo kit's cache: each entity once, values merged, and `node(id:)` without a request. */

const CAMP_DAVID = 'RXZlbnQ6Y2FtcC1kYXZpZC1zdW1taXQtMjAyMw==';
const served = serveForTests('the whole graph');

/** A client, and a spy on its requests. */
const createClient = (options: Partial<Parameters<typeof createBriefgraphClient>[0]> = {}) => {
  const sent = vi.fn(globalThis.fetch);
  const client = createBriefgraphClient({ uri: served.uri, fetch: sent, persisted: false, ...options });
  return { client, sent };
};

// The library warns about types that the cache does not know and data that it would lose; the kit prevents both.
const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
const failed = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => {
  warned.mockClear();
  failed.mockClear();
});
const expectNoWarnings = () => expect([...warned.mock.calls, ...failed.mock.calls]).toEqual([]);

test('an entity refetched by node(id:) updates wherever it is shown', async () => {
  const { client } = createClient();
  const list = gql`{ events(first: 100) { nodes { id title } } }`;
  await client.query({ query: list });
  const { events } = client.readQuery({ query: list }) as { events: { nodes: { id: string }[] } };
  const id = events.nodes[3]?.id;
  client.cache.modify({
    id: client.cache.identify({ __typename: 'Event', id }) as string,
    fields: { title: () => 'old' },
  });
  expect(JSON.stringify(client.readQuery({ query: list }))).toContain('"old"');
  const node = gql`query ($id: ID!) { node(id: $id) { id ... on Event { title kind } } }`;
  await client.query({ query: node, variables: { id }, fetchPolicy: 'network-only' });
  expect(JSON.stringify(client.readQuery({ query: list }))).not.toContain('"old"');
  expectNoWarnings();
});

test('node(id:) and nodes(ids:) are answered from the cache, and send a request for fields that it lacks', async () => {
  const { client, sent } = createClient();
  await client.query({ query: gql`{ event(slug: "camp-david-summit-2023") { id title } }` });
  const node = gql`query ($id: ID!) { node(id: $id) { id ... on Event { title } } }`;
  const { data } = await client.query<{ node: { title: string } }>({ query: node, variables: { id: CAMP_DAVID } });
  expect(data?.node.title).toBe('Camp David Summit, 2023');
  const nodes = gql`query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Event { title } } }`;
  await client.query({ query: nodes, variables: { ids: [CAMP_DAVID] } });
  expect(sent).toHaveBeenCalledTimes(1);
  const more = gql`query ($id: ID!) { node(id: $id) { id ... on Event { kind } } }`;
  expect((await client.query({ query: more, variables: { id: CAMP_DAVID } })).data).toMatchObject({
    node: { kind: 'SUMMIT' },
  });
  expect(sent).toHaveBeenCalledTimes(2);
  const unknown = { query: node, variables: { id: 'RXZlbnQ6bm9uZQ==' } };
  expect((await client.query(unknown)).data).toEqual({ node: null });
  expect((await client.query(unknown)).data).toEqual({ node: null });
  expect(sent).toHaveBeenCalledTimes(3);
});

test('queries that select different fields of the same value do not overwrite each other', async () => {
  const { client, sent } = createClient();
  const select = (fields: string) => gql`{ event(slug: "camp-david-summit-2023") { id ${fields} } }`;
  const label = select('date { label } participants { edges { role node { id } } }');
  const range = select('date { earliest latest } participants { edges { basis node { id } } }');
  await client.query({ query: label });
  await client.query({ query: range });
  expect(await client.query({ query: label })).toMatchObject({
    data: { event: { date: { label: 'August 18, 2023' } } },
  });
  expect(sent).toHaveBeenCalledTimes(2);
  const points = (field: string) => gql`{ brief(slug: "asan-2024-12-05") { id keyPoints { ${field} } } }`;
  await client.query({ query: points('summary') });
  await client.query({ query: points('citations { ref }') });
  await client.query({ query: points('summary') });
  expect(sent).toHaveBeenCalledTimes(4);
  expectNoWarnings();
});

test('a citation is cached by its ref, and a query may omit the ref', async () => {
  const { client } = createClient();
  const { data } = await client.query<{ motive: { citations: { start: number }[] } }>({
    query: gql`{ motive(slug: "china-loosen-us-led-coalition") { id citations { start end } } }`,
  });
  expect(data?.motive.citations[0]?.start).toBeTypeOf('number');
  await client.query({ query: gql`{ motive(slug: "china-loosen-us-led-coalition") { id citations { ref start } } }` });
  expect(Object.keys(client.cache.extract() as object).filter((key) => key.startsWith('Citation:'))).not.toEqual([]);
  expectNoWarnings();
});

test('a list requests only the pages that it does not have', async () => {
  const { client, sent } = createClient();
  const query = gql`query ($first: Int, $after: String) {
    countries(first: $first, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } }
  }`;
  type Data = { countries: { totalCount: number; nodes: object[]; pageInfo: { endCursor: string } } };
  const ask = async (variables: object) => (await client.query<Data>({ query, variables })).data as Data;
  expect((await ask({ first: 0 })).countries.totalCount).toBeGreaterThan(20);
  expect((await ask({ first: 2 })).countries.nodes).toHaveLength(2);
  const { countries } = await ask({ first: 5 });
  expect(countries.nodes).toHaveLength(5);
  expect(sent).toHaveBeenCalledTimes(3);
  await ask({ first: 3 });
  expect(sent).toHaveBeenCalledTimes(3);
  expect((await ask({ first: 5, after: countries.pageInfo.endCursor })).countries.nodes).toHaveLength(10);
  expect((await ask({})).countries.nodes.length).toBeGreaterThanOrEqual(20);
  expect(sent).toHaveBeenCalledTimes(5);
});

test('lists with different filters or of different entities are cached separately', async () => {
  const { client } = createClient();
  const query = gql`query ($kind: [EventKind!]) { events(where: { kind: $kind }, first: 3) { nodes { id kind } } }`;
  const kinds = async (kind?: string[]) =>
    (
      await client.query<{ events: { nodes: { kind: string }[] } }>({ query, variables: { kind } })
    ).data?.events.nodes.map((node) => node.kind);
  expect(new Set(await kinds(['SUMMIT']))).toEqual(new Set(['SUMMIT']));
  expect(new Set(await kinds(['DOMESTIC_POLICY']))).toEqual(new Set(['DOMESTIC_POLICY']));
  expect(new Set(await kinds(['SUMMIT']))).toEqual(new Set(['SUMMIT']));
});

test('a page that does not connect to the list starts a new one, which can be paged both ways', async () => {
  const { client } = createClient();
  const query = gql`query ($first: Int, $after: String, $last: Int, $before: String) {
    countries(first: $first, after: $after, last: $last, before: $before) {
      nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    }
  }`;
  type Data = {
    countries: {
      nodes: { id: string }[];
      pageInfo: { startCursor: string; endCursor: string; hasPreviousPage: boolean };
    };
  };
  const ask = async (variables: object) =>
    (await client.query<Data>({ query, variables, fetchPolicy: 'network-only' })).data?.countries as Data['countries'];
  const all = await createClient().client.query<Data>({ query, variables: { first: 100 } });
  const ids = all.data?.countries.nodes.map(({ id }) => id) as string[];
  await ask({ first: 2 });
  const far = await createClient().client.query<Data>({ query, variables: { first: 9 } });
  const jumped = await ask({ first: 2, after: far.data?.countries.pageInfo.endCursor });
  expect(jumped.nodes.map(({ id }) => id)).toEqual(ids.slice(9, 11));
  expect(jumped.pageInfo.hasPreviousPage).toBe(true);
  const back = await ask({ last: 3, before: jumped.pageInfo.startCursor });
  expect(back.nodes.map(({ id }) => id)).toEqual(ids.slice(6, 11));
});

test('a fragment on a connection reads the same list', async () => {
  const { client } = createClient();
  const query = gql`
    query ($after: String) { events(first: 3, after: $after) { ...Rows } }
    fragment Rows on EventConnection { nodes { id } pageInfo { endCursor hasNextPage } }
  `;
  const { data } = await client.query<{ events: { pageInfo: { endCursor: string } } }>({ query });
  await client.query({
    query: gql`{ events(first: 3) { edges { cursor node { id } } pageInfo { endCursor hasNextPage } } }`,
  });
  const next = await client.query<{ events: { nodes: object[] } }>({
    query,
    variables: { after: data?.events.pageInfo.endCursor },
  });
  expect(next.data?.events.nodes).toHaveLength(6);
  expectNoWarnings();
});

test('an application can parse dates into its own type', async () => {
  const { Scalar } = await import('@apollo/client');
  const day = new Scalar<string, { day: string }>({
    parse: (day) => ({ day }),
    serialize: ({ day }) => day,
    is: (value): value is { day: string } => typeof value === 'object',
  });
  const { client } = createClient({ cacheOptions: { scalars: { Date: day } } as never });
  const query = gql`{ event(slug: "china-rok-japan-trilateral-summit-2024") { id date { earliest } } }`;
  const { data } = await client.query<{ event: { date: { earliest: { day: string } } } }>({ query });
  expect(data?.event.date.earliest).toEqual({ day: '2024-05-27' });
});

test('a fragment on an interface or a union matches, without a warning', async () => {
  const { client } = createClient();
  const query = gql`{
    claims(first: 50) { nodes { __typename ...Claimed ... on Node { id } ... on Motive { goal } } }
    search(text: "summit", first: 5) { nodes { __typename ... on Actor { id slug } ... on Event { id title } } }
  } fragment Claimed on Claim { basis slug }`;
  const { data } = await client.query<{ claims: { nodes: { basis: string }[] } }>({ query });
  expect(data?.claims.nodes.every(({ basis }) => basis.length > 0)).toBe(true);
  expect(client.readQuery({ query })).toEqual(data);
  expectNoWarnings();
});

describe('behind a gateway', () => {
  const gateway = serveForTests('a gateway with a partner');

  test('types and fields of a partner are cached by the schema of the federation', async () => {
    const library = { name: 'library', url: 'http://localhost:4100/graphql', sdl: PARTNER_SDL };
    const { supergraph } = await composeSupergraph([library]);
    const schema = describeSchema(buildSchema(supergraph.apiSdl), supergraph.keyFields);
    const { client, sent } = createClient({ uri: gateway.uri, schema });
    const query = gql`{ country(code: "KR") { id name publications { id title } } }`;
    const { data } = await client.query<{ country: { publications: object[] } }>({ query });
    expect(data?.country.publications.length).toBeGreaterThan(0);
    const node = gql`query ($id: ID!) { node(id: $id) { id ... on Publication { title } } }`;
    expect((await client.query({ query: node, variables: { id: PUBLICATION_ID } })).data).toMatchObject({
      node: { title: 'Neighbours at Sea' },
    });
    expect(sent).toHaveBeenCalledTimes(1);
    expectNoWarnings();
  });
});
