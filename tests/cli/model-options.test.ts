import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { chooseAnswersFolder, chooseModel, type ModelOptions } from '../../src/cli/model-options.ts';

const HERE = 'http://127.0.0.1:8080/v1';
const AWAY = 'https://models.example/v1';
const LIMITS = { modelTimeout: 10, modelMinutes: 1, modelTokens: 1000 };

const choose = (options: Partial<ModelOptions>, env: Io['env'] = {}) => {
  const model = chooseModel({ env } as Io, { ...LIMITS, ...options });
  return model && { ...model, url: model.url.href };
};

test('without --model there is no model, whatever the environment has', () => {
  expect(choose({}, { BRIEFGRAPH_MODEL_KEY: 'k' })).toBeNull();
});

test('an address has a name', () => {
  const url = `${HERE}/chat/completions`;
  expect(choose({ model: HERE, modelName: 'm' })).toEqual({ name: 'm', url, key: null });
  expect(choose({ model: HERE, modelName: 'm' }, { BRIEFGRAPH_MODEL_KEY: ' k\n' })?.key).toBe('k');
  expect(() => choose({ model: HERE })).toThrow('there is a --model without --model-name');
  expect(() => choose({ modelName: 'm' })).toThrow('there is a --model-name without --model');
});

test('another host must be named', () => {
  expect(() => choose({ model: AWAY, modelName: 'm' })).toThrow(
    "option '--model <url>': the text would be sent to models.example, which is another machine. If it may be, add --send-text-to models.example.",
  );
  expect(choose({ model: AWAY, modelName: 'm', sendTextTo: 'models.example' })?.name).toBe('m');
});

test('answers are kept in the cache of the user by model, or where the option says', () => {
  const model = chooseModel({ env: {} } as Io, { ...LIMITS, model: HERE, modelName: 'org/m 1' });
  const folder = (env: Io['env'], given?: string) => chooseAnswersFolder({ cwd: '/reports', env } as Io, given, model);
  const name = '127.0.0.1_8080_org_m_1';
  expect(folder({ XDG_CACHE_HOME: '/cache', HOME: '/home/ana' })).toBe(`/cache/briefgraph/answers/${name}`);
  expect(folder({ HOME: '/home/ana' })).toBe(`/home/ana/.cache/briefgraph/answers/${name}`);
  expect(folder({ HOME: '/home/ana' }, 'kept')).toBe('/reports/kept');
});
