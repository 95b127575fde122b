import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { postGraphQL } from '../../src/federation/subgraphs/http-subgraph.ts';

/** Posts a query to a server with this listener. */
const postTo = async (listener: RequestListener, { timeout = 10_000, protocol = 'http' } = {}) => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await postGraphQL(
      `${protocol}://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      { query: '{ x }' },
      { timeout },
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

test('a GraphQL response is accepted with any HTTP status', async () => {
  const body = { errors: [{ message: 'no' }] };
  expect(await postTo((_request, response) => response.writeHead(400).end(JSON.stringify(body)))).toEqual(body);
});

test('a character that is split across two chunks is decoded correctly', async () => {
  const text = Buffer.from(JSON.stringify({ data: { x: '한국' } }));
  const cut = text.indexOf(Buffer.from('한')) + 1;
  const result = await postTo((_request, response) => {
    response.write(text.subarray(0, cut));
    setTimeout(() => response.end(text.subarray(cut)), 20);
  });
  expect(result).toEqual({ data: { x: '한국' } });
});

test.each<[string, RequestListener, RegExp]>([
  [
    'a page of HTML',
    (_request, response) => response.writeHead(502).end('<h1>no</h1>'),
    /^the response has status 502 and is not a GraphQL response$/,
  ],
  [
    'a redirect',
    (_request, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    /^it redirects, and redirects are not followed$/,
  ],
  ['a closed connection', (request) => request.socket.destroy(), /other side closed|ECONNRESET|socket hang up/],
  [
    'a body that does not end',
    (_request, response) => {
      const chunk = Buffer.alloc(1 << 20, ' ');
      const write = () => {
        while (!response.destroyed && response.write(chunk));
        response.once('drain', write);
      };
      write();
    },
    /^the response is longer than 8388608 bytes$/,
  ],
])('%s is a failure', async (_title, listener, reason) => {
  await expect(postTo(listener)).rejects.toThrow(reason);
});

test('a URL with https of a server without TLS is a failure that says so', async () => {
  await expect(postTo((_request, response) => response.end(), { protocol: 'https' })).rejects.toThrow(
    /^it does not speak TLS, so its URL begins with http:$/,
  );
});

test('a response that takes too long is a failure', async () => {
  await expect(postTo(() => {}, { timeout: 50 })).rejects.toThrow(/^no response within 50 ms$/);
});

test('it is a failure as well if garbage was collected while its body came', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const trickle: RequestListener = (_request, response) => {
    response.write('{"data":');
    const timer = setInterval(() => {
      collect();
      response.write(' ');
    }, 10);
    response.on('close', () => clearInterval(timer));
  };
  await expect(postTo(trickle, { timeout: 200 })).rejects.toThrow(/^no response within 200 ms$/);
});
