import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { runAtOnce } from '../../src/model/steps.ts';
import { type LoadedData, loadDataSet } from '../../src/store/data-set.ts';
import { createThreadLoader, type ThreadData } from '../../src/store/loading/loader.ts';
import { fromParts, type Part, toParts } from '../../src/store/loading/parts.ts';
import { MemorySnapshot, toCatalogData } from '../../src/store/memory/memory-snapshot.ts';
import { describeRelease, noKnownFiles } from '../../src/store/releases/describe-release.ts';
import { generateDataSet } from '../support/generated-data.ts';
import { DATA, SECOND_BRIEF } from '../support/serve.ts';
import { BRIEF, copyTinySet } from './tiny-set.ts';

/** Data that is loaded in another thread is the same as if it was loaded in this one. */

/** Starts the thread from the sources. */
const startThread = (data: ThreadData): Worker => {
  const url = JSON.stringify(new URL('../../src/store/loading/load-thread.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${url}, ${url}))`;
  return new Worker(code, { eval: true, workerData: data, transferList: [data.port], execArgv: [] });
};

const without = ({ hashes, ...catalog }: CatalogData) => catalog;

test('a thread loads what this one would load', async () => {
  const folders = [DATA, SECOND_BRIEF];
  const here = await loadDataSet(folders);
  const loader = createThreadLoader({ folders }, startThread);
  onTestFinished(() => loader.close?.());
  const there = await loader.load();
  expect(there.problems).toEqual(here.problems);
  expect(there.data?.map(without)).toEqual(here.data);
  const revisions = [here, there].map(({ data }) => MemorySnapshot.of(data as CatalogData[]).revision);
  expect(revisions[0]).toBe(revisions[1]);
}, 30_000);

test('a first load in this thread starts none, and what it has loaded stays known to the next', async () => {
  await using set = await copyTinySet();
  let threads = 0;
  const counted = (data: ThreadData) => {
    threads++;
    return startThread(data);
  };
  const loader = createThreadLoader({ folders: [set.folder], startsHere: true }, counted);
  onTestFinished(() => loader.close?.());
  const first = await loader.load();
  expect(threads).toBe(0);
  expect(first.data?.map(without)).toEqual((await loadDataSet([set.folder])).data);
  await set.edit(BRIEF, '"rank": 2', '"rank": 3');
  const next = await loader.load();
  expect(threads).toBe(1);
  expect(next.data?.[0]?.events).toBe(first.data?.[0]?.events);
  expect(next.data?.[0]?.briefs).not.toEqual(first.data?.[0]?.briefs);
}, 30_000);

test('the files of a release have the same bytes, whichever thread has loaded the data', async () => {
  const folders = [DATA];
  const loader = createThreadLoader({ folders }, startThread);
  onTestFinished(() => loader.close?.());
  const print = async ({ data }: LoadedData) => {
    const { about, contents } = await describeRelease((data as CatalogData[])[0] as CatalogData, noKnownFiles());
    return { about, contents: [...contents].map(([url, { parts }]) => [url, [...parts()].join('')]) };
  };
  expect(await print(await loader.load())).toEqual(await print(await loadDataSet(folders)));
}, 30_000);

test('a thread reports errors, and what is known then stays known', async () => {
  await using set = await copyTinySet();
  const loader = createThreadLoader({ folders: [set.folder] }, startThread);
  onTestFinished(() => loader.close?.());
  const first = await loader.load();
  await set.edit(BRIEF, '"rank": 2', '"rank": 1');
  const wrong = await loader.load();
  expect(wrong.data).toBe(null);
  const here = await loadDataSet([set.folder]);
  expect([wrong.problems, wrong.held]).toEqual([here.problems, here.held]);
  await set.edit(BRIEF, '"rank": 1,\n      "headline": false', '"rank": 2,\n      "headline": false');
  const again = await loader.load();
  expect(again.problems).toEqual([]);
  expect(again.data?.[0]?.events).toBe(first.data?.[0]?.events);
}, 30_000);

test('a thread that fails is a clear error', async () => {
  const failing = () => new Worker('throw new Error("no such thing")', { eval: true });
  await expect(createThreadLoader({ folders: [DATA] }, failing).load()).rejects.toThrow('no such thing');
});

test('parts are small, and what is known is not sent', () => {
  const data = [toCatalogData(generateDataSet(3000, 3))];
  const parts = [...toParts({ data, problems: [], held: new Map(), faulty: [], extended: [] }, new Set())];
  const longest = Math.max(...parts.map((part) => JSON.stringify(part).length));
  expect(longest).toBeLessThan(100_000);
  const first = runAtOnce(fromParts(parts, new Map()));
  expect(first.data?.map(without)).toEqual(data);

  const changed = [
    {
      ...(data[0] as CatalogData),
      briefs: data[0]?.briefs.map((brief, at) => (at === 1 ? { ...brief, title: 'New' } : brief)) ?? [],
    },
  ];
  const fewer: Part[] = [
    ...toParts({ data: changed, problems: [], held: new Map(), faulty: [], extended: [] }, new Set(first.known.keys())),
  ];
  expect(fewer.filter((part) => 'record' in part)).toHaveLength(1);
  const second = runAtOnce(fromParts(fewer, first.known));
  expect(second.data?.map(without)).toEqual(changed);
  expect(second.data?.[0]?.briefs.map((brief, at) => brief === first.data?.[0]?.briefs[at])).toEqual([
    true,
    false,
    true,
  ]);
  expect(second.data?.[0]?.events).toBe(first.data?.[0]?.events);
});
