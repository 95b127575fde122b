import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataSet } from '../../src/store/data-set.ts';
import { formatProblem } from '../../src/store/problem.ts';
import { copyCatalogs, type TinySet } from './tiny-set.ts';

/** Releases that were read from elsewhere, in folders of their own. */

const URL = 'https://north.example/catalogs/north/';
const origin = { source: URL, issued: '2026-03-01T09:30:00Z' };

const releaseOf = (set: TinySet, name: string, key = name) => ({ folder: set.path(name), key, origin });

test('a release is a catalog with its origin, and folders have none', async () => {
  await using set = await copyCatalogs();
  const { data } = await loadDataSet([set.path('commons'), releaseOf(set, 'north')]);
  expect(data?.map(({ catalog, origin }) => [catalog.key, origin])).toEqual([
    ['commons', undefined],
    ['north', origin],
  ]);
});

test('problems of a release name its files by their URLs, and its folder is faulty', async () => {
  await using set = await copyCatalogs();
  await set.edit('north/events.json', '"order": 3', '"order": "three"');
  const { problems, faulty, held } = await loadDataSet([set.path('commons'), releaseOf(set, 'north')]);
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/^https:\/\/north\.example\/catalogs\/north\/events\.json:\d+:\d+ /),
  ]);
  expect([faulty, [...held.keys()]]).toEqual([[set.path('north')], ['commons']]);
});

const OTHER = 'so this must be its namespace; the commons, which have none, are not read from elsewhere';

test.each([
  ['of another catalog', 'harbour', `:3:16 namespace: the release is of the catalog "harbour", ${OTHER}`],
  ['of the commons', 'commons', `:3:16 namespace: the release is of the catalog "commons", ${OTHER}`],
  [
    'with the namespace of a folder',
    'north',
    ':3:16 namespace: "north" is also the namespace of another folder, at data/north/catalog.json:3:16; load only one of them',
  ],
])('a release %s is an error', async (_what, key, problem) => {
  await using set = await copyCatalogs();
  await cp(set.path('north'), set.path('copy'), { recursive: true });
  const places = [...(key === 'north' ? ['commons', 'north'] : ['commons']).map(set.path), releaseOf(set, 'copy', key)];
  const { problems } = await loadDataSet(places);
  expect(problems.map((found) => formatProblem(found).replaceAll(set.folder, 'data'))).toContain(
    `${URL}catalog.json${problem}`,
  );
});

test('a release without catalog.json is an error', async () => {
  await using set = await copyCatalogs();
  await rm(set.path('north/catalog.json'));
  const { problems } = await loadDataSet([set.path('commons'), releaseOf(set, 'north')]);
  expect(problems.map(formatProblem)).toContain(`${URL}catalog.json: a release needs it, with the namespace "north"`);
});

test('nothing else in its folder, or beside it, is read', async () => {
  await using set = await copyCatalogs();
  const elsewhere = join(set.folder, 'cache');
  await cp(set.path('north'), join(elsewhere, 'north'), { recursive: true });
  await cp(set.path('harbour'), join(elsewhere, 'north/catalogs/harbour'), { recursive: true });
  await cp(set.path('commons'), join(elsewhere, 'commons'), { recursive: true });
  const release = { folder: join(elsewhere, 'north'), key: 'north', origin };
  const alone = await loadDataSet([release]);
  expect(alone.problems.map(formatProblem)).toEqual([
    `${URL}catalog.json:8:15 extends[0]: the catalog "commons" was not found; add its folder with --data`,
  ]);
  const { data } = await loadDataSet([release], set.path('commons'));
  expect(data?.map(({ catalog }) => catalog.key)).toEqual(['north', 'commons']);
});

test('of the library, a release adds the commons only; any other catalog that it extends must be given', async () => {
  await using set = await copyCatalogs();
  const library = set.path('commons');
  await cp(set.path('harbour'), join(library, 'catalogs/harbour'), { recursive: true });
  await set.edit('north/catalog.json', '["commons"]', '["commons", "harbour"]');
  await cp(set.path('north'), join(set.folder, 'cache/north'), { recursive: true });
  const release = { folder: join(set.folder, 'cache/north'), key: 'north', origin };
  const keysOf = async (places: Parameters<typeof loadDataSet>[0]) =>
    (await loadDataSet(places, library)).data?.map(({ catalog }) => catalog.key).sort();

  const { data, problems } = await loadDataSet([release], library);
  expect([data, problems.map(formatProblem)]).toEqual([
    null,
    [
      `${URL}catalog.json:8:26 extends[1]: the catalog "harbour" was not found; add its folder or its address with --data`,
    ],
  ]);
  const all = ['commons', 'harbour', 'north'];
  expect(await keysOf([set.path('harbour'), release])).toEqual(all);
  expect(await keysOf([release, releaseOf(set, 'harbour')])).toEqual(all);
  await rm(set.path('harbour'), { recursive: true });
  expect(await keysOf([set.path('north')])).toEqual(all);
});
