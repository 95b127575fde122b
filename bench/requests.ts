import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { execute, parse } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/fetch';
import { openWholeGraph } from '../src/app/open-graph.ts';
import { createContext } from '../src/graph/context.ts';
import type { CatalogData } from '../src/model/records/data-set.ts';
import { createDocumentRegistry, createServer } from '../src/server/server.ts';
import { loadDataSet } from '../src/store/data-set.ts';
import { MemorySnapshot } from '../src/store/memory/memory-snapshot.ts';
import { readerOf } from '../tests/support/serve.ts';
import { measure, micros, ratio, table } from './measure.ts';

/**
 * What a request costs with all plugins, compared with other servers over the same schema and data, and with bare
 * execution, which is the lower bound. All return the same JSON; none opens a socket.
 */

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { data } = await loadDataSet([folder('../data')]);
const snapshot = MemorySnapshot.of(data as CatalogData[]);
const { graph } = openWholeGraph(readerOf(snapshot));
const { schema } = graph;

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const TIMELINE = readFileSync(new URL('../src/operations/2-timeline.graphql', import.meta.url), 'utf8');
const briefgraph = createServer({
  documents: createDocumentRegistry([{ id: 'timeline', text: TIMELINE }]),
  graph,
  logger: silent,
});
const graphqlHttp = createHandler({ schema, context: () => createContext(snapshot) as never });
const apollo = new ApolloServer<object>({ schema, logger: silent, csrfPrevention: false });
await apollo.start();

const post = (query: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ query }),
});

const OPERATIONS = new URL('../src/operations/', import.meta.url);
const queries: [string, string][] = [
  ['`__typename`', '{ __typename }'],
  ['one event', '{ event(ref: "camp-david-summit-2023") { id slug title eventKind date { edtf } } }'],
  ...readdirSync(OPERATIONS)
    .filter((name) => name.endsWith('.graphql'))
    .map((name): [string, string] => [name.replace('.graphql', ''), readFileSync(new URL(name, OPERATIONS), 'utf8')]),
];

const rows: string[][] = [];
for (const [name, query] of queries) {
  const document = parse(query);
  const subjects = [
    { name: 'floor', run: () => JSON.stringify(execute({ schema, document, contextValue: createContext(snapshot) })) },
    { name: 'Briefgraph', run: async () => (await briefgraph.fetch('http://bench.test/graphql', post(query))).text() },
    {
      name: 'graphql-http',
      run: async () => (await graphqlHttp(new Request('http://bench.test/', post(query)))).text(),
    },
    {
      name: 'Apollo Server',
      run: async () => {
        const response = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: 'POST',
            headers: new HeaderMap([['content-type', 'application/json']]),
            search: '',
            body: JSON.parse(post(query).body),
          },
          context: async () => createContext(snapshot),
        });
        return response.body.kind === 'complete' ? response.body.string : '';
      },
    },
  ];
  const [floor, ours, ...peers] = (await measure(subjects)).map(({ micros: value }) => value) as [
    number,
    number,
    number,
    number,
  ];
  rows.push([name, micros(floor), micros(ours), ratio(ours / floor), ...peers.map((peer) => ratio(peer / ours))]);
}
process.stdout.write(
  `${table(['query', 'bare execution, µs', 'Briefgraph, µs', '÷ bare execution', 'graphql-http ÷ Briefgraph', 'Apollo Server ÷ Briefgraph'], rows)}\n`,
);

const URL_OF_GRAPH = 'http://bench.test/graphql';
const ask = (search: string, headers: Record<string, string> = {}) =>
  briefgraph.fetch(`${URL_OF_GRAPH}?${search}`, { headers: { accept: 'application/json', ...headers } });
const etag = (await ask('documentId=timeline')).headers.get('etag') ?? '';
const ways = [
  { name: 'POST with the text', run: async () => (await briefgraph.fetch(URL_OF_GRAPH, post(TIMELINE))).text() },
  { name: 'GET with the text', run: async () => (await ask(`query=${encodeURIComponent(TIMELINE)}`)).text() },
  { name: 'GET by id', run: async () => (await ask('documentId=timeline')).text() },
  {
    name: 'GET with a current `ETag`',
    run: async () => (await ask('documentId=timeline', { 'if-none-match': etag })).text(),
  },
];
const asked = await measure(ways);
const posted = asked[0]?.micros ?? 1;
process.stdout.write(
  `\n${table(
    ['request for 2-timeline', 'µs', '÷ POST'],
    asked.map(({ name, micros: value }) => [name, micros(value), ratio(value / posted)]),
  )}\n`,
);
