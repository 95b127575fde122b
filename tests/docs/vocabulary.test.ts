import { expect, test } from 'vitest';
import { EVENT_KIND } from '../../src/model/vocabulary/events.ts';
import { printVocabulary } from './print-vocabulary.ts';

test('docs/vocabulary.md has each value with its definition and an example', async () => {
  await expect(printVocabulary()).toMatchFileSnapshot('../../docs/vocabulary.md');
});

test('no two kinds of events have one definition or one example', () => {
  const kinds = Object.values(EVENT_KIND);
  expect(new Set(kinds.map(({ description }) => description)).size).toBe(kinds.length);
  expect(new Set(kinds.map(({ example }) => example)).size).toBe(kinds.length);
});
