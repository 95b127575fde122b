import { expect, test } from 'vitest';
import { Generations } from '../../src/store/generations.ts';

test('what is used stays, what is not is forgotten, and no more is kept than may be', () => {
  const kept = new Generations<number>(1000);
  for (let number = 0; number < 1000; number++) {
    kept.set(`n${number}`, number, 10);
    kept.get('n0');
  }
  const found = Array.from({ length: 1000 }, (_, number) => kept.get(`n${number}`)).filter(Number.isInteger);
  expect(found).toContain(0);
  expect(found).toContain(999);
  expect(found).not.toContain(800);
  expect(found.length).toBeLessThanOrEqual(101);
});

test('a value that is set again counts once', () => {
  const kept = new Generations<number>(100);
  kept.set('other', 1, 10);
  for (let time = 0; time < 100; time++) kept.set('same', time, 10);
  expect(kept.get('other')).toBe(1);
  expect(kept.get('same')).toBe(99);
});
