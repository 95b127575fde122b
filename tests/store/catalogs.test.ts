import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type CollectionName, collectionOf, collections } from '../../src/model/collections.ts';
import { identify } from '../../src/model/identity/identify.ts';
import { CLAIM_TYPES, REGISTER_TYPES } from '../../src/model/node-types.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { loadCatalogs as load, SUBSETS } from '../support/three-catalogs.ts';
import { copyCatalogs } from './tiny-set.ts';

/** Three catalogs that overlap, loaded in every subset: the same ids, and the same answers. */

/** The names of the north that are other ids with the harbour: one by an external id, one because only the harbour says so. */
const RENAMED_BY_HARBOUR = ['Person:north/o-quist', 'Event:north/second-round-2025'];

type Rows = Record<string, readonly Record<string, unknown>[]>;

/** All rows of all collections, each in its first order, and the revision. */
const readAll = (catalogs: readonly CatalogData[]): { revision: string; rows: Rows } => {
  const snapshot = MemorySnapshot.of(catalogs);
  const rowsOf = (name: CollectionName) => {
    const [order] = Object.keys(collectionOf(name).orders);
    const query = { where: [], order, descending: false, take: 1000, from: 'START' };
    return snapshot.page(name, query as never).rows;
  };
  const rows = Object.fromEntries((Object.keys(collections) as CollectionName[]).map((name) => [name, rowsOf(name)]));
  return { revision: snapshot.revision, rows: rows as unknown as Rows };
};

/** The id that each name of each entity leads to. */
const readNames = (catalogs: readonly CatalogData[]): Record<string, string | null> => {
  const names = identify(catalogs);
  const all = REGISTER_TYPES.flatMap((type) =>
    names.clustersOf(type).flatMap((cluster) => cluster.names.map((name) => ({ type, name }))),
  );
  return Object.fromEntries(all.map(({ type, name }) => [`${type}:${name}`, names.canonical(type, name)]).sort());
};

test('a catalog alone is loaded with the one that it extends', async () => {
  const alone = await load(['north']);
  expect(alone.map(({ catalog }) => catalog.key)).toEqual(['north', 'commons']);
  expect(readAll(alone)).toEqual(readAll(await load(['commons', 'north'])));
});

test('one that is only extended brings its briefs where what is served refers to a statement of one, else its registers', async () => {
  const whole = await load(['commons']);
  // A link of the north is to a stance of the commons.
  expect(await load(['north'])).toMatchObject([{ catalog: { key: 'north' } }, { briefs: whole[0]?.briefs }]);
  await using set = await copyCatalogs();
  for (const name of ['briefs', 'outcomes.json']) await rm(set.path(`north/${name}`), { recursive: true, force: true });
  const { data } = await loadDataSet([set.path('north')]);
  const [north, commons] = data ?? [];
  expect([north?.briefs, commons?.briefs, commons?.texts.size]).toEqual([[], [], 0]);
  expect([commons?.actors, commons?.events]).toEqual([whole[0]?.actors, whole[0]?.events]);
});

test('a catalog whose commons are not there has one problem, and so has each of several', async () => {
  await using set = await copyCatalogs();
  await rm(set.path('commons'), { recursive: true });
  const problem = (name: string, place: string) =>
    `data/${name}/catalog.json:${place} extends[0]: the catalog "commons" was not found in data/commons/; add its folder with --data`;
  const [north, harbour] = [problem('north', '8:15'), problem('harbour', '7:15')];
  const problems = (...names: string[]) => set.problems(names.map(set.path));
  expect(await problems('north')).toEqual([north]);
  expect(await problems('harbour')).toEqual([harbour]);
  expect(await problems('north', 'harbour')).toEqual([north, harbour]);
  expect(await problems('harbour', 'north')).toEqual([harbour, north]);
});

test('a catalog that is misspelt in "extends" may be one that is loaded', async () => {
  await using set = await copyCatalogs();
  await set.edit('north/catalog.json', '"commons"', '"comons"');
  const [problem] = await set.problems([set.path('commons'), set.path('north')]);
  expect(problem).toBe(
    'data/north/catalog.json:8:15 extends[0]: the catalog "comons" was not found in data/comons/; did you mean "commons"?',
  );
});

test('entities have all names that are declared, and show one', async () => {
  const names = identify(await load(['commons', 'north', 'harbour']));
  const clusters = REGISTER_TYPES.flatMap((type) => [...names.clustersOf(type)]);
  const named = clusters.map((cluster) => cluster.names).filter((list) => list.length > 1);
  expect(named.sort()).toEqual([
    ['coast-group', 'harbour/coast-group'],
    ['ferry-prices', 'harbour/ferry-prices'],
    ['fish-quotas', 'north/quotas'],
    ['harbour/next-round', 'north/second-round-2025'],
    ['harbour/olga-quist', 'north/o-quist'],
    ['harbour/port-strike-2023', 'north/strike-2023'],
    ['runa-vold', 'north/rune-vold'],
    ['sound-council', 'harbour/council-of-sound', 'north/sound-body'],
    ['sound-talks-2024', 'harbour/sound-talks', 'north/talks-at-the-sound'],
  ]);
});

test('the id of a name is the same whatever else is loaded, except where nothing in its own catalog says the smaller name', async () => {
  const whole = readNames(await load(['commons', 'north', 'harbour']));
  for (const names of SUBSETS)
    for (const [name, id] of Object.entries(readNames(await load(names))))
      if (RENAMED_BY_HARBOUR.includes(name))
        expect(id).toBe(names.includes('harbour') ? whole[name] : name.replace(/^\w+:/, ''));
      else expect({ name, id }).toEqual({ name, id: whole[name] });
});

test('briefs, mentions and claims say the same whatever else is loaded', async () => {
  const types = ['Brief', 'Mention', ...CLAIM_TYPES] as const;
  const said = async (names: readonly string[]) => {
    const { rows } = readAll(await load(names));
    return types.flatMap((type) =>
      (rows[type] ?? []).map(({ kind, eventKey, dateKey, ...row }) => {
        // The kind of an event, and its place among others, are the word of all catalogs.
        const text = JSON.stringify(row)
          .replaceAll('"north/o-quist"', '"harbour/olga-quist"')
          .replaceAll(/"(Event:)?north\/second-round-2025"/g, '"$1harbour/next-round"');
        return [`${type}:${collectionOf(type).id(row)}`, JSON.parse(text)] as const;
      }),
    );
  };
  const whole = new Map(await said(['commons', 'north', 'harbour']));
  for (const names of SUBSETS) for (const [id, row] of await said(names)) expect(row).toEqual(whole.get(id));
});
