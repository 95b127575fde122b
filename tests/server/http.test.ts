import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { answered, createTinyServer, EVERY_HEADER, listenInTest, readJson } from './tiny-graph.ts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

const get = async (path: string, options?: Parameters<typeof createTinyServer>[0]) =>
  readJson(await createTinyServer(options).server.fetch(`http://tiny.test${path}`));

test.each([
  [
    'as by POST',
    `query=${encodeURIComponent('query ($text: String) { echo(text: $text, times: 2) }')}&variables={"text":"ha"}`,
    { echo: 'haha' },
  ],
  ['also if the query ends like another path', 'operationName=A&query=query%20A{hello}%23/health', { hello: 'world' }],
])('GET is answered %s', async (_what, search, data) => {
  expect(await get(`/graphql?${search}`)).toEqual(answered(data));
});

const NO_OBJECTS = 'The parameters "variables" and "extensions" must be JSON objects.';
const NO_METHOD = 'GraphQL only supports GET and POST requests.';
const BODY = '{"query":"{ hello }"}';

test.each<[name: string, search: string, init: RequestInit, status: number, allow: string | null, message: string]>([
  ['variables that are no JSON', '?query={hello}&variables={', {}, 400, null, NO_OBJECTS],
  ['extensions that are no object', '?query={hello}&extensions=no', {}, 400, null, NO_OBJECTS],
  [
    'a mutation by GET',
    '?query=mutation{change}',
    {},
    405,
    'POST',
    'Can only perform a mutation operation from a POST request.',
  ],
  ['PUT', '', { method: 'PUT', body: BODY }, 405, 'GET, POST', NO_METHOD],
  ['DELETE', '', { method: 'DELETE', body: BODY }, 405, 'GET, POST', NO_METHOD],
  ['a batch', '', { method: 'POST', body: `[${BODY},${BODY}]` }, 400, null, 'Batching is not supported.'],
])('%s is refused', async (_name, search, init, status, allow, message) => {
  const { server, lines } = createTinyServer();
  const headers = { 'content-type': 'application/json' };
  const response = await server.fetch(`http://tiny.test/graphql${search}`, { ...init, headers });
  expect({ ...(await readJson(response)), allow: response.headers.get('allow') }).toEqual({
    status,
    allow,
    body: { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
  });
  expect(lines).toEqual([]);
});

test('a server without data is healthy but not ready', async () => {
  const status = () => ({ ready: false, revision: null, problem: 'data/ has 2 errors.' });
  expect((await get('/health', { status })).status).toBe(200);
  expect(await get('/ready', { status })).toEqual({
    status: 503,
    body: { status: 'not ready', problem: 'data/ has 2 errors.' },
  });
});

test.each(['/graph', '/graphql/more', '/graphqlx', '/x/health', '/more?x=/graphql', '/more?x=/health'])(
  '%s is nowhere, and says where GraphQL is',
  async (path) => {
    expect(await get(path)).toEqual({
      status: 404,
      body: { error: 'Nothing is here. GraphQL is at /graphql.', graphql: '/graphql' },
    });
  },
);

test.each([
  [undefined, '/graphql'],
  ['/explore/', '/explore/'],
])('with the landing page %s, / redirects to %s', async (landingPath, location) => {
  const { status, headers } = await createTinyServer({ landingPath }).server.fetch('http://tiny.test/');
  expect([status, headers.get('location')]).toEqual([302, location]);
});

test('a preflight request allows any origin, without credentials', async () => {
  const response = await createTinyServer().server.fetch('http://tiny.test/graphql', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://partner.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type, authorization',
    },
  });
  expect([response.status, await response.text()]).toEqual([204, '']);
  expect(Object.fromEntries(response.headers)).toEqual({
    ...EVERY_HEADER,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': '*, authorization',
    'access-control-max-age': '86400',
    'content-length': '0',
  });
});

test.each(['/graphql?query={hello}', '/graphql?query={', '/health', '/ready', '/', '/nowhere'])(
  '%s answers every origin with the security headers, without credentials',
  async (path) => {
    const origin = { headers: { origin: 'https://partner.example' } };
    const { headers } = await createTinyServer().server.fetch(`http://tiny.test${path}`, origin);
    expect(Object.fromEntries(headers)).toMatchObject(EVERY_HEADER);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  },
);

test('over a socket, a server listens on a free port and returns its URL', async () => {
  const { url, port, host } = await listenInTest();
  expect({ url, host }).toEqual({ url: `http://127.0.0.1:${port}`, host: '127.0.0.1' });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ promised }"}',
  });
  expect(await readJson(response)).toEqual(answered({ promised: 'kept' }));
});

test('over a socket, an answer has no headers of earlier answers', async () => {
  const { url } = await listenInTest({ revision: 'abc' });
  const json = {
    ...EVERY_HEADER,
    ...JSON_TYPE,
    date: expect.any(String),
    connection: 'keep-alive',
    'keep-alive': 'timeout=65',
  };
  for (const _time of [1, 2])
    for (const [path, status, headers, body] of [
      ['/ready', 200, { 'content-length': '35', 'cache-control': 'no-store' }, '{"status":"ready","revision":"abc"}'],
      ['/health', 200, { 'content-length': '15', 'cache-control': 'no-store' }, '{"status":"ok"}'],
      ['/nowhere', 404, { 'content-length': '73', vary: 'accept-encoding' }, expect.any(String)],
    ] as const) {
      const response = await fetch(`${url}${path}`);
      expect([path, response.status, Object.fromEntries(response.headers), await response.text()]).toEqual([
        path,
        status,
        { ...json, ...headers },
        body,
      ]);
    }
});

test('a port in use is a one-line error', async () => {
  const { port } = await listenInTest();
  const second = createTinyServer().server;
  await expect(second.listen(port, '127.0.0.1')).rejects.toThrow(
    expect.objectContaining({ message: `Port ${port} on 127.0.0.1 is already in use.` }),
  );
  await second.close();
});

test('a host that is not this machine is a one-line error', async () => {
  await expect(createTinyServer().server.listen(0, '192.0.2.1')).rejects.toThrow(
    expect.objectContaining({ message: 'Host 192.0.2.1 is not an address of this machine.' }),
  );
});

test.each([
  ['[', 400],
  ['a b', 400],
  ['exa mple:99999999', 400],
  ['x/graphql?query={hello}%23', 400],
  ['x/graphql?query={hello}#', 400],
  ['x?', 400],
  ['a@tiny.test', 400],
  ['a\\b', 400],
  ['[::1]/graphql', 400],
  ['', 400],
  ['tiny.test:4000', 200],
  ['my_host-1', 200],
  ['a'.repeat(253), 200],
  ['a'.repeat(254), 400],
  ['[::1]:4000', 200],
  ['[2001:DB8::1]', 200],
  [null, 200],
])('with the host %j, /health is answered with %i and nothing else is', async (host, status) => {
  const { port, lines } = await listenInTest();
  const socket = connect(port, '127.0.0.1');
  // Only HTTP 1.0 allows a request without a host.
  const [version, line] = host === null ? ['1.0', ''] : ['1.1', `Host: ${host}\r\n`];
  socket.write(`GET /health HTTP/${version}\r\n${line}Connection: close\r\n\r\n`);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  expect(Number(head.split(' ')[1])).toBe(status);
  expect(body).toBe(status === 200 ? '{"status":"ok"}' : '{"error":"The request has no valid host and path."}');
  expect(lines).toEqual([]);
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
