import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { chooseEncoding, chooseForBody, MIN_BYTES } from '../../src/server/plugins/content-encoding.ts';
import { createServer, type GraphServer } from '../../src/server/server.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { DATA, openOnce, silent } from '../support/serve.ts';
import { createTinyServer, type TinyContext } from './tiny-graph.ts';

describe('the encoding that a client likes best', () => {
  test.each([
    [null, 'identity', 'identity'],
    ['', 'identity', 'identity'],
    ['gzip', 'gzip', 'identity'],
    ['x-gzip', 'gzip', 'identity'],
    ['GZIP, BR', 'br', 'identity'],
    ['gzip, deflate, br, zstd', 'br', 'identity'],
    ['deflate, zstd', 'identity', 'identity'],
    ['br;q=0.5, gzip;q=0.8', 'gzip', 'identity'],
    ['br ; q=0 , gzip', 'gzip', 'identity'],
    ['gzip;q=0.000', 'identity', 'identity'],
    ['*', 'br', 'identity'],
    ['*;q=0', 'br', 'br'],
    ['gzip, *;q=0', 'gzip', 'gzip'],
    ['identity', 'identity', 'identity'],
    ['identity, gzip;q=0.5', 'identity', 'identity'],
    ['identity;q=0.5, gzip', 'gzip', 'identity'],
    ['identity;q=0, gzip', 'gzip', 'gzip'],
    ['identity;q=0', 'br', 'br'],
    ['gzip;q=2, br;q=no', 'identity', 'identity'],
    ['gzip;level=9;q=0.1', 'gzip', 'identity'],
  ])('by "%s" is %s, and %s for a small body', (accepted, large, small) => {
    expect([chooseEncoding(accepted), chooseForBody(accepted, MIN_BYTES - 1)]).toEqual([large, small]);
  });
});

const { server } = createTinyServer({ dataVersion: (context) => (context as TinyContext).version });
const plain = createTinyServer({ compression: false }).server;
let views: GraphServer;
let port = 0;
let plainPort = 0;
beforeAll(async () => {
  const { graph } = openWholeGraph(await openOnce(DATA));
  const files = [{ path: 'index.html', body: Buffer.from('<!doctype html>'.padEnd(5000)) }];
  views = createServer({ graph, logger: silent, explorer: { files, views: servedViews } });
  port = (await server.listen(0, '127.0.0.1')).port;
  plainPort = (await plain.listen(0, '127.0.0.1')).port;
});
afterAll(() => Promise.all([server.close(), plain.close(), views.close()]));

interface Options {
  at?: number;
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  agent?: Agent;
}

/** Sends a request over a socket; the body of the answer is as it arrived. */
const send = (path: string, { at = port, method = 'GET', body, headers = {}, agent }: Options = {}) =>
  new Promise<{ status?: number | undefined; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const options = { port: at, host: '127.0.0.1', path, method, headers, agent };
    const sent = request(options, async (response) => {
      resolve({ status: response.statusCode, headers: response.headers, body: await buffer(response) });
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });

const echo = (length: number) => `/graphql?query={echo(text:"x",times:${length})}`;
const DECODERS = { br: brotliDecompressSync, gzip: gunzipSync };
const ofJson = { 'content-type': 'application/json' };

describe('an answer', () => {
  test.each(['br', 'gzip'] as const)('to GET and POST is compressed with %s', async (encoding) => {
    const headers = { 'accept-encoding': encoding };
    const query = '{ echo(text: "xy", times: 20000) }';
    for (const { method, ...sent } of [
      { method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}`, headers },
      { method: 'POST', path: '/graphql', body: { query }, headers: { ...headers, ...ofJson } },
    ]) {
      const answer = await send(sent.path, { ...sent, method });
      expect([answer.status, answer.headers['content-encoding']]).toEqual([200, encoding]);
      expect(answer.headers['content-length']).toBe(String(answer.body.length));
      expect(answer.body.length).toBeLessThan(2000);
      expect(JSON.parse(DECODERS[encoding](answer.body).toString())).toEqual({ data: { echo: 'xy'.repeat(20_000) } });
    }
  });

  test('under 1 KB is sent as it is, unless the client refuses that', async () => {
    const overhead = '{"data":{"echo":""}}'.length;
    const seen = [];
    for (const [bytes, accepted] of [
      [1023, 'br'],
      [1024, 'br'],
      [1023, 'br, identity;q=0'],
    ] as const) {
      const { headers } = await send(echo(bytes - overhead), { headers: { 'accept-encoding': accepted } });
      seen.push(headers['content-encoding']);
    }
    expect(seen).toEqual([undefined, 'br', 'br']);
  });

  test('with errors is compressed too', async () => {
    const { status, headers, body } = await send(
      `/graphql?query={${Array.from({ length: 20 }, (_, index) => `x${index}`)}}`,
      {
        headers: { 'accept-encoding': 'gzip', accept: 'application/graphql-response+json' },
      },
    );
    expect([status, headers['content-encoding']]).toEqual([400, 'gzip']);
    expect(JSON.parse(gunzipSync(body).toString()).errors).toHaveLength(20);
  });

  test('to a GET has one weak ETag for all encodings, with which each of them is revalidated', async () => {
    const tags = new Set();
    for (const accepted of ['br', 'gzip', 'identity', '']) {
      const headers = { 'accept-encoding': accepted };
      const first = await send(echo(5000), { headers });
      expect(first.headers.vary).toBe('accept, graphql-cost, accept-encoding');
      const etag = String(first.headers.etag);
      tags.add(etag);
      const again = await send(echo(5000), { headers: { ...headers, 'if-none-match': etag } });
      expect([again.status, again.body.length, again.headers.etag, again.headers.vary]).toEqual([
        304,
        0,
        etag,
        'accept, graphql-cost, accept-encoding',
      ]);
      expect(again.headers['content-encoding']).toBeUndefined();
      expect(again.headers['content-length']).toBeUndefined();
    }
    expect([...tags]).toEqual([expect.stringMatching(/^W\/"/)]);
  });

  test('to a POST is in no cache, so it does not say that it varies', async () => {
    const headers = { 'accept-encoding': 'br', ...ofJson };
    const { headers: answered } = await send('/graphql', {
      method: 'POST',
      headers,
      body: { query: '{ echo(text: "x", times: 5000) }' },
    });
    expect([answered['content-encoding'], answered.vary]).toEqual(['br', undefined]);
  });

  test('is followed by the right one on the same connection', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const lengths = [];
    for (const accepted of ['br', 'identity', 'gzip', 'br']) {
      const { headers, body } = await send(echo(5000), { agent, headers: { 'accept-encoding': accepted } });
      const decode = DECODERS[headers['content-encoding'] as keyof typeof DECODERS];
      lengths.push((decode ? decode(body) : body).length);
    }
    agent.destroy();
    expect(new Set(lengths)).toEqual(new Set([5020]));
  });

  test('is not compressed if the server is told so', async () => {
    const { headers } = await send(echo(5000), { at: plainPort, headers: { 'accept-encoding': 'br' } });
    expect([headers['content-encoding'], headers.vary, headers['content-length']]).toEqual([
      undefined,
      undefined,
      '5020',
    ]);
  });

  test('arrives whole if many are compressed at once', async () => {
    const sent = Array.from({ length: 60 }, (_, index) =>
      send(echo(100_000 + index), { headers: { 'accept-encoding': index % 2 ? 'br' : 'gzip' } }),
    );
    const lengths = (await Promise.all(sent)).map(({ headers, body }) => {
      const decode = DECODERS[headers['content-encoding'] as keyof typeof DECODERS];
      return decode(body).length;
    });
    expect(lengths).toEqual(sent.map((_, index) => 100_020 + index));
  });
});

describe('the files of a view', () => {
  const fetchView = (path: string, accepted: string, method = 'GET') =>
    views.fetch(`http://graph.test${path}`, { method, headers: { 'accept-encoding': accepted } });

  test.each(['/timeline.json', '/timeline.csv'])('%s is compressed', async (path) => {
    const bare = await fetchView(path, 'identity');
    const compressed = await fetchView(path, 'gzip');
    expect([bare.headers.get('content-encoding'), compressed.headers.get('content-encoding')]).toEqual([null, 'gzip']);
    expect([bare.headers.get('vary'), compressed.headers.get('vary')]).toEqual(['accept-encoding', 'accept-encoding']);
    const body = gunzipSync(Buffer.from(await compressed.arrayBuffer())).toString();
    expect(body).toBe(await bare.text());
  });

  test.each(['/timeline.json', '/timeline.csv', '/timeline'])('a HEAD of %s has no body', async (path) => {
    const response = await fetchView(path, 'gzip', 'HEAD');
    expect([response.status, await response.text(), response.headers.get('vary')]).toEqual([
      200,
      '',
      'accept-encoding',
    ]);
  });

  test('a page that is compressed already is left alone', async () => {
    const response = await fetchView('/timeline', 'gzip');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toMatch(/^<!doctype html> +$/);
  });
});
