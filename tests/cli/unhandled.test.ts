import { expect, test } from 'vitest';
import { startProcess } from '../support/start-process.ts';

/** At a signal, a promise is rejected for which nobody waits. */
const FAULT = `import{isMainThread}from'node:worker_threads';
if(isMainThread)process.on('SIGUSR2',()=>void Promise.reject(new Error('a fault of one request')))`;

test('a fault in what one request has begun is logged, and does not end the server', async () => {
  const load = `--import=data:text/javascript;base64,${Buffer.from(FAULT).toString('base64')}`;
  const server = await startProcess(['--no-watch', '--no-explorer'], `NODE_OPTIONS='${load}'`);
  server.kill('SIGUSR2');
  await server.untilPrinted(/internal error in briefgraph .*: a fault of one request/i);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  server.kill('SIGTERM');
  expect(await server.exit).toBe(0);
});
