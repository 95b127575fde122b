import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
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
import { answered, readJson, refused } from '../server/tiny-graph.ts';
import { catalogFiles, describeRelease, openStaticHost } from '../store/sources/static-host.ts';
import { countPublished } from '../support/published-counts.ts';
import { silent } from '../support/serve.ts';

/** The package's main export, without a framework around it. */

const TINY = fileURLToPath(new URL('../fixtures/tiny', import.meta.url));

const open = async (options: BriefgraphOptions = {}): Promise<Briefgraph> => {
  const briefgraph = await createBriefgraph({ data: TINY, logger: silent, ...options });
  onTestFinished(() => briefgraph.close());
  return briefgraph;
};

const ENDPOINT = 'http://app.test/graphql';
const COUNT = '{ events { totalCount } }';
const GET_COUNT = `${ENDPOINT}?query=${encodeURIComponent(COUNT)}`;

const post = (briefgraph: Pick<Briefgraph, 'fetch'>, body: unknown, url = ENDPOINT) =>
  briefgraph.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
const ask = async (...asked: Parameters<typeof post>) => readJson(await post(...asked));
const counted = (totalCount: number) => answered({ events: { totalCount } });

/** A copy of the tiny data, until the test has finished. */
const copyTiny = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-app-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(TINY, folder, { recursive: true });
  return folder;
};

/** The URL of a server of node:http that hands its requests on. */
const listen = async ({ handle }: Briefgraph): Promise<string> => {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
};

test('opens the data of the package if it is given none', async () => {
  expect(await ask(await open({ data: undefined }), { query: COUNT })).toEqual(counted(countPublished().events));
});

test('merges several folders', async () => {
  const briefgraph = await open({ data: [TINY, fileURLToPath(new URL('../../data', import.meta.url))] });
  expect(await ask(briefgraph, { query: COUNT })).toEqual(counted(countPublished().events + 3));
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
  expect(await ask(briefgraph, { query: '{ catalog(ref: "skarvoya") { source } }' })).toEqual(
    answered({ catalog: { source: host.url } }),
  );
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
    fetch(GET_COUNT),
    fetch(new URL(ENDPOINT), { method: 'OPTIONS' }),
    fetch(new Request(ENDPOINT, { headers: { accept: 'text/html' } })),
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
  expect(await ask({ fetch }, { query: COUNT }, await listen(await open()))).toEqual(counted(3));
});

test('answers at the endpoint of the application alone', async () => {
  const briefgraph = await open({ graphqlEndpoint: '/api/graphql' });
  expect(await ask(briefgraph, { query: COUNT }, 'http://app.test/api/graphql')).toEqual(counted(3));
  expect(await ask(briefgraph, { query: COUNT })).toEqual({
    status: 404,
    body: { error: 'Nothing is here. GraphQL is at /api/graphql.', graphql: '/api/graphql' },
  });
  const root = await briefgraph.fetch('http://app.test/');
  expect([root.status, root.headers.get('location')]).toEqual([302, '/api/graphql']);
});

test('limits the cost of a query', async () => {
  const { body } = await ask(await open({ maxCost: 5 }), { query: '{ events { nodes { title } } }' });
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
});

test('runs the documents that it is given by their ids, and with persistedOnly no others', async () => {
  const briefgraph = await open({ documents: [{ id: 'count', text: COUNT }], persistedOnly: true });
  expect(await ask(briefgraph, { documentId: 'count' })).toEqual(counted(3));
  expect(await ask(briefgraph, { query: '{ briefs { totalCount } }' })).toMatchObject({
    status: 403,
    body: { errors: [{ extensions: { code: 'PERSISTED_QUERIES_ONLY' } }] },
  });
});

test('refuses data with errors, with all of its problems', async () => {
  const folder = await copyTiny();
  await writeFile(join(folder, 'events.json'), '{ "events": [{}, {}] }');
  const opening = await createBriefgraph({ data: folder, logger: silent }).catch((error: unknown) => error);
  expect(opening).toBeInstanceOf(DataError);
  expect((opening as DataError).problems.length).toBeGreaterThan(3);
});

test('refuses documents that could not be run', async () => {
  const opening = createBriefgraph({ data: TINY, logger: silent, documents: [{ id: 'a', text: '{ nothing }' }] });
  await expect(opening).rejects.toThrow(DocumentsError);
  await expect(opening).rejects.toThrow('documents[0]: "a" 1:3 Cannot query field "nothing" on type "Query".');
});

const NO_ENDPOINT = 'options.graphqlEndpoint: give an absolute path without a slash at its end';
const NUMBER = 'options.maxCost: give a positive whole number';
const LOGGER = 'options.logger: give an object with the methods debug, info, warn and error';

test.each<[Record<string, unknown>, string]>([
  ...['graphql', '/', '/api/', '/a/../b', '/.', '/health', '/ready', '/a?b', '//host/a'].map(
    (graphqlEndpoint): [Record<string, unknown>, string] => [{ graphqlEndpoint }, NO_ENDPOINT],
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
  const opening = createBriefgraph({ data: TINY, logger: silent, ...options } as BriefgraphOptions);
  await expect(opening).rejects.toThrow(TypeError);
  await expect(opening).rejects.toThrow(message);
});

test('takes what the global fetch takes, and refuses what that refuses', async () => {
  const { fetch } = await open();
  const body = new Blob([JSON.stringify({ query: COUNT })], { type: 'application/json' });
  expect(await readJson(await fetch(ENDPOINT, { method: 'POST', body }))).toEqual(counted(3));
  await expect(fetch('/graphql')).rejects.toThrow(TypeError);
  const request = new Request(ENDPOINT, { method: 'POST', body });
  await request.text();
  await expect(fetch(request)).rejects.toThrow(TypeError);
});

test('limits the body of a request that announces a smaller one', async () => {
  const { fetch } = await open();
  const headers = { 'content-type': 'application/json', 'content-length': '5' };
  const body = JSON.stringify({ query: `${COUNT} # ${'x'.repeat(300 * 1024)}` });
  expect((await fetch(ENDPOINT, { method: 'POST', headers, body })).status).toBe(413);
});

test('leaves CORS to the application if it is told to', async () => {
  const { fetch } = await open({ cors: false });
  expect((await fetch(GET_COUNT)).headers.has('access-control-allow-origin')).toBe(false);
});

test('an exception in the logger changes nothing for the caller', async () => {
  const fail = () => {
    throw new Error('the log is full');
  };
  const { fetch } = await open({ logger: { debug: fail, info: fail, warn: fail, error: fail } });
  expect((await fetch(GET_COUNT)).status).toBe(200);
});

describe('of a folder whose data changes', () => {
  const change = async (folder: string) => {
    const file = join(folder, 'events.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/"title": "[^"]*"/, '"title": "Another title"'));
  };
  const hasChanged = async (briefgraph: Briefgraph) =>
    (await (await post(briefgraph, { query: '{ events { nodes { title } } }' })).text()).includes('Another title');

  test('keeps the data it was opened with, and with watch loads what changes', async () => {
    const data = await copyTiny();
    const [fixed, watching] = await Promise.all([open({ data }), open({ data, watch: true })]);
    await change(data);
    await vi.waitUntil(() => hasChanged(watching), { timeout: 10_000 });
    expect(await hasChanged(fixed)).toBe(false);
  });

  test('with a relative path stays at it when the process changes its directory', async () => {
    const folder = await copyTiny();
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(dirname(folder));
    const briefgraph = await open({ data: basename(folder), watch: true }).finally(() => cwd.mockRestore());
    await change(folder);
    await vi.waitUntil(() => hasChanged(briefgraph), { timeout: 10_000 });
  });
});

test('closes when the running requests are answered', async () => {
  const briefgraph = await open();
  const running = Promise.all(Array.from({ length: 20 }, () => post(briefgraph, { query: COUNT })));
  await briefgraph.close();
  expect((await running).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
});

test('closes after a request whose client had left when it was passed on', async () => {
  const briefgraph = await open();
  const server = createServer((request, response) => {
    request.socket.destroy();
    response.once('close', () => {
      briefgraph.handle(request, response);
      passedOn();
    });
  });
  let passedOn = () => {};
  const isPassedOn = new Promise<void>((resolve) => {
    passedOn = resolve;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await fetch(`http://127.0.0.1:${port}/health`).catch(() => {});
  await isPassedOn;
  await briefgraph.close();
  server.close();
});

test('is not ready once it is closed, and may be closed twice', async () => {
  const briefgraph = await open();
  await Promise.all([briefgraph.close(), briefgraph.close()]);
  expect(await ask(briefgraph, { query: COUNT })).toEqual(refused(503, 'NOT_READY', 'This graph was closed.'));
  expect((await briefgraph.fetch('http://app.test/ready')).status).toBe(503);
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
  const url = await listen(briefgraph);
  const asked = (operationName: string) => ({ operationName, query: `query ${operationName} ${COUNT}` });
  for (const name of ['A', 'A', 'A', 'B'])
    expect((await post({ fetch }, asked(name), url)).headers.get('x-application')).toBe('ours');
  await post(briefgraph, asked('C'));
  expect(seen).toEqual(['A', 'A', 'A', 'B', 'C']);
});

test('an option that is not a list of plugins is refused', async () => {
  await expect(open({ plugins: ['no'] as never })).rejects.toThrow('options.plugins.0: give a plugin of Yoga');
});
