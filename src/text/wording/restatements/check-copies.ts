import type { WordedField } from '../brief-wording.ts';
import { foldWords, wordsOf } from '../fold-words.ts';
import type { WordingProblem } from '../wording-problem.ts';

/** A run of as many words of the text is a copy. */
const SIZE = 9;

/** Titles and the names of laws and works have as many words; they may be repeated, and shorter names are no copies anyway. */
const LONG_NAME = 5;

/** Finds what a text of our own copies from a brief's text: runs of nine words or more. Long names may be repeated. */
export type CopyFinder = (own: string) => string[];

export const createCopyFinder = (text: string, names: readonly string[]): CopyFinder => {
  const runs = runsOf(wordsOf(foldWords(text)));
  const longNames = [...new Set(names.map(toWords))].filter((name) => name.split(' ').length >= LONG_NAME);
  return (own) => {
    const words = longNames.reduce((rest, name) => rest.replaceAll(name, '|'), toWords(own)).split(' ');
    return copiesIn(words, runs).map(
      (copied) =>
        `it has ${copied.length} words in a row of the text ("${copied.slice(0, 3).join(' ')} … ${copied.at(-1)}"); say it in your own words`,
    );
  };
};

/** Restatements, notes and other words of our own are no copies of the text. */
export const checkCopies = function* (
  fields: readonly WordedField[],
  findCopies: CopyFinder,
): Generator<WordingProblem> {
  for (const { path, text, wording } of fields)
    if (wording === 'RESTATED' || wording === 'NOTE' || wording === 'CHANGE')
      for (const message of findCopies(text)) yield { path, check: 'COPIED', message };
};

const toWords = (text: string): string => wordsOf(foldWords(text)).join(' ');

const runsOf = (words: readonly string[]): Set<string> => {
  const runs = new Set<string>();
  for (let at = 0; at + SIZE <= words.length; at++) runs.add(words.slice(at, at + SIZE).join(' '));
  return runs;
};

const copiesIn = (words: readonly string[], runs: ReadonlySet<string>): string[][] => {
  const isCopied = (from: number) => runs.has(words.slice(from, from + SIZE).join(' '));
  const copies: string[][] = [];
  for (let start = 0; start + SIZE <= words.length; start++) {
    if (!isCopied(start)) continue;
    let end = start + SIZE;
    while (isCopied(end - SIZE + 1)) end += 1;
    copies.push(words.slice(start, end));
    start = end;
  }
  return copies;
};
