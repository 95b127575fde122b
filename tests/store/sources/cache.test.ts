import { mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { anySignal, createCache, findRefusal, harvest, NOW, readRelease } from './open-test-sources.ts';
import { catalogFiles, openStaticHost, publish, type StaticHost, sha256 } from './static-host.ts';

/** Publishes a release that differs from all with other numbers; later numbers are issued later. */
const publishNumber = (host: StaticHost, number: number): string =>
  publish(host, catalogFiles('skarvoya', { 'events.json': `{ "number": ${number} }` }), {
    issued: `2026-11-01T00:00:${String(number).padStart(2, '0')}Z`,
  });

const listReleases = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => /^[0-9a-f]{64}$/.test(name));

test('source.json says what is held, and how it was asked', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  const revision = publish(host);
  const release = await harvest(await cache.openOne(host.url));
  const folder = dirname(release?.folder as string);
  expect(JSON.parse(await readFile(join(folder, 'source.json'), 'utf8'))).toEqual({
    url: host.url,
    checked: new Date(NOW).toISOString(),
    etag: `"${sha256(host.files.get('release.json') as string).slice(0, 16)}"`,
    lastModified: null,
    held: {
      key: 'skarvoya',
      revision,
      issued: '2026-11-01T00:00:00Z',
      name: sha256(host.files.get('release.json') as string),
    },
    refused: null,
  });
});

test('the two releases before the one that is held stay for two hours, as other processes may serve them', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  const source = await cache.openOne(host.url);
  const folders: string[] = [];
  for (const number of [1, 2, 3, 4]) {
    publishNumber(host, number);
    const release = await harvest(source);
    folders.push(release?.folder as string);
  }
  const kept = () => Promise.all(folders.map((folder) => stat(folder).then(Boolean, () => false)));
  expect(await kept()).toEqual([false, true, true, true]);
  const long = new Date(Date.now() - 3 * 60 * 60 * 1000);
  for (const folder of folders.slice(1)) await utimes(folder, long, long);
  await source.check(anySignal());
  expect(await kept()).toEqual([false, false, false, true]);
});

test('a release that another process holds is served by it, though this one holds a later one', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publishNumber(host, 1);
  const [one, other] = [await cache.openOne(host.url), await cache.openOne(host.url)];
  const first = await harvest(one);
  // The same release, without fetching its files again.
  host.requests();
  expect(await harvest(other)).toEqual(first);
  expect(host.requests()).toEqual(['release.json']);
  const revision = publishNumber(host, 2);
  await harvest(other);
  expect([one.held()?.revision, other.held()?.revision]).toEqual([first?.revision, revision]);
  expect(first && (await readRelease(first))).toMatchObject({ 'events.json': '{ "number": 1 }' });
  // It still learns of it.
  expect(await harvest(one)).toMatchObject({ revision });
});

test('a process that knows less does not write over what another knows', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publishNumber(host, 1);
  const [slow, quick] = [await cache.openOne(host.url), await cache.openOne(host.url)];
  const candidate = await slow.check(anySignal());
  const revision = publishNumber(host, 2);
  await harvest(quick);
  if (candidate) await slow.accept(candidate);
  expect(slow.held()).toEqual(candidate);
  expect((await cache.openOne(host.url)).held()?.revision).toBe(revision);
});

test('checks of several processes at once each have the whole release', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const sources = await Promise.all(Array.from({ length: 5 }, () => cache.openOne(host.url)));
  const releases = await Promise.all(sources.map(harvest));
  for (const release of releases) expect(release && (await readRelease(release))).toEqual(catalogFiles());
  expect(new Set(releases.map((release) => release?.folder)).size).toBe(1);
  expect((await cache.list()).filter((path) => path.endsWith('.tmp'))).toEqual([]);
});

test('the first source that held a namespace keeps it, also in later runs', async () => {
  await using host = await openStaticHost();
  await using thief = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  publish(thief, catalogFiles('skarvoya', { 'events.json': '[]' }));
  const [source, other] = await cache.open([host.url, thief.url]);
  await harvest(source as never);
  const owner = join(cache.folder, 'namespaces', 'skarvoya.json');
  const refusal = new RegExp(
    `^NAMESPACE: http://HOST/ claims the namespace "skarvoya", which http://HOST/ held first; if that catalog has moved, remove ${owner}$`,
  );
  expect(await findRefusal(other as never)).toMatch(refusal);
  // Although the first is not read any more.
  expect(await findRefusal(await cache.openOne(thief.url))).toMatch(refusal);
  expect(thief.requests()).toEqual(['release.json', 'release.json']);
  await rm(owner);
  expect(await harvest(await cache.openOne(thief.url))).toMatchObject({ key: 'skarvoya' });
});

test('of two processes that accept one namespace from two sources, the second is told', async () => {
  await using host = await openStaticHost();
  await using other = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  publish(other);
  const [one, two] = [await cache.openOne(host.url), await cache.openOne(other.url)];
  const candidates = [await one.check(anySignal()), await two.check(anySignal())];
  await one.accept(candidates[0] as never);
  await expect(two.accept(candidates[1] as never)).rejects.toMatchObject({ code: 'NAMESPACE' });
  expect(two.held()).toBe(null);
});

test('a release that is gone from the cache is fetched again', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const source = await cache.openOne(host.url);
  const release = await harvest(source);
  await rm(release?.folder as string, { recursive: true });
  // While it runs, and in a later run.
  expect(await harvest(source)).toEqual(release);
  await rm(release?.folder as string, { recursive: true });
  const warnings: string[] = [];
  const later = await cache.openOne(host.url, { logger: { warn: (message) => warnings.push(message) } });
  expect(later.held()).toBe(null);
  expect(warnings).toEqual([`${release?.folder} is gone, so ${host.url} is read anew.`]);
  expect(await harvest(later)).toEqual(release);
});

test('a source.json that is damaged is reported, and the source is read anew', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const release = await harvest(await cache.openOne(host.url));
  const path = join(dirname(release?.folder as string), 'source.json');
  await writeFile(path, '{ "url": ');
  const warnings: string[] = [];
  const source = await cache.openOne(host.url, { logger: { warn: (message) => warnings.push(message) } });
  expect(warnings).toEqual([`${path} cannot be read, so ${host.url} is read anew.`]);
  expect(await harvest(source)).toEqual(release);
});

test('a source.json cannot name a folder elsewhere', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const release = await harvest(await cache.openOne(host.url));
  const path = join(dirname(release?.folder as string), 'source.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace(/"name": "[^"]*"/, '"name": "../../etc"'));
  expect((await cache.openOne(host.url)).held()).toBe(null);
});

test('a cache that cannot be used is an error at the start', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  const file = join(cache.folder, 'file');
  await writeFile(file, '');
  await expect(cache.openOne(host.url, { cacheFolder: file })).rejects.toMatchObject({
    code: 'CACHE',
    message: expect.stringContaining(`the cache ${file} cannot be used`),
  });
});

test('a folder of the cache that is a symbolic link is not written through', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const release = await harvest(await cache.openOne(host.url));
  const folder = dirname(release?.folder as string);
  const elsewhere = join(cache.folder, 'elsewhere');
  await rm(folder, { recursive: true });
  await mkdir(elsewhere);
  await symlink(elsewhere, folder);
  await expect(cache.openOne(host.url)).rejects.toThrow(`${folder} is not a folder`);
  expect(await readdir(elsewhere)).toEqual([]);
});

test('a folder that a process has left behind is removed after an hour, when nobody can be filling it', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const source = await cache.openOne(host.url);
  const folder = dirname((await harvest(source))?.folder as string);
  const old = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const name of ['.old.tmp', '.new.tmp']) await mkdir(join(folder, name));
  await utimes(join(folder, '.old.tmp'), old, old);
  await source.check(anySignal());
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual(['.new.tmp']);
  expect(await listReleases(folder)).toHaveLength(1);
});
