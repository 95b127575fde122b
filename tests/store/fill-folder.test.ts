import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillFolder, listFilled } from '../../src/store/json/replace-file.ts';
import { readTree } from '../support/read-tree.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'briefgraph-fill-'));
});
afterEach(() => rm(root, { recursive: true }));

const write = async (copy: string) => {
  await mkdir(join(copy, 'in'));
  await writeFile(join(copy, 'in', 'b'), 'b');
  await writeFile(join(copy, 'a'), 'a');
};

/** No process has this number. */
const KILLED = '4194304-00000000-0000-4000-8000-000000000000.tmp';

test.each<[string, (path: string) => Promise<unknown>]>([
  ['new', async () => {}],
  ['empty', (path) => mkdir(path)],
  [
    'what a killed process left of it',
    async (path) => {
      await mkdir(join(path, `.briefgraph-copy.${KILLED}`, 'in'), { recursive: true });
      await mkdir(join(path, 'in'));
      await writeFile(join(path, `.briefgraph-copy.${KILLED}`, 'a'), 'half');
      await writeFile(join(path, 'in', 'b'), 'b');
    },
  ],
  [
    'new, beside what a killed process left of it',
    async (path) => {
      await mkdir(join(path, '..', `.made.${KILLED}`), { recursive: true });
      await writeFile(join(path, '..', `.made.${KILLED}`, 'a'), 'half');
    },
  ],
])('fills a folder that is %s', async (_, prepare) => {
  const path = join(root, 'made');
  await prepare(path);
  expect(['', 'in/b']).toContain((await listFilled(path)).join());
  await fillFolder(path, write);
  expect(readTree(root)).toEqual({ 'made/a': 'a', 'made/in/b': 'b' });
  expect(await listFilled(path)).toEqual(['a', 'in/b']);
});

test.each([[false], [true]])('leaves nothing if it fails, where the folder was there: %s', async (isThere) => {
  const path = join(root, 'made');
  if (isThere) await mkdir(path);
  const fail = async (copy: string) => {
    await write(copy);
    throw new Error('the disk is full');
  };
  await expect(fillFolder(path, fail)).rejects.toThrow('the disk is full');
  expect(readTree(root)).toEqual({});
});
