import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTree } from 'jsonc-parser';
import { expect } from 'vitest';
import { run } from '../cli/run-main.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A reader who follows a page step by step, in a copy of the repository. */
export interface Reader {
  /** Creates a file. */
  make(file: string, text: string): Promise<void>;
  /** Sets keys of the object in a file, replacing those with the same name. The layout of the text is kept. */
  setIn(file: string, text: string): Promise<void>;
  /** Runs a command and compares its output; `echo $?` prints the exit code of the last command. */
  run(command: string, output: string): Promise<void>;
  leave(): Promise<void>;
}

export const createReader = async (folders: readonly string[]): Promise<Reader> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'briefgraph-docs-')));
  for (const name of folders) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  let exitCode = 0;

  const runBriefgraph = async (command: string): Promise<string | null> => {
    if (command === 'echo $?') return `${exitCode}\n`;
    const [, settings = '', line = ''] = /^((?:\w+=\S* )*)(?:npx )?briefgraph(?: |$)(.*)$/.exec(command) ?? [];
    const argv = (line.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((argument) => argument.replaceAll('"', ''));
    const help = argv.includes('--help');
    if (argv.length === 0 || /[|>&]/.test(line) || (/^(?:serve|gateway)$/.test(argv[0] ?? '') && !help)) return null;
    const env = Object.fromEntries(
      settings
        .split(' ')
        .filter(Boolean)
        .map((setting) => setting.split('=', 2)),
    );
    const { code, out, err } = await run(argv, { cwd: folder, env });
    exitCode = code;
    // The package's own data is read from the repository; it is the same as in the copy.
    return `${out}${err}`.replaceAll(`${folder}/`, '').replaceAll(ROOT, '');
  };

  return {
    async make(file, text) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    },
    async setIn(file, text) {
      let whole = await readFile(join(folder, file), 'utf8');
      for (const { key, start, end } of findProperties(text)) {
        const properties = findProperties(whole);
        const old = properties.find((property) => property.key === key);
        const last = properties.at(-1)?.end ?? 0;
        const property = text.slice(start, end);
        whole = old
          ? whole.slice(0, old.start) + property + whole.slice(old.end)
          : `${whole.slice(0, last)},\n  ${property}${whole.slice(last)}`;
      }
      await writeFile(join(folder, file), whole);
    },
    async run(command, output) {
      const printed = await runBriefgraph(command);
      if (printed !== null) expect(elide(printed.trimEnd(), output.trimEnd())).toBe(output.trimEnd());
    },
    leave: () => rm(folder, { recursive: true, force: true }),
  };
};

/** The positions of an object's properties in its JSON text. */
const findProperties = (json: string): { key: string; start: number; end: number }[] =>
  (parseTree(json)?.children ?? []).map(({ offset, length, children }) => ({
    key: children?.[0]?.value,
    start: offset,
    end: offset + length,
  }));

/** The expected output if the printed text matches it, where `…` matches any text; otherwise the printed text. */
const elide = (printed: string, output: string): string => {
  const lines = output.split('\n').map((line) => {
    const parts = line.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return line === '…' ? '.*(?:\\n.*)*' : parts.join('.*');
  });
  return new RegExp(`^${lines.join('\\n')}$`).test(printed) ? output : printed;
};
