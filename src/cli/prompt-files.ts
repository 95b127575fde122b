import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { replaceFile } from '../store/json/replace-file.ts';
import type { MissingAnswer } from '../text/model/ask-pieces.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';

/** Writes what a model must be shown, one file for each answer that is missing. */
export const writePrompts = async (
  folder: string,
  missing: readonly MissingAnswer[],
  promptVersion: number,
): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [index, { key, messages, schema }] of missing.entries()) {
    const question = {
      answer: `${key}.json`,
      key,
      promptVersion,
      position: index + 1,
      of: missing.length,
      messages,
      schema,
    };
    await replaceFile(join(folder, `${key}.question.json`), `${JSON.stringify(question, null, 2)}\n`);
  }
};

/** The folder of `--prompts`, which hold the text: not where it could be published. Throws a CommandError. */
export const choosePromptsFolder = async (io: Io, given: string, brief: string): Promise<string> => {
  const folder = resolve(io.cwd, given);
  const above = foldersAbove(await realFolder(folder));
  const data = new Set(foldersAbove(await realFolder(dirname(brief))));
  for (const one of above) {
    const isPackage = (await readFile(join(one, 'package.json'), 'utf8').catch(() => '')).includes(
      '"name": "briefgraph"',
    );
    if (isPackage || (existsSync(join(one, '.git')) && data.has(one)))
      throw new CommandError(
        `option '--prompts <folder>' is '${given}', which is inside ${isPackage ? 'the code of Briefgraph' : 'the git work tree of the brief'}. Questions hold the text; choose a folder outside of it.`,
      );
  }
  return folder;
};

/** A folder and all above it. */
const foldersAbove = (folder: string): string[] => {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
};

/** Without symbolic links, as far as it exists. */
const realFolder = async (folder: string): Promise<string> => {
  try {
    return await realpath(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? folder : join(await realFolder(above), folder.slice(above.length));
  }
};
