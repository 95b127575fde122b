import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAndKill } from '../support/kill-after-writes.ts';
import { ourCommand } from '../support/our-command.ts';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

/** Commands that change data files are killed before each change to a file that they make. */

const BRIEF = 'data/briefs/tide-mills.json';
const TEXT = 'Tide Mills Again\n\nThe Harbour Ministry opened a tide mill in Norway on 3 May 2024.';

let folder: WorkFolder;
/** The id of a proposed organization, which is not in the register. */
let proposal = '';

const readAll = async (path: string): Promise<Record<string, string>> => {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file.slice(path.length + 1), withoutTime(await readFile(file, 'utf8'))] as const),
    ),
  );
};

/** An action has an id and a time of its own whenever it is done. */
const withoutTime = (text: string): string =>
  text.replace(/("id": ?")[0-9a-f-]{36}"/g, '$1"').replace(/("at": ?")\d{4}-[^"]*"/g, '$1"');

const PENDING = 'briefs/.tide-mills.pending.json';

/** The files of the folder, as they are before a command. */
const restore = async () => {
  await rm(folder.path('data'), { recursive: true, force: true });
  await cp(folder.path('original'), folder.path('data'), { recursive: true });
};

beforeAll(async () => {
  folder = await createWorkFolder('tiny');
  await cp(folder.path('tiny'), folder.path('data'), { recursive: true });
  await folder.write('text.txt', TEXT);
  await folder.write('longer.txt', `${TEXT} It is the second one.`);
  const brief = {
    slug: 'tide-mills',
    title: 'Tide Mills Again',
    publisher: 'quay-institute',
    published: { edtf: '2024-06-01', basis: 'CORROBORATED' },
    language: 'en',
    citations: ['title'],
  };
  await folder.write(BRIEF, JSON.stringify(brief, null, 2));
  await mkdir(folder.path('data/catalogs/mine'), { recursive: true });
  const mine = { slug: 'quay', names: { en: 'The Quay Institute' }, kind: 'THINK_TANK', country: 'FRA' };
  await folder.write('data/catalogs/mine/catalog.json', '{ "namespace": "mine", "title": "Mine", "publisher": "Me" }');
  await folder.write('data/catalogs/mine/actors.json', JSON.stringify({ organizations: [mine] }, null, 2));
  await folder.write('data/catalogs/mine/events.json', '{}');
  await folder.run(['index', BRIEF, '--text', 'text.txt']);
  await folder.run(['draft', BRIEF, '--text', 'text.txt', '--data', 'data']);
  const { out } = await folder.run(['desk', BRIEF, '--json', '--doubtful', '--all', '--data', 'data']);
  proposal = JSON.parse(out).find(({ type }: { type: string }) => type === 'ORGANIZATION').id;
  await cp(folder.path('data'), folder.path('original'), { recursive: true });
});
afterAll(() => folder[Symbol.asyncDispose]());

test.each<[string, number, () => string[]]>([
  ['desk', 3, () => ['desk', BRIEF, '--accept', proposal, '--data', 'data']],
  ['add', 1, () => ['add', 'actor', '--type', 'person', '--name', 'Bo Lee', '--data', 'data']],
  ['match', 1, () => ['match', '--data', 'data', '--accept', 'quay-institute=mine/quay']],
  ['index', 1, () => ['index', BRIEF, '--text', 'longer.txt']],
])(
  '%s leaves each of its files old or new when it is killed, and can be run again',
  async (_, changes, argv) => {
    await restore();
    const before = await readAll(folder.path('data'));
    const whole = await folder.run(argv());
    expect(whole).toMatchObject({ code: 0, err: '' });
    const after = await readAll(folder.path('data'));
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed).toHaveLength(changes);
    for (let writes = 0; ; writes++) {
      await restore();
      const isKilled = await runAndKill([...ourCommand(), ...argv()], writes, { cwd: folder.path() });
      const left = await readAll(folder.path('data'));
      for (const [file, text] of Object.entries(left))
        if (!file.endsWith('.tmp') && file !== PENDING) expect([before[file], after[file]]).toContain(text);
      expect(Object.keys(before).filter((file) => left[file] === undefined)).toEqual([]);
      // A brief that refers to an actor finds it.
      if (left['briefs/tide-mills.json'] !== before['briefs/tide-mills.json'] && changes > 1)
        expect(left['actors.json']).toBe(after['actors.json']);
      if (!isKilled) {
        expect([left, writes]).toEqual([after, expect.any(Number)]);
        return expect(writes).toBeGreaterThan(changes);
      }
      if (left[PENDING] !== undefined) {
        // What was begun is finished when the brief is read again.
        expect(await folder.run(['desk', BRIEF, '--list', '--data', 'data'])).toMatchObject({ code: 0 });
        expect(await readAll(folder.path('data'))).toEqual(after);
        continue;
      }
      if (changed.some((file) => left[file] !== before[file])) continue;
      expect(await folder.run(argv())).toEqual(whole);
      expect(await readAll(folder.path('data'))).toEqual(after);
    }
  },
  240_000,
);
