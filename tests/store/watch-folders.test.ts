import { appendFile, cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolders } from '../../src/store/json/watch.ts';
import { BRIEF, copyTinySet, type TinySet } from './tiny-set.ts';

const INTERVAL = 30;

/** Watches a folder and counts the changes. */
const countChanges = async (set: TinySet, folder: string) => {
  const errors: unknown[] = [];
  let changes = 0;
  const onChange = () => {
    changes += 1;
  };
  const watch = await watchFolders([folder], { onChange, onError: (error) => errors.push(error), interval: INTERVAL });
  onTestFinished(async () => {
    await watch.close();
    await set[Symbol.asyncDispose]();
    expect(errors).toEqual([]);
  });
  return {
    /** Waits for changes, then until there have been none for some time, and counts anew. */
    async seen() {
      await vi.waitFor(() => expect(changes).toBeGreaterThan(0), { timeout: 5000, interval: 10 });
      do {
        changes = 0;
        await new Promise((resolve) => setTimeout(resolve, 5 * INTERVAL));
      } while (changes > 0);
    },
  };
};

test('notices that a symlink to the folder changes its target, and later changes there', async () => {
  const set = await copyTinySet();
  const [current, next] = [`${set.folder}-current`, `${set.folder}-next`];
  await cp(set.folder, next, { recursive: true });
  await symlink(set.folder, current);
  const { seen } = await countChanges(set, current);

  await symlink(next, `${current}-tmp`);
  await rename(`${current}-tmp`, current);
  await seen();
  await cp(set.path(BRIEF), `${next}/briefs/other.json`);
  await seen();
});

test('notices that another folder replaces the watched one, and later changes in it', async () => {
  const set = await copyTinySet();
  const next = `${set.folder}-next`;
  await cp(set.folder, next, { recursive: true });
  const { seen } = await countChanges(set, set.folder);

  await rename(set.folder, `${set.folder}-old`);
  await rename(next, set.folder);
  await seen();
  await set.edit('events.json', 'Harbour talks in Lyon', 'Lyon talks');
  await seen();
});

test('notices a new folder, and later changes in it', async () => {
  const set = await copyTinySet();
  const { seen } = await countChanges(set, set.folder);

  await mkdir(set.path('catalogs/north/briefs'), { recursive: true });
  await seen();
  await writeFile(set.path('catalogs/north/briefs/one.json'), '{}');
  await seen();
  await rm(set.path('catalogs'), { recursive: true });
  await seen();
});

test('notices changes of a file behind a symlink, also if another replaces it', async () => {
  const set = await copyTinySet();
  const outside = await mkdtemp(join(tmpdir(), 'briefgraph-outside-'));
  onTestFinished(() => rm(outside, { recursive: true }));
  const file = join(outside, 'events.json');
  await rename(set.path('events.json'), file);
  await symlink(file, set.path('events.json'));
  const { seen } = await countChanges(set, set.folder);

  await appendFile(file, '\n');
  await seen();
  await cp(file, `${file}-next`);
  await rename(`${file}-next`, file);
  await seen();
  await appendFile(file, '\n');
  await seen();
});
