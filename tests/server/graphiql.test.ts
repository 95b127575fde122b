import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { answered, createTinyServer, readJson } from './tiny-graph.ts';

const { server } = createTinyServer({
  title: 'The tiny graph',
  examples: [
    { name: 'Hello', description: 'Says hello </script>', document: 'query Hello { hello }' },
    { name: 'Echo', document: 'query Echo($text: String) { echo(text: $text) }', variables: { text: 'ha' } },
  ],
});

async function open(encoding: string, more: Record<string, string> = {}) {
  const headers = { accept: 'text/html,application/xhtml+xml', 'accept-encoding': encoding, ...more };
  const response = await server.fetch('http://tiny.test/graphql', { headers });
  return { response, body: Buffer.from(await response.arrayBuffer()) };
}

const page = (await open('')).body.toString();
afterAll(() => server.close());

describe('the page of GraphiQL', () => {
  test('has its title and a tab for each example', () => {
    expect(page).toContain('<title>The tiny graph</title>');
    const tabs = [
      { query: '# Says hello </script>\nquery Hello { hello }' },
      { query: 'query Echo($text: String) { echo(text: $text) }', variables: '{\n  "text": "ha"\n}' },
    ];
    expect(page).toContain(`"defaultTabs":${JSON.stringify(tabs).replace('<', '\\u003c')}`);
  });

  test('has one script, and loads nothing from another host', () => {
    expect(page.match(/<\/script/g)).toHaveLength(1);
    const outside = page.slice(0, page.indexOf('<script>') + '<script>'.length) + page.slice(page.indexOf('</script>'));
    const loading = outside.match(/<(?:script|link|img|iframe)\b[^>]*/g) ?? [];
    expect(loading.map((tag) => tag.slice(0, 40))).toEqual(['<link rel="icon" href="data:image/x-icon', '<script']);
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]{0,200}(?:src|href)=["']?(?:https?:)?\/\//);
    expect(outside).not.toMatch(/url\(["']?(?:https?:)?\/\//);
  });

  test('has a content security policy that allows no other host', async () => {
    const { response } = await open('');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy.replace(/sha256-[\w+/=]{44}/, 'sha256-…').split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'sha256-…'",
      'worker-src blob:',
      "style-src 'unsafe-inline'",
      "connect-src 'self'",
      'font-src data:',
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  test.each([
    ['gzip, deflate', 'gzip', gunzipSync],
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', null, (body: Buffer) => body],
  ])('for Accept-Encoding: %s is sent as %s', async (accepted, encoding, decode) => {
    const { response, body } = await open(accepted);
    const { headers } = response;
    expect([
      response.status,
      headers.get('content-type'),
      headers.get('content-encoding'),
      headers.get('vary'),
    ]).toEqual([200, 'text/html; charset=utf-8', encoding, 'accept, accept-encoding']);
    expect(decode(body).toString() === page).toBe(true);
    if (encoding) expect(body.length).toBeLessThan(page.length / 3);
  });

  test('is answered with 304 to a client that has it', async () => {
    const { response } = await open('br');
    const again = await open('br', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect([again.response.status, again.body.length]).toEqual([304, 0]);
  });
});

test.each(['application/json', 'application/graphql-response+json', '*/*'])(
  'who accepts %s gets no page',
  async (accept) => {
    const response = await server.fetch('http://tiny.test/graphql?query={hello}', { headers: { accept } });
    expect(await readJson(response)).toEqual(answered({ hello: 'world' }));
  },
);

test('requests that come while the page is loaded are answered one by one', async () => {
  const { server: fresh } = createTinyServer({});
  let answered = 0;
  let most = 0;
  const ask = async () => {
    await fresh.fetch('http://tiny.test/graphql', { headers: { accept: 'text/html' } });
    answered++;
  };
  const all = Promise.all(Array.from({ length: 20 }, ask));
  while (answered < 20) {
    const before = answered;
    await new Promise((resolve) => setImmediate(resolve));
    most = Math.max(most, answered - before);
  }
  await all;
  expect(most).toBeLessThanOrEqual(3);
});
