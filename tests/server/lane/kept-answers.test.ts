import { expect, test } from 'vitest';
import { type Answer, createKeptAnswers } from '../../../src/server/lane/kept-answers.ts';

const answerTo = (text: string): Answer => ({
  document: text,
  id: undefined,
  operationName: null,
  name: undefined,
  cost: undefined,
  etag: undefined,
  identity: '{"data":{}}',
  encoded: new Map(),
});

const LIMITS = { answers: 8, bytes: 2 ** 20, bodyBytes: 1000, keyLength: 100 };

/** Asks as the lane does; returns whether an answer was kept. */
const createAsker = () => {
  const kept = createKeptAnswers(LIMITS);
  return (version: string, key: string): boolean => {
    const found = kept.find(version, key) !== undefined;
    if (!found) kept.offer(version, key, answerTo(key));
    return found;
  };
};

test('an answer is kept when it is asked for the second time', () => {
  const ask = createAsker();
  expect(['a', 'a', 'a', 'b', 'b', 'b'].map((key) => ask('r1', key))).toEqual([false, false, true, false, false, true]);
});

test('after many different requests, equal ones are not looked for, and then they are again', () => {
  const ask = createAsker();
  const areKept = (key: string) => [ask('r1', key), ask('r1', key), ask('r1', key)].includes(true);
  for (let index = 0; index < LIMITS.answers - 1; index++) ask('r1', `once ${index}`);
  expect(areKept('the last for which there is room')).toBe(true);
  for (let index = 0; index < LIMITS.answers; index++) ask('r1', `another ${index}`);
  expect(areKept('while it rests')).toBe(false);
  for (let index = 0; index < 3 * LIMITS.answers; index++) ask('r1', `more ${index}`);
  expect(areKept('afterwards')).toBe(true);
});

test('newer data forgets all answers, and what was asked for', () => {
  const ask = createAsker();
  for (const _ of '12') ask('r1', 'a');
  ask('r1', 'b');
  expect(['a', 'b', 'b', 'b'].map((key) => ask('r2', key))).toEqual([false, false, false, true]);
  for (let index = 0; index < 2 * LIMITS.answers; index++) ask('r2', `once ${index}`);
  expect(['c', 'c', 'c'].map((key) => ask('r2', key))).toEqual([false, false, false]);
  expect(['c', 'c', 'c'].map((key) => ask('r3', key))).toEqual([false, false, true]);
});
