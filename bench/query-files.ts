import { readFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { openFederatedGraph, openWholeGraph } from '../src/app/open-graph.ts';
import { composeSupergraph } from '../src/federation/compose/compose.ts';
import { createServer, type ServedGraph } from '../src/server/server.ts';
import { openJsonStore } from '../src/store/json-store.ts';
import { table } from './measure.ts';

/**
 * How many files of ours a POST of an operation runs through: files of which V8 executes a function between the bytes of the
 * request and those of the response, over HTTP. The first time, Yoga parses and validates the document; then it is known.
 * `tsx bench/query-files.ts [FILE.graphql]`; it also lists the files.
 */

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ROOT = new URL('../', import.meta.url).href;
const OURS = /^(src|packages\/[\w-]+\/src)\//;
const [file = pathOf('../src/operations/1-brief-at-a-glance.graphql')] = process.argv.slice(2);
const query = await readFile(file, 'utf8');

const print = (line: string) => void process.stderr.write(`${line}\n`);
const logger = { debug: () => {}, info: () => {}, warn: print, error: print };
const store = await openJsonStore({ folders: [pathOf('../data')], watch: false });
const { supergraph } = await composeSupergraph();
const federation = await openFederatedGraph(store, { supergraph, logger });

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

/** The files that a request runs through. */
const filesOf = async (url: string): Promise<string[]> => {
  await session.post('Profiler.takePreciseCoverage'); // resets the counts
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  if (JSON.parse(text).errors) throw new Error(text);
  return result
    .filter(({ url }) => url.startsWith(ROOT) && OURS.test(url.slice(ROOT.length)))
    .filter(({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)))
    .map(({ url }) => url.slice(ROOT.length).replace(/\?.*$/, ''))
    .sort();
};

/** Of a server with a log of requests, as in production: the first time, and when the operation is known and compiled. */
const measure = async (title: string, graph: ServedGraph): Promise<[string, string[]][]> => {
  const server = createServer({ graph, logger, observers: [() => {}] });
  const { url } = await server.listen(0, '127.0.0.1');
  const first = await filesOf(url);
  await filesOf(url);
  const known = await filesOf(url);
  await server.close();
  return [
    [`${title}, first time`, first],
    [`${title}, known`, known],
  ];
};

const counts = [
  ...(await measure('whole graph', openWholeGraph(store).graph)),
  ...(await measure('gateway', federation.graph)),
];
const folders = ['src/server', 'src/federation', 'src/graph', 'packages', 'src/store', 'src/model'];
const rows = counts.map(([name, files]) => [
  name,
  String(files.length),
  ...folders.map((folder) => String(files.filter((path) => path.startsWith(`${folder}/`)).length)),
]);
const [, [, known] = ['', []]] = counts;
process.stdout.write(`${table(['request', 'files', ...folders], rows)}\n\n${known.join('\n')}\n`);
federation.close();
await store.close();
