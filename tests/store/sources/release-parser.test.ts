import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { createReleaseParser } from '../../../src/store/sources/release-parser.ts';
import { catalogFiles, describeRelease } from './static-host.ts';

/** The thread of the build, from its source. */
const startThread = (bytes: Uint8Array): Worker => {
  const url = JSON.stringify(new URL('../../../src/store/sources/release-thread.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${url}, ${url}))`;
  return new Worker(code, {
    eval: true,
    workerData: bytes,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
};

const toBytes = (value: unknown): Uint8Array => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

const briefs = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`briefs/brief-${index}.json`, '{}']));
const large = describeRelease(catalogFiles('skarvoya', briefs));

test('a large release is parsed in a thread, as it would be here', async () => {
  const parse = createReleaseParser(startThread);
  const here = createReleaseParser(null);
  expect(await parse(toBytes(large))).toEqual({ release: large });
  expect(await parse(toBytes({ ...large, key: 'Skarvøya' }))).toEqual(
    await here(toBytes({ ...large, key: 'Skarvøya' })),
  );
}, 30_000);

test('a release that takes long or much memory does not hold up this thread, and those after it are parsed', async () => {
  const parse = createReleaseParser(startThread);
  const nested = '['.repeat(2 ** 20) + ']'.repeat(2 ** 20);
  const objects = `{ "files": [{}${',{}'.repeat(2 ** 20)}] }`;
  const found = await Promise.all([parse(toBytes(nested)), parse(toBytes(objects)), parse(toBytes(large))]);
  expect(found.map((parsed) => Object.keys(parsed))).toEqual([['mistake'], ['mistake'], ['release']]);
}, 60_000);

test('threads run one at a time, and one that fails does not hold up the next', async () => {
  let running = 0;
  let most = 0;
  const parse = createReleaseParser((bytes) => {
    most = Math.max(most, ++running);
    const answer =
      bytes[0] === 0x20 ? 'throw new Error("no such thing")' : 'parentPort.postMessage({ mistake: "none" })';
    const worker = new Worker(`const { parentPort } = require('node:worker_threads'); ${answer}`, { eval: true });
    worker.once('exit', () => running--);
    return worker;
  });
  const bytes = toBytes(`${' '.repeat(40_000)}{}`);
  const other = toBytes(`{${' '.repeat(40_000)}}`);
  const found = await Promise.allSettled([parse(bytes), parse(other), parse(bytes), parse(other)]);
  expect(found.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  expect(most).toBe(1);
});
