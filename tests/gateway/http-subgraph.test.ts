import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { askOverHttp } from '../../src/gateway/subgraphs/http-subgraph.ts';

/** Asks a server that answers in its own way. */
const askOf = async (listener: RequestListener, timeout = 10_000) => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await askOverHttp(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      { query: '{ x }' },
      timeout,
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

test('an answer is taken whatever its status is', async () => {
  const answer = { errors: [{ message: 'no' }] };
  expect(await askOf((_request, response) => response.writeHead(400).end(JSON.stringify(answer)))).toEqual(answer);
});

test('characters that are cut in two by the network arrive whole', async () => {
  const text = Buffer.from(JSON.stringify({ data: { x: '한국' } }));
  const cut = text.indexOf(Buffer.from('한')) + 1;
  const answer = await askOf((_request, response) => {
    response.write(text.subarray(0, cut));
    setTimeout(() => response.end(text.subarray(cut)), 20);
  });
  expect(answer).toEqual({ data: { x: '한국' } });
});

test.each<[string, RequestListener, RegExp]>([
  [
    'a page of HTML',
    (_request, response) => response.writeHead(502).end('<h1>no</h1>'),
    /^it answered 502 with a body that is no GraphQL response$/,
  ],
  [
    'a redirect',
    (_request, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    /redirect/,
  ],
  ['a closed connection', (request) => request.socket.destroy(), /other side closed|ECONNRESET|socket hang up/],
  [
    'a body without an end',
    (_request, response) => {
      const chunk = Buffer.alloc(1 << 20, ' ');
      const write = () => {
        while (!response.destroyed && response.write(chunk));
        response.once('drain', write);
      };
      write();
    },
    /^its answer has more than 33554432 bytes$/,
  ],
])('%s is a failure', async (_title, listener, reason) => {
  await expect(askOf(listener)).rejects.toThrow(reason);
});

test('what takes too long is a failure', async () => {
  await expect(askOf(() => {}, 50)).rejects.toThrow(/^it did not answer within 50 ms$/);
});
