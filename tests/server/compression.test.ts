import { Agent } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { chooseEncoding, chooseForBody, MIN_BYTES } from '../../src/server/plugins/content-encoding.ts';
import { createServer } from '../../src/server/server.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { plainPages } from '../support/plain-pages.ts';
import { DATA, openOnce, silent } from '../support/serve.ts';
import { type Sent, send } from './send.ts';
import { createTinyServer, listenInTest, type TinyContext } from './tiny-graph.ts';

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
const { port } = await server.listen(0, '127.0.0.1');
afterAll(() => server.close());

const echo = (length: number) => `/graphql?query={echo(text:"x",times:${length})}`;
const DECODERS = { br: brotliDecompressSync, gzip: gunzipSync };

/** Sends a GET, and decodes the body of the answer. */
const get = async (path: string, accepted: string, { headers, ...more }: Sent = {}) => {
  const answer = await send({ port, path, headers: { 'accept-encoding': accepted, ...headers }, ...more });
  const encoding = answer.headers['content-encoding'];
  const decode = DECODERS[encoding as keyof typeof DECODERS] ?? ((body: Buffer) => body);
  return { ...answer, encoding, text: decode(answer.body).toString() };
};

describe('an answer', () => {
  const query = '{ echo(text: "xy", times: 20000) }';
  const body = JSON.stringify({ query });
  const posted = { method: 'POST', body, headers: { 'content-type': 'application/json' } };

  test.each([
    ['GET', 'br', `/graphql?query=${encodeURIComponent(query)}`, {}],
    ['GET', 'gzip', `/graphql?query=${encodeURIComponent(query)}`, {}],
    ['POST', 'br', '/graphql', posted],
    ['POST', 'gzip', '/graphql', posted],
  ])(
    'to %s is compressed with %s; to a POST it is in no cache, so it does not vary',
    async (method, accepted, path, more) => {
      const { status, encoding, headers, body, text } = await get(path, accepted, more);
      expect([status, encoding, headers['content-length']]).toEqual([200, accepted, String(body.length)]);
      expect(headers.vary).toBe(method === 'GET' ? 'accept, graphql-cost, accept-encoding' : undefined);
      expect(body.length).toBeLessThan(2000);
      expect(JSON.parse(text)).toEqual({ data: { echo: 'xy'.repeat(20_000) } });
    },
  );

  test.each([
    ['is sent as it is', 1023, 'br', undefined],
    ['of 1 KB is compressed', 1024, 'br', 'br'],
    ['is compressed, if the client refuses it as it is', 1023, 'br, identity;q=0', 'br'],
  ])('under 1 KB %s', async (_what, bytes, accepted, encoding) => {
    const overhead = '{"data":{"echo":""}}'.length;
    expect((await get(echo(bytes - overhead), accepted)).encoding).toBe(encoding);
  });

  test('with errors is compressed too', async () => {
    const unknown = Array.from({ length: 20 }, (_, index) => `x${index}`);
    const headers = { accept: 'application/graphql-response+json' };
    const { status, encoding, text } = await get(`/graphql?query={${unknown}}`, 'gzip', { headers });
    expect([status, encoding]).toEqual([400, 'gzip']);
    expect(JSON.parse(text).errors).toHaveLength(20);
  });

  test('to a GET has one weak ETag for all encodings, with which each of them is revalidated', async () => {
    const tags = new Set();
    for (const accepted of ['br', 'gzip', 'identity', '']) {
      const { etag = '', vary } = (await get(echo(5000), accepted)).headers;
      tags.add(etag);
      const { status, headers, body } = await get(echo(5000), accepted, { headers: { 'if-none-match': etag } });
      expect([status, body.length, vary]).toEqual([304, 0, 'accept, graphql-cost, accept-encoding']);
      expect(headers).toMatchObject({ etag, vary });
      expect([headers['content-encoding'], headers['content-length']]).toEqual([undefined, undefined]);
    }
    expect([...tags]).toEqual([expect.stringMatching(/^W\/"/)]);
  });

  test('is followed by the right one on the same connection', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (const accepted of ['br', 'identity', 'gzip', 'br'])
      expect((await get(echo(5000), accepted, { agent })).text).toHaveLength(5020);
    agent.destroy();
  });

  test('is not compressed if the server is told so', async () => {
    const plain = await listenInTest({ compression: false });
    const { headers } = await get(echo(5000), 'br', { port: plain.port });
    expect([headers['content-encoding'], headers.vary, headers['content-length']]).toEqual([
      undefined,
      undefined,
      '5020',
    ]);
  });

  test('arrives whole if many are compressed at once', async () => {
    const sent = Array.from({ length: 60 }, (_, index) => get(echo(100_000 + index), index % 2 ? 'br' : 'gzip'));
    const answers = await Promise.all(sent);
    expect(answers.map(({ text }) => text.length)).toEqual(sent.map((_, index) => 100_020 + index));
    expect(answers.map(({ encoding }) => encoding)).toEqual(sent.map((_, index) => (index % 2 ? 'br' : 'gzip')));
  });
});

describe('the files of a view', async () => {
  const files = [{ path: 'index.html', body: Buffer.from('<!doctype html>'.padEnd(5000)) }];
  const { graph } = openWholeGraph(await openOnce(DATA));
  const views = createServer({ graph, logger: silent, explorer: { files, views: servedViews, renderer: plainPages } });
  afterAll(() => views.close());

  const fetchView = async (path: string, accepted: string, method = 'GET') => {
    const response = await views.fetch(`http://graph.test${path}`, {
      method,
      headers: { 'accept-encoding': accepted },
    });
    const { status, headers } = response;
    const body = Buffer.from(await response.arrayBuffer());
    return { head: [status, headers.get('content-encoding'), headers.get('vary')], body };
  };

  test.each(['/timeline.json', '/timeline.csv'])('%s is compressed', async (path) => {
    const bare = await fetchView(path, 'identity');
    const compressed = await fetchView(path, 'gzip');
    expect([bare.head, compressed.head]).toEqual([
      [200, null, 'accept-encoding'],
      [200, 'gzip', 'accept-encoding'],
    ]);
    expect(gunzipSync(compressed.body).toString()).toBe(bare.body.toString());
  });

  test.each(['/timeline.json', '/timeline.csv', '/timeline'])('a HEAD of %s has no body', async (path) => {
    const { head, body } = await fetchView(path, 'gzip', 'HEAD');
    expect([head[0], body.length]).toEqual([200, 0]);
    expect(String(head[2]).split(', ')).toContain('accept-encoding');
  });

  test('a page that is compressed already is left alone', async () => {
    const { head, body } = await fetchView('/timeline', 'gzip');
    expect(head[1]).toBe('gzip');
    expect(gunzipSync(body).toString()).toMatch(/^<!doctype html> +$/);
  });
});
