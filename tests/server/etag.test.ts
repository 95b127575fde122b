import { expect, test } from 'vitest';
import { createDocumentRegistry } from '../../src/server/server.ts';
import { createTinyServer, TinyContext } from './tiny-graph.ts';

type TinyOptions = NonNullable<Parameters<typeof createTinyServer>[0]>;

const JSON_TYPE = 'application/graphql-response+json';
const ECHO = 'query=query Echo($text:String){echo(text:$text)}&operationName=Echo&variables={"text":"ha"}';

const headersOf = ({ headers }: { headers: Headers }) =>
  Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));

/** A server with versioned data; records what is read, and can swap the data. */
function createVersionedServer(options: TinyOptions = {}) {
  let revision = 'r1';
  let reads = 0;
  class CountingContext extends TinyContext {
    override get revision() {
      reads++;
      return super.revision;
    }
  }
  const tiny: ReturnType<typeof createTinyServer> = createTinyServer({
    context: () => new CountingContext(revision, () => tiny.gate.wait()),
    dataVersion: (context) => (context as TinyContext).version,
    release: '1.0.0',
    ...options,
  });
  const get = async (search: string, headers: Record<string, string> = {}) => {
    const init = { headers: { accept: JSON_TYPE, ...headers } };
    const response = await tiny.server.fetch(`http://tiny.test/graphql?${search}`, init);
    const text = await response.text();
    return { status: response.status, etag: response.headers.get('etag'), text, headers: response.headers };
  };
  return {
    ...tiny,
    get,
    swap: (next: string) => {
      revision = next;
    },
    reads: () => reads,
  };
}

const answerOf = ({ status, etag, text }: { status: number; etag: string | null; text: string }) => ({
  status,
  etag,
  body: text === '' ? '' : JSON.parse(text),
});

test('an answer to a GET has an ETag, and caches must revalidate it', async () => {
  const { get } = createVersionedServer();
  const answer = await get(ECHO);
  expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { data: { echo: 'ha' } }]);
  expect(headersOf(answer)).toEqual({
    'content-type': `${JSON_TYPE}; charset=utf-8`,
    'content-length': '22',
    etag: expect.stringMatching(/^W\/"[\w-]{43}"$/),
    'cache-control': 'public, no-cache',
    vary: 'accept, graphql-cost, accept-encoding',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, ratelimit, ratelimit-policy, retry-after, x-request-id',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-request-id': expect.any(String),
  });
  expect((await get(ECHO)).etag).toBe(answer.etag);
});

test('a client with the current answer gets 304, and nothing is read', async () => {
  const { get, reads } = createVersionedServer();
  const { etag } = await get('query={revision}');
  expect([typeof etag, reads()]).toEqual(['string', 1]);
  const again = await get('query={revision}', { 'if-none-match': String(etag) });
  expect([again.status, again.text, reads()]).toEqual([304, '', 1]);
  expect(headersOf(again)).toEqual({
    etag,
    'cache-control': 'public, no-cache',
    vary: 'accept, graphql-cost, accept-encoding',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, ratelimit, ratelimit-policy, retry-after, x-request-id',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-request-id': expect.any(String),
  });
});

test.each<[name: string, held: (etag: string) => string, status: number]>([
  ['one of several', (etag) => `"other", ${etag}`, 304],
  ['strong', (etag) => etag.replace('W/', ''), 304],
  ['another', () => '"other"', 200],
  ['a part', (etag) => etag.slice(0, -2), 200],
  ['empty', () => '', 200],
])('an If-None-Match that is %s', async (_name, held, status) => {
  const { get } = createVersionedServer();
  const { etag } = await get('query={hello}');
  expect((await get('query={hello}', { 'if-none-match': held(String(etag)) })).status).toBe(status);
});

test('over a socket, a 304 has no body', async () => {
  const { server } = createVersionedServer();
  const { url } = await server.listen(0, '127.0.0.1');
  const first = await fetch(`${url}/graphql?query={hello}`);
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
  const again = await fetch(`${url}/graphql?query={hello}`, { headers });
  expect([first.status, await first.json(), again.status, await again.text()]).toEqual([
    200,
    { data: { hello: 'world' } },
    304,
    '',
  ]);
  await server.close();
});

test('the ETag differs for everything that changes the answer', async () => {
  const documents = (text: string) => createDocumentRegistry([{ id: 'a', text }]);
  const ask = async (search: string, options?: TinyOptions, headers?: Record<string, string>, revision = 'r1') => {
    const { get, swap } = createVersionedServer(options);
    swap(revision);
    return (await get(search, headers)).etag;
  };
  const asked = () => [
    ask(ECHO),
    ask(ECHO.replace('"ha"', '"ho"')),
    ask(ECHO.replace('echo(text', 'e:echo(text')),
    ask('query=query A{hello} query B{promised}&operationName=A'),
    ask('query=query A{hello} query B{promised}&operationName=B'),
    ask(ECHO, { release: '1.0.1' }),
    ask(ECHO, {}, { accept: 'application/json' }),
    ask(ECHO, {}, {}, 'r2'),
    ask('documentId=a', { documents: documents('{hello}') }),
    ask('documentId=a', { documents: documents('{promised}') }),
  ];
  const tags = await Promise.all(asked());
  expect(tags).not.toContain(null);
  expect(new Set(tags).size).toBe(tags.length);
  expect(await Promise.all(asked())).toEqual(tags);
});

test.each<[name: string, search: string, options?: TinyOptions, headers?: Record<string, string>]>([
  ['with an error in it', 'query={hello throwing}'],
  ['that was made for the caller', 'query={refusing}'],
  ['to what is not GraphQL', 'query={hello'],
  ['to what does not fit the schema', 'query={bye}'],
  ['to wrong variables', ECHO.replace('"ha"', '5')],
  ['to a mutation', 'query=mutation{change}'],
  ['to no query', 'variables={}'],
  ['to an id that is not known', 'documentId=a'],
  ['without data', 'query={hello}', { status: () => ({ ready: false, revision: null }) }],
  [
    'of what answers in part only',
    'query={hello}',
    { status: () => ({ ready: false, partial: true, revision: null }) },
  ],
  ['from data whose version nobody knows', 'query={hello}', { dataVersion: undefined }],
  ['to who accepts no JSON', 'query={hello}', {}, { accept: 'text/plain' }],
  ['as a stream', 'query={hello}', {}, { accept: 'text/event-stream' }],
])('an answer %s has no ETag', async (_name, search, options, headers) => {
  const { get } = createVersionedServer(options);
  const answer = await get(search, headers);
  expect([answer.etag, answer.headers.get('cache-control')?.includes('public') ?? false]).toEqual([null, false]);
});

test('an answer to a POST has no ETag, and its If-None-Match is ignored', async () => {
  const { get, server } = createVersionedServer();
  const { etag } = await get('query={hello}');
  const response = await server.fetch('http://tiny.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: JSON_TYPE, 'if-none-match': String(etag) },
    body: JSON.stringify({ query: '{hello}' }),
  });
  expect([response.status, response.headers.get('etag'), await response.json()]).toEqual([
    200,
    null,
    { data: { hello: 'world' } },
  ]);
});

test('newer data has another ETag', async () => {
  const { get, swap } = createVersionedServer();
  const before = await get('query={revision}');
  swap('r2');
  const after = await get('query={revision}', { 'if-none-match': String(before.etag) });
  expect(answerOf(after)).toEqual({ status: 200, etag: expect.any(String), body: { data: { revision: 'r2' } } });
  swap('r1');
  expect(answerOf(await get('query={revision}', { 'if-none-match': String(before.etag) }))).toEqual({
    status: 304,
    etag: before.etag,
    body: '',
  });
});

test('data that changes during a request does not change its ETag', async () => {
  const { get, swap, gate } = createVersionedServer();
  const slow = get('query={slow revision}');
  await gate.reached;
  swap('r2');
  gate.open('at last');
  const before = await slow;
  const after = await get('query={slow revision}', { 'if-none-match': String(before.etag) });
  expect([JSON.parse(before.text), JSON.parse(after.text)]).toEqual([
    { data: { slow: 'at last', revision: 'r1' } },
    { data: { slow: 'at last', revision: 'r2' } },
  ]);
  expect([before.status, after.status, after.etag === before.etag]).toEqual([200, 200, false]);
});

test('data that changes while a context is made does not change its ETag', async () => {
  let revision = 'r1';
  const { get } = createVersionedServer({
    async context() {
      const pinned = new TinyContext(revision);
      revision = 'r2';
      return pinned;
    },
  });
  const before = await get('query={revision}');
  const after = await get('query={revision}', { 'if-none-match': String(before.etag) });
  expect([JSON.parse(before.text), JSON.parse(after.text)]).toEqual([
    { data: { revision: 'r1' } },
    { data: { revision: 'r2' } },
  ]);
});

test('a context that fails is masked, with 500', async () => {
  const { get, lines } = createVersionedServer({
    context: () => {
      throw new Error('the password is hunter2');
    },
  });
  expect(answerOf(await get('query={hello}'))).toEqual({
    status: 500,
    etag: null,
    body: { errors: [{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
  });
  expect(lines.map(({ level, message }) => [level, message])).toEqual([
    ['error', 'A request failed: the password is hunter2'],
  ]);
});

test('variables may be nested as deeply as the URL length allows', async () => {
  const { get, lines } = createVersionedServer();
  const depth = 100_000;
  const answer = await get(`query={hello}&variables={"a":${'['.repeat(depth)}${']'.repeat(depth)}}`);
  expect([answer.status, typeof answer.etag, lines]).toEqual([200, 'string', []]);
});

test('with registered documents only, other documents are refused even if the client has the answer', async () => {
  const { etag } = await createVersionedServer().get('query={hello}');
  const { get } = createVersionedServer({ persistedOnly: true });
  expect((await get('query={hello}', { 'if-none-match': String(etag) })).status).toBe(403);
});
