import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { Client, type Exchange, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { parse } from 'graphql';
import { createCacheOptions } from '../src/client/apollo/type-policies.ts';
import { cacheSchema } from '../src/client/generated/cache-schema.ts';
import { createCacheExchange } from '../src/client/urql.ts';
import { measure, micros, ratio, table } from './measure.ts';

/**
 * The CPU time that a client takes to page through a list: to write each page to the cache and to read the whole list after
 * it, as an application that renders the list does. Compared with the pagination that each library provides; no network.
 */

const PAGE = 100;

/** A page of a generated list, as a server returns it. */
const answer = (rows: number, start: number) => ({
  events: {
    __typename: 'EventConnection',
    edges: Array.from({ length: Math.min(PAGE, rows - start) }, (_, index) => ({
      __typename: 'EventEdge',
      cursor: `c${start + index}`,
      node: { __typename: 'Event', id: `id-${start + index}`, title: `Event ${start + index}` },
    })),
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: start + PAGE < rows,
      hasPreviousPage: start > 0,
      startCursor: `c${start}`,
      endCursor: `c${Math.min(start + PAGE, rows) - 1}`,
    },
  },
});

const TEXT = `query ($after: String) {
  events(first: ${PAGE}, after: $after) {
    __typename
    edges { __typename cursor node { __typename id title } }
    pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const starts = (rows: number) => Array.from({ length: Math.ceil(rows / PAGE) }, (_, index) => index * PAGE);
const variablesOf = (start: number) => (start === 0 ? {} : { after: `c${start - 1}` });

const QUERY = parse(TEXT);
const pageApollo = (cache: InMemoryCache, rows: number): number => {
  for (const start of starts(rows)) {
    cache.writeQuery({ query: QUERY, variables: variablesOf(start), data: answer(rows, start) });
    cache.readQuery({ query: QUERY });
  }
  return cache.readQuery<ReturnType<typeof answer>>({ query: QUERY })?.events.edges.length ?? 0;
};

const URQL_QUERY = gql(TEXT);
const pageUrql = async (cache: Exchange, rows: number): Promise<number> => {
  const send: typeof fetch = async (_url, init) => {
    const { after } = JSON.parse(String(init?.body)).variables;
    const data = answer(rows, after ? Number(after.slice(1)) + 1 : 0);
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  };
  const client = new Client({
    url: 'http://bench.test/graphql',
    exchanges: [cache, fetchExchange],
    fetch: send,
    preferGetMethod: false,
  });
  let read = 0;
  for (const start of starts(rows)) {
    const { data } = await client.query(URQL_QUERY, variablesOf(start)).toPromise();
    read = data.events.edges.length;
  }
  return read;
};

const { typePolicies, ...options } = createCacheOptions(cacheSchema);
const libraryPolicies = { Query: { fields: { events: relayStylePagination(['where', 'orderBy']) } } };
const peers = {
  'Apollo Client': {
    ours: (rows: number) => pageApollo(new InMemoryCache({ ...options, typePolicies }), rows),
    theirs: (rows: number) => pageApollo(new InMemoryCache({ ...options, typePolicies: libraryPolicies }), rows),
  },
  urql: {
    ours: (rows: number) => pageUrql(createCacheExchange(), rows),
    theirs: (rows: number) =>
      pageUrql(
        cacheExchange({
          resolvers: { Query: { events: relayPagination() } },
          keys: { EventEdge: () => null, EventConnection: () => null, PageInfo: () => null },
        }),
        rows,
      ),
  },
};

const lines: string[][] = [];
for (const [name, { ours, theirs }] of Object.entries(peers))
  for (const rows of [100, 1000, 5000]) {
    const read = async (page: (rows: number) => number | Promise<number>) => {
      if ((await page(rows)) !== rows) throw new Error(`Some of the ${rows} rows are missing.`);
    };
    const subjects = [
      { name: 'the kit', run: () => read(ours) },
      { name: 'the library', run: () => read(theirs) },
    ];
    const [kit, library] = (await measure(subjects, { rounds: 5 })).map(({ micros }) => micros) as [number, number];
    lines.push([name, rows.toLocaleString('en'), micros(kit), micros(kit / (rows / PAGE)), ratio(kit / library)]);
  }
process.stdout.write(`${table(['client', 'rows', 'kit, µs', 'per page, µs', 'kit ÷ library'], lines)}\n`);
