import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunOptions, run, start } from './run-main.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** A temporary folder with copies of fixtures, to run commands in. */
export interface WorkFolder {
  path(...names: string[]): string;
  read(file: string): Promise<string>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Replaces a text that a file has exactly once. */
  edit(file: string, part: string, by: string): Promise<void>;
  /** Runs a command in the folder; the folder's own path is removed from its output. */
  run(argv: readonly string[], options?: RunOptions): ReturnType<typeof run>;
  start(argv: readonly string[], options?: RunOptions): ReturnType<typeof start>;
  [Symbol.asyncDispose](): Promise<void>;
}

export const createWorkFolder = async (
  ...names: readonly ('tiny' | 'second-brief' | 'joint-brief' | 'catalogs')[]
): Promise<WorkFolder> => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'briefgraph-cli-')));
  for (const name of names) await cp(join(fixtures, name), join(root, name), { recursive: true });
  const path = (...parts: string[]) => join(root, ...parts);
  const read = (file: string) => readFile(path(file), 'utf8');
  return {
    path,
    read,
    write: (file, content) => writeFile(path(file), content),
    async edit(file, part, by) {
      const pieces = (await read(file)).split(part);
      if (pieces.length !== 2) throw new Error(`${JSON.stringify(part)} stands ${pieces.length - 1} times in ${file}`);
      await writeFile(path(file), pieces.join(by));
    },
    async run(argv, options) {
      const { code, out, err } = await run(argv, { cwd: root, ...options });
      // The store names files from the working directory of the process, which is not this one.
      return { code, out: out.replaceAll(`${root}/`, ''), err: err.replaceAll(`${root}/`, '') };
    },
    start: (argv, options) => start(argv, { cwd: root, ...options }),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
};
