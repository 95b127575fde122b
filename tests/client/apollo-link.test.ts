import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gql } from '@apollo/client';
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import { createSchema, createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBriefgraphClient, errorsOf } from '../../src/client/apollo.ts';
import { createSubscriptionLink } from '../../src/client/apollo-subscriptions.ts';
import { FAILURES, serveFailures } from './failures.ts';
import { serveForTests } from './served.ts';

/** The Apollo kit's requests: ids over GET, errors as values, and @defer and subscriptions with a Yoga server. */

const served = serveForTests('the whole graph');
const createClient = (options: Partial<Parameters<typeof createBriefgraphClient>[0]> = {}) => {
  const sent = vi.fn(globalThis.fetch);
  return { client: createBriefgraphClient({ uri: served.uri, fetch: sent, ...options }), sent };
};
const methods = (sent: ReturnType<typeof createClient>['sent']) => sent.mock.calls.map(([, init]) => init?.method);

describe('persisted documents', () => {
  const query = gql`query License { dataset { license } }`;

  test('a query is sent by id over GET, and once with its text if the server does not know the id', async () => {
    const first = createClient();
    expect((await first.client.query({ query })).data).toEqual({
      dataset: { license: null, __typename: 'Dataset' },
    });
    expect(methods(first.sent)).toEqual(['GET', 'POST']);
    const second = createClient();
    await second.client.query({ query });
    expect(methods(second.sent)).toEqual(['GET']);
    expect(String(second.sent.mock.calls[0]?.[0])).not.toContain('license');
  });

  test('long variables are sent by POST', async () => {
    const ids = Array.from({ length: 100 }, (_, index) =>
      Buffer.from(`Event:${'x'.repeat(50)}${index}`).toString('base64'),
    );
    const { client, sent } = createClient();
    const long = gql`query Long($ids: [ID!]!) { nodes(ids: $ids) { id } }`;
    const { data } = await client.query<{ nodes: null[] }>({ query: long, variables: { ids } });
    expect(data?.nodes).toHaveLength(100);
    expect(new Set(methods(sent))).toEqual(new Set(['POST']));
  });

  test('an application can disable persisted documents or use its own ids', async () => {
    const plain = createClient({ persisted: false });
    await plain.client.query({ query });
    expect(methods(plain.sent)).toEqual(['POST']);
    const own = createClient({ persisted: () => 'license-1' });
    await expect(own.client.query({ query })).rejects.toSatisfy((error) => errorsOf(error).length === 1);
    expect(String(own.sent.mock.calls[0]?.[0])).toContain('license-1');
  });
});

describe('an error', () => {
  const servers = serveFailures();
  const errorsFrom = async (uri: string, text: string, persisted?: boolean) => {
    const { client } = createClient({ uri, persisted });
    const { data, error } = await client.query<object>({ query: gql(text), errorPolicy: 'all' });
    return { data, errors: errorsOf(error) };
  };

  test.each(FAILURES)('is a typed value next to the data: $title', async ({ server, query, error, data }) => {
    for (const persisted of [true, false]) {
      const result = await errorsFrom(servers[server], query, persisted);
      expect(result.errors).toEqual([{ message: expect.any(String), ...error }]);
      if (data) expect(result.data).toMatchObject(data);
    }
  });

  test('in the query itself is a typed value, and one of the network is not a server error', async () => {
    const { errors } = await errorsFrom(servers.whole, '{ nothing }');
    expect(errors).toMatchObject([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
    for (const uri of [servers.foreign, 'http://127.0.0.1:9/graphql'])
      expect((await errorsFrom(uri, '{ dataset { license } }')).errors).toEqual([]);
  });
});

describe('a Yoga server of a partner', () => {
  const yoga = createYoga({
    logging: false,
    plugins: [useDeferStream()],
    schema: createSchema({
      typeDefs: `
        type Query { fast: String  slow: Slow }
        type Slow { text: String }
        type Subscription { ticks: Int }
        directive @defer(label: String, if: Boolean! = true) on FRAGMENT_SPREAD | INLINE_FRAGMENT
      `,
      resolvers: {
        Query: { fast: () => 'fast', slow: () => ({}) },
        Slow: { text: () => new Promise((resolve) => setTimeout(() => resolve('slow'), 20)) },
        Subscription: {
          ticks: {
            async *subscribe() {
              for (const ticks of [1, 2, 3]) yield { ticks };
            },
          },
        },
      },
    }),
  });
  const http = createServer((request, response) => void yoga(request, response));
  let uri = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    uri = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
  });
  afterAll(
    () =>
      new Promise((resolve) => {
        http.close(resolve);
        http.closeAllConnections();
      }),
  );

  test('answers @defer in parts', async () => {
    const { client } = createClient({ uri, persisted: false });
    const query = gql`{ fast slow { ... @defer { text } } }`;
    const parts: unknown[] = [];
    await new Promise<void>((resolve, reject) => {
      client.watchQuery({ query }).subscribe({
        next: ({ data, dataState }) => {
          if (data) parts.push(data);
          if (dataState === 'complete') resolve();
        },
        error: reject,
      });
    });
    expect(parts.at(0)).toMatchObject({ fast: 'fast' });
    expect(JSON.stringify(parts.at(0))).not.toContain('"slow"}');
    expect(parts.at(-1)).toMatchObject({ fast: 'fast', slow: { text: 'slow' } });
  });

  test('answers a subscription', async () => {
    const { client } = createClient({ uri, subscriptionLink: createSubscriptionLink({ uri }) });
    const ticks: unknown[] = [];
    await new Promise<void>((resolve, reject) => {
      const subscription = gql`subscription { ticks }`;
      client.subscribe<{ ticks: number }>({ query: subscription }).subscribe({
        next: ({ data }) => ticks.push(data?.ticks),
        error: reject,
        complete: resolve,
      });
    });
    expect(ticks).toEqual([1, 2, 3]);
  });
});
