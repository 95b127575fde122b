import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { type CollectionName, collections } from '../../src/model/collections.ts';
import type { LoadedFrom } from '../../src/store/data-set.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { createLoader, createThreadLoader } from '../../src/store/loading/loader.ts';
import { type LoadedSnapshot, toMessages } from '../../src/store/loading/messages.ts';
import { toCatalogData } from '../../src/store/memory/memory-snapshot.ts';
import { toSnapshotData } from '../../src/store/memory/snapshot-data.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { generateDataSet } from '../support/generated-data.ts';
import { DATA, SECOND_BRIEF } from '../support/serve.ts';
import { BRIEF, copyTinySet } from './tiny-set.ts';

/** Data that is loaded in another thread is the same as if it was loaded in this one. */

/** Starts the thread from the sources. */
const startThread = (from: LoadedFrom): Worker => {
  const url = JSON.stringify(new URL('../../src/store/loading/load-thread.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${url}, ${url}))`;
  return new Worker(code, { eval: true, workerData: from, execArgv: [] });
};

/** All rows of a snapshot, and something of what else it answers. */
const contentOf = (snapshot: Snapshot | null) => {
  const all = { where: [], descending: true, take: 10_000, from: 'START' as const };
  const names = Object.keys(collections) as CollectionName[];
  return (
    snapshot && {
      revision: snapshot.revision,
      pages: names.flatMap((name) =>
        Object.keys(collections[name].orders).map((order) => snapshot.page(name, { ...all, order } as never)),
      ),
      byId: snapshot.byIds('Country', ['KR', 'KP', 'none']),
      filtered: snapshot.page('Event', { ...all, order: 'TITLE', where: [{ term: 'participant', any: ['KR', 'US'] }] }),
      dated: snapshot.count('Mention', [{ date: 'within', window: { from: '2024-01-01' } }]),
      found: [
        snapshot.search({ text: 'Who supports cooperation with Japan?', take: 20, from: 'START' }),
        snapshot.searchFacets({ text: 'korea' }),
      ],
      releases: snapshot.own?.releases.map(({ about, modified, contents }) => ({
        about,
        modified,
        files: [...contents].map(([url, { size, print }]) => [url, size, print()]),
      })),
      refused: snapshot.own?.refused,
    }
  );
};

const contentOfLoad = ({ snapshot, ...found }: LoadedSnapshot) => ({ ...found, content: contentOf(snapshot) });

test('a thread loads what this one would load', async () => {
  const folders = [DATA, SECOND_BRIEF];
  const loader = createThreadLoader({ folders }, startThread);
  onTestFinished(() => loader.close?.());
  const there = contentOfLoad(await loader.load());
  const here = contentOfLoad(await createLoader({ folders }).load());
  expect(there).toEqual(here);
  expect(there.content?.releases?.[0]?.files.length).toBeGreaterThan(3);
}, 60_000);

test('a first load in this thread starts none', async () => {
  await using set = await copyTinySet();
  let threads = 0;
  const counted = (from: LoadedFrom) => {
    threads++;
    return startThread(from);
  };
  const loader = createThreadLoader({ folders: [set.folder], startsHere: true }, counted);
  onTestFinished(() => loader.close?.());
  const first = await loader.load();
  expect(threads).toBe(0);
  await set.edit(BRIEF, '"rank": 2', '"rank": 3');
  const next = await loader.load();
  expect(threads).toBe(1);
  expect(next.snapshot?.revision).not.toBe(first.snapshot?.revision);
}, 60_000);

test('a thread reports errors, and loads again', async () => {
  await using set = await copyTinySet();
  const loader = createThreadLoader({ folders: [set.folder] }, startThread);
  onTestFinished(() => loader.close?.());
  await set.edit(BRIEF, '"rank": 2', '"rank": 1');
  const wrong = await loader.load();
  expect(wrong).toEqual(await createLoader({ folders: [set.folder] }).load());
  expect(wrong.snapshot).toBe(null);
  expect(wrong.problems).not.toEqual([]);
  await set.edit(BRIEF, '"rank": 1,\n      "headline": false', '"rank": 2,\n      "headline": false');
  expect((await loader.load()).problems).toEqual([]);
}, 60_000);

test('a thread that fails is a clear error', async () => {
  const failing = () => new Worker('throw new Error("no such thing")', { eval: true });
  await expect(createThreadLoader({ folders: [DATA] }, failing).load()).rejects.toThrow('no such thing');
  const ending = () => new Worker('process.exit(3)', { eval: true });
  await expect(createThreadLoader({ folders: [DATA] }, ending).load()).rejects.toThrow('ended with 3');
});

test('if a load takes too much memory, its thread ends, that is the problem, and the data of before is served', async () => {
  await using set = await copyTinySet();
  const greedy = () =>
    new Worker('const all = []; for (;;) all.push(Array.from({ length: 1000 }, () => ({})))', {
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: 32 },
    });
  const loader = createThreadLoader({ folders: [set.folder], startsHere: true }, greedy);
  const store = await openJsonStore({ folders: [set.folder], loader });
  onTestFinished(() => store.close());
  const snapshot = store.snapshot();
  expect(store.problem()).toBe(null);
  await store.reload();
  expect(store.problem()).toMatch(/ Loading the data takes more than \d+ MB of memory \(OUT_OF_MEMORY\)/);
  expect(contentOf(store.snapshot())?.pages.length).toBe(contentOf(snapshot)?.pages.length);
}, 60_000);

test('rows are sent in small messages, each row once', () => {
  const data = toSnapshotData([toCatalogData(generateDataSet(3000, 3))]);
  const messages = [...toMessages({ problems: [], held: new Map(), faulty: [], extended: [] }, data)];
  const sent = messages.flatMap((message) => ('rows' in message ? [message.rows] : []));
  expect(Math.max(...sent.map((rows) => JSON.stringify(rows).length))).toBeLessThan(500_000);
  expect(new Set(sent.flat()).size).toBe(sent.flat().length);
  expect(sent.flat().length).toBeGreaterThan(6000);
});
