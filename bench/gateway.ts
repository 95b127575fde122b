import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { openFederatedGraph, openWholeGraph } from '../src/app/open-graph.ts';
import { composeSupergraph, withOwnSubgraph } from '../src/federation/compose/compose.ts';
import { createContext } from '../src/graph/context.ts';
import { buildSubgraph } from '../src/graph/graph.ts';
import type { CatalogData } from '../src/model/records/data-set.ts';
import { createServer } from '../src/server/server.ts';
import { loadDataSet } from '../src/store/data-set.ts';
import { MemorySnapshot } from '../src/store/memory/memory-snapshot.ts';
import { readerOf } from '../tests/support/serve.ts';
import { measure, micros, ratio, table } from './measure.ts';

/**
 * What stitching adds to a request that needs a partner: the whole graph is executed by graphql-js, as the subgraphs are. Our gateway with all subgraphs in its process is compared with the whole graph
 * behind the same server, and with Apollo's gateway over the same executable subgraphs. None opens a socket.
 */

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { data } = await loadDataSet([folder('../data')]);
const snapshot = MemorySnapshot.of(data as CatalogData[]);
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const store = readerOf(snapshot);
const whole = openWholeGraph(store, { executor: 'reference' });
const { supergraph } = await composeSupergraph();
const federation = await openFederatedGraph(store, { supergraph, logger: silent });
const servers = [whole.graph, federation.graph].map((graph) => createServer({ graph, logger: silent }));

// Apollo's composer requires a URL for each subgraph; no request is sent to it.
const placed = await composeSupergraph(withOwnSubgraph([], 'http://in.process'));
const apolloSdl = placed.supergraph.sdl.replace('url: ""', 'url: "http://in.process"');
const dataSource = new LocalGraphQLDataSource(buildSubgraph());
const gateway = new ApolloGateway({
  supergraphSdl: apolloSdl,
  buildService: () => dataSource,
  logger: silent,
});
const apollo = new ApolloServer<object>({ gateway, logger: silent, csrfPrevention: false });
await apollo.start();

const OPERATIONS = new URL('../src/operations/', import.meta.url);
const queries: [string, string][] = [
  ['one event', '{ event(ref: "camp-david-summit-2023") { id slug title eventKind date { edtf } } }'],
  ...readdirSync(OPERATIONS)
    .filter((name) => name.endsWith('.graphql'))
    .map((name): [string, string] => [name.replace('.graphql', ''), readFileSync(new URL(name, OPERATIONS), 'utf8')]),
];

const askApollo = async (query: string) => {
  const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(snapshot) });
  return JSON.stringify(body.kind === 'single' ? body.singleResult : null);
};
const ask = async (server: (typeof servers)[number] | undefined, query: string) => {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  };
  return (await server?.fetch('http://bench.test/graphql', init))?.text() ?? '';
};

const rows: string[][] = [];
for (const [name, query] of queries) {
  const [answer, ...others] = [await ask(servers[0], query), await ask(servers[1], query), await askApollo(query)];
  const dataOf = (text: string | undefined) => JSON.stringify(JSON.parse(text ?? '').data);
  if (others.some((other) => dataOf(other) !== dataOf(answer)))
    throw new Error(`The servers return different data for ${name}.`);
  const [one = 0, ours = 0, theirs = 0] = (
    await measure([
      { name: 'whole', run: () => ask(servers[0], query) },
      { name: 'gateway', run: () => ask(servers[1], query) },
      { name: 'Apollo', run: () => askApollo(query) },
    ])
  ).map(({ micros: value }) => value);
  rows.push([name, micros(one), micros(ours), micros(ours - one), ratio(ours / one), ratio(theirs / ours)]);
}
process.stdout.write(
  `${table(['query', 'whole graph, µs', 'gateway, µs', 'added, µs', 'gateway ÷ whole graph', "Apollo's gateway ÷ ours"], rows)}\n`,
);
federation.close();
await apollo.stop();
