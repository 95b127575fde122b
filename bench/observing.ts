import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openWholeGraph } from '../src/app/open-graph.ts';
import { openJsonLog } from '../src/cli/json-log.ts';
import type { CatalogData } from '../src/model/records/data-set.ts';
import { createServer, openMetrics, openTracing, type ServerOptions } from '../src/server/server.ts';
import { loadDataSet } from '../src/store/data-set.ts';
import { MemorySnapshot } from '../src/store/memory/memory-snapshot.ts';
import { readerOf, silent } from '../tests/support/serve.ts';
import { measure, micros, ratio, table } from './measure.ts';

/** What it costs to observe a request; none of the servers opens a socket, and the log is written nowhere. */

const { data } = await loadDataSet([fileURLToPath(new URL('../data', import.meta.url))]);
const { graph } = openWholeGraph(readerOf(MemorySnapshot.of(data as CatalogData[])));
const { observe } = await openJsonLog({ stdout: { write: () => {} } as never, env: {} });
const ways = async (): Promise<[string, Partial<ServerOptions>][]> => [
  ['nothing', {}],
  ['tracing without an SDK', { tracing: await openTracing('0') }],
  ['metrics', { metrics: await openMetrics() }],
  ['a log of requests as JSON', { observers: [observe] }],
];

for (const [name, query] of [
  ['one event', '{ event(ref: "camp-david-summit-2023") { id slug title eventKind date { edtf } } }'],
  ['2-timeline', readFileSync(new URL('../src/operations/2-timeline.graphql', import.meta.url), 'utf8')],
]) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
  const measured = await measure(
    (await ways()).map(([title, options]) => {
      const server = createServer({ graph, logger: silent, ...options });
      return { name: title, run: async () => (await server.fetch('http://bench.test/graphql', init)).text() };
    }),
  );
  const base = measured[0]?.micros ?? 1;
  const rows = measured.map((way) => [way.name, micros(way.micros), ratio(way.micros / base)]);
  process.stdout.write(`\n${table([`${name}, with`, 'µs', '÷ nothing'], rows)}\n`);
}
