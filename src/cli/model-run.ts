import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../store/json/replace-file.ts';
import { MissingClientError, type ModelRun } from '../text/model/ask.ts';
import type { AnswerStore } from '../text/model/ask-pieces.ts';
import type { ModelEndpoint } from '../text/model/endpoint.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { chooseAnswersFolder, type ModelOptions } from './model-options.ts';

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

/** Does something with a model within its limits, or with the answers that are recorded; Ctrl+C ends the questions. */
export const withModel = async <T>(
  io: Io,
  endpoint: ModelEndpoint | null,
  options: ModelOptions,
  use: (answers: AnswerStore, run: ModelRun | null) => Promise<T>,
): Promise<T> => {
  const answers = createAnswerFiles(chooseAnswersFolder(io, options.modelAnswers, endpoint));
  if (!endpoint) return use(answers, null);
  const stop = new AbortController();
  void io.untilStopped().then(() => stop.abort());
  const end = () => stop.abort(new DOMException('the time is over', 'TimeoutError'));
  const deadline = setTimeout(end, options.modelMinutes * 60_000);
  try {
    const { modelTokens: tokens, modelTimeout } = options;
    return await use(answers, { endpoint, tokens, timeout: modelTimeout * 1000, signal: stop.signal });
  } catch (error) {
    throw error instanceof MissingClientError ? new CommandError(`${error.message}.`) : error;
  } finally {
    clearTimeout(deadline);
  }
};
