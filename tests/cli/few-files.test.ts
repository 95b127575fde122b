import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startProcess } from '../support/start-process.ts';

test('a server that may open 256 files answers while 400 connections are silent', async () => {
  const server = await startProcess(['--no-watch', '--no-explorer'], 'ulimit -n 256;');
  const port = Number(new URL(server.url).port);
  const silent = Array.from({ length: 400 }, () => connect(port, '127.0.0.1').on('error', () => {}));
  await Promise.all(silent.map((socket) => once(socket, 'connect').catch(() => {})));
  for (let attempt = 0; attempt < 10; attempt++) {
    // Without keep-alive: each is a new connection.
    const response = await fetch(`${server.url}/graphql?query={briefs{nodes{slug}}}`, {
      headers: { connection: 'close' },
      signal: AbortSignal.timeout(5000),
    });
    expect(response.status).toBe(200);
    await response.text();
  }
  for (const socket of silent) socket.destroy();
  server.kill('SIGTERM');
  expect(await server.exit).toBe(0);
});
