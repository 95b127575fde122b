import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { type ModelEndpoint, openEndpoint, type Price } from '../text/draft/model/endpoint.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { chooseSetting, filledText, wholeNumber } from './settings.ts';

/** The options of `briefgraph draft` for models, and what they mean. */
export interface ModelOptions {
  model?: string[];
  modelName?: string[];
  sendTextTo?: string[];
  modelTimeout: number;
  modelMinutes: number;
  modelTokens: number;
  modelPrice?: Price[];
  modelCost?: number;
  modelAnswers?: string;
}

const append =
  <T>(parse: (text: string) => T) =>
  (text: string, before: T[] | undefined): T[] => [...(before ?? []), parse(text)];

export const modelOptions = {
  model: () =>
    new Option(
      '--model <url>',
      'also ask a language model at an address that speaks the OpenAI protocol, such as http://127.0.0.1:8080/v1; may be repeated (keys: env BRIEFGRAPH_MODEL_KEY, or BRIEFGRAPH_MODEL_KEY_1, _2 … in the order of the models)',
    ).argParser(append(filledText('the address'))),
  modelName: () =>
    new Option('--model-name <name>', 'the name of the model there; one for each --model, in the same order').argParser(
      append(modelName),
    ),
  sendTextTo: () =>
    new Option(
      '--send-text-to <host>',
      'allow the text to be sent to this host, which an address names; not needed for this machine; may be repeated',
    ).argParser(append(filledText('the host'))),
  modelTimeout: () =>
    new Option('--model-timeout <seconds>', 'how long one answer may take')
      .argParser(wholeNumber('a timeout', 1, 3600))
      .default(180),
  modelMinutes: () =>
    new Option('--model-minutes <minutes>', 'how long all answers together may take')
      .argParser(wholeNumber('the time', 1, 1440))
      .default(60),
  modelTokens: () =>
    new Option('--model-tokens <number>', 'how many tokens may be sent and answered, all models together')
      .argParser(wholeNumber('the number of tokens', 1, 1_000_000_000))
      .default(500_000),
  modelPrice: () =>
    new Option(
      '--model-price <in/out>',
      'the price of a million tokens sent and answered, such as 0.15/0.60; one for all models, or one for each (env: BRIEFGRAPH_MODEL_PRICE)',
    ).argParser(append(parsePrice)),
  modelCost: () =>
    new Option('--model-cost <amount>', 'what the answers may cost, in the currency of the price').argParser(
      parseAmount,
    ),
  modelAnswers: () =>
    new Option(
      '--model-answers <folder>',
      'where answers are kept, so that a run that broke off goes on where it stopped (default: briefgraph/answers in the cache folder of the user)',
    ),
};

/** What models are named by, in drafts as well. */
const modelName = (text: string): string => {
  if (!/^\S(?:.{0,198}\S)?$/u.test(text))
    throw new InvalidArgumentError('The name of a model has 1 to 200 characters.');
  return text;
};

const parseAmount = (text: string): number => {
  if (!/^\d{1,9}(?:\.\d{1,6})?$/.test(text)) throw new InvalidArgumentError('An amount is a number such as 0.50.');
  return Number(text);
};

const parsePrice = (text: string): Price => {
  const [input, output, ...more] = text.split('/');
  if (input === undefined || output === undefined || more.length > 0)
    throw new InvalidArgumentError('A price is written as in/out, such as 0.15/0.60.');
  return { input: parseAmount(input), output: parseAmount(output) };
};

/** The models that the options name; none without `--model`. Throws a CommandError before anything is sent. */
export const chooseModels = (io: Io, options: ModelOptions): ModelEndpoint[] => {
  const { model: urls = [], modelName: names = [], sendTextTo: hosts = [] } = options;
  if (urls.length !== names.length)
    throw new CommandError(
      `there ${urls.length === 1 ? 'is 1 --model' : `are ${urls.length} --model`} and ${names.length} --model-name. Give one name for each address.`,
    );
  const prices = pricesOf(io, options, urls.length);
  if (options.modelCost !== undefined && urls.length > 0 && prices.includes(null))
    throw new CommandError(
      "option '--model-cost <amount>' needs the price of tokens. Add --model-price, such as 0.15/0.60.",
    );
  const keys = keysOf(io, urls);
  return urls.map((url, index) => {
    try {
      return openEndpoint(
        { url, name: names[index] as string, key: keys[index] ?? null, price: prices[index] ?? null },
        hosts,
      );
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'Error') throw error;
      throw new CommandError(`option '--model <url>': ${error.message}.`);
    }
  });
};

const pricesOf = (io: Io, { modelPrice }: ModelOptions, models: number): (Price | null)[] => {
  const given = chooseSetting<Price[]>(io, {
    given: modelPrice,
    variable: 'BRIEFGRAPH_MODEL_PRICE',
    parse: (text) => [parsePrice(text)],
    otherwise: [],
  });
  if (given.length > 1 && given.length !== models)
    throw new CommandError(`there are ${given.length} --model-price. Give one for all models, or one for each.`);
  return Array.from({ length: models }, (_, index) => given[given.length === 1 ? 0 : index] ?? null);
};

const KEY = 'BRIEFGRAPH_MODEL_KEY';

/** A key is of one service: with several, each has a variable of its own, and none gets the key of another. */
const keysOf = ({ env }: Io, urls: readonly string[]): (string | null)[] => {
  const origins = new Set(urls.map((url) => (URL.canParse(url) ? new URL(url).origin : url)));
  const numbered = urls.map((_, index) => env[`${KEY}_${index + 1}`]?.trim() || null);
  const shared = env[KEY]?.trim() || null;
  if (shared !== null && origins.size > 1 && numbered.every((key) => key === null))
    throw new CommandError(
      `environment variable ${KEY} is the key of one service, but there are ${origins.size}. Set ${KEY}_1 for the first model, ${KEY}_2 for the second, and so on.`,
    );
  return numbered.map((key) => key ?? (origins.size === 1 ? shared : null));
};

/** The folder in which answers are kept, as an absolute path. */
export const chooseAnswersFolder = ({ cwd, env }: Io, given: string | undefined): string => {
  if (given !== undefined) return resolve(cwd, given);
  const cache = env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(env.HOME || homedir(), '.cache');
  return resolve(cwd, cache, 'briefgraph', 'answers');
};
