import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTinyServer } from './tiny-graph.ts';

const maxBytes = 1000;
const { server, lines } = createTinyServer({ limits: { bodyBytes: maxBytes } });
let port = 0;
beforeAll(async () => {
  port = (await server.listen(0, '127.0.0.1')).port;
});
afterAll(() => server.close());

/** A request body of this many bytes, with one two-byte letter. */
function bodyOf(bytes: number): string {
  const body = JSON.stringify({ query: '{ hello }', extensions: { pad: 'é' } });
  return body.replace('é', `é${'x'.repeat(bytes - Buffer.byteLength(body))}`);
}

/** Sends the parts of a body; with `length` as content-length, without it chunked. */
async function send(parts: Iterable<string>, length?: number) {
  return new Promise<unknown>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', ...(length !== undefined && { 'content-length': length }) };
    const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers }, async (response) => {
      resolve({ status: response.statusCode, body: await json(response) });
    });
    sent.on('error', reject);
    for (const part of parts) sent.write(part);
    sent.end();
  });
}

const answered = { status: 200, body: { data: { hello: 'world' } } };
const refused = (counted: string) => ({
  status: 413,
  body: {
    errors: [
      {
        message: `The request body is ${counted} bytes; the maximum is 1000.`,
        extensions: { code: 'REQUEST_TOO_LARGE' },
      },
    ],
  },
});

describe('a body with content-length', () => {
  test.each([999, 1000])('of %i bytes passes', async (bytes) => {
    expect(await send([bodyOf(bytes)], bytes)).toEqual(answered);
  });

  test('over the limit is refused, whatever its size', async () => {
    expect(await send([bodyOf(1001)], 1001)).toEqual(refused('1001'));
    expect(await send(['{', ' '.repeat(5_000_000)], 5_000_001)).toEqual(refused('5000001'));
  });
});

describe('a chunked body', () => {
  const chunks = (bytes: number) => bodyOf(bytes).match(/.{1,100}/gs) ?? [];

  test.each([999, 1000])('of %i bytes passes', async (bytes) => {
    expect(await send(chunks(bytes))).toEqual(answered);
  });

  test('over the limit is refused, whatever its size', async () => {
    expect(await send(chunks(1001))).toEqual(refused('more than 1000'));
    expect(await send(Array.from({ length: 100 }, () => ' '.repeat(50_000)))).toEqual(refused('more than 1000'));
  });

  test('that never ends is answered early, and the rest is discarded', async () => {
    const answer = await new Promise((resolve, reject) => {
      const sent = request({ port, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } });
      sent.on('error', reject);
      sent.on('response', async (response) => {
        resolve({ status: response.statusCode, body: await json(response) });
        sent.destroy();
      });
      sent.write(' '.repeat(1001));
    });
    expect(answer).toEqual(refused('more than 1000'));
  });

  test('that is refused keeps its connection usable', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports: unknown[] = [];
    for (const bytes of [1001, 100_000, 1000]) {
      await new Promise<void>((resolve, reject) => {
        const headers = { 'content-type': 'application/json' };
        const sent = request({ port, path: '/graphql', method: 'POST', agent, headers }, async (response) => {
          ports.push([response.statusCode, response.socket.localPort]);
          response.resume().on('end', resolve);
        });
        sent.on('error', reject);
        for (const part of chunks(bytes)) sent.write(part);
        sent.end();
      });
    }
    agent.destroy();
    const [first] = ports as [number, number][];
    expect(ports).toEqual([
      [413, first?.[1]],
      [413, first?.[1]],
      [200, first?.[1]],
    ]);
  });
});

test('a client that disconnects during its body is not logged as an error', async () => {
  await new Promise<void>((resolve) => {
    const sent = request({ port, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } });
    sent.on('error', () => resolve());
    sent.write('{"query":', () => setTimeout(() => sent.destroy(new Error('gone')), 20));
  });
  await wait(50); // until the server has noticed
  expect(lines).toEqual([]);
});

test('a stream without a network is read up to the limit', async () => {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 100;
      controller.enqueue(new Uint8Array(100).fill(32));
    },
  });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
  const response = await server.fetch(new Request('http://tiny.test/graphql', init as RequestInit));
  expect({ status: response.status, body: await response.json() }).toEqual(refused('more than 1000'));
  expect(pulled).toBeLessThan(2 * maxBytes);
});

test('bodies over the limit are not logged', () => {
  expect(lines).toEqual([]);
});
