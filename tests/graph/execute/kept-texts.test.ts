import { expect, test } from 'vitest';
import { KeptTexts } from '../../../src/graph/execute/kept-texts.ts';
import { TracedText } from '../../../src/graph/execute/trace.ts';

const kept = (text: string) => new TracedText(text, { values: 1, units: text.length }, [], 'r1');

test('a text is found by its selection and its row', () => {
  const texts = new KeptTexts();
  const [a, b] = [{}, {}];
  texts.set('s', a, kept('A'));
  expect(texts.get('s', a)?.text).toBe('A');
  expect(texts.get('s', b)).toBeUndefined();
  expect(texts.get('t', a)).toBeUndefined();
  expect(texts.status()).toMatchObject({ texts: 1, hits: 1, misses: 2 });
});

test('however many are kept, their memory is bounded, and those that are used stay', () => {
  const most = 200_000;
  const texts = new KeptTexts(most);
  const used = {};
  texts.set('s', used, kept('used'));
  for (let index = 0; index < 10_000; index++) {
    texts.set(`s${index % 7}`, {}, kept('x'.repeat(100)));
    expect(texts.get('s', used)?.text).toBe('used');
    expect(texts.status().bytes).toBeLessThan(1.1 * most);
  }
  expect(texts.status().texts).toBeLessThan(most / 200);
});

test('selections are bounded too, if each is asked of one row only', () => {
  const texts = new KeptTexts(200_000);
  const row = {};
  for (let index = 0; index < 5000; index++) texts.set(`a selection with number ${index}`, row, kept('x'));
  expect(texts.status().bytes).toBeLessThan(220_000);
});

test('a text that is kept again takes its place', () => {
  const texts = new KeptTexts();
  const row = {};
  texts.set('s', row, kept('first'));
  const { bytes } = texts.status();
  texts.set('s', row, kept('again'));
  expect(texts.status()).toMatchObject({ texts: 1, bytes });
  expect(texts.get('s', row)?.text).toBe('again');
});

test('with no memory, nothing is kept', () => {
  const texts = new KeptTexts(0);
  texts.set('s', {}, kept('A'));
  expect(texts.status()).toMatchObject({ texts: 0, bytes: 0 });
});
