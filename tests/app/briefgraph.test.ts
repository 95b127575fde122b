import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import {
  type Briefgraph,
  type BriefgraphOptions,
  createBriefgraph,
  DataError,
  DocumentsError,
  NoDataError,
  SourceError,
} from '../../src/app/briefgraph.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { catalogFiles, describeRelease, openStaticHost } from '../store/sources/static-host.ts';
import { countPublished } from '../support/published-counts.ts';
import { silent } from '../support/serve.ts';

/** The package's main export, without a framework around it. */

const TINY = fileURLToPath(new URL('../fixtures/tiny', import.meta.url));

const opened: Briefgraph[] = [];
const open = async (options: BriefgraphOptions = {}): Promise<Briefgraph> => {
  const briefgraph = await createBriefgraph({ data: TINY, logger: silent, ...options });
  opened.push(briefgraph);
  return briefgraph;
};
afterEach(() => Promise.all(opened.splice(0).map(({ close }) => close())));

const COUNT = '{ events { totalCount } }';
const post = (briefgraph: Briefgraph, body: unknown, url = 'http://app.test/graphql') =>
  briefgraph.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
const answerOf = async (response: Response) => ({ status: response.status, body: await response.json() });

test('opens the data of the package if it is given none', async () => {
  const briefgraph = await createBriefgraph({ logger: silent });
  opened.push(briefgraph);
  expect(await answerOf(await post(briefgraph, { query: COUNT }))).toEqual({
    status: 200,
    body: { data: { events: { totalCount: countPublished().events } } },
  });
});

test('merges several folders', async () => {
  const briefgraph = await open({ data: [TINY, fileURLToPath(new URL('../../data', import.meta.url))] });
  expect((await answerOf(await post(briefgraph, { query: COUNT }))).body).toEqual({
    data: { events: { totalCount: countPublished().events + 3 } },
  });
});

test('reads catalogs from URLs, into a cache', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'briefgraph-cache-'));
  onTestFinished(() => rm(cache, { recursive: true }));
  await using host = await openStaticHost();
  const files = catalogFiles('skarvoya', { 'actors.json': '{}', 'events.json': '{}' });
  delete files['briefs/first.json'];
  delete files['briefs/first.txt'];
  host.files.set('release.json', JSON.stringify(describeRelease(files)));
  for (const [path, text] of Object.entries(files)) host.files.set(path, text);
  const briefgraph = await open({ data: [TINY, host.url], cache });
  const { body } = await answerOf(await post(briefgraph, { query: '{ catalog(key: "skarvoya") { source } }' }));
  expect(body).toEqual({ data: { catalog: { source: host.url } } });
  await expect(open({ data: `${host.url}nothing/`, cache })).rejects.toThrow(NoDataError);
  await expect(open({ data: 'https://me:secret@institute.example/', cache })).rejects.toThrow(SourceError);
  await expect(open({ data: [TINY, host.url] })).rejects.toThrow(
    new TypeError('options.cache: give the path of a folder, in which what is read from URLs is kept'),
  );
});

test('has the schema that is promised', async () => {
  expect((await open()).schema).toBe(buildGraph());
});

test('returns responses of the platform, which frameworks check', async () => {
  const { fetch } = await open();
  const responses = await Promise.all([
    fetch(`http://app.test/graphql?query=${encodeURIComponent(COUNT)}`),
    fetch(new URL('http://app.test/graphql'), { method: 'OPTIONS' }),
    fetch(new Request('http://app.test/graphql', { headers: { accept: 'text/html' } })),
    fetch('http://app.test/health', { method: 'HEAD' }),
  ]);
  expect(responses.map((response) => [response instanceof Response, response.status])).toEqual([
    [true, 200],
    [true, 204],
    [true, 200],
    [true, 200],
  ]);
});

test('answers a request of node:http', async () => {
  const { handle } = await open();
  const server = createServer(handle).listen(0, '127.0.0.1');
  await vi.waitUntil(() => server.listening);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const response = await fetch(`${url}?query=${encodeURIComponent(COUNT)}`);
  expect(await response.json()).toEqual({ data: { events: { totalCount: 3 } } });
  server.close();
});

test('answers at the endpoint of the application alone', async () => {
  const briefgraph = await open({ graphqlEndpoint: '/api/graphql' });
  const answer = await answerOf(await post(briefgraph, { query: COUNT }, 'http://app.test/api/graphql'));
  expect(answer.body).toEqual({ data: { events: { totalCount: 3 } } });
  expect(await answerOf(await post(briefgraph, { query: COUNT }))).toEqual({
    status: 404,
    body: { error: 'Nothing is here. GraphQL is at /api/graphql.', graphql: '/api/graphql' },
  });
  const root = await briefgraph.fetch('http://app.test/');
  expect([root.status, root.headers.get('location')]).toEqual([302, '/api/graphql']);
});

test('limits the cost of a query', async () => {
  const { body } = await answerOf(await post(await open({ maxCost: 5 }), { query: '{ events { nodes { title } } }' }));
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
});

test('runs the documents that it is given by their ids, and with persistedOnly no others', async () => {
  const briefgraph = await open({ documents: [{ id: 'count', text: COUNT }], persistedOnly: true });
  const answer = await answerOf(await post(briefgraph, { documentId: 'count' }));
  expect(answer.body).toEqual({ data: { events: { totalCount: 3 } } });
  const refused = await answerOf(await post(briefgraph, { query: '{ briefs { totalCount } }' }));
  expect(refused).toMatchObject({
    status: 403,
    body: { errors: [{ extensions: { code: 'PERSISTED_QUERIES_ONLY' } }] },
  });
});

test('refuses data with errors, with all of its problems', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-app-'));
  await cp(TINY, folder, { recursive: true });
  await writeFile(join(folder, 'events.json'), '{ "events": [{}, {}] }');
  const refused = await createBriefgraph({ data: folder, logger: silent }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DataError);
  expect((refused as DataError).problems.length).toBeGreaterThan(3);
  await rm(folder, { recursive: true });
});

test('refuses documents that could not be run', async () => {
  const refused = createBriefgraph({ data: TINY, logger: silent, documents: [{ id: 'a', text: '{ nothing }' }] });
  await expect(refused).rejects.toThrow(DocumentsError);
  await expect(refused).rejects.toThrow('documents[0]: "a" 1:3 Cannot query field "nothing" on type "Query".');
});

const ENDPOINT = 'options.graphqlEndpoint: give an absolute path without a slash at its end';
const NUMBER = 'options.maxCost: give a positive whole number';
const LOGGER = 'options.logger: give an object with the methods debug, info, warn and error';

test.each<[Record<string, unknown>, string]>([
  ...['graphql', '/', '/api/', '/a/../b', '/.', '/health', '/ready', '/a?b', '//host/a'].map(
    (graphqlEndpoint): [Record<string, unknown>, string] => [{ graphqlEndpoint }, ENDPOINT],
  ),
  [{ graphqlEndpoint: 7 }, 'options.graphqlEndpoint: '],
  ...[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map((maxCost): [Record<string, unknown>, string] => [
    { maxCost },
    NUMBER,
  ]),
  ...[[], '', [''], 7, null, new URL('file:///data')].map((data): [Record<string, unknown>, string] => [
    { data },
    'options.data',
  ]),
  ...[null, {}, { info: () => {} }].map((logger): [Record<string, unknown>, string] => [{ logger }, LOGGER]),
  [{ documents: ['{ events { totalCount } }'] }, 'options.documents.0: '],
  [{ documents: [{ id: '', text: COUNT }] }, 'options.documents.0.id: '],
  [{ persistedOnly: 'false' }, 'options.persistedOnly: '],
  [{ folder: 'data' }, 'options: Unrecognized key: "folder"'],
])('refuses the options %j in one line', async (options, message) => {
  const refused = createBriefgraph({ data: TINY, logger: silent, ...options } as BriefgraphOptions);
  await expect(refused).rejects.toThrow(TypeError);
  await expect(refused).rejects.toThrow(message);
});

test('takes what the global fetch takes, and refuses what that refuses', async () => {
  const { fetch } = await open();
  const body = new Blob([JSON.stringify({ query: COUNT })], { type: 'application/json' });
  const answer = await fetch('http://app.test/graphql', { method: 'POST', body });
  expect(await answer.json()).toEqual({ data: { events: { totalCount: 3 } } });
  await expect(fetch('/graphql')).rejects.toThrow(TypeError);
  const request = new Request('http://app.test/graphql', { method: 'POST', body });
  await request.text();
  await expect(fetch(request)).rejects.toThrow(TypeError);
});

test('limits the body of a request that announces a smaller one', async () => {
  const { fetch } = await open();
  const headers = { 'content-type': 'application/json', 'content-length': '5' };
  const body = JSON.stringify({ query: `${COUNT} # ${'x'.repeat(300 * 1024)}` });
  expect((await fetch('http://app.test/graphql', { method: 'POST', headers, body })).status).toBe(413);
});

test('leaves CORS to the application if it is told to', async () => {
  const { fetch } = await open({ cors: false });
  const url = `http://app.test/graphql?query=${encodeURIComponent(COUNT)}`;
  expect((await fetch(url)).headers.has('access-control-allow-origin')).toBe(false);
});

test('an exception in the logger changes nothing for the caller', async () => {
  const fail = () => {
    throw new Error('the log is full');
  };
  const { fetch } = await open({ logger: { debug: fail, info: fail, warn: fail, error: fail } });
  expect((await fetch(`http://app.test/graphql?query=${encodeURIComponent(COUNT)}`)).status).toBe(200);
});

test('a relative data folder stays the same when the process changes its directory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-app-'));
  await cp(TINY, join(folder, 'data'), { recursive: true });
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const briefgraph = await open({ data: 'data', watch: true }).finally(() => cwd.mockRestore());
  const file = join(folder, 'data', 'events.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/"title": "[^"]*"/, '"title": "Another title"'));
  const query = '{ events(first: 9) { nodes { title } } }';
  await vi.waitUntil(async () => (await (await post(briefgraph, { query })).text()).includes('Another title'), {
    timeout: 10_000,
  });
  await rm(folder, { recursive: true });
});

test('closes when the running requests are answered', async () => {
  const briefgraph = await open();
  const running = Promise.all(Array.from({ length: 20 }, () => post(briefgraph, { query: COUNT })));
  await briefgraph.close();
  expect((await running).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
});

test('keeps the data it was opened with, and with watch loads data that changes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-app-'));
  await cp(TINY, folder, { recursive: true });
  const [fixed, watching] = await Promise.all([open({ data: folder }), open({ data: folder, watch: true })]);
  const file = join(folder, 'events.json');
  const data = JSON.parse(await readFile(file, 'utf8'));
  const [first] = data.events;
  first.title = 'Another title';
  await writeFile(file, JSON.stringify(data));
  const titleIn = async (briefgraph: Briefgraph) => {
    const query = `{ event(slug: "${first.slug}") { title } }`;
    return ((await (await post(briefgraph, { query })).json()) as { data: { event: { title: string } } }).data.event
      .title;
  };
  await vi.waitUntil(async () => (await titleIn(watching)) === 'Another title', { timeout: 10_000 });
  expect(await titleIn(fixed)).not.toBe('Another title');
  await rm(folder, { recursive: true });
});

test('is not ready once it is closed, and may be closed twice', async () => {
  const briefgraph = await open();
  await Promise.all([briefgraph.close(), briefgraph.close()]);
  expect(await answerOf(await post(briefgraph, { query: COUNT }))).toEqual({
    status: 503,
    body: { errors: [{ message: 'This graph was closed.', extensions: { code: 'NOT_READY' } }] },
  });
  const ready = await briefgraph.fetch('http://app.test/ready');
  expect(ready.status).toBe(503);
});

test('a plugin of the application sees every request, whichever way it comes', async () => {
  const seen: string[] = [];
  const briefgraph = await open({
    plugins: [
      {
        onExecute: ({ args }) => void seen.push(String(args.operationName)),
        onResponse: ({ response }) => response.headers.set('x-application', 'ours'),
      },
    ],
  });
  const server = createServer(briefgraph.handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const body = (operationName: string) => JSON.stringify({ operationName, query: `query ${operationName} ${COUNT}` });
  const headers = { 'content-type': 'application/json' };
  for (const name of ['A', 'A', 'A', 'B']) {
    const response = await fetch(url, { method: 'POST', headers, body: body(name) });
    expect(response.headers.get('x-application')).toBe('ours');
  }
  await briefgraph.fetch(url, { method: 'POST', headers, body: body('C') });
  expect(seen).toEqual(['A', 'A', 'A', 'B', 'C']);
});

test('an option that is no list of plugins is refused', async () => {
  await expect(open({ plugins: ['no'] as never })).rejects.toThrow('options.plugins.0: give a plugin of Yoga');
});
