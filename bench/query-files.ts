import { readFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { openFederatedGraph, openWholeGraph } from '../src/app/open-graph.ts';
import { composeSupergraph, ownSubgraphs } from '../src/gateway/compose/compose.ts';
import { createServer, type ServedGraph } from '../src/server/server.ts';
import { openJsonStore } from '../src/store/json-store.ts';
import { table } from './measure.ts';

/**
 * How many source files a query runs through: files of which V8 executes a function while one request is answered, from
 * `server.fetch` to the text of the response. `tsx bench/query-files.ts [FILE.graphql]`; it also lists the files.
 */

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SRC = new URL('../src/', import.meta.url).href;
const [file = pathOf('../src/operations/1-brief-at-a-glance.graphql')] = process.argv.slice(2);
const query = await readFile(file, 'utf8');

const print = (line: string) => void process.stderr.write(`${line}\n`);
const logger = { debug: () => {}, info: () => {}, warn: print, error: print };
const store = await openJsonStore({ folders: [pathOf('../data')], watch: false });
const { supergraph } = await composeSupergraph(ownSubgraphs());
const federation = await openFederatedGraph(store, { supergraph, logger });

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

/** The files that a request runs through, as paths in src/. */
const filesOf = async (server: ReturnType<typeof createServer>): Promise<string[]> => {
  await session.post('Profiler.takePreciseCoverage'); // resets the counts
  const response = await server.fetch('http://bench.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  if (JSON.parse(text).errors) throw new Error(text);
  return result
    .filter(({ url }) => url.startsWith(SRC))
    .filter(({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)))
    .map(({ url }) => url.slice(SRC.length).replace(/\?.*$/, ''))
    .sort();
};

const serve = (graph: ServedGraph) => createServer({ graph, logger });
const [whole, gateway] = [serve(openWholeGraph(store).graph), serve(federation.graph)];
const counts: [string, string[]][] = [
  ['whole graph, first time', await filesOf(whole)],
  ['whole graph, again', await filesOf(whole)],
  ['gateway, first time', await filesOf(gateway)],
  ['gateway, again', await filesOf(gateway)],
];
const folders = ['server', 'gateway', 'graph', 'store', 'model'];
const rows = counts.map(([name, files]) => [
  name,
  String(files.length),
  ...folders.map((folder) => String(files.filter((path) => path.startsWith(`${folder}/`)).length)),
]);
const ofGateway = [...new Set(counts.flatMap(([, files]) => files.filter((path) => path.startsWith('gateway/'))))];
process.stdout.write(`${table(['request', 'files', ...folders], rows)}\n\n${ofGateway.sort().join('\n')}\n`);
federation.close();
await store.close();
