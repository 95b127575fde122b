import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { describeSchema } from '../../src/client/generate/describe-schema.ts';
import { type BriefgraphClientOptions, cacheOptions, createBriefgraphClient, errorsOf } from '../../src/client/urql.ts';
import { PUBLICATION_ID } from '../support/partner.ts';
import { FAILURES, serveFailures } from './failures.ts';
import { describePaging, type Page, pageArguments, pageIn, queryPages } from './lists.ts';
import { partnerSchema, type Served, serveForTests } from './served.ts';

/** urql with the kit, against the real server: complete lists, each entity once, errors as values. */

// The library warns about types that the cache does not know and data that it would lose; the kit prevents both.
const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warned.mockClear());

describePaging((_, served) => async (list, shape, direction) => {
  const { client } = createClient(served);
  const query = gql(queryPages(list, shape));
  let shown: Page;
  return {
    async fetch(cursor) {
      const variables = pageArguments(list, direction, cursor);
      await client.query(query, variables, { requestPolicy: 'network-only' }).toPromise();
      shown = pageIn(list, client.readQuery(query, variables)?.data);
    },
    read: () => shown,
    warnings: () => warned.mock.calls,
  };
});

const PAGE_AND_COUNT = '{ totalCount nodes { id title } pageInfo { hasNextPage endCursor } }';
const events = (fields: string) => gql(`query ($after: String) { events(first: 4, after: $after) ${fields} }`);

describe('a list', () => {
  const served = serveForTests('the whole graph');

  test('has its other fields next to the merged pages', async () => {
    const { client } = createClient(served);
    const query = events(PAGE_AND_COUNT);
    const { data } = await client.query(query, {}).toPromise();
    const more = await client.query(query, { after: data.events.pageInfo.endCursor }).toPromise();
    expect(more.data.events).toMatchObject({ totalCount: data.events.totalCount });
    expect(more.data.events.nodes.length).toBeGreaterThan(data.events.nodes.length);
  });

  test('is complete in a client that uses its own `cacheExchange` with our options', async () => {
    const exchanges = [cacheExchange(cacheOptions), fetchExchange];
    const client = new Client({ url: served.uri, exchanges });
    const query = events(PAGE_AND_COUNT);
    const { data } = await client.query(query, {}).toPromise();
    const more = await client.query(query, { after: data.events.pageInfo.endCursor }).toPromise();
    expect(more.data.events.nodes).toHaveLength(8);
  });
});

describe('an entity', () => {
  const served = serveForTests('the whole graph');
  const list = gql`{ events(first: 100) { nodes { id title } } }`;

  test('refetched by node(id:) updates wherever it is shown', async () => {
    const { client } = createClient(served, {
      fetch: async (...request) => {
        const answer = await (await fetch(...request)).json();
        if (answer.data.node) answer.data.node.title = 'A new title';
        return Response.json(answer);
      },
    });
    const { data } = await client.query(list, {}).toPromise();
    const { id } = data.events.nodes[3];
    const node = gql`query ($id: ID!) { node(id: $id) { id ... on Event { title kind: eventKind } } }`;
    await client.query(node, { id }).toPromise();
    expect(client.readQuery(list, {})?.data.events.nodes[3]).toMatchObject({ id, title: 'A new title' });
  });

  test('in the cache answers node(id:) and nodes(ids:), and a request is sent for fields that it lacks', async () => {
    const { client, sent } = createClient(served);
    const { data } = await client.query(list, {}).toPromise();
    const [first, second] = data.events.nodes;
    const node = gql`query ($id: ID!) { node(id: $id) { id ... on Event { title } } }`;
    expect((await client.query(node, { id: first.id }).toPromise()).data.node).toEqual(first);
    const nodes = gql`query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Event { title } } }`;
    const ids = [second.id, first.id];
    expect((await client.query(nodes, { ids }).toPromise()).data.nodes).toEqual([second, first]);
    expect(sent).toHaveBeenCalledTimes(1);
    const more = gql`query ($id: ID!) { node(id: $id) { id ... on Event { kind: eventKind } } }`;
    expect((await client.query(more, { id: first.id }).toPromise()).data.node.kind).toBeTypeOf('string');
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('that does not exist is requested once', async () => {
    const { client, sent } = createClient(served);
    const node = gql`query ($id: ID!) { node(id: $id) { id } }`;
    const unknown = { id: Buffer.from('Event:none').toString('base64') };
    expect((await client.query(node, unknown).toPromise()).data).toEqual({ node: null });
    expect((await client.query(node, unknown).toPromise()).data).toEqual({ node: null });
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

describe('behind a gateway', () => {
  const served = serveForTests('a gateway with a partner');

  test("a partner's fields and nodes are cached like ours", async () => {
    const { schema, keys } = await partnerSchema();
    const { client, sent } = createClient(served, { schema: describeSchema(schema, keys) });
    const query = gql`{ country(ref: "KR") { id publications { id title } } }`;
    const { data } = await client.query(query, {}).toPromise();
    const title = 'Neighbours at Sea';
    expect(data.country.publications[0]).toMatchObject({ id: PUBLICATION_ID, title });
    const node = gql`query ($id: ID!) { node(id: $id) { id ... on Publication { title } } }`;
    expect((await client.query(node, { id: PUBLICATION_ID }).toPromise()).data.node).toMatchObject({ title });
    expect(sent).toHaveBeenCalledTimes(1);
    const more = gql`query ($id: ID!) { node(id: $id) { id ... on Publication { year cites { ref } } } }`;
    expect((await client.query(more, { id: PUBLICATION_ID }).toPromise()).data.node).toMatchObject({ year: 2023 });
    expect(client.readQuery(query, {})?.data).toEqual(data);
    expect(warned.mock.calls).toEqual([]);
  });
});

describe('a request', () => {
  const served = serveForTests('the whole graph');

  test('uses the document id with `persistedExchange`', async () => {
    const query = gql`query License { dataset { license } }`;
    const methods = async () => {
      const { client, sent } = createClient(served, { exchanges: [persistedExchange()] });
      expect((await client.query(query, {}).toPromise()).data.dataset.license).toBeNull();
      return sent.mock.calls.map(([url, init]) => [init?.method, String(url).includes('query=')]);
    };
    expect(await methods()).toHaveLength(2);
    expect(await methods()).toEqual([['GET', false]]);
  });

  test('has the given headers', async () => {
    const { client, sent } = createClient(served, { headers: { 'x-reader': 'somebody' } });
    await client.query('{ dataset { license } }', {}).toPromise();
    expect(sent.mock.calls[0]?.[1]?.headers).toMatchObject({ 'x-reader': 'somebody' });
  });
});

describe('an error', () => {
  const servers = serveFailures();

  test.each(FAILURES)('is a typed value: $title', async ({ server, query, error, data }) => {
    const { client } = createClient({ uri: servers[server] });
    const result = await client.query(query, {}).toPromise();
    expect(errorsOf(result.error)).toEqual([{ message: expect.any(String), ...error }]);
    if (data) expect(result.data).toMatchObject(data);
  });

  test('in the query itself is a typed value', async () => {
    const { client } = createClient({ uri: servers.whole });
    const { error } = await client.query('{ nothing }', {}).toPromise();
    expect(errorsOf(error)).toMatchObject([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
  });

  test('of the network is not a server error', async () => {
    const { client } = createClient({ uri: servers.foreign });
    const { error } = await client.query('{ dataset { license } }', {}).toPromise();
    expect(error?.networkError).toBeInstanceOf(Error);
    expect(errorsOf(error)).toEqual([]);
  });
});

/** A client, and a spy on its requests. */
function createClient({ uri }: Pick<Served, 'uri'>, options: Partial<BriefgraphClientOptions> = {}) {
  const sent = vi.fn(options.fetch ?? fetch);
  return { client: createBriefgraphClient({ uri, ...options, fetch: sent }), sent };
}
