import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { post } from './send.ts';
import { answered, createTinyServer, readJson, refused } from './tiny-graph.ts';

const maxBytes = 1000;
const { server, lines } = createTinyServer({ limits: { bodyBytes: maxBytes } });
const { port } = await server.listen(0, '127.0.0.1');
afterAll(() => server.close());

/** A request body of this many bytes, with one two-byte letter. */
function bodyOf(bytes: number): string {
  const body = JSON.stringify({ query: '{ hello }', extensions: { pad: 'é' } });
  return body.replace('é', `é${'x'.repeat(bytes - Buffer.byteLength(body))}`);
}

/** Sends the parts of a body; with `length` as content-length, without it chunked. */
async function sendParts(parts: Iterable<string>, length?: number) {
  const headers = length === undefined ? {} : { 'content-length': length };
  const { status, body } = await post({ port, parts, headers });
  return { status, body };
}

const HELLO = answered({ hello: 'world' });
const tooLarge = (counted: string) =>
  refused(413, 'REQUEST_TOO_LARGE', `The request body is ${counted} bytes; the maximum is 1000.`);

describe('a body with content-length', () => {
  test.each([999, 1000])('of %i bytes passes', async (bytes) => {
    expect(await sendParts([bodyOf(bytes)], bytes)).toEqual(HELLO);
  });

  test('over the limit is refused, whatever its size', async () => {
    expect(await sendParts([bodyOf(1001)], 1001)).toEqual(tooLarge('1001'));
    expect(await sendParts(['{', ' '.repeat(5_000_000)], 5_000_001)).toEqual(tooLarge('5000001'));
  });
});

/** A request that waits for its body. */
const begin = () =>
  request({ port, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } });

describe('a chunked body', () => {
  const chunks = (bytes: number) => bodyOf(bytes).match(/.{1,100}/gs) ?? [];

  test.each([999, 1000])('of %i bytes passes', async (bytes) => {
    expect(await sendParts(chunks(bytes))).toEqual(HELLO);
  });

  test('over the limit is refused, whatever its size', async () => {
    expect(await sendParts(chunks(1001))).toEqual(tooLarge('more than 1000'));
    expect(await sendParts(Array(100).fill(' '.repeat(50_000)))).toEqual(tooLarge('more than 1000'));
  });

  test('that never ends is answered early, and the rest is discarded', async () => {
    const answer = await new Promise((resolve, reject) => {
      const sent = begin();
      sent.on('error', reject);
      sent.on('response', async (response) => {
        resolve({ status: response.statusCode, body: await json(response) });
        sent.destroy();
      });
      sent.write(' '.repeat(1001));
    });
    expect(answer).toEqual(tooLarge('more than 1000'));
  });

  test('that is refused keeps its connection usable', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    agent.on('free', ({ localPort }) => ports.add(localPort));
    const statuses = [];
    for (const bytes of [1001, 100_000, 1000])
      statuses.push((await post({ port, agent, parts: chunks(bytes) })).status);
    expect([statuses, ports.size]).toEqual([[413, 413, 200], 1]);
    agent.destroy();
  });
});

test('a client that disconnects during its body is not logged as an error', async () => {
  await new Promise<void>((resolve) => {
    const sent = begin();
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
  expect(await readJson(response)).toEqual(tooLarge('more than 1000'));
  expect(pulled).toBeLessThan(2 * maxBytes);
});

test('bodies over the limit are not logged', () => {
  expect(lines).toEqual([]);
});
