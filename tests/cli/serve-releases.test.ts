import { request } from 'node:http';
import { expect, test } from 'vitest';
import { readRelease, readReleaseFolder } from '../support/release-folder.ts';
import { startServer } from './start-server.ts';
import { createWorkFolder } from './work-folder.ts';

const serveNorth = async (...more: string[]) => {
  const folder = await createWorkFolder('catalogs');
  const server = await startServer(folder, ['serve', '--port', '0', '--data', 'catalogs/north', ...more]);
  const base = `${server.url}/catalogs/north/`;
  return {
    ...server,
    folder,
    base,
    read: () => readRelease(async (url) => (await fetch(new URL(url, base))).bytes()),
    async [Symbol.asyncDispose]() {
      server.running.stop();
      await server.running.exit;
      await folder[Symbol.asyncDispose]();
    },
  };
};

/** Waits until a read returns something that fits. */
const until = async <T>(read: () => Promise<T>, fits: (value: T) => boolean): Promise<T> => {
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

test('a server offers what the command writes, of the revision that its graph has', async () => {
  await using server = await serveNorth();
  const { release, files } = await server.read();
  await server.folder.run(['release', '--data', 'catalogs/north', '--out', 'out']);
  const written = await readReleaseFolder(server.folder.path('out/north'));
  expect({ files, release: { ...release, issued: '' } }).toEqual({
    files: written.files,
    release: { ...written.release, issued: '' },
  });
  const { data } = await server.ask('{ catalogs { key: slug revision } }');
  expect(data.catalogs).toContainEqual({ key: 'north', revision: release.revision });
});

test('answers have types, tags and times to keep them, and are compressed', async () => {
  await using server = await serveNorth();
  const { release } = await server.read();
  const [json, text] = [/^briefs\/.*json$/, /txt$/].map((name) => release.files.find(({ path }) => name.test(path)));
  const show = async (url: string, init: RequestInit = {}) => {
    const { status, headers } = await fetch(new URL(url, server.base), init);
    const names = ['content-type', 'cache-control', 'content-encoding', 'vary', 'access-control-allow-origin'];
    return [status, ...names.map((name) => headers.get(name))];
  };
  const encoded = { headers: { 'accept-encoding': 'br' } };
  expect(await show('release.json', encoded)).toEqual([
    200,
    'application/json; charset=utf-8',
    'public, no-cache',
    'br',
    'accept-encoding',
    '*',
  ]);
  const fixed = 'public, max-age=31536000, immutable';
  expect(await show(json?.url ?? '', encoded)).toEqual([
    200,
    'application/json; charset=utf-8',
    fixed,
    'br',
    'accept-encoding',
    '*',
  ]);
  expect(await show(text?.url ?? '', { headers: { 'accept-encoding': 'identity' } })).toEqual([
    200,
    'text/plain; charset=utf-8',
    fixed,
    null,
    'accept-encoding',
    '*',
  ]);
  for (const url of ['release.json', json?.url ?? '']) {
    const { headers } = await fetch(new URL(url, server.base));
    const etag = headers.get('etag') ?? '';
    const again = await fetch(new URL(url, server.base), { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    const other = await fetch(new URL(url, server.base), { headers: { 'if-none-match': 'W/"other"' } });
    expect(other.status).toBe(200);
    const head = await fetch(new URL(url, server.base), { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  }
});

test('a browser gets a release, and the pages of the explorer, from where they are', async () => {
  await using server = await serveNorth();
  const headers = { accept: 'text/html,*/*' };
  const { release } = await server.read();
  const catalog = release.files.find(({ path }) => path === 'catalog.json');
  const types = await Promise.all(
    ['release.json', catalog?.url ?? '', '/entry/Catalog:north'].map(async (url) => {
      const response = await fetch(new URL(url, server.base), { headers });
      return [response.status, response.headers.get('content-type')];
    }),
  );
  expect(types).toEqual([
    [200, 'application/json; charset=utf-8'],
    [200, 'application/json; charset=utf-8'],
    [200, 'text/html; charset=utf-8'],
  ]);
});

test('a change is offered with the data; a reader of the release before can finish, and errors change nothing', async () => {
  await using server = await serveNorth();
  const first = await server.read();
  await server.folder.edit('catalogs/north/catalog.json', 'Notes of', 'More notes of');
  const second = await until(server.read, ({ release }) => release.revision !== first.release.revision);
  expect(second.release).toMatchObject({ title: 'More notes of the Northern Desk', previous: first.release.revision });
  expect(Date.parse(second.release.issued)).toBeGreaterThan(Date.parse(first.release.issued));
  const { data } = await server.ask('{ catalogs { key: slug revision } }');
  expect(data.catalogs).toContainEqual({ key: 'north', revision: second.release.revision });
  for (const { url = '' } of first.release.files) expect((await fetch(new URL(url, server.base))).status).toBe(200);
  await server.folder.edit('catalogs/north/catalog.json', '"namespace"', '"name"');
  await server.running.untilWritten(/the previous data stays in use/);
  expect(await server.read()).toEqual(second);
});

test('what was before a change is issued later when it comes back, although its tag is the same', async () => {
  await using server = await serveNorth();
  const first = await server.read();
  await server.folder.edit('catalogs/north/catalog.json', 'Notes of', 'More notes of');
  const second = await until(server.read, ({ release }) => release.revision !== first.release.revision);
  await server.folder.edit('catalogs/north/catalog.json', 'More notes of', 'Notes of');
  const third = await until(server.read, ({ release }) => release.revision !== second.release.revision);
  expect(third).toEqual({
    files: first.files,
    release: { ...first.release, previous: second.release.revision, issued: expect.anything() },
  });
  expect(Date.parse(third.release.issued)).toBeGreaterThan(Date.parse(second.release.issued));
});

test('what is not a file of a release it offers is not found', async () => {
  await using server = await serveNorth();
  const { port } = new URL(server.url);
  // As it is: fetch would resolve dots.
  const send = (path: string, method = 'GET') =>
    new Promise<[number | undefined, string]>((resolve, reject) => {
      const sent = request({ port, path, method }, async (response) => {
        let body = '';
        for await (const part of response) body += part;
        resolve([response.statusCode, body]);
      });
      sent.on('error', reject).end();
    });
  const again = [
    404,
    '{"error":"This is not a file of a release that is offered. Read /catalogs/north/release.json again."}',
  ];
  const nothing = [404, expect.stringContaining('Nothing is here')];
  for (const path of [
    'files/actors.0000000000000000.json',
    'actors.json',
    'previous.json',
    'files/..%2frelease.json',
    '..%2f..%2fpackage.json',
    '%2e%2e%5crelease.json',
    'release.json%00',
    'release.json/',
    `files/${'a'.repeat(10_000)}.json`,
    `${'a/'.repeat(5_000)}b`,
  ])
    expect([path, ...(await send(`/catalogs/north/${path}`))]).toEqual([path, ...again]);
  for (const path of [
    '/catalogs/commons/release.json',
    '/catalogs/other/release.json',
    '/catalogs/north',
    '/catalogs/north/../../release.json',
    '/catalogs/../catalogs/release.json',
    `/catalogs/${'n'.repeat(10_000)}/release.json`,
    '/catalogs/constructor/release.json',
    '/release.json',
  ])
    expect([path, ...(await send(path))]).toEqual([path, ...nothing]);
  expect(await send('/catalogs/north/release.json', 'POST')).toEqual(nothing);
  expect((await send('/catalogs/north/release.json?x=1'))[0]).toBe(200);
});

test('--no-releases offers none, and a folder that does not say whose it is has none', async () => {
  await using server = await serveNorth('--no-releases');
  expect((await fetch(new URL('release.json', server.base))).status).toBe(404);
  await using folder = await createWorkFolder('tiny');
  const { running, url } = await startServer(folder, ['serve', '--port', '0', '--data', 'tiny']);
  for (const key of ['tiny', 'commons', 'null']) {
    const { status } = await fetch(`${url}/catalogs/${key}/release.json`);
    expect([key, status]).toEqual([key, 404]);
  }
  running.stop();
  expect(await running.exit).toBe(0);
});

test('a subgraph offers none: the gateway in front of it does', async () => {
  await using server = await serveNorth('--as-subgraph');
  expect((await fetch(new URL('release.json', server.base))).status).toBe(404);
  await using gateway = await serveGateway();
  expect((await fetch(`${gateway.url}/catalogs/north/release.json`)).status).toBe(200);
});

const serveGateway = async () => {
  const folder = await createWorkFolder('catalogs');
  const server = await startServer(folder, ['gateway', '--port', '0', '--data', 'catalogs/north']);
  return {
    url: server.url,
    async [Symbol.asyncDispose]() {
      server.running.stop();
      await server.running.exit;
      await folder[Symbol.asyncDispose]();
    },
  };
};
