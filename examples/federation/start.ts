import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Starts the atlas, and a gateway that joins it with Briefgraph's graph; then sends a query. Ctrl+C ends both. */

const HERE = import.meta.dirname;
const BRIEFGRAPH = fileURLToPath(new URL('dist/cli/main.js', import.meta.resolve('briefgraph/package.json')));

const services = new Map<string, ChildProcess>();
let isStopping = false;

/** Ends both, and then this process; an error is printed in one line. */
const stop = async (error?: string): Promise<void> => {
  if (isStopping) return;
  isStopping = true;
  if (error) process.stderr.write(`error: ${error.replace(/^error: /, '')}\n`);
  const running = [...services.values()].filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  await Promise.all(
    running.map((child) => {
      child.kill('SIGTERM');
      return once(child, 'exit');
    }),
  );
  process.exit(error ? 1 : 0);
};

/** Starts a service, and returns the URL that it prints. */
const start = (name: string, [command = '', ...argv]: string[], env: NodeJS.ProcessEnv = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, argv, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    services.set(name, child);
    let printed = '';
    let isReady = false;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const [, url] = /(?:runs at|Query it:) +(http:\S+?\/graphql)/.exec(printed) ?? [];
        if (!url || isReady) return;
        isReady = true;
        child.stderr.pipe(process.stderr);
        resolve(url);
      });
    child.once('error', ({ message }) => {
      services.delete(name);
      reject(new Error(`${name} cannot be started: ${message}`));
    });
    child.once('close', () => {
      const lines = printed.trim().split('\n');
      const reason = lines.find((line) => /^\w*error: /i.test(line)) ?? lines.at(-1);
      if (isReady) void stop(`${name} has ended.`);
      else reject(new Error(reason || `${name} has ended.`));
    });
  });

const ask = async (url: string, query: string): Promise<unknown> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (errors) throw new Error(`The gateway answers: ${errors[0]?.message}`);
  return data;
};

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, 'atlas-port': { type: 'string' }, python: { type: 'boolean' } },
  });
  // 0 is a free port.
  const { PORT = '0', ATLAS_PORT = '0', PYTHON = 'python3' } = process.env;
  if (!existsSync(BRIEFGRAPH)) throw new Error('Briefgraph is not built. Run npm ci in the repository.');

  const inTypeScript = [process.execPath, '--import', import.meta.resolve('tsx'), join(HERE, 'partner.ts')];
  const atlas = values.python ? [PYTHON, join(HERE, 'python/atlas.py')] : inTypeScript;
  const partner = await start('The atlas', atlas, { ATLAS_PORT: values['atlas-port'] ?? ATLAS_PORT });
  process.stdout.write(`The atlas runs at ${partner}\nThe gateway starts, which takes some seconds.\n`);

  const options = ['--subgraph', `atlas=${partner}`, '--port', values.port ?? PORT];
  const graph = await start('The gateway', [process.execPath, BRIEFGRAPH, 'gateway', ...options]);
  process.stdout.write(`The gateway runs at ${graph}\n\n`);

  const query = readFileSync(join(HERE, 'query.graphql'), 'utf8');
  const answer = JSON.stringify(await ask(graph, query), null, 2);
  process.stdout.write(`A query to try:\n\n${query}\nIts answer:\n\n${answer}\n\nCtrl+C ends both.\n`);
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
// npm passes SIGTERM to its shell only, which ends and does not pass it on.
const parent = process.ppid;
setInterval(() => process.ppid === parent || void stop(), 200);
run().catch((error: Error) => stop(error.message));
