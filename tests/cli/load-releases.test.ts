import { rename, symlink } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, type Postgres, startPostgres } from '../support/postgres.ts';
import { readRelease } from '../support/release-folder.ts';
import { startServer } from './start-server.ts';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

/** Releases that servers over a database offer, whose user only reads. */

const soon = { timeout: 20_000, interval: 50 };

type Server = Awaited<ReturnType<typeof startServer>>;

describe.skipIf(findPostgres() === null)('with a server of PostgreSQL', () => {
  let postgres: Postgres;
  let folder: WorkFolder;
  let servers: Server[] = [];
  const load = async (store = postgres.url, ...argv: string[]) => {
    const loaded = await folder.run(['load', '--store', store, ...argv]);
    expect(loaded).toMatchObject({ code: 0, err: '' });
  };
  const folders = ['--data', 'catalogs/commons', '--data', 'catalogs/north'];
  const serve = (...argv: string[]) => startServer(folder, ['serve', '--port', '0', '--no-explorer', ...argv]);
  const stop = async ({ running }: Server) => {
    running.stop();
    expect(await running.exit).toBe(0);
  };
  beforeAll(async () => {
    postgres = await startPostgres({ programs: findPostgres() ?? '' });
    folder = await createWorkFolder('catalogs');
    // As docs/scale.md says, before the first load: each makes a schema.
    for (const statement of [
      'create role reader login',
      'alter default privileges grant usage on schemas to reader',
      'alter default privileges grant select on tables to reader',
    ])
      postgres.psql('-c', statement);
    await load(postgres.url, ...folders);
    const url = postgres.url.replace(/\/\/\w+@/, '//reader@');
    servers = [await serve('--store', url), await serve('--store', url)];
  }, 60_000);
  afterAll(async () => {
    await Promise.all(servers.map(stop));
    await postgres.stop();
    await folder[Symbol.asyncDispose]();
  });

  const get = async ({ url }: Server, path: string, init?: RequestInit) => {
    const response = await fetch(`${url}/catalogs/${path}`, init);
    // These differ from one answer to the next.
    const headers = [...response.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');
    return { status: response.status, headers: Object.fromEntries(headers), body: await response.text() };
  };
  const read = ({ url }: Server, key = 'north') =>
    readRelease(async (path) => (await fetch(`${url}/catalogs/${key}/${path}`)).bytes());

  test('answers are those of a server over the same files, with all headers', async () => {
    const ofFiles = await serve(...folders);
    const { release } = await read(ofFiles);
    const paths = ['release.json', ...release.files.map(({ url = '' }) => url), 'files/actors.0000000000000000.json'];
    for (const path of [...paths.map((path) => `north/${path}`), 'commons/release.json', 'harbour/release.json']) {
      const expected = await get(ofFiles, path);
      const again = { headers: { 'if-none-match': expected.headers.etag ?? '' } };
      for (const server of servers) {
        expect([path, await get(server, path)]).toEqual([path, expected]);
        expect(await get(server, path, again)).toEqual(await get(ofFiles, path, again));
        expect(await get(server, path, { method: 'HEAD' })).toEqual(await get(ofFiles, path, { method: 'HEAD' }));
      }
    }
    await stop(ofFiles);
  });

  test('a load changes what all servers offer, and a reader of the release before can finish', async () => {
    const first = await read(servers[0] as Server);
    await folder.edit('catalogs/north/catalog.json', 'Notes of', 'More notes of');
    await load(postgres.url, ...folders);
    const [one, other] = await Promise.all(servers.map((server) => read(server)));
    expect(one).toEqual(other);
    expect(one?.release).toMatchObject({
      title: 'More notes of the Northern Desk',
      previous: first.release.revision,
    });
    expect(Date.parse(one?.release.issued ?? '')).toBeGreaterThan(Date.parse(first.release.issued));
    for (const { url = '' } of first.release.files)
      expect((await get(servers[1] as Server, `north/${url}`)).status).toBe(200);
    // The graph follows within half a second.
    await expect
      .poll(async () => (await servers[0]?.ask('{ catalogs { key: slug revision } }'))?.data.catalogs, soon)
      .toContainEqual({ key: 'north', revision: one?.release.revision });
  });

  test('it is harvested, by a server and into another database, which does not offer it', async () => {
    const url = `${servers[0]?.url}/catalogs/north/`;
    const { release } = await read(servers[0] as Server);
    const query = '{ catalogs { key: slug source issuedAt revision } }';
    const harvested = { key: 'north', source: url, issuedAt: release.issued, revision: release.revision };
    const server = await serve('--data', 'catalogs/commons', '--data', url, '--cache', 'cache');
    expect((await server.ask(query)).data.catalogs).toContainEqual(harvested);
    await stop(server);

    postgres.psql('-c', 'create database harvested');
    const store = postgres.url.replace('/postgres?', '/harvested?');
    await load(store, '--data', 'catalogs/commons', '--data', url);
    const second = await serve('--store', store);
    expect((await second.ask(query)).data.catalogs).toContainEqual(harvested);
    expect((await get(second, 'commons/release.json')).status).toBe(200);
    expect((await get(second, 'north/release.json')).status).toBe(404);
    await stop(second);
  }, 30_000);

  test('--no-releases offers none', async () => {
    const server = await serve('--store', postgres.url, '--no-releases');
    expect((await get(server, 'north/release.json')).status).toBe(404);
    await stop(server);
  });

  test('load warns of a catalog with a link out of its folder, which is offered no more', async () => {
    await rename(folder.path('catalogs/north/events.json'), folder.path('events.json'));
    await symlink('../../events.json', folder.path('catalogs/north/events.json'));
    const { code, err } = await folder.run(['load', '--store', postgres.url, '--json', ...folders]);
    expect(code).toBe(0);
    expect(err).toMatch(
      /^warning: The catalog north is not offered as a release: \S*events\.json is a symbolic link out of its folder\.\n$/,
    );
    expect((await get(servers[0] as Server, 'north/release.json')).status).toBe(404);
    expect((await get(servers[0] as Server, 'commons/release.json')).status).toBe(200);
  });

  test('a database that cannot be reached: 503 and NOT_READY', async () => {
    await postgres.stop();
    const body = {
      errors: [{ message: 'The data cannot be read at the moment.', extensions: { code: 'NOT_READY' } }],
    };
    for (const server of servers)
      expect(await get(server, 'north/release.json')).toEqual({
        status: 503,
        headers: expect.objectContaining({
          'content-type': expect.stringContaining('json'),
          'cache-control': 'no-store',
        }),
        body: JSON.stringify(body),
      });
  });
});
