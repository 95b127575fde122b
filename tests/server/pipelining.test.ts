import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type StartedProcess, startProcess } from '../support/start-process.ts';

/** Clients that send requests without waiting for answers do not end a server with a heap of 256 MB. */

const REQUEST = 'GET /x HTTP/1.1\r\nHost:a\r\n\r\n';

let server: StartedProcess | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server?.kill('SIGTERM');
  await server?.exit;
});

const start = async () => {
  server = await startProcess(['--no-watch', '--no-explorer'], 'export NODE_OPTIONS=--max-old-space-size=256;');
  return server;
};

const open = (url: string): Socket => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => {});
  sockets.push(socket);
  return socket;
};

const expectHealth = async (url: string) =>
  expect(await (await fetch(`${url}/health`, { signal: AbortSignal.timeout(15_000) })).text()).toBe('{"status":"ok"}');

test('one connection that writes 8 MB of requests', async () => {
  const { url } = await start();
  const socket = open(url);
  let received = 0;
  socket.on('data', ({ length }) => {
    received += length;
  });
  const written = new Promise<void>((resolve) => {
    socket.write(REQUEST.repeat(300_000), () => resolve());
  });
  await Promise.race([written, wait(8000)]);
  await expectHealth(url);
  expect(received).toBeGreaterThan(0);
}, 60_000);

test('1,500 connections that write 108 kB of requests each, and read nothing', async () => {
  const { url } = await start();
  const requests = Buffer.from(REQUEST.repeat(4000));
  for (let count = 0; count < 1500; count++) {
    const socket = open(url);
    socket.pause();
    socket.write(requests);
    if (count % 100 === 99) await wait(10);
  }
  await wait(8000);
  await expectHealth(url);
}, 60_000);

test('a large body behind a request that takes long is read', async () => {
  const { url } = await start();
  const query = '{ briefs { totalCount } }';
  const post = (body: string) =>
    `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const socket = open(url);
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk;
  });
  const small = post(JSON.stringify({ query }));
  const large = post(JSON.stringify({ query: `${query}${' '.repeat(90_000)}` }));
  socket.write(small + large + small);
  await expect.poll(() => received.match(/HTTP\/1\.1 \d+/g), { timeout: 8000 }).toHaveLength(3);
  expect(received).not.toContain('HTTP/1.1 408');
}, 30_000);
