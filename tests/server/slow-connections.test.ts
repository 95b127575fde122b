import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpServer, type HttpServer } from '../../src/server/http-server.ts';
import { silent } from '../support/serve.ts';

/** Connections that take too long are closed soon after the time that is set, not half a minute later. */

let server: HttpServer;
let port: number;
beforeAll(async () => {
  const timeouts = { headersTimeout: 200, requestTimeout: 400, keepAliveTimeout: 200 };
  const echo = createHttpServer(
    (request, response) => {
      request.resume().on('end', () => response.end('done'));
      request.on('error', () => {});
    },
    1000,
    silent,
    timeouts,
  );
  server = echo;
  ({ port } = await echo.listen(0, '127.0.0.1'));
});
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

test('a request in time is answered', async () => {
  expect(await (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: 'hello' })).text()).toBe('done');
});
