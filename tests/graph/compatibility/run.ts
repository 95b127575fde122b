import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { openFederatedGraph } from '../../../src/app/open-graph.ts';
import { sdlOf } from '../../../src/federation/compose/compose.ts';
import { readSupergraph } from '../../../src/federation/compose/supergraph.ts';
import { createContext } from '../../../src/graph/context.ts';
import { createServer } from '../../../src/server/server.ts';
import { MemorySnapshot } from '../../../src/store/memory/memory-snapshot.ts';
import { readerOf } from '../../support/serve.ts';
import { buildProducts } from './products.ts';

/**
 * Runs Apollo's subgraph compatibility tests on our builder, resolver, server and gateway: `npx tsx tests/graph/compatibility/run.ts`.
 * Installs them (130 MB) in a temporary folder, and uses the ports 4000 to 4003. An argument names a folder with newer tests,
 * compiled.
 */

const PACKAGE = '@apollo/federation-subgraph-compatibility-tests@1.2.1';
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const folder = mkdtempSync(join(tmpdir(), 'compatibility-'));
const run = (command: string, args: readonly string[], env = {}) =>
  spawn(command, args, { cwd: folder, stdio: 'inherit', env: { ...process.env, ...env } });
const finish = (command: string, args: readonly string[], env = {}) =>
  new Promise<number | null>((resolve) => run(command, args, env).once('exit', resolve));

await finish('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE]);
const dist = join(folder, 'node_modules/@apollo/federation-subgraph-compatibility-tests/dist');
const others = ['users', 'inventory'].map((name, index) => ({
  name,
  url: `http://localhost:${4002 + index}/`,
  sdl: readFileSync(join(dist, 'subgraphs', name, `${name}.graphql`), 'utf8'),
  process: run('node', [join(dist, 'subgraphs', name, 'index.js')]),
}));

const snapshot = MemorySnapshot.of([]);
const schema = buildProducts();
const products = createServer({
  graph: {
    schema,
    context: () => createContext(snapshot),
    status: () => ({ ready: true, revision: null }),
  },
  logger: silent,
});
await products.listen(4001, 'localhost');

const services = [{ name: 'products', url: 'http://localhost:4001/graphql', sdl: sdlOf(schema) }, ...others];
const { supergraphSdl, errors } = composeServices(
  services.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
);
if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
const supergraph = await readSupergraph(supergraphSdl);
const opened = await openFederatedGraph(readerOf(snapshot), { supergraph, logger: silent });
const gateway = createServer({ graph: opened.graph, logger: silent });
// The tests send requests to `/`.
const router = createHttpServer(async (request, response) => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await gateway.fetch('http://localhost/graphql', {
    method: 'POST',
    headers,
    body: await text(request),
  });
  response.setHeader('content-type', 'application/json').end(await answer.text());
}).listen(4000);

const [tests] = process.argv.slice(2);
if (tests) cpSync(tests, dist, { recursive: true });
const jest = join(folder, 'node_modules/jest/bin/jest.js');
const code = await finish(
  'node',
  [jest, '--ci', '--rootDir', dist, '--haste', '{"retainAllFiles":true}', '--testPathIgnorePatterns', 'nothing'],
  {
    PRODUCTS_URL: 'http://localhost:4001/graphql',
  },
);

for (const { process: child } of others) child.kill();
router.close();
router.closeAllConnections();
opened.close();
await products.close();
rmSync(folder, { recursive: true });
process.exitCode = code ?? 1;
