import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withAdvice } from '../../src/curate/advice/advise.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { formatProblem } from '../../src/store/problem.ts';

export const TINY = join(import.meta.dirname, '../fixtures/tiny');

const CATALOGS = join(import.meta.dirname, '../fixtures/catalogs');

export const BRIEF = 'briefs/harbours-2024.json';
export const TEXT = 'briefs/harbours-2024.txt';

/** A copy of the tiny data set in a temporary folder, for tests that break it. */
export interface TinySet {
  /** The data folder; other folders may be created next to it. */
  folder: string;
  path(file: string): string;
  read(file: string): Promise<string>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Replaces a part of a file that is there exactly once. */
  edit(file: string, part: string, by: string): Promise<void>;
  /** The problems of the folders as printed, without the temporary path. */
  problems(folders?: readonly string[]): Promise<string[]>;
  [Symbol.asyncDispose](): Promise<void>;
}

export const copyTinySet = (): Promise<TinySet> => copySet(TINY);

/** A copy of the three catalogs, each in a folder of `folder`. */
export const copyCatalogs = (): Promise<TinySet> => copySet(CATALOGS);

const copySet = async (from: string): Promise<TinySet> => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'briefgraph-')));
  const folder = join(root, 'data');
  await cp(from, folder, { recursive: true });
  const path = (file: string) => join(folder, file);
  const read = (file: string) => readFile(path(file), 'utf8');
  return {
    folder,
    path,
    read,
    write: (file, content) => writeFile(path(file), content),
    async edit(file, part, by) {
      const pieces = (await read(file)).split(part);
      if (pieces.length !== 2) throw new Error(`${JSON.stringify(part)} occurs ${pieces.length - 1} times in ${file}`);
      await writeFile(path(file), pieces.join(by));
    },
    async problems(folders = [folder]) {
      const problems = withAdvice(await loadDataSet(folders));
      return problems.map((problem) => formatProblem(problem).replaceAll(`${root}/`, ''));
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
};
