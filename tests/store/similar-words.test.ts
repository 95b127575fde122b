import { expect, test } from 'vitest';
import { canBeMeant, formsOf, mostTypos, storedForms } from '../../src/model/search/misspellings.ts';
import { SimilarWords } from '../../src/store/search/similar-words.ts';
import { createRandom } from '../support/generated-data.ts';

const random = createRandom(11);
const pick = <Item>(items: ArrayLike<Item>): Item => items[Math.floor(random() * items.length)] as Item;
/** Few letters, so that many words are alike; a letter of two code units, and one with an accent that was kept. */
const LETTERS = ['a', 'b', 'c', 'ł', '𐐨'];
const drawWord = (length: number): string => Array.from({ length }, () => pick(LETTERS)).join('');

/** Removes, changes or inserts a letter. */
const edit = (word: string): string => {
  const at = Math.floor(random() * (word.length + 1));
  return word.slice(0, at) + pick(['', 'a', 'c', word.slice(at, at + 1) + pick(LETTERS)]) + word.slice(at + 1);
};

test('words that are alike have a form in common', () => {
  const words = Array.from({ length: 1500 }, () => drawWord(2 + Math.floor(random() * 9)));
  const meant = [...new Set([...words, ...words.map(edit), ...words.map((word) => edit(edit(word)))])];
  const similar = SimilarWords.of(meant);
  const byForm = new Map<string, Set<string>>();
  for (const word of meant)
    for (const form of storedForms(word)) byForm.set(form, (byForm.get(form) ?? new Set()).add(word));
  let pairs = 0;
  for (const word of words) {
    const typos = mostTypos(word);
    if (typos === 0) continue;
    const found = new Set(formsOf(word, typos).flatMap((form) => [...(byForm.get(form) ?? [])]));
    for (const other of similar.like(word, typos)) {
      expect([word, other, found.has(other)]).toEqual([word, other, true]);
      pairs += word === other ? 0 : 1;
    }
  }
  expect(pairs).toBeGreaterThan(2000);
});

test('a number is no misspelt word, and no misspelt word is a number', () => {
  expect(['2026', '٢٠٢٦', '南海', 'g7', 'covid19'].map(canBeMeant)).toEqual([false, false, false, true, true]);
  expect(['20261231', 'sum', 'sums', 'meeting', 'meetings'].map(mostTypos)).toEqual([0, 0, 1, 1, 2]);
  expect(SimilarWords.of(['2o26', '2026', '~year', 'years']).like('2o25', 1)).toEqual(['2o26']);
  expect(['20261231', 'g7', '南海'].map(storedForms)).toEqual([[], [], []]);
});

test('a word has few forms, however long it is', () => {
  expect(formsOf('abcdefghijklmnopqrst', 2)).toHaveLength(29);
  expect(storedForms('abcde')).toEqual(['abcde', 'bcde', 'acde', 'abde', 'abce', 'abcd']);
});
