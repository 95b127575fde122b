import { rm } from 'node:fs/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openJsonStore } from '../../src/store/json-store.ts';
import { serveStore } from '../support/serve.ts';
import { copyCatalogs } from './tiny-set.ts';

/** A catalog whose folder holds other data than what is served, because newer data has errors, is stale. */

/** Three catalogs in watched folders, and what a server over them answers. */
const watchCatalogs = async () => {
  const set = await copyCatalogs();
  const folders = ['commons', 'north', 'harbour'].map((name) => set.path(name));
  const store = await openJsonStore({ folders, watch: true });
  onTestFinished(async () => {
    await store.close();
    await set[Symbol.asyncDispose]();
  });
  const graph = serveStore(store);
  const get = <Data>(query: string) => graph.get<Data, object>(query);
  const read = async () => {
    const { catalogs, dataset } = await get<{
      catalogs: { key: string; state: string }[];
      dataset: { revision: string };
    }>('{ catalogs { key: slug state } dataset { revision } }');
    return { stale: catalogs.filter(({ state }) => state === 'STALE').map(({ key }) => key), ...dataset };
  };
  /** All else that is served. */
  const content = () =>
    get<object>(`{
      catalogs { key: slug title license revision counts { actors events issues briefs claims } briefs { nodes { title } } }
      events(first: 100) { nodes { id title catalogs { key: slug } } }
      claims(first: 100) { totalCount nodes { id brief { catalog { key: slug } } } }
    }`);
  const becomes = (...stale: string[]) =>
    vi.waitFor(async () => expect((await read()).stale).toEqual(stale), { timeout: 5000, interval: 20 });
  return { set, store, read, content, becomes };
};

test('a file that is broken makes its catalog stale and changes nothing else; repaired, all is as before', async () => {
  const { set, store, read, content, becomes } = await watchCatalogs();
  const [before, contentBefore] = [await read(), await content()];
  expect(before.stale).toEqual([]);

  await set.edit('north/events.json', '"order": 3', '"order": "three"');
  await becomes('north');
  const broken = await read();
  expect(broken.revision).not.toBe(before.revision);
  expect(store.revision()).toBe(broken.revision);
  expect(await content()).toEqual(contentBefore);

  await set.edit('north/events.json', '"order": "three"', '"order": 3');
  await becomes();
  expect(await read()).toEqual(before);
  expect(await content()).toEqual(contentBefore);
});

test('so does a change to another catalog that is valid, but not served meanwhile', async () => {
  const { set, read, content, becomes } = await watchCatalogs();
  const contentBefore = await content();
  await set.edit('north/events.json', '"order": 3', '"order": "three"');
  await becomes('north');
  const { revision } = await read();
  await set.edit('harbour/events.json', 'Strike of the pilots', 'The strike of the pilots');
  await becomes('harbour', 'north');
  expect((await read()).revision).not.toBe(revision);
  expect(await content()).toEqual(contentBefore);
  await set.edit('north/events.json', '"order": "three"', '"order": 3');
  await becomes();
  expect(await content()).not.toEqual(contentBefore);
});

test('an entry that is removed while another catalog needs it makes all of them stale', async () => {
  const { set, becomes } = await watchCatalogs();
  const events = JSON.parse(await set.read('commons/events.json'));
  events.events = events.events.filter(({ slug }: { slug: string }) => slug !== 'sound-process-2024');
  delete events.events[0].partOf;
  await set.write('commons/events.json', JSON.stringify(events));
  await becomes('harbour', 'north', 'commons');
});

test('a catalog is stale if its folder is gone, and if it no longer says what it is', async () => {
  const { set, becomes } = await watchCatalogs();
  const description = await set.read('harbour/catalog.json');
  await set.write('harbour/catalog.json', '{');
  await becomes('harbour');
  await set.write('harbour/catalog.json', description);
  await becomes();
  await rm(set.path('north'), { recursive: true });
  await becomes('north');
});
