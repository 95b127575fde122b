import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import type { GraphServer } from '../../src/server/server.ts';
import { createTinyServer } from './tiny-graph.ts';

const started: GraphServer[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()));
});

function headersOf(response: Response, ...names: string[]) {
  return Object.fromEntries(names.map((name) => [name, response.headers.get(name)]));
}

test('GET has the same answer as POST', async () => {
  const { server } = createTinyServer();
  const query = encodeURIComponent('query ($text: String) { echo(text: $text, times: 2) }');
  const variables = encodeURIComponent('{"text":"ha"}');
  const response = await server.fetch(`http://tiny.test/graphql?query=${query}&variables=${variables}`);
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: 200,
    body: { data: { echo: 'haha' } },
  });
});

test.each([
  'http://tiny.test/graphql?query={hello}&variables={',
  'http://tiny.test/graphql?query={hello}&extensions=no',
])('GET %s is a bad request', async (url) => {
  const { server, lines } = createTinyServer();
  const response = await server.fetch(url);
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: 400,
    body: {
      errors: [
        {
          message: 'The parameters "variables" and "extensions" must be JSON objects.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    },
  });
  expect(lines).toEqual([]);
});

test('a mutation by GET is refused', async () => {
  const { server } = createTinyServer();
  const response = await server.fetch('http://tiny.test/graphql?query=mutation{change}');
  expect({ status: response.status, allow: response.headers.get('allow'), body: await response.json() }).toEqual({
    status: 405,
    allow: 'POST',
    body: {
      errors: [
        {
          message: 'Can only perform a mutation operation from a POST request.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    },
  });
});

test.each([
  ['PUT', 'application/json', 405, 'GraphQL only supports GET and POST requests.'],
  ['DELETE', 'application/json', 405, 'GraphQL only supports GET and POST requests.'],
])('%s of %s is refused with %i', async (method, type, status, message) => {
  const { server } = createTinyServer();
  const body = JSON.stringify({ query: '{ hello }' });
  const response = await server.fetch('http://tiny.test/graphql', { method, headers: { 'content-type': type }, body });
  expect({ status: response.status, body: await response.json() }).toEqual({
    status,
    body: { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
  });
});

test('a body that is not JSON is refused', async () => {
  const { server, lines } = createTinyServer();
  const headers = { 'content-type': 'application/json' };
  const response = await server.fetch('http://tiny.test/graphql', { method: 'POST', headers, body: '{ hello }' });
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: 400,
    body: {
      errors: [
        {
          message: 'The body is not valid JSON.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    },
  });
  expect(lines).toEqual([]);
});

test('batches are refused', async () => {
  const { server } = createTinyServer();
  const response = await server.fetch('http://tiny.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ hello }' }, { query: '{ hello }' }]),
  });
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: 400,
    body: { errors: [{ message: 'Batching is not supported.', extensions: { code: 'BAD_REQUEST' } }] },
  });
});

test('/health answers while the process runs, /ready with the revision', async () => {
  const { server } = createTinyServer({ revision: 'abc' });
  const health = await server.fetch('http://tiny.test/health');
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  const ready = await server.fetch('http://tiny.test/ready');
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', revision: 'abc' }]);
  expect(headersOf(ready, 'content-type', 'cache-control')).toEqual({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
});

test('a server without data is healthy but not ready', async () => {
  const { server } = createTinyServer({
    status: () => ({ ready: false, revision: null, problem: 'data/ has 2 errors.' }),
  });
  expect((await server.fetch('http://tiny.test/health')).status).toBe(200);
  const ready = await server.fetch('http://tiny.test/ready');
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', problem: 'data/ has 2 errors.' }]);
});

test.each(['/graph', '/graphql/more', '/graphqlx', '/x/health', '/more?x=/graphql', '/more?x=/health'])(
  '%s is nowhere, and says where GraphQL is',
  async (path) => {
    const { server } = createTinyServer();
    const response = await server.fetch(`http://tiny.test${path}`);
    expect([response.status, await response.json()]).toEqual([
      404,
      { error: 'Nothing is here. GraphQL is at /graphql.', graphql: '/graphql' },
    ]);
  },
);

test('a query string that ends like another path is a query', async () => {
  const { server } = createTinyServer();
  const response = await server.fetch('http://tiny.test/graphql?operationName=A&query=query%20A{hello}%23/health');
  expect([response.status, await response.json()]).toEqual([200, { data: { hello: 'world' } }]);
});

test('/ redirects to the landing page', async () => {
  const seen = [];
  for (const landingPath of [undefined, '/explore/']) {
    const { server } = createTinyServer({ landingPath });
    const response = await server.fetch('http://tiny.test/');
    seen.push([response.status, response.headers.get('location')]);
  }
  expect(seen).toEqual([
    [302, '/graphql'],
    [302, '/explore/'],
  ]);
});

test('a preflight request allows any origin, without credentials', async () => {
  const { server } = createTinyServer();
  const response = await server.fetch('http://tiny.test/graphql', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://partner.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type, authorization',
    },
  });
  expect([response.status, await response.text()]).toEqual([204, '']);
  expect(Object.fromEntries(response.headers)).toEqual({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, ratelimit, ratelimit-policy, retry-after, x-request-id',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': '*, authorization',
    'access-control-max-age': '86400',
    'content-length': '0',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-request-id': expect.any(String),
  });
});

test.each(['/graphql?query={hello}', '/graphql?query={', '/health', '/ready', '/', '/nowhere'])(
  '%s answers every origin with the security headers',
  async (path) => {
    const { server } = createTinyServer();
    const response = await server.fetch(`http://tiny.test${path}`, { headers: { origin: 'https://partner.example' } });
    const names = [
      'access-control-allow-origin',
      'access-control-allow-credentials',
      'x-content-type-options',
      'referrer-policy',
    ];
    expect(headersOf(response, ...names)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-allow-credentials': null,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  },
);

test('over a socket, a server listens on a free port and returns its URL', async () => {
  const { server } = createTinyServer();
  started.push(server);
  const { url, port, host } = await server.listen(0, '127.0.0.1');
  expect({ url, host }).toEqual({ url: `http://127.0.0.1:${port}`, host: '127.0.0.1' });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ promised }' }),
  });
  expect([response.status, await response.json()]).toEqual([200, { data: { promised: 'kept' } }]);
});

test('over a socket, an answer has no headers of earlier answers', async () => {
  const { server } = createTinyServer();
  started.push(server);
  const { url } = await server.listen(0, '127.0.0.1');
  const ask = async (path: string) => {
    const response = await fetch(`${url}${path}`, { method: path === '/preflight' ? 'OPTIONS' : 'GET' });
    return [path, response.status, Object.fromEntries(response.headers), await response.text()];
  };
  const every = { date: expect.any(String), connection: 'keep-alive', 'keep-alive': 'timeout=65' };
  const known = {
    ...every,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, ratelimit, ratelimit-policy, retry-after, x-request-id',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-request-id': expect.any(String),
  };
  const json = { ...known, 'content-type': 'application/json; charset=utf-8' };
  for (const _time of [1, 2]) {
    expect(await ask('/ready')).toEqual([
      '/ready',
      200,
      { ...json, 'content-length': '34', 'cache-control': 'no-store' },
      '{"status":"ready","revision":"r1"}',
    ]);
    expect(await ask('/health')).toEqual([
      '/health',
      200,
      { ...json, 'content-length': '15', 'cache-control': 'no-store' },
      '{"status":"ok"}',
    ]);
    expect(await ask('/nowhere')).toEqual([
      '/nowhere',
      404,
      { ...json, vary: 'accept-encoding', 'content-length': '73' },
      expect.any(String),
    ]);
  }
});

test('a port in use is a one-line error', async () => {
  const first = createTinyServer().server;
  const second = createTinyServer().server;
  started.push(first);
  const { port } = await first.listen(0, '127.0.0.1');
  await expect(second.listen(port, '127.0.0.1')).rejects.toThrow(
    expect.objectContaining({ message: `Port ${port} on 127.0.0.1 is already in use.` }),
  );
  await second.close();
});

test('a host that is not this machine is a one-line error', async () => {
  const { server } = createTinyServer();
  await expect(server.listen(0, '192.0.2.1')).rejects.toThrow(
    expect.objectContaining({ message: 'Host 192.0.2.1 is not an address of this machine.' }),
  );
});

test.each(['[', 'a b', 'exa mple:99999999'])('the host "%s" is a bad request, not a stack trace', async (host) => {
  const { server, lines } = createTinyServer();
  started.push(server);
  const { port } = await server.listen(0, '127.0.0.1');
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET /graphql?query={hello} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  const [head, body] = (await text(socket)).split('\r\n\r\n');
  expect([head?.split('\r\n')[0], JSON.parse(body ?? '')]).toEqual([
    'HTTP/1.1 400 Bad Request',
    { error: 'The request has no valid host and path.' },
  ]);
  expect(lines).toEqual([]);
});

test.each([
  ['x/graphql?query={hello}%23', 400],
  ['x/graphql?query={hello}#', 400],
  ['x?', 400],
  ['a@tiny.test', 400],
  ['a\\b', 400],
  ['[::1]/graphql', 400],
  ['', 400],
  ['tiny.test:4000', 200],
  ['my_host-1', 200],
  ['[::1]:4000', 200],
  ['[2001:DB8::1]', 200],
  [null, 200],
])('with the host %j, /health is answered with %i and nothing else is', async (host, status) => {
  const { server } = createTinyServer();
  started.push(server);
  const { port } = await server.listen(0, '127.0.0.1');
  const socket = connect(port, '127.0.0.1');
  // Only HTTP 1.0 allows a request without a host.
  const [version, line] = host === null ? ['1.0', ''] : ['1.1', `Host: ${host}\r\n`];
  socket.write(`GET /health HTTP/${version}\r\n${line}Connection: close\r\n\r\n`);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  expect(Number(head.split(' ')[1])).toBe(status);
  expect(body).toContain(status === 200 ? '{"status":"ok"}' : 'The request has no valid host and path.');
});

test('two servers in one process are independent', async () => {
  const one = createTinyServer({ revision: 'one', limits: { depth: 1 } });
  const two = createTinyServer({ revision: 'two', status: () => ({ ready: true, revision: 'two' }) });
  await one.server.close();
  const ask = async ({ server, ask }: typeof one) => [
    (await server.fetch('http://tiny.test/ready')).status,
    (await ask('{ revision }')).body,
    (await ask('{ self { revision } }')).status,
  ];
  expect([await ask(one), await ask(two)]).toEqual([
    [503, { data: { revision: 'one' } }, 400],
    [200, { data: { revision: 'two' } }, 200],
  ]);
});
