import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { createHttpServer } from '../../src/server/http/http-server.ts';
import { silent } from '../support/serve.ts';

/** Connections that take too long are closed soon after the time that is set, not half a minute later. */

const LARGE = 20_000_000;

/** The requests that the server has begun to answer. */
let begun = 0;
const server = createHttpServer({
  answer(request, response) {
    begun++;
    request.resume().on('end', () => response.end(request.url === '/large' ? Buffer.alloc(LARGE) : 'done'));
    request.on('error', () => {});
  },
  logger: silent,
  settings: { headersTimeout: 200, requestTimeout: 400, keepAliveTimeout: 200, stalledTimeout: 1000 },
});
const { port } = await server.listen(0, '127.0.0.1');
afterAll(() => server.close());

/** Sends the start of a request, then a byte from time to time, until the server closes; returns what it sent. */
const drip = (start: string, byte: string): Promise<string> =>
  new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(start));
    const timer = setInterval(() => socket.write(byte), 50);
    socket.on('data', (data) => {
      received += data;
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      resolve(received);
    });
  });

test.concurrent.each([
  ['headers', 'POST / HTTP/1.1\r\nHost: a\r\nX-Slow: ', 'x'],
  ['a body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n', 'x'],
  ['a chunked body', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\nx\r\n'],
])('a client that sends %s slowly gets 408', async (_, start, byte) => {
  expect(await drip(start, byte)).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
});

test.concurrent('a connection without a request is closed', async () => {
  await drip('', '');
});

test.concurrent('a client that does not read its answer is disconnected', async () => {
  const socket = connect(port, '127.0.0.1', () => socket.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n'));
  socket.pause();
  await wait(5000);
  let received = 0;
  for await (const chunk of socket) received += chunk.length;
  expect(received).toBeGreaterThan(0);
  expect(received).toBeLessThan(LARGE);
});

test.concurrent('a client that reads its answer slowly gets all of it', async () => {
  const socket = connect(port, '127.0.0.1', () =>
    socket.write('GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'),
  );
  let received = 0;
  for await (const chunk of socket) {
    received += chunk.length;
    await wait(5);
  }
  expect(received).toBeGreaterThan(LARGE);
});

test('a request in time is answered', async () => {
  expect(await (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: 'hello' })).text()).toBe('done');
});

test('requests of one connection are answered one after another', async () => {
  begun = 0;
  const request = 'GET /large HTTP/1.1\r\nHost: a\r\n\r\n';
  const socket = connect(port, '127.0.0.1', () => socket.write(request.repeat(20)));
  socket.pause();
  await wait(300);
  // The first answer does not fit into the buffers on its way.
  expect(begun).toBe(1);
  socket.destroy();
});
