import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { HttpSettings } from '../../src/server/http/settings.ts';
import { listenInTest } from './tiny-graph.ts';

/** How many connections there may be, and what they may hold. */

const listen = async (http: Partial<HttpSettings>) => {
  const tiny = await listenInTest({ http });
  const open = async (sent = ''): Promise<Socket> => {
    const socket = connect(tiny.port, '127.0.0.1');
    socket.on('error', () => {});
    onTestFinished(() => void socket.destroy());
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

test('connections above the maximum are closed, and those that are idle make room', async () => {
  const { open, gate } = await listen({ maxConnections: 2 });
  const idle = await open(get('/health', ''));
  await once(idle, 'data');
  const answer = text(await open(get('/graphql?query={slow}')));
  await wait(100);
  expect(await text(await open(get('/health')))).toMatch(/^HTTP\/1\.1 200 /);
  await isClosed(idle.resume());
  const silent = await open('');
  const other = text(await open(get('/graphql?query={slow}')));
  await isClosed(silent.resume());
  await wait(100);
  expect(await text(await open(get('/health')))).toBe('');
  gate.open('at last');
  for (const text of [await answer, await other]) expect(text).toContain('{"data":{"slow":"at last"}}');
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

test('too many headers are refused', async () => {
  const { open } = await listen({});
  const headers = (count: number) => Array.from({ length: count }, (_, index) => `X-${index}: a\r\n`).join('');
  const close = 'Connection: close\r\n';
  expect(await text(await open(get('/health', close + headers(98))))).toMatch(/^HTTP\/1\.1 200 /);
  expect(await text(await open(get('/health', close + headers(99))))).toMatch(/^HTTP\/1\.1 431 /);
});
