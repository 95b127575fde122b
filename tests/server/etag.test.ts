import { expect, test } from 'vitest';
import { createDocumentRegistry } from '../../src/server/server.ts';
import { answered, createTinyServer, EVERY_HEADER, readJson, TinyContext } from './tiny-graph.ts';

type TinyOptions = NonNullable<Parameters<typeof createTinyServer>[0]>;

const JSON_TYPE = 'application/graphql-response+json';
const ECHO = 'query=query Echo($text:String){echo(text:$text)}&operationName=Echo&variables={"text":"ha"}';

/** The headers of an answer that caches may keep. */
const CACHEABLE = {
  ...EVERY_HEADER,
  'cache-control': 'public, no-cache',
  vary: 'accept, graphql-cost, accept-encoding',
};

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
  const get = async (search: string, more: Record<string, string> = {}) => {
    const response = await tiny.server.fetch(`http://tiny.test/graphql?${search}`, {
      headers: { accept: JSON_TYPE, ...more },
    });
    const text = await response.text();
    const headers = Object.fromEntries(new Headers([...response.headers]));
    return { status: response.status, etag: response.headers.get('etag'), text, headers };
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

test('an answer to a GET has an ETag, and caches must revalidate it', async () => {
  const { get } = createVersionedServer();
  const answer = await get(ECHO);
  expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { data: { echo: 'ha' } }]);
  expect(answer.headers).toEqual({
    ...CACHEABLE,
    'content-type': `${JSON_TYPE}; charset=utf-8`,
    'content-length': '22',
    etag: expect.stringMatching(/^W\/"[\w-]{43}"$/),
  });
  expect((await get(ECHO)).etag).toBe(answer.etag);
});

test('a client with the current answer gets 304, and nothing is read', async () => {
  const { get, reads } = createVersionedServer();
  const { etag } = await get('query={revision}');
  expect([typeof etag, reads()]).toEqual(['string', 1]);
  const again = await get('query={revision}', { 'if-none-match': String(etag) });
  expect([again.status, again.text, reads()]).toEqual([304, '', 1]);
  expect(again.headers).toEqual({ ...CACHEABLE, etag });
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
  expect([answer.etag, answer.headers['cache-control']?.includes('public') ?? false]).toEqual([null, false]);
});

test('an answer to a POST has no ETag, and its If-None-Match is ignored', async () => {
  const { get, server } = createVersionedServer();
  const { etag } = await get('query={hello}');
  const response = await server.fetch('http://tiny.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: JSON_TYPE, 'if-none-match': String(etag) },
    body: JSON.stringify({ query: '{hello}' }),
  });
  expect(response.headers.get('etag')).toBeNull();
  expect(await readJson(response)).toEqual(answered({ hello: 'world' }));
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
