import { canBeMeant } from '../../model/search/misspellings.ts';

const MIN_FUZZY_LENGTH = 4;
const MIN_TWO_TYPOS = 8;

/** Letters at the beginning by which similar words are found: there are 29 forms of seven letters without up to two of them. */
const COMPARED = 7;

/**
 * What is left of the beginning of a word without some of its letters: two words that differ in so many letters have at least one form in
 * common. It is the method of SymSpell. Others may have one in common too.
 */
export const formsOf = (word: string, typos: number): string[] => {
  const forms = new Set([word.slice(0, COMPARED)]);
  let last = [...forms];
  for (let removed = 0; removed < typos; removed++) {
    last = last.flatMap((form) =>
      Array.from({ length: form.length }, (_, at) => form.slice(0, at) + form.slice(at + 1)),
    );
    for (const form of last) forms.add(form);
  }
  return [...forms];
};

/** Whether a word is found by its forms: a misspelt one has up to two letters more or less. */
export const hasForms = (word: string): boolean => canBeMeant(word) && word.length >= MIN_FUZZY_LENGTH - 1;

/** The forms by which such a word is found; none of another. */
export const storedForms = (word: string): string[] =>
  hasForms(word) ? formsOf(word, word.length < MIN_TWO_TYPOS - 2 ? 1 : 2) : [];
