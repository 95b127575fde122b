import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeManyBriefs } from '../../torture/data/write-data.ts';
import { findPostgres, type Postgres, startPostgres } from '../support/postgres.ts';
import { readTree } from '../support/read-tree.ts';
import { DATA, SECOND_BRIEF } from '../support/serve.ts';
import { createWorkFolder } from './work-folder.ts';

/** Files that are content of catalogs; there are also pages for people, and what somebody works on. */
const isContent = (path: string): boolean =>
  /(?:^|\/)(?:(?:actors|catalog|events|outcomes)\.json|briefs\/[^/]+\.(?:json|txt))$/.test(path) &&
  !/\.(?:draft|review)\.json$/.test(path);

const below = (folder: string, tree: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(tree).map(([path, bytes]) => [`${folder}/${path}`, bytes]));

describe.skipIf(findPostgres() === null)('with a server of PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres({ programs: findPostgres() ?? '' });
  }, 60_000);
  afterAll(() => postgres.stop());

  const commands = async (...fixtures: readonly 'tiny'[]) => {
    const folder = await createWorkFolder(...fixtures);
    const store = ['--store', postgres.url];
    const load = async (...data: string[]) => {
      const loaded = await folder.run(['load', ...data.flatMap((one) => ['--data', one]), ...store, '--json']);
      expect(loaded.code).toBe(0);
      expect(loaded.err).toMatch(/^(warning: The data has \d+ problems? for curators to review; .*\n)?$/);
      return JSON.parse(loaded.out);
    };
    const dump = (...args: string[]) => folder.run(['dump', ...store, ...args]);
    return { folder, load, dump, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
  };

  test('a database without data has nothing to write', async () => {
    await using tools = await commands();
    expect(await tools.dump('--out', 'made')).toEqual({
      code: 1,
      out: '',
      err: 'error: The database has no files of catalogs: load them with `briefgraph load`.\n',
    });
    expect(readTree(tools.folder.path())).toEqual({});
  });

  test('the data of the package and a folder without a name come back byte for byte, and are loaded as the same', async () => {
    await using tools = await commands();
    const { revision } = await tools.load(DATA, SECOND_BRIEF);
    const { code, out, err } = await tools.dump('--out', 'made', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const written = JSON.parse(out);
    expect(written).toMatchObject({ revision, isNew: true, data: ['made', 'made/folders/second-brief'] });
    const expected = {
      ...readTree(DATA, isContent),
      ...below('folders/second-brief', readTree(SECOND_BRIEF, isContent)),
    };
    expect(Object.keys(expected).length).toBeGreaterThan(20);
    expect(readTree(tools.folder.path('made'))).toEqual(expected);
    expect(written.catalogs.reduce((sum: number, { files }: { files: number }) => sum + files, 0)).toBe(
      Object.keys(expected).length,
    );
    const again = await tools.load(...written.data.map((one: string) => tools.folder.path(one)));
    expect(again.revision).toBe(revision);
  }, 120_000);

  test('a catalog that is alone is the folder itself; generated data, and odd bytes', async () => {
    await using tools = await commands();
    const { folder } = tools;
    const [first = ''] = writeManyBriefs(folder.path('many'), 60, 3);
    const odd = `\r\n\t${(await folder.read(`many/briefs/${first}.json`)).replaceAll(',"', ',\r\n"')}\n\n`;
    await folder.write(`many/briefs/${first}.json`, odd);
    await folder.write('many/briefs/mine.draft.json', '{}');
    const { revision } = await tools.load('many');
    await mkdir(folder.path('made'));
    expect(await tools.dump('--out', 'made')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(
        new RegExp(`^.*: 5 files, \\d+ bytes \\(made\\)\nRevision ${revision} was written; to load it: --data made\n$`),
      ),
    });
    expect(readTree(folder.path('made'))).toEqual(readTree(folder.path('many'), isContent));
  }, 60_000);

  test('a folder that has the same or a part of it is completed; one with other files is left alone', async () => {
    await using tools = await commands('tiny');
    const { folder, dump } = tools;
    await tools.load('tiny');
    await dump('--out', 'made');
    const whole = readTree(folder.path('made'));
    expect((await dump('--out', 'made')).out).toContain('is there already; to load it: --data made\n');
    rmSync(folder.path('made/events.json'));
    expect((await dump('--out', 'made', '--json')).code).toBe(0);
    expect(readTree(folder.path('made'))).toEqual(whole);

    await folder.write('made/mine.txt', 'mine');
    rmSync(folder.path('made/events.json'));
    const before = readTree(folder.path('made'));
    expect(await dump('--out', 'made')).toEqual({
      code: 1,
      out: '',
      err: 'error: The folder has mine.txt, which the database has not. Choose another folder with --out.\n',
    });
    rmSync(folder.path('made/mine.txt'));
    await folder.write('made/actors.json', '{}');
    expect((await dump('--out', 'made')).err).toBe(
      'error: The folder has another actors.json than the database. Choose another folder with --out.\n',
    );
    const { 'mine.txt': _, ...others } = before;
    expect(readTree(folder.path('made'))).toEqual({ ...others, 'actors.json': '{}' });
  }, 60_000);

  test('tables of an earlier release are named and left alone', async () => {
    await using tools = await commands('tiny');
    postgres.psql('-c', 'drop schema if exists bg cascade');
    postgres.psql('-c', 'create schema briefgraph');
    postgres.psql('-c', 'create table briefgraph.migrations (version integer primary key)');
    expect(await tools.folder.run(['serve', '--store', postgres.url])).toMatchObject({
      code: 1,
      err: 'error: The database has data of an earlier release of Briefgraph: run `briefgraph load` again.\n',
    });
    const loaded = await tools.folder.run(['load', '--data', 'tiny', '--store', postgres.url]);
    expect(loaded).toMatchObject({ code: 0, err: expect.stringContaining('drop schema briefgraph cascade') });
    postgres.psql('-c', 'drop schema briefgraph cascade');
  }, 60_000);

  test('what is dumped is what was loaded last, also if only its formatting has changed', async () => {
    await using tools = await commands('tiny');
    const { folder } = tools;
    const { revision } = await tools.load('tiny');
    const text = await folder.read('tiny/events.json');
    await folder.write('tiny/events.json', `${text}\n\n`);
    expect(await tools.load('tiny')).toMatchObject({ revision, written: 0 });
    expect((await tools.dump('--out', 'made')).code).toBe(0);
    expect(await folder.read('made/events.json')).toBe(`${text}\n\n`);
  }, 60_000);
});

test('the folder has to be said', async () => {
  await using folder = await createWorkFolder();
  expect(await folder.run(['dump', '--store', 'postgres://127.0.0.1:1/x'])).toEqual({
    code: 2,
    out: '',
    err: "error: required option '--out <folder>' not specified. Add --help to see what is allowed.\n",
  });
});
