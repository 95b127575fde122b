import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectionOf } from '../../../src/model/collections.ts';
import { NODE_TYPES } from '../../../src/model/node-types.ts';
import { runAtOnce } from '../../../src/model/steps.ts';
import { loadDataSet } from '../../../src/store/data-set.ts';
import { deriveRows } from '../../../src/store/derive/derive-rows.ts';
import { noKnownRows } from '../../../src/store/derive/known-rows.ts';
import { MemorySnapshot } from '../../../src/store/memory-snapshot.ts';
import { isSearched, toSearchedRow } from '../../../src/store/search/searched-row.ts';
import type { Snapshot, Store } from '../../../src/store/store.ts';
import { createRandom } from '../../support/generated-data.ts';
import { openPglite } from '../../support/pglite.ts';
import { runs } from '../../support/runs.ts';
import { openLoaded } from './open-loaded.ts';

/** A database looks up names and words that memory has all of: a search finds the same in both, in the same order. */

const PUBLISHED = join(import.meta.dirname, '../../../data');

const random = createRandom(19);
const pick = <Item>(items: ArrayLike<Item>): Item => items[Math.floor(random() * items.length)] as Item;
let names: string[];
let titles: string[];
let store: Store;
let inMemory: Snapshot;
beforeAll(async () => {
  const catalogs = (await loadDataSet([PUBLISHED])).data ?? [];
  inMemory = MemorySnapshot.of(catalogs);
  const rows = runAtOnce(deriveRows(catalogs, noKnownRows()));
  const searched = NODE_TYPES.filter(isSearched).flatMap((type) => rows.rowsOf(type).map((row) => ({ type, row })));
  names = searched.flatMap(({ type, row }) => toSearchedRow(type, row).named()?.names ?? []);
  titles = searched.map(({ type, row }) => collectionOf(type).search?.(row)?.title ?? '').filter(Boolean);
  store = await openLoaded(await openPglite(), catalogs);
}, 120_000);
afterAll(() => store.close());

const wordOf = (text: string): string => pick(text.split(/\s+/));

/** Removes a letter, writes it twice or changes it. */
const misspell = (text: string): string => {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + pick(['', `${text[at]}${text[at]}`, 'e']) + text.slice(at + 1);
};

/** What somebody may type, with names, parts of names and misspelt words. */
const TEXTS: readonly (() => string)[] = [
  () => pick(names),
  () => misspell(pick(names)),
  () => wordOf(pick(names)),
  () => misspell(misspell(wordOf(pick(titles)))),
  () => `${pick(names)} ${wordOf(pick(titles))}`,
  () => `${misspell(wordOf(pick(titles)))} ${wordOf(pick(names))} 2024`,
  () => `why did ${pick(names)} meet ${misspell(wordOf(pick(names)))}?`,
  () => `what should the ${pick(['Korean', 'Japanese', 'Chinese', 'US'])} government do about ${wordOf(pick(titles))}`,
  () => `${pick(names)}${pick(names)}`,
  () => `${pick(['China', 'Biden administration'])} ${pick(names)}`,
  () => [1, 2, 3, 4, 5].map(() => misspell(wordOf(pick(titles)))).join(' '),
];

const ask = async (snapshot: Snapshot, text: string) => ({
  text,
  page: await snapshot.search({ text, take: 10, from: 'START' }),
  summary: await snapshot.searchSummary({ text }),
  facets: await snapshot.searchFacets({ text }),
});

const drawText = (run: number): string => (TEXTS[run % TEXTS.length] as () => string)().slice(0, 200);
const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

test('names and misspelt words', async () => {
  let found = 0;
  let named = 0;
  for (let run = 0; run < runs(220); run++) {
    const text = drawText(run);
    if (!hasWord(text)) continue;
    const expected = await ask(inMemory, text);
    const snapshot = await store.snapshot();
    expect(await ask(snapshot, text)).toEqual(expected);
    await snapshot.release?.();
    found += Number(expected.summary.count > 0);
    named += expected.summary.named.length;
  }
  expect(found).toBeGreaterThan(runs(220) / 2);
  expect(named).toBeGreaterThan(runs(220) / 2);
}, 120_000);

test('several at once, with the same words', async () => {
  for (let run = 0; run < runs(30); run++) {
    const [text, ...others] = [drawText(run), drawText(run + 1)].filter(hasWord);
    const texts = [text ?? 'x', `${text} AG`, ...others].map((one) => one.slice(0, 200));
    const snapshot = await store.snapshot();
    expect(await Promise.all(texts.map((one) => ask(snapshot, one)))).toEqual(
      await Promise.all(texts.map((one) => ask(inMemory, one))),
    );
    await snapshot.release?.();
  }
}, 120_000);

test('one after the other, also if one is asked for again meanwhile', async () => {
  const snapshot = await store.snapshot();
  const texts = ['China', 'Indo-Pacific', 'China', 'Indo-Pacific AG'];
  const search = (of: Snapshot) => Promise.all(texts.map((text) => of.search({ text, take: 10, from: 'START' })));
  expect(await search(snapshot)).toEqual(await search(inMemory));
  await snapshot.release?.();
});

test.each([
  'goverment semiconducter alianse economik',
  'goverment semiconducter alianse economik presidant minster nucler misile',
  'what should China do about goverment semiconducter alianse?',
])('many misspelt words: %s', async (text) => {
  const snapshot = await store.snapshot();
  const filters = { type: ['Motive'] };
  expect(await ask(snapshot, text)).toEqual(await ask(inMemory, text));
  expect(await snapshot.searchSummary({ text, filters })).toEqual(await inMemory.searchSummary({ text, filters }));
  await snapshot.release?.();
});
