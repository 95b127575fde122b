import { expect, test } from 'vitest';
import { inSentence } from '../../src/model/in-sentence.ts';

/** Names inside English sentences. */

test.each([
  ['The White House', 'the White House'],
  ['United States', 'the United States'],
  ['EU Commission', 'the EU Commission'],
  ['Biden administration', 'the Biden administration'],
  ['Yoon Suk-yeol administration', 'the Yoon Suk-yeol administration'],
  ['Second Trump administration', 'the second Trump administration'],
  ['International community', 'the international community'],
  ['International Monetary Fund', 'the International Monetary Fund'],
  ['Ministry of Foreign Affairs of Japan', 'the Ministry of Foreign Affairs of Japan'],
  ['Chinese Communist Party', 'the Chinese Communist Party'],
  ['Biden administration (some of them)', 'the Biden administration (some of them)'],
  ['US Department of Energy', 'the US Department of Energy'],
])('%s has an article', (name, inside) => {
  expect(inSentence(name)).toBe(inside);
});

test.each([
  'China',
  'Stakeholders interviewed on carbon removal',
  'Leaders in public administration',
  'Allies and partners of the United States',
  'Unions, colleges, schools and US state governments',
  'Open Ownership',
  'Tsinghua University',
  'NATO',
  'Theodor Party-Smith',
])('%s has none', (name) => {
  expect(inSentence(name)).toBe(name);
});
