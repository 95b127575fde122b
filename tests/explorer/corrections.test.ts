import { expect, test } from 'vitest';
import { correct, correctionsOf } from '../../src/explorer/search/corrections.ts';

const found = (words: readonly string[], matches: readonly (readonly string[])[], unknown: readonly string[] = []) =>
  ({ reading: { words, unknown }, edges: matches.map((match) => ({ words: match })) }) as never;

test.each([
  ['a word with a letter missing', ['chna', 'ties'], [['china', 'ties'], ['ties']], ['chna → china']],
  ['a word that is there as it was typed', ['china'], [['china'], ['chinas']], []],
  ['other forms of a word', ['deepening'], [['deepen'], ['deepened']], []],
  [
    'several words, and the one that matches most',
    ['sumit', 'davd'],
    [['summit', 'david'], ['summit']],
    ['sumit → summit', 'davd → david'],
  ],
  ['a word that is like none that matches', ['zebra'], [['china']], []],
])('corrections of %s', (_what, words, matches, expected) => {
  expect(correctionsOf(found(words, matches)).map(({ typed, found: other }) => `${typed} → ${other}`)).toEqual(
    expected,
  );
});

test('what nothing has is not corrected', () => {
  expect(correctionsOf(found(['chna'], [['china']], ['chna']))).toEqual([]);
});

test('the text keeps all but these words, and capitals', () => {
  const corrections = [{ typed: 'chna', found: 'china' }];
  expect(correct('Why is Chna deepening ties? CHNA-KOREA', corrections)).toBe(
    'Why is China deepening ties? China-KOREA',
  );
});
