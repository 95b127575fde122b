import { cp, mkdtemp, readFile, realpath, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CatalogData } from '../../../src/model/records/data-set.ts';
import { loadDataSet } from '../../../src/store/data-set.ts';
import { MemorySnapshot } from '../../../src/store/memory/memory-snapshot.ts';
import { readCatalogs } from '../../../src/store/postgres/catalog-folders.ts';
import { type Database, openForLoading, withSession } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load.ts';
import { openPostgresStore, type PostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { createOfferedReleases, type OfferedFiles } from '../../../src/store/releases/offered-releases.ts';
import { UnavailableError } from '../../../src/store/store.ts';
import { losingDatabase } from '../../support/losing-database.ts';
import { findPostgres, type Postgres, startPostgres } from '../../support/postgres.ts';
import { readRelease } from '../../support/release-folder.ts';

/** The releases of a database, which are those of a server over the same files. */

let root: string;
let postgres: Postgres;
let commons: string;
let north: string;
let database: Database;
let store: PostgresStore | undefined;
const warnings: string[] = [];
beforeAll(async () => {
  postgres = await startPostgres({ programs: findPostgres() ?? '', settings: ['fsync=off'] });
  root = await realpath(await mkdtemp(join(tmpdir(), 'briefgraph-releases-')));
}, 120_000);
afterAll(async () => {
  await store?.close();
  await rm(root, { recursive: true, force: true });
  await postgres.stop();
});
beforeEach(async () => {
  await rm(join(root, 'catalogs'), { recursive: true, force: true });
  await cp(join(import.meta.dirname, '../../fixtures/catalogs'), join(root, 'catalogs'), { recursive: true });
  commons = join(root, 'catalogs/commons');
  north = join(root, 'catalogs/north');
  await store?.close();
  store = undefined;
  database = losingDatabase(await openForLoading(postgres.url));
  // As if nothing was loaded before; what revisions hold is of no concern here.
  await withSession(database, (session) => session.query('drop schema if exists bg cascade'));
  warnings.length = 0;
});

const load = async (...folders: string[]) => {
  const { data, folders: files, problems } = await readCatalogs(folders);
  if (!data) throw new Error(JSON.stringify(problems));
  return loadCatalogs(database, data, files, { warn: (message) => warnings.push(message) });
};

const open = async (): Promise<OfferedFiles> => {
  store ??= await openPostgresStore({ database, poll: 3_600_000 });
  return store.releases;
};

/** What a server over these folders offers when it has just started. */
const offerFiles = async (...folders: string[]): Promise<OfferedFiles> => {
  const { data } = await loadDataSet(folders);
  const releases = createOfferedReleases({ warn: (message) => warnings.push(message) });
  releases.follow(MemorySnapshot.of(data as CatalogData[]));
  return releases;
};

/** All of a file but how it is read. */
const describeFile = async (files: OfferedFiles, key: string, url: string) => {
  const { read, ...about } = (await files.find(key, url)) ?? { read: async () => null };
  return { ...about, content: await read() };
};

const read = (files: OfferedFiles, key: string) =>
  readRelease(async (url) => Buffer.from((await (await files.find(key, url))?.read()) ?? 'null'));

const edit = async (path: string, from: string | RegExp, to: string) =>
  writeFile(path, (await readFile(path, 'utf8')).replace(from, to));

test('they are those of a server over the same files, byte for byte, with the same tags and time of issue', async () => {
  const folders = [commons, north];
  await load(...folders);
  const [ofDatabase, ofFiles] = [await open(), await offerFiles(...folders)];
  for (const key of ['commons', 'north']) {
    const { release } = await read(ofFiles, key);
    const urls = ['release.json', ...release.files.map(({ url = '' }) => url)];
    expect(urls.some((url) => url.endsWith('.txt'))).toBe(true);
    for (const url of urls)
      expect(await describeFile(ofDatabase, key, url)).toEqual(await describeFile(ofFiles, key, url));
    expect(await ofDatabase.find(key, 'files/actors.0000000000000000.json')).toBeNull();
  }
  // The other catalog is not there, and what is not of one is none.
  expect(await ofDatabase.find('harbour', 'release.json')).toBeUndefined();
  expect(warnings).toEqual([]);
});

test('catalogs that are extended, harvested or without a name are not offered', async () => {
  const { data, folders } = await readCatalogs([north, join(import.meta.dirname, '../../fixtures/tiny')]);
  const keys = [...(data ?? []).map(({ catalog }) => catalog.key), 'tiny'];
  expect(keys).toContain('commons');
  const offered = async () => {
    const files = await open();
    const found = await Promise.all(keys.map(async (key) => ((await files.find(key, 'release.json')) ? [key] : [])));
    return found.flat();
  };
  await loadCatalogs(database, data ?? [], folders);
  expect(await offered()).toEqual(['north']);
  // The same files, which are now read from elsewhere.
  const origin = { source: 'https://north.example/', issued: '2026-01-01' };
  const harvested = (data ?? []).map((one) => ({ ...one, own: undefined, origin }));
  await loadCatalogs(database, harvested, folders);
  expect(await offered()).toEqual([]);
});

test('what cannot be a release is not offered, and the load says why', async () => {
  await load(commons, north);
  const files = await open();
  expect(await files.find('north', 'release.json')).not.toBeUndefined();
  await rename(join(north, 'events.json'), join(root, 'events.json'));
  await symlink('../../events.json', join(north, 'events.json'));
  // The content is the same, so nothing else is written.
  expect(await load(commons, north)).toMatchObject({ written: 0 });
  expect(await files.find('north', 'release.json')).toBeUndefined();
  expect(await files.find('commons', 'release.json')).not.toBeUndefined();
  const ofDatabase = warnings.splice(0);
  await (await offerFiles(commons, north)).find('north', 'release.json');
  expect(ofDatabase).toEqual([expect.stringContaining('events.json is a symbolic link out of its folder.')]);
  expect(ofDatabase).toEqual(warnings);
});

test('a change is issued later, and only a change; the content of before keeps its tag', async () => {
  await load(north);
  const files = await open();
  const first = await describeFile(files, 'north', 'release.json');
  expect(await load(north)).toMatchObject({ written: 0 });
  await utimes(join(north, 'actors.json'), 1_000_000, 1_000_000);
  await load(north);
  expect(await describeFile(files, 'north', 'release.json')).toEqual(first);

  await edit(join(north, 'catalog.json'), 'Notes of', 'More notes of');
  await utimes(join(north, 'catalog.json'), 0, 0);
  await load(north);
  const before = JSON.parse(first.content ?? '');
  const second = (await read(files, 'north')).release;
  expect(second).toMatchObject({ title: 'More notes of the Northern Desk', previous: before.revision });
  expect(Date.parse(second.issued)).toBeGreaterThan(Date.parse(before.issued));

  await edit(join(north, 'catalog.json'), 'More notes of', 'Notes of');
  await load(north);
  const third = (await read(files, 'north')).release;
  expect(third).toEqual({ ...before, previous: second.revision, issued: expect.anything() });
  expect(Date.parse(third.issued)).toBeGreaterThan(Date.parse(second.issued));
  const { etag, contentId } = await describeFile(files, 'north', 'release.json');
  expect({ etag, isSame: contentId === first.contentId }).toEqual({ etag: first.etag, isSame: false });
});

test('the files of the last three releases before are still there, also those that have come back', async () => {
  const urls: string[] = [];
  for (const round of [0, 1, 2, 3, 0, 4, 5, 6, 7]) {
    await edit(join(north, 'catalog.json'), /"title": "[^"]*"/, `"title": "Round ${round}"`);
    await load(north);
    const { release } = await read(await open(), 'north');
    urls.push(release.files.find(({ path }) => path === 'catalog.json')?.url ?? '');
    const titles = await Promise.all(
      [...new Set(urls)].map(async (url) => {
        const { content } = await describeFile(await open(), 'north', url);
        return /Round \d/.exec(content ?? '')?.[0] ?? null;
      }),
    );
    const kept = new Set(urls.slice(-4));
    expect(titles.map((title) => title !== null)).toEqual([...new Set(urls)].map((url) => kept.has(url)));
  }
}, 60_000);

test('a text that its catalog no longer has is gone at once, and there again when it comes back', async () => {
  const text = join(north, 'briefs/desk-2024-06.txt');
  await load(north);
  const files = await open();
  const { release } = await read(files, 'north');
  const urls = release.files.flatMap(({ path, url = '' }) => (/desk-2024/.test(path) ? [url] : []));
  const found = async () => {
    const kept = await Promise.all(urls.map(async (url) => ((await files.find('north', url)) ? [url] : [])));
    return kept.flat();
  };
  await rename(text, join(root, 'withheld.txt'));
  await edit(join(north, 'briefs/desk-2024-06.json'), '"title": "', '"title": "Again: ');
  await load(north);
  expect(await found()).toEqual(urls.filter((url) => !/desk-2024-06\.\w+\.txt$/.test(url)));
  await rename(join(root, 'withheld.txt'), text);
  await load(north);
  expect(await found()).toEqual(urls);
});

test('a catalog that is gone has no files, and is issued later when it comes back', async () => {
  await load(commons, north);
  const files = await open();
  const before = (await read(files, 'north')).release;
  await load(commons);
  expect(await files.find('north', 'release.json')).toBeUndefined();
  expect(await files.find('north', before.files[0]?.url ?? '')).toBeUndefined();
  await load(commons, north);
  expect((await read(files, 'north')).release).toEqual(before);
  await load(commons);
  await edit(join(north, 'catalog.json'), 'Notes of', 'More notes of');
  await utimes(join(north, 'catalog.json'), 0, 0);
  await load(commons, north);
  const after = (await read(files, 'north')).release;
  expect(after.previous).toBe(before.revision);
  expect(Date.parse(after.issued)).toBeGreaterThan(Date.parse(before.issued));
});

test('a database that cannot be read has no answer; what a load removes meanwhile has none either', async () => {
  await load(north);
  const files = await open();
  const losing = database as ReturnType<typeof losingDatabase>;
  losing.left = 0;
  await expect(files.find('north', 'release.json')).rejects.toThrow(UnavailableError);
  losing.left = Number.POSITIVE_INFINITY;
  const found = await files.find('north', 'release.json');
  losing.left = 0;
  await expect(found?.read()).rejects.toThrow(UnavailableError);
  losing.left = Number.POSITIVE_INFINITY;
  await edit(join(north, 'catalog.json'), 'Notes of', 'More notes of');
  await load(north);
  // The answer has the tag of what was found, so it is not of the newer release.
  await expect(found?.read()).rejects.toThrow(UnavailableError);
  await expect((await files.find('north', 'release.json'))?.read()).resolves.toContain('More notes of');
});
