import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openWholeGraph } from '../src/app/open-graph.ts';
import type { CatalogData } from '../src/model/records/data-set.ts';
import { createServer } from '../src/server/server.ts';
import { loadDataSet } from '../src/store/data-set.ts';
import { MemorySnapshot } from '../src/store/memory/memory-snapshot.ts';
import { readerOf, silent } from '../tests/support/serve.ts';
import { measure, micros, table } from './measure.ts';

/** What compression adds to a request, in the CPU time of all threads, and what it saves in bytes. */

const { data } = await loadDataSet([fileURLToPath(new URL('../data', import.meta.url))]);
const { graph } = openWholeGraph(readerOf(MemorySnapshot.of(data as CatalogData[])));
const server = createServer({ graph, logger: silent });

const OPERATIONS = new URL('../src/operations/', import.meta.url);
const rows: string[][] = [];
for (const name of readdirSync(OPERATIONS).filter((name) => name.endsWith('.graphql'))) {
  const body = JSON.stringify({ query: readFileSync(new URL(name, OPERATIONS), 'utf8') });
  const ask = async (encoding: string) => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': encoding };
    return (await server.fetch('http://bench.test/graphql', { method: 'POST', headers, body })).arrayBuffer();
  };
  const encodings = ['identity', 'gzip', 'br'];
  const sizes = await Promise.all(encodings.map(async (encoding) => (await ask(encoding)).byteLength));
  const measured = await measure(encodings.map((encoding) => ({ name: encoding, run: () => ask(encoding) })));
  rows.push([name.replace('.graphql', ''), ...sizes.map(String), ...measured.map((result) => micros(result.micros))]);
}
const head = ['query', 'bytes', 'gzip', 'br', 'µs', 'with gzip', 'with br'];
process.stdout.write(`\n${table(head, rows)}\n`);
