import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAndKill } from '../support/kill-after-writes.ts';
import { ourCommand } from '../support/our-command.ts';
import { createWorkFolder } from './work-folder.ts';

/** Commands that write files are killed at many moments; then they run again. */

const SUPERGRAPH = join(import.meta.dirname, '../../schema/supergraph.graphql');
const ROUNDS = Number(process.env.TORTURE ?? 1) * 2;

const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

const readAll = async (folder: string) =>
  Object.fromEntries(
    await Promise.all((await listFiles(folder)).map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  );

test.each([
  ['schema write', ['schema', 'write', 'made'], 40],
  ['compose', ['compose', '--out', 'made/supergraph.graphql'], 4],
  // Without a schema, it would compose one first.
  ['client generate', ['client', 'generate', 'made', '--schema', SUPERGRAPH, '--client', 'apollo', 'relay'], 8],
  ['partner init', ['partner', 'init', 'made'], 6],
])(
  '%s leaves whole files when it is killed, and can be run again',
  async (_, argv, writes) => {
    await using folder = await createWorkFolder();
    expect((await folder.run(argv)).code).toBe(0);
    const whole = await readAll(folder.path('made'));
    await rm(folder.path('made'), { recursive: true });
    let kills = 0;
    for (let round = 0; round < ROUNDS; round++) {
      if (await runAndKill([...ourCommand(), ...argv], Math.floor((round * writes) / ROUNDS), { cwd: folder.path() }))
        kills++;
      const left = await readAll(folder.path('made'));
      for (const [file, text] of Object.entries(left))
        if (!file.endsWith('.tmp')) expect([file, text]).toEqual([file, whole[file]]);
      if (argv[0] === 'partner') expect([{}, whole]).toContainEqual(left);
      // A partner's folder that is whole is not written again.
      if (argv[0] === 'partner' && Object.keys(left).length > 0) await rm(folder.path('made'), { recursive: true });
      expect((await folder.run(argv)).code).toBe(0);
      expect(await readAll(folder.path('made'))).toEqual(whole);
      expect((await readdir(folder.path())).filter((name) => name.startsWith('.'))).toEqual([]);
      await rm(folder.path('made'), { recursive: true });
    }
    expect(kills).toBeGreaterThan(0);
  },
  120_000,
);

test('partner init in an empty folder that exists, killed in the middle', async () => {
  await using folder = await createWorkFolder();
  await folder.run(['partner', 'init', 'made']);
  const whole = Object.values(await readAll(folder.path('made')));
  const { mkdir } = await import('node:fs/promises');
  for (const writes of [4, 7]) {
    await rm(folder.path('made'), { recursive: true });
    await mkdir(folder.path('made'));
    expect(await runAndKill([...ourCommand(), 'partner', 'init', 'made'], writes, { cwd: folder.path() })).toBe(true);
    expect((await folder.run(['partner', 'init', 'made'])).code).toBe(0);
    expect(Object.values(await readAll(folder.path('made')))).toEqual(whole);
  }
}, 120_000);
