import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openClient } from '../../../bench/http/load/client.ts';
import { postRequest } from '../../../bench/http/load/connection.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A client of a server that answers like this. */
const clientOf = async (listener: RequestListener) => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const client = await openClient((server.address() as AddressInfo).port);
  stops.push(() => {
    client.close();
    server.closeAllConnections();
    server.close();
  });
  return { client, server };
};

const echo: RequestListener = (request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part) => parts.push(part)).on('end', () => response.end(Buffer.concat(parts)));
};

test('sends each request once, and pairs it with its answer', async () => {
  const { client } = await clientOf(echo);
  const requests = Array.from({ length: 40 }, (_, index) => postRequest('/', `body ${index} é`));
  const left = [...requests];
  const answers = new Map<Buffer, string>();
  await client.sendAll(
    () => left.shift() ?? null,
    ({ body }, request) => answers.set(request, body.toString()),
  );
  expect(requests.map((request) => answers.get(request))).toEqual(requests.map((_, index) => `body ${index} é`));
});

test('reads answers in chunks', async () => {
  const { client } = await clientOf((request, response) => {
    request.resume();
    response.write('one ');
    setImmediate(() => response.end('two'));
  });
  expect((await client.send(postRequest('/', '{}'))).body.toString()).toBe('one two');
});

test('opens a connection again that the server has closed', async () => {
  const { client, server } = await clientOf(echo);
  await client.send(postRequest('/', 'first'));
  server.closeAllConnections();
  expect((await client.send(postRequest('/', 'second'))).body.toString()).toBe('second');
});

test('an answer with another status than 200 ends a round', async () => {
  const { client } = await clientOf((request, response) => {
    request.resume();
    response.writeHead(429).end('slow down');
  });
  await expect(client.sendAll(() => postRequest('/', '{}'))).rejects.toThrow('HTTP 429: slow down');
});
