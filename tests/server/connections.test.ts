import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import type { HttpSettings } from '../../src/server/http/http-settings.ts';
import { createTinyServer } from './tiny-graph.ts';

/** Above the highest number of connections, those that keep the server waiting make room; nobody else does. */

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const listen = async (http: Partial<HttpSettings>) => {
  const tiny = createTinyServer({ http });
  const { port } = await tiny.server.listen(0, '127.0.0.1');
  closing.push(() => void tiny.server.close());
  const open = async (sent = ''): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    closing.push(() => socket.destroy());
    await once(socket, 'connect');
    socket.write(sent);
    return socket;
  };
  return { ...tiny, open };
};

const get = (path: string, headers = 'Connection: close\r\n') =>
  `GET ${path} HTTP/1.1\r\nHost: tiny.test\r\n${headers}\r\n`;
/** Longer than what the kernel takes of an answer that nobody reads. */
const LONG = 10_000_000;
const longAnswer = get(`/graphql?query={echo(text:"x",times:${LONG})}`, '');
const isClosed = (socket: Socket) => vi.waitFor(() => expect(socket.destroyed).toBe(true), 10_000);

test('silent connections make room, the oldest first', async () => {
  const { open } = await listen({ maxConnections: 3 });
  const sockets = [await open(), await open(), await open()];
  await wait(200);
  expect(await text(await open(get('/health')))).toMatch(/^HTTP\/1\.1 200 /);
  await isClosed(sockets[0]?.resume() as Socket);
  expect(sockets.map(({ destroyed }) => destroyed)).toEqual([true, false, false]);
});

test('idle connections make room when there are no silent ones', async () => {
  const { open } = await listen({ maxConnections: 2 });
  const idle = await open(get('/health', ''));
  await once(idle, 'data');
  const silent = await open();
  await wait(200);
  expect(await text(await open(get('/health')))).toMatch(/^HTTP\/1\.1 200 /);
  await isClosed(silent.resume());
  expect(idle.destroyed).toBe(false);
  await open(get('/graphql?query={slow}', ''));
  await open(get('/graphql?query={slow}', ''));
  await isClosed(idle.resume());
});

test.each([
  [
    'sends its body slowly',
    'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  ],
  ['does not read its answer', longAnswer],
])('a connection that %s makes room', async (_, sent) => {
  const { open } = await listen({ maxConnections: 1 });
  const slow = await open(sent);
  slow.pause();
  await wait(500);
  await vi.waitFor(async () => expect(await text(await open(get('/health')))).toMatch(/^HTTP\/1\.1 200 /), 10_000);
  await isClosed(slow.resume());
});

test('while too much waits to be read, the clients that read nothing for longest are disconnected', async () => {
  const { open } = await listen({ maxUnreadBytes: 1.5 * LONG });
  const readers: Socket[] = [];
  for (let count = 0; count < 3; count++) {
    const reader = await open(longAnswer);
    reader.pause();
    readers.push(reader);
    await wait(1100);
  }
  await wait(2500);
  const received = await Promise.all(
    readers.map(async (reader) => {
      let bytes = 0;
      reader.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      reader.resume();
      await vi.waitFor(() => expect(reader.destroyed || bytes > LONG).toBe(true), 30_000);
      return bytes > LONG;
    }),
  );
  expect(received).toEqual([false, false, true]);
}, 60_000);

test('connections that wait for the server stay open, and a new one is told to come back', async () => {
  const { open, gate } = await listen({ maxConnections: 2 });
  const waiting = [await open(get('/graphql?query={slow}')), await open(get('/graphql?query={slow}'))];
  const answers = Promise.all(waiting.map((socket) => text(socket)));
  await wait(200);
  const refused = await text(await open(get('/graphql?query={hello}', '')));
  expect(refused).toMatch(/^HTTP\/1\.1 503 /);
  expect(refused).toMatch(/\r\nretry-after: 1\r\n/i);
  expect(refused).toMatch(/\r\nconnection: close\r\n/i);
  expect(refused).toContain('"code":"SERVER_BUSY"');
  expect(await text(await open(get('/health', '')))).toMatch(/^HTTP\/1\.1 200 /);
  gate.open('at last');
  for (const answer of await answers) expect(answer).toContain('{"data":{"slow":"at last"}}');
});

test('too many headers are refused', async () => {
  const { open } = await listen({});
  const headers = (count: number) => Array.from({ length: count }, (_, index) => `X-${index}: a\r\n`).join('');
  const close = 'Connection: close\r\n';
  expect(await text(await open(get('/health', close + headers(98))))).toMatch(/^HTTP\/1\.1 200 /);
  expect(await text(await open(get('/health', close + headers(99))))).toMatch(/^HTTP\/1\.1 431 /);
});
