import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import {
  createGraphFetch,
  errorsOf,
  type FragmentOf,
  GraphRequestError,
  graphql,
  type ResultOf,
  readFragment,
  type VariablesOf,
} from '../../src/client/tada.ts';
import { PUBLICATION_ID } from '../support/partner.ts';
import { FAILURES, serveFailures } from './failures.ts';
import { serveForTests } from './served.ts';

/** gql.tada with the kit: documents typed by the schema, sent with plain fetch. */

describe('a document', () => {
  const served = serveForTests('the whole graph');

  const place = graphql(`
    fragment Place on Event {
      date {
        label
        earliest
      }
    }
  `);
  const event = graphql(
    `
      query Event($slug: ID!) {
        event(ref: $slug) {
          id
          kind: eventKind
          title
          ...Place
        }
      }
    `,
    [place],
  );

  test('has the types of the schema', () => {
    expectTypeOf<VariablesOf<typeof event>>().toEqualTypeOf<{ slug: string }>();
    type Found = NonNullable<ResultOf<typeof event>['event']>;
    expectTypeOf<Found['title']>().toEqualTypeOf<string>();
    expectTypeOf<'SUMMIT'>().toExtend<Found['kind']>();
    expectTypeOf<Found['kind']>().not.toEqualTypeOf<string>();
    expectTypeOf<Found>().toExtend<FragmentOf<typeof place>>();
    expectTypeOf<ResultOf<typeof place>['date']>().toExtend<{ label: string; earliest: string | null } | null>();
  });

  test('is sent with its variables, and the result has its types', async () => {
    const ask = createGraphFetch({ uri: served.uri });
    const found = await ask(event, { slug: 'camp-david-summit-2023' });
    expectTypeOf(found).toEqualTypeOf<ResultOf<typeof event>>();
    expect(found.event).toMatchObject({ title: 'Camp David Summit, 2023', kind: 'SUMMIT' });
    const { date } = readFragment(place, found.event) ?? {};
    expect(date).toEqual({ label: 'August 18, 2023', earliest: '2023-08-18' });
    // @ts-expect-error A variable is missing.
    await expect(ask(event)).rejects.toBeInstanceOf(GraphRequestError);
    // @ts-expect-error A variable has another type.
    await expect(ask(event, { slug: true })).rejects.toBeInstanceOf(GraphRequestError);
  });

  test('needs no variables if all of them are optional, and is sent with the given headers', async () => {
    const sent = vi.fn(fetch);
    const ask = createGraphFetch({ uri: served.uri, headers: { 'x-reader': 'somebody' }, fetch: sent });
    const titles = graphql(`query Titles($first: Int) { events(first: $first) { totalCount nodes { id title } } }`);
    const { events } = await ask(titles);
    expect(events?.nodes).toHaveLength(20);
    expect((await ask(titles, { first: 3 })).events?.nodes).toHaveLength(3);
    expect(sent.mock.calls[0]?.[1]?.headers).toMatchObject({ 'x-reader': 'somebody' });
    const [first] = events?.nodes ?? [];
    const node = graphql(`query Node($id: ID!) { node(id: $id) { __typename id ... on Event { kind: eventKind } } }`);
    const found = await ask(node, { id: first?.id ?? '' });
    expect(found.node).toEqual({ __typename: 'Event', id: first?.id, kind: expect.any(String) });
  });
});

describe('behind a gateway', () => {
  const served = serveForTests('a gateway with a partner');

  test("a partner's fields and nodes are queried like ours", async () => {
    const ask = createGraphFetch({ uri: served.uri });
    const title = 'Neighbours at Sea';
    const country = untyped('{ country(ref: "KR") { id publications { id title } } }');
    expect(await ask(country)).toMatchObject({ country: { publications: [{ id: PUBLICATION_ID, title }, {}] } });
    const node = untyped('query ($id: ID!) { node(id: $id) { id ... on Publication { title } } }');
    expect(await ask(node, { id: PUBLICATION_ID })).toEqual({ node: { id: PUBLICATION_ID, title } });
  });
});

describe('an error', () => {
  const servers = serveFailures();
  const ask = (uri: string, query: string) =>
    createGraphFetch({ uri })(untyped(query)).then(
      () => expect.unreachable(),
      (error: GraphRequestError) => error,
    );

  test.each(FAILURES)('is a typed value next to the data: $title', async ({ server, query, error, data }) => {
    const thrown = await ask(servers[server], query);
    expect(thrown).toBeInstanceOf(GraphRequestError);
    expect(thrown.errors).toEqual([{ message: expect.any(String), ...error }]);
    expect(errorsOf(thrown)).toEqual(thrown.errors);
    if (data) expect(thrown.data).toMatchObject(data);
  });

  test('in the query itself is a typed value', async () => {
    expect((await ask(servers.whole, '{ nothing }')).errors).toMatchObject([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
  });

  test('of the network is not a server error', async () => {
    const foreign = await ask(servers.foreign, '{ dataset { license } }');
    expect(foreign.message).toContain('502');
    expect(errorsOf(foreign)).toEqual([]);
    // Nothing listens there; the name resolves to several addresses, and all of them are tried.
    const unreachable = await ask('http://localhost:1/graphql', '{ dataset { license } }');
    expect(unreachable).toBeInstanceOf(GraphRequestError);
    expect(errorsOf(unreachable)).toEqual([]);
    expect(errorsOf(unreachable.cause)).toEqual([]);
  });
});

/** A document whose types are not known at compile time. */
function untyped(text: string): TypedDocumentNode<unknown, Record<string, unknown>> {
  return parse(text);
}
