import { expect, test } from 'vitest';
import { PreparedNames } from '../../../src/store/postgres/prepared-names.ts';

/** The names of statements that are each asked for five times. */
const namesOf = (texts: readonly string[]): (string | undefined)[] => {
  const names = new PreparedNames();
  for (let time = 1; time < 5; time++) for (const text of texts) names.nameOf(text);
  return texts.map((text) => names.nameOf(text));
};

const ofLength = (length: number, count: number) =>
  Array.from({ length: count }, (_, index) => `select ${index} `.padEnd(length, '-'));

test('statements that are asked for again have names, each its own, up to a number', () => {
  const names = namesOf(ofLength(2000, 300)).filter(Boolean);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(200);
  const rare = new PreparedNames();
  expect([rare.nameOf('select 1'), rare.nameOf('select 1')]).toEqual([undefined, undefined]);
});

test('long statements have none, and all that have one are not long together', () => {
  expect(namesOf(ofLength(30_000, 1))).toEqual([undefined]);
  expect(namesOf(ofLength(20_000, 300)).filter(Boolean)).toHaveLength(25);
});
