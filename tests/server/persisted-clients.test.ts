import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { print } from '@apollo/client/utilities';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import type { DocumentNode } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDocumentRegistry, type GraphServer, sha256 } from '../../src/server/server.ts';
import { createTinyServer } from './tiny-graph.ts';

/** Real client libraries over a socket, and what they send. */

const QUERY = gql`
  query Echo($text: String) {
    echo(text: $text)
  }
`;
const documents = createDocumentRegistry([{ id: 'echo-1', text: 'query Echo($text: String) { echo(text: $text) }' }]);

let started: GraphServer;
let url = '';
let sent: string[] = [];

beforeEach(async () => {
  const { server } = createTinyServer({ documents });
  started = server;
  url = `${(await server.listen(0, '127.0.0.1')).url}/graphql`;
  sent = [];
});
afterEach(() => started.close());

/** A fetch function that records requests and answers. */
const fetchAndTell: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const hasText = String(init?.body ?? input).includes('query=') || String(init?.body).includes('"query":"');
  sent.push(`${init?.method ?? 'GET'} ${hasText ? 'text' : 'id'} ${response.status}`);
  return response;
};

const hash = (document: DocumentNode) => sha256(print(document));

describe.each<{ accept: string; headers: Record<string, string> }>([
  { accept: 'what it does by itself', headers: {} },
  { accept: 'plain JSON', headers: { accept: 'application/json' } },
])('accepting $accept', ({ headers }) => {
  const askByApollo = async (generateHash: (document: DocumentNode) => string | Promise<string>, text: string) => {
    const byId = new PersistedQueryLink({ generateHash, useGETForHashedQueries: true });
    const client = new ApolloClient({
      link: byId.concat(new HttpLink({ uri: url, headers, fetch: fetchAndTell })),
      cache: new InMemoryCache(),
    });
    const { data } = await client.query<unknown>({ query: QUERY, variables: { text } });
    return data;
  };

  test('Apollo Client sends a text once, and then its hash only, with GET', async () => {
    expect(await askByApollo(hash, 'ha')).toEqual({ echo: 'ha' });
    expect(sent).toEqual(['GET id 200', 'POST text 200']);
    expect(await askByApollo(hash, 'ho')).toEqual({ echo: 'ho' });
    expect(sent).toEqual(['GET id 200', 'POST text 200', 'GET id 200']);
  });

  test('Apollo Client requests a document of a manifest by its id', async () => {
    expect(await askByApollo(() => 'echo-1', 'ha')).toEqual({ echo: 'ha' });
    expect(sent).toEqual(['GET id 200']);
  });

  const askByUrql = async (text: string) => {
    const exchanges = [cacheExchange, persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange];
    const client = new Client({ url, exchanges, fetch: fetchAndTell, fetchOptions: { headers } });
    const { data, error } = await client.query(QUERY, { text }).toPromise();
    return { data, error };
  };

  test('urql sends a text once, and then its hash only, with GET', async () => {
    expect(await askByUrql('ha')).toEqual({ data: { echo: 'ha' }, error: undefined });
    expect(await askByUrql('ho')).toEqual({ data: { echo: 'ho' }, error: undefined });
    expect(sent).toEqual(['GET id 200', 'GET text 200', 'GET id 200']);
  });
});
