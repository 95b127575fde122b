import { mkdir, readFile, rm } from 'node:fs/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loadDataSet } from '../../src/store/data-set.ts';
import { type JsonStore, openJsonStore } from '../../src/store/json-store.ts';
import { formatProblem } from '../../src/store/problem.ts';
import { serveStore } from '../support/serve.ts';
import { BRIEF, copyTinySet, TEXT } from './tiny-set.ts';

/** Texts in a folder of their own: they are found by their hashes, and quoted where the licence of the brief allows it. */

const QUERY = '{ briefs(first: 1) { nodes { paragraphs { sentences { quote } } } } }';

/** A data set whose text was moved into another folder, under another name. */
const moveText = async () => {
  const set = await copyTinySet();
  onTestFinished(() => set[Symbol.asyncDispose]());
  const texts = `${set.folder}-texts`;
  await mkdir(texts);
  const text = await readFile(set.path(TEXT));
  await rm(set.path(TEXT));
  await set.write('../data-texts/any name.txt', text);
  return { set, texts, text: text.toString() };
};

const quotesFrom = async (store: JsonStore): Promise<(string | null)[]> => {
  const { briefs } = await serveStore(store).get<Briefs, object>(QUERY);
  return briefs.nodes.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map(({ quote }) => quote)),
  );
};
interface Briefs {
  briefs: { nodes: { paragraphs: { sentences: { quote: string | null }[] }[] }[] };
}

const quotesOf = async (folder: string, textFolders: string[]) =>
  quotesFrom(await openJsonStore({ folders: [folder], textFolders }));

test('passages are quoted from a text with the right hash, whatever its name is', async () => {
  const { set, texts, text } = await moveText();
  expect(new Set(await quotesOf(set.folder, []))).toEqual(new Set([null]));
  const quotes = await quotesOf(set.folder, [texts]);
  expect(quotes.length).toBeGreaterThan(2);
  for (const quote of quotes) expect(text).toContain(quote ?? 'no quotation');
});

test.each([
  'LicenseRef-US-Government-Work',
  'OGL-UK-3.0',
  'etalab-2.0',
  'DL-DE-BY-2.0',
  'CC-BY-2.0',
  'CC-BY-2.5',
  'CC-BY-3.0-IGO',
])('a text under %s is quoted', async (license) => {
  const { set, texts } = await moveText();
  await set.edit(BRIEF, '"license": "CC-BY-4.0"', `"license": "${license}"`);
  const quotes = await quotesOf(set.folder, [texts]);
  expect(quotes.length).toBeGreaterThan(2);
  expect(quotes).not.toContain(null);
});

test('nothing is quoted if the licence of the brief does not allow it', async () => {
  const { set, texts } = await moveText();
  await set.edit(BRIEF, '"license": "CC-BY-4.0"', '"license": "CC-BY-NC-4.0"');
  expect(new Set(await quotesOf(set.folder, [texts]))).toEqual(new Set([null]));
});

test('a text that is named like its brief and was changed is a warning, and other texts are ignored', async () => {
  const { set, texts, text } = await moveText();
  await set.write('../data-texts/any name.txt', 'Something else.');
  await set.write(`../data-texts/${TEXT.replace('briefs/', '')}`, `${text} `);
  const { problems, data } = await loadDataSet([set.folder], undefined, [texts]);
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/warning: this is not the text that was indexed, and is not served; its SHA-256 differs$/),
  ]);
  expect(data?.[0]?.texts.size).toBe(0);
});

test('a folder that is gone is a problem', async () => {
  const { set, texts } = await moveText();
  const { problems } = await loadDataSet([set.folder], undefined, [`${texts}-gone`]);
  expect(problems.map(formatProblem)).toEqual([expect.stringMatching(/-gone:.*there is no such file/)]);
});

test('a text that is added is served, while the folder is watched', async () => {
  const { set, texts, text } = await moveText();
  await rm(`${texts}/any name.txt`);
  const store = await openJsonStore({ folders: [set.folder], textFolders: [texts], watch: true });
  onTestFinished(() => store.close());
  const before = store.revision();
  await set.write('../data-texts/added.txt', text);
  await vi.waitFor(() => expect(store.revision()).not.toBe(before), { timeout: 5000, interval: 20 });
  expect(await quotesFrom(store)).not.toContain(null);
});
