import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { type ModelEndpoint, openEndpoint } from '../text/model/endpoint.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { filledText, wholeNumber } from './settings.ts';

/** The options of `draft` and `verify` for a model, and what they mean. */
export interface ModelOptions {
  model?: string;
  modelName?: string;
  sendTextTo?: string;
  modelTimeout: number;
  modelMinutes: number;
  modelTokens: number;
  modelAnswers?: string;
  prompts?: string;
}

/** What models are named by, in drafts as well. */
const modelName = (text: string): string => {
  if (!/^\S(?:.{0,198}\S)?$/u.test(text))
    throw new InvalidArgumentError('The name of a model has 1 to 200 characters.');
  return text;
};

export const modelOptions = {
  model: () =>
    new Option(
      '--model <url>',
      'ask a language model at an address that speaks the OpenAI protocol, such as http://127.0.0.1:8080/v1 (its key: env BRIEFGRAPH_MODEL_KEY)',
    ).argParser(filledText('the address')),
  modelName: () => new Option('--model-name <name>', 'the name of the model there').argParser(modelName),
  sendTextTo: () =>
    new Option(
      '--send-text-to <host>',
      'allow the text to be sent to this host, which the address names; not needed for this machine',
    ).argParser(filledText('the host')),
  modelTimeout: () =>
    new Option('--model-timeout <seconds>', 'how long one answer may take')
      .argParser(wholeNumber('a timeout', 1, 3600))
      .default(180),
  modelMinutes: () =>
    new Option('--model-minutes <minutes>', 'how long all answers together may take')
      .argParser(wholeNumber('the time', 1, 1440))
      .default(60),
  modelTokens: () =>
    new Option('--model-tokens <number>', 'how many tokens may be sent and answered')
      .argParser(wholeNumber('the number of tokens', 1, 1_000_000_000))
      .default(500_000),
  modelAnswers: () =>
    new Option(
      '--model-answers <folder>',
      'where answers are kept; without --model, the answers there are used, and missing ones are listed (default with --model: briefgraph/answers in the cache folder of the user)',
    ),
  prompts: () =>
    new Option(
      '--prompts <folder>',
      'write what a model must be shown, one file for each answer that is missing, and nothing else; the files hold the text',
    ),
};

/** The model that the options name; null without `--model`. Throws a CommandError before anything is sent. */
export const chooseModel = (
  { env }: Io,
  { model, modelName, sendTextTo, prompts }: ModelOptions,
): ModelEndpoint | null => {
  if (model === undefined || modelName === undefined) {
    if (model === modelName) return null;
    throw new CommandError(
      model === undefined ? 'there is a --model-name without --model.' : 'there is a --model without --model-name.',
    );
  }
  if (prompts !== undefined)
    throw new CommandError(
      "options '--model' and '--prompts' do not go together: ask the model, or write what it is asked.",
    );
  try {
    const key = env.BRIEFGRAPH_MODEL_KEY?.trim() || null;
    return openEndpoint({ url: model, name: modelName, key }, sendTextTo);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Error') throw error;
    throw new CommandError(`option '--model <url>': ${error.message}.`);
  }
};

/** The folder in which answers are kept, as an absolute path: by default one for each model. */
export const chooseAnswersFolder = (
  { cwd, env }: Io,
  given: string | undefined,
  endpoint: ModelEndpoint | null,
): string => {
  if (given !== undefined) return resolve(cwd, given);
  const cache = env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(env.HOME || homedir(), '.cache');
  const { name = 'none', url } = endpoint ?? {};
  return resolve(cwd, cache, 'briefgraph', 'answers', `${url?.host ?? ''} ${name}`.replace(/[^\w.-]+/g, '_'));
};
