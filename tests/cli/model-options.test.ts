import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { chooseAnswersFolder, chooseModels, type ModelOptions } from '../../src/cli/model-options.ts';

const HERE = 'http://127.0.0.1:8080/v1';
const AWAY = 'https://models.example/v1';
const OTHER = 'https://other.example/v1';
const LIMITS = { modelTimeout: 10, modelMinutes: 1, modelTokens: 1000 };

const choose = (options: Partial<ModelOptions>, env: Io['env'] = {}) => {
  const output = { write: () => {}, isTTY: false };
  const io: Io = {
    stdin: (async function* () {})(),
    stdout: output,
    stderr: output,
    cwd: '/reports',
    env,
    untilStopped: () => new Promise(() => {}),
    onReload: () => () => {},
    onUnhandledRejection: () => () => {},
  };
  return chooseModels(io, { ...LIMITS, ...options }).map(({ name, url, key, price }) => ({
    name,
    url: url.href,
    key,
    price,
  }));
};

test('without --model there are no models, whatever the environment has', () => {
  expect(choose({}, { BRIEFGRAPH_MODEL_KEY: 'k', BRIEFGRAPH_MODEL_PRICE: '1/2' })).toEqual([]);
});

test('each address has a name', () => {
  expect(choose({ model: [HERE], modelName: ['m'] })).toEqual([
    { name: 'm', url: `${HERE}/chat/completions`, key: null, price: null },
  ]);
  expect(() => choose({ model: [HERE, HERE], modelName: ['m'] })).toThrow('there are 2 --model and 1 --model-name');
  expect(() => choose({ modelName: ['m'] })).toThrow('there are 0 --model and 1 --model-name');
});

test('another host must be named', () => {
  expect(() => choose({ model: [AWAY], modelName: ['m'] })).toThrow(
    "option '--model <url>': the text would be sent to models.example, which is another machine. If it may be, add --send-text-to models.example.",
  );
  expect(choose({ model: [AWAY], modelName: ['m'], sendTextTo: ['models.example'] })).toHaveLength(1);
});

describe('keys', () => {
  const two = { model: [HERE, AWAY], modelName: ['a', 'b'], sendTextTo: ['models.example', 'other.example'] };
  const keys = (options: Partial<ModelOptions>, env: Io['env']) => choose(options, env).map(({ key }) => key);

  test('are of one service', () => {
    expect(keys({ model: [HERE, HERE], modelName: ['a', 'b'] }, { BRIEFGRAPH_MODEL_KEY: 'k' })).toEqual(['k', 'k']);
    expect(() => keys(two, { BRIEFGRAPH_MODEL_KEY: 'k' })).toThrow('is the key of one service, but there are 2');
  });

  test('are numbered for several, and no service gets the key of another', () => {
    expect(keys(two, { BRIEFGRAPH_MODEL_KEY_2: 'k2' })).toEqual([null, 'k2']);
    expect(keys(two, { BRIEFGRAPH_MODEL_KEY: 'k', BRIEFGRAPH_MODEL_KEY_2: 'k2' })).toEqual([null, 'k2']);
    const three = { ...two, model: [AWAY, OTHER], modelName: ['a', 'b'] };
    expect(keys(three, { BRIEFGRAPH_MODEL_KEY_1: 'k1', BRIEFGRAPH_MODEL_KEY_2: ' k2\n' })).toEqual(['k1', 'k2']);
  });
});

describe('prices', () => {
  const one = { model: [HERE], modelName: ['m'] };

  test('come from the option, else from the environment', () => {
    const price = { input: 0.15, output: 0.6 };
    expect(choose(one, { BRIEFGRAPH_MODEL_PRICE: '0.15/0.60' })[0]?.price).toEqual(price);
    expect(
      choose({ ...one, modelPrice: [{ input: 1, output: 2 }] }, { BRIEFGRAPH_MODEL_PRICE: '0.15/0.60' })[0]?.price,
    ).toEqual({
      input: 1,
      output: 2,
    });
    expect(() => choose(one, { BRIEFGRAPH_MODEL_PRICE: 'cheap' })).toThrow('BRIEFGRAPH_MODEL_PRICE');
  });

  test('are needed for a limit of cost', () => {
    expect(() => choose({ ...one, modelCost: 1 })).toThrow('needs the price of tokens');
  });

  test('are one for all models, or one for each', () => {
    const price = { input: 1, output: 2 };
    const three = { model: [HERE, HERE, HERE], modelName: ['a', 'b', 'c'] };
    expect(choose({ ...three, modelPrice: [price] }).map((model) => model.price)).toEqual([price, price, price]);
    expect(() => choose({ ...three, modelPrice: [price, price] })).toThrow('there are 2 --model-price');
  });
});

test('answers are kept in the cache of the user, or where the option says', () => {
  const folder = (env: Io['env'], given?: string) => chooseAnswersFolder({ cwd: '/reports', env } as Io, given);
  expect(folder({ XDG_CACHE_HOME: '/cache', HOME: '/home/ana' })).toBe('/cache/briefgraph/answers');
  expect(folder({ HOME: '/home/ana' })).toBe('/home/ana/.cache/briefgraph/answers');
  expect(folder({ HOME: '/home/ana' }, 'kept')).toBe('/reports/kept');
});
