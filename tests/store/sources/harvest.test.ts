import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { HeldRelease } from '../../../src/store/sources/source.ts';
import { anySignal, createCache, findRefusal, harvest, NOW, readRelease } from './open-test-sources.ts';
import { catalogFiles, describeRelease, openStaticHost, publish, sha256 } from './static-host.ts';

test('a release is fetched, and is held once it is accepted', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  const revision = publish(host);
  const source = await cache.openOne(host.url);
  const candidate = await source.check(anySignal());
  expect(source.held()).toBe(null);
  expect(candidate).toMatchObject({ key: 'skarvoya', revision, issued: '2026-11-01T00:00:00Z' });
  if (!candidate) return;
  expect(await readRelease(candidate)).toEqual(catalogFiles());
  await source.accept(candidate);
  expect(source.held()).toEqual(candidate);
  expect((await stat(join(candidate.folder, 'catalog.json'))).mode & 0o111).toBe(0);
  // A later run begins with it, without asking.
  host.requests();
  expect((await cache.openOne(host.url)).held()).toEqual(candidate);
  expect(host.requests()).toEqual([]);
});

test('the address may end in release.json, or lack the slash at its end', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  expect((await cache.openOne(`${host.url}release.json`)).url).toBe(host.url);
  expect((await cache.openOne(`${host.url}catalogs/x`)).url).toBe(`${host.url}catalogs/x/`);
});

test('a source that has nothing new is asked for one file, whose body it need not send', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  await harvest(await cache.openOne(host.url));
  host.requests();
  const source = await cache.openOne(host.url);
  expect(await source.check(anySignal())).toBe(null);
  expect(host.requests()).toEqual(['release.json (unchanged)']);
});

test('a host without ETags is asked since when, and one without both sends release.json', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const seen: unknown[] = [];
  const send = (headers: Record<string, string>) =>
    host.special.set('release.json', (request, response) => {
      seen.push(request.headers['if-modified-since'] ?? null);
      response.writeHead(request.headers['if-modified-since'] ? 304 : 200, headers);
      response.end(host.files.get('release.json'));
    });
  send({ 'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT' });
  const source = await cache.openOne(host.url);
  await harvest(source);
  expect(await harvest(source)).toBe(null);
  expect(seen).toEqual([null, 'Sun, 01 Nov 2026 00:00:00 GMT']);
});

test('only files that have changed are fetched, from where the release says', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const source = await cache.openOne(host.url);
  await harvest(source);
  host.requests();
  const files = catalogFiles('skarvoya', { 'briefs/second.json': '{ "title": "Second" }', 'events.json': '{}' });
  const release = describeRelease(files, { issued: '2026-11-02T00:00:00Z' });
  const moved = `objects/${sha256('{}')}.json`;
  host.files.set(moved, '{}');
  host.files.set('briefs/second.json', files['briefs/second.json'] as string);
  const withUrl = release.files.map((file) => (file.path === 'events.json' ? { ...file, url: moved } : file));
  host.files.set('release.json', JSON.stringify({ ...release, files: withUrl }));
  const second = await harvest(source);
  expect(host.requests()).toEqual(['briefs/second.json', moved, 'release.json']);
  expect(second && (await readRelease(second))).toEqual(files);
});

test('a file of the held release that was changed on disk is fetched again', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const source = await cache.openOne(host.url);
  const first = await harvest(source);
  await writeFile(join(first?.folder as string, 'actors.json'), '{ "organizations": [1] }');
  const files = catalogFiles('skarvoya', { 'events.json': '{}' });
  publish(host, files, { issued: '2026-11-02T00:00:00Z' });
  const second = await harvest(source);
  expect(second && (await readRelease(second))).toEqual(files);
});

test('a release with the same revision is nothing new, whatever else it says', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const source = await cache.openOne(host.url);
  await harvest(source);
  publish(host, catalogFiles(), { title: 'Another title' });
  host.requests();
  expect(await source.check(anySignal())).toBe(null);
  expect(await source.check(anySignal())).toBe(null);
  expect(host.requests()).toEqual(['release.json', 'release.json (unchanged)']);
});

test('a release that is refused is removed, and fetched again when the source has another or an hour is over', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  let now = NOW;
  const first = publish(host);
  const source = await cache.openOne(host.url, { now: () => now });
  await harvest(source);
  publish(host, catalogFiles('skarvoya', { 'actors.json': '[]' }), { issued: '2026-11-02T00:00:00Z' });
  const wrong = await source.check(anySignal());
  if (!wrong) throw new Error('There is nothing new.');
  await source.refuse(wrong, 'actors.json has an error');
  await expect(stat(wrong.folder)).rejects.toThrow('ENOENT');
  host.requests();
  const again = await cache.openOne(host.url, { now: () => now });
  expect(await findRefusal(again)).toBe('INVALID: actors.json has an error');
  expect(host.requests()).toEqual(['release.json (unchanged)']);
  expect(again.held()?.revision).toBe(first);
  now += 60 * 60 * 1000;
  expect(await again.check(anySignal())).toMatchObject({ revision: wrong.revision });
  const third = publish(host, catalogFiles('skarvoya', { 'actors.json': '{}' }), { issued: '2026-11-03T00:00:00Z' });
  expect(await harvest(again)).toMatchObject({ revision: third });
});

test('a source that goes back to what is held has nothing new, and is not wrong any more', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  const files = catalogFiles();
  publish(host, files);
  const source = await cache.openOne(host.url);
  await harvest(source);
  publish(host, catalogFiles('skarvoya', { 'actors.json': '[]' }), { issued: '2026-11-02T00:00:00Z' });
  const wrong = await source.check(anySignal());
  if (wrong) await source.refuse(wrong, 'wrong');
  publish(host, files);
  expect(await source.check(anySignal())).toBe(null);
});

test('a candidate that is not judged yet is returned again, and can be accepted when there is another', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const source = await cache.openOne(host.url);
  const first = await source.check(anySignal());
  host.requests();
  expect(await source.check(anySignal())).toEqual(first);
  expect(host.requests()).toEqual(['release.json (unchanged)']);
  publish(host, catalogFiles('skarvoya', { 'events.json': '[2]' }), { issued: '2026-11-02T00:00:00Z' });
  const second = await source.check(anySignal());
  await source.accept(first as HeldRelease);
  expect(await source.check(anySignal())).toEqual(second);
});

test('a host that compresses is understood', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  for (const path of ['release.json', 'actors.json'])
    host.special.set(path, (_, response) => {
      response.setHeader('content-encoding', 'gzip').end(gzipSync(host.files.get(path) as string));
    });
  const release = await harvest(await cache.openOne(host.url));
  expect(release && (await readRelease(release))).toEqual(catalogFiles());
});

test('a check that is stopped ends, and leaves nothing behind', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  const controller = new AbortController();
  host.special.set('briefs/first.txt', () => controller.abort(new Error('the server stops')));
  const source = await cache.openOne(host.url);
  await expect(source.check(controller.signal)).rejects.toThrow('the server stops');
  expect(await cache.list()).toHaveLength(1);
});
