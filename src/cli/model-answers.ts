import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../store/json/replace-file.ts';
import type { AnswerStore } from '../text/draft/model/kept-answers.ts';

/** Keeps the answers of models in a folder, one file each, which other users of the machine cannot read. */
export const createAnswerFiles = (folder: string): AnswerStore => {
  const pathOf = (key: string) => join(folder, `${key}.json`);
  return {
    async read(key) {
      try {
        return JSON.parse(await readFile(pathOf(key), 'utf8'));
      } catch {
        // It is asked for again.
        return null;
      }
    },
    async write(key, value) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await replaceFile(pathOf(key), `${JSON.stringify(value)}\n`);
    },
  };
};
