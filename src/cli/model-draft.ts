import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { count } from '../app/wording.ts';
import { replaceFile } from '../store/json/replace-file.ts';
import { MissingClientError, type ModelRun } from '../text/model/ask.ts';
import type { AnswerStore } from '../text/model/ask-pieces.ts';
import {
  draftWithModel,
  type MissingAnswer,
  type ModelDraft,
  type ModelDraftInput,
  type ModelProgress,
} from '../text/model/draft-with-model.ts';
import type { ModelEndpoint } from '../text/model/endpoint.ts';
import { PROMPT_VERSION } from '../text/model/prompt.ts';
import { CommandError } from './failure.ts';
import { type Io, showProgress } from './io.ts';
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

/** Asks a model about a text, or takes the answers that are recorded; what was answered is proposed. */
export const draftByModel = (
  io: Io,
  input: Omit<ModelDraftInput, 'answers' | 'run'>,
  endpoint: ModelEndpoint | null,
  options: ModelOptions,
): Promise<ModelDraft> =>
  withModel(io, endpoint, options, (answers, run) =>
    draftWithModel({
      ...input,
      answers,
      run,
      onProgress: (progress) => showProgress(io, describeProgress(endpoint?.name ?? '', progress, options)),
    }),
  );

const describeProgress = (
  model: string,
  { done, parts, spent }: ModelProgress,
  { modelTokens }: ModelOptions,
): string => `${model}: ${done} of ${count(parts, 'part')}, ${spent.input + spent.output} of ${modelTokens} tokens`;

/** What came of asking, or of reading answers: one line, and one for what was used. */
export const modelLines = ({ report, missing, spent }: ModelDraft, endpoint: ModelEndpoint | null): string[] => {
  const { parts, kept, undrafted, statements, dropped, corrected, problems } = report;
  const notes = [
    endpoint && kept > 0 && `${kept} of them answered before`,
    undrafted > 0 && `${undrafted} undrafted (see "undrafted" in the draft)`,
    dropped > 0 && `${count(dropped, 'statement')} left out`,
    corrected > 0 && `${corrected} corrected`,
  ].filter(Boolean);
  const who = endpoint ? `${endpoint.name} at ${endpoint.url.host}` : 'recorded answers';
  return [
    `${who}: ${count(statements, 'statement')} in ${count(parts, 'part')}${notes.map((note) => `, ${note}`).join('')}`,
    ...(endpoint ? [`${spent.input} tokens sent and ${spent.output} answered`] : []),
    ...(endpoint ? [] : problems.map(({ key, problem }) => `${key}.json: ${problem}`)),
    ...(endpoint ? [] : missing.map(({ key }) => `${key}.json: missing`)),
  ];
};

/** Writes what a model must be shown, one file for each answer that is missing. */
export const writePrompts = async (
  folder: string,
  missing: readonly MissingAnswer[],
  promptVersion = PROMPT_VERSION,
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
