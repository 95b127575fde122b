import { cp, mkdtemp, readFile, realpath, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { describeOwn } from '../../src/store/releases/describe-release.ts';
import { createOfferedReleases, type OfferedReleases } from '../../src/store/releases/offered-releases.ts';
import { readRelease } from '../support/release-folder.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

let root: string;
let north: string;
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'briefgraph-releases-')));
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  await rm(join(root, 'catalogs'), { recursive: true, force: true });
  await cp(join(FIXTURES, 'catalogs'), join(root, 'catalogs'), { recursive: true });
  north = join(root, 'catalogs/north');
});

/** Releases of a server that has just started; what it warns of is in `warnings`. */
const start = (): OfferedReleases & { warnings: string[] } => {
  const warnings: string[] = [];
  return { ...createOfferedReleases({ warn: (message) => warnings.push(message) }), warnings };
};

const load = async (...folders: string[]): Promise<MemorySnapshot> => {
  const { data, problems } = await loadDataSet(folders);
  if (!data) throw new Error(JSON.stringify(problems));
  return MemorySnapshot.of(data);
};

const read = (releases: OfferedReleases, key: string) =>
  readRelease(async (url) => Buffer.from((await (await releases.find(key, url))?.read()) ?? 'null'));

const edit = async (path: string, from: string, to: string) =>
  writeFile(path, (await readFile(path, 'utf8')).replace(from, to));

test('the release of a catalog has the revision that the graph gives for it', async () => {
  const snapshot = await load(join(root, 'catalogs/commons'), north, join(root, 'catalogs/harbour'));
  const releases = start();
  releases.follow(snapshot);
  const keys = ['commons', 'harbour', 'north'];
  const offered = await Promise.all(keys.map(async (key) => (await read(releases, key)).release));
  expect(offered.map(({ revision }) => revision)).toEqual(snapshot.byIds('Catalog', keys).map((row) => row?.revision));
  expect(offered.map(({ previous }) => previous)).toEqual([null, null, null]);
});

test('only named catalogs of its own folders are offered', async () => {
  const { data } = await loadDataSet([north, join(FIXTURES, 'tiny')]);
  const [ofNorth, ...others] = data ?? [];
  expect(others.map(({ catalog }) => catalog.key)).toContain('commons');
  const harvested = { ...ofNorth, own: undefined, origin: { source: 'https://north.example/', issued: '2026-01-01' } };
  for (const [catalogs, expected] of [
    [data, ['north']],
    [[harvested, ...others], []],
  ]) {
    const releases = start();
    releases.follow(MemorySnapshot.of(catalogs as never));
    const keys = [...(data ?? []).map(({ catalog }) => catalog.key), 'tiny', 'other'];
    const found = await Promise.all(keys.map(async (key) => ((await releases.find(key, 'release.json')) ? [key] : [])));
    expect(found.flat()).toEqual(expected);
    expect(releases.warnings).toEqual([]);
  }
});

test('a catalog with a link out of its folder is not offered, and the log says why', async () => {
  await rename(join(north, 'events.json'), join(root, 'events.json'));
  await symlink('../../events.json', join(north, 'events.json'));
  const releases = start();
  releases.follow(await load(north));
  expect(await releases.find('north', 'release.json')).toBe(undefined);
  expect(releases.warnings).toEqual([
    expect.stringMatching(
      /^The catalog north is not offered as a release: \S+events\.json is a symbolic link out of its folder\.$/,
    ),
  ]);
});

// It prints 300 MB, which takes long in a worker that has run many files before.
test('a catalog that is larger than readers allow is not offered, and the log says why', {
  timeout: 300_000,
}, async () => {
  const { data } = await loadDataSet([north]);
  const describe = (change: (data: CatalogData) => object) => {
    const [ofNorth] = (data ?? []) as [CatalogData];
    const refused: string[] = [];
    const changed = { ...ofNorth, ...change(ofNorth) };
    expect(describeOwn(changed, new WeakMap(), (reason) => refused.push(reason))).toBe(null);
    return refused;
  };
  const many = describe(({ briefs: [brief] }) => ({
    briefs: Array.from({ length: 10_000 }, (_, index) => ({ ...brief, slug: `b${index}`, text: brief?.text })),
  }));
  const note = 'n'.repeat(1024 * 1024);
  const large = describe(({ briefs: [brief] }) => ({ briefs: [{ ...brief, tags: Array(21).fill(note) }] }));
  const all = describe(({ briefs: [brief] }) => ({
    briefs: Array.from({ length: 12 }, (_, index) => ({ ...brief, slug: `b${index}`, tags: Array(18).fill(note) })),
  }));
  expect([...many, ...large, ...all]).toEqual([
    'The catalog north is not offered as a release: it has 10003 files, and a release has at most 10000.',
    expect.stringMatching(
      /^The catalog north is not offered as a release: briefs\/\S+\.json has 220\d+ bytes, and a file of a release has at most 20971520\.$/,
    ),
    expect.stringMatching(
      /^The catalog north is not offered as a release: its files have 226\d+ bytes, and those of a release have at most 209715200\.$/,
    ),
  ]);
});

test('the time of issue stays after a restart, and is that of the newest file', async () => {
  const [old, recent] = [new Date('2024-03-01T00:00:00Z'), new Date('2025-03-01T09:30:00.250Z')];
  const restart = async () => {
    const releases = start();
    releases.follow(await load(north));
    return (await read(releases, 'north')).release;
  };
  const setTimes = async () => {
    for (const name of ['catalog.json', 'actors.json', 'events.json', 'briefs', ''])
      await utimes(join(north, name), old, old);
    for (const name of ['desk-2024-06', 'desk-2024-11', 'notes-2025'])
      for (const ending of ['json', 'txt']) await utimes(join(north, 'briefs', `${name}.${ending}`), old, old);
  };
  await setTimes();
  expect((await restart()).issued).toBe('2024-03-01T00:00:00Z');
  await utimes(join(north, 'briefs/notes-2025.json'), recent, recent);
  const release = await restart();
  expect(release.issued).toBe('2025-03-01T09:30:00.250Z');
  expect(await restart()).toEqual(release);
  // Without the newest file, it is still no earlier: the folder has changed.
  await rm(join(north, 'briefs/notes-2025.txt'));
  const later = await restart();
  expect(later.revision).not.toBe(release.revision);
  expect(Date.parse(later.issued)).toBeGreaterThan(Date.parse(release.issued));
  // A clock that was wrong does not put it into the future.
  await utimes(join(north, 'catalog.json'), new Date('2999-01-01'), new Date('2999-01-01'));
  expect(Date.parse((await restart()).issued)).toBeLessThanOrEqual(Date.now());
});

test('a change while it runs is issued later, whatever the times of files say', async () => {
  const releases = start();
  releases.follow(await load(north));
  const first = await read(releases, 'north');
  const etag = (await releases.find('north', 'release.json'))?.etag;
  await edit(join(north, 'catalog.json'), 'Notes of', 'More notes of');
  await utimes(join(north, 'catalog.json'), 0, 0);
  releases.follow(await load(north));
  const second = await read(releases, 'north');
  expect(second.release.previous).toBe(first.release.revision);
  expect(Date.parse(second.release.issued)).toBeGreaterThan(Date.parse(first.release.issued));
  // The same content again is the same release.
  await utimes(join(north, 'actors.json'), 1_000_000, 1_000_000);
  releases.follow(await load(north));
  expect(await read(releases, 'north')).toEqual(second);
  // And what was before is issued anew, with the tag that its content had.
  await edit(join(north, 'catalog.json'), 'More notes of', 'Notes of');
  releases.follow(await load(north));
  const third = await read(releases, 'north');
  expect(third.release).toEqual({
    ...first.release,
    previous: second.release.revision,
    issued: expect.anything(),
  });
  expect(Date.parse(third.release.issued)).toBeGreaterThan(Date.parse(second.release.issued));
  expect((await releases.find('north', 'release.json'))?.etag).toBe(etag);
});

test('the files of the last three releases before are still there', async () => {
  const releases = start();
  const urls: string[] = [];
  for (let round = 0; round < 6; round++) {
    await edit(
      join(north, 'catalog.json'),
      /"title": "[^"]*"/.exec(await readFile(join(north, 'catalog.json'), 'utf8'))?.[0] ?? '',
      `"title": "Round ${round}"`,
    );
    releases.follow(await load(north));
    const { release } = await read(releases, 'north');
    urls.push(release.files.find(({ path }) => path === 'catalog.json')?.url ?? '');
  }
  const titles = await Promise.all(
    urls.map(async (url) => /Round \d/.exec((await (await releases.find('north', url))?.read()) ?? '')?.[0] ?? null),
  );
  expect(titles).toEqual([null, null, 'Round 2', 'Round 3', 'Round 4', 'Round 5']);
});

test('a text that its catalog no longer has is gone at once, one that is offered is not', async () => {
  const releases = start();
  releases.follow(await load(north));
  const { release } = await read(releases, 'north');
  const urls = release.files.flatMap(({ path, url = '' }) => (/desk-2024/.test(path) ? [url] : []));
  await rm(join(north, 'briefs/desk-2024-06.txt'));
  await edit(join(north, 'briefs/desk-2024-06.json'), '"title": "', '"title": "Again: ');
  await edit(join(north, 'briefs/desk-2024-11.json'), '"title": "', '"title": "Again: ');
  releases.follow(await load(north));
  const kept = await Promise.all(urls.map(async (url) => ((await releases.find('north', url)) ? [url] : [])));
  expect(urls).toHaveLength(4);
  expect(kept.flat()).toEqual(urls.filter((url) => !/desk-2024-06\.\w+\.txt$/.test(url)));
});

test('a catalog that is gone is no longer offered, and is issued later when it comes back', async () => {
  const releases = start();
  const snapshot = await load(join(root, 'catalogs/commons'), north);
  releases.follow(snapshot);
  const before = await read(releases, 'north');
  releases.follow(await load(join(root, 'catalogs/commons')));
  expect(await releases.find('north', 'release.json')).toBe(undefined);
  await edit(join(north, 'catalog.json'), 'Notes of', 'More notes of');
  await utimes(join(north, 'catalog.json'), 0, 0);
  releases.follow(await load(join(root, 'catalogs/commons'), north));
  const after = await read(releases, 'north');
  expect(after.release.previous).toBe(before.release.revision);
  expect(Date.parse(after.release.issued)).toBeGreaterThan(Date.parse(before.release.issued));
});
