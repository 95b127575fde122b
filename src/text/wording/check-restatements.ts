import type { WordedField } from './brief-wording.ts';
import { foldWords, wordsOf } from './fold-words.ts';
import type { WordingProblem } from './wording-problem.ts';

/** A run of as many words of the text is a copy. */
const SIZE = 9;

/** Titles and the names of laws and works have as many words; they may be repeated, and shorter names are no copies anyway. */
const LONG_NAME = 5;

/** Restatements are in our own words, and what they quote is in the text. They may repeat long names. */
export const checkRestatements = function* (
  fields: readonly WordedField[],
  text: string,
  names: readonly string[],
): Generator<WordingProblem> {
  const folded = foldWords(text);
  const runs = runsOf(wordsOf(folded));
  const longNames = names.map(toWords).filter((name) => name.split(' ').length >= LONG_NAME);
  for (const field of fields) {
    if (field.wording !== 'RESTATED') continue;
    yield* findCopies(field, runs, longNames);
    yield* findMisquoted(field, folded);
  }
};

const toWords = (text: string): string => wordsOf(foldWords(text)).join(' ');

const runsOf = (words: readonly string[]): Set<string> => {
  const runs = new Set<string>();
  for (let at = 0; at + SIZE <= words.length; at++) runs.add(words.slice(at, at + SIZE).join(' '));
  return runs;
};

function* findCopies(
  { path, text }: WordedField,
  runs: Set<string>,
  longNames: readonly string[],
): Generator<WordingProblem> {
  const words = longNames.reduce((rest, name) => rest.replaceAll(name, '|'), toWords(text)).split(' ');
  const isCopied = (from: number) => runs.has(words.slice(from, from + SIZE).join(' '));
  for (let start = 0; start + SIZE <= words.length; start++) {
    if (!isCopied(start)) continue;
    let end = start + SIZE;
    while (isCopied(end - SIZE + 1)) end += 1;
    const copied = words.slice(start, end);
    yield {
      path,
      check: 'COPIED',
      message: `it has ${copied.length} words in a row of the text ("${copied.slice(0, 3).join(' ')} … ${copied.at(-1)}"); say it in your own words`,
    };
    start = end;
  }
}

/** In double quotation marks of any language; single ones are apostrophes more often. */
const QUOTED = /"([^"]+)"/g;

function* findMisquoted({ path, text }: WordedField, folded: string): Generator<WordingProblem> {
  for (const [, quoted = ''] of foldWords(text).matchAll(QUOTED)) {
    // The punctuation inside the marks is often that of the sentence around them.
    const words = quoted.replace(/[.,;:!?]+$/, '').trim();
    if (words === '' || folded.includes(words)) continue;
    yield {
      path,
      check: 'QUOTED',
      message: `"${words}" is in quotation marks, but not in the text; quote its words, or leave out the marks`,
    };
  }
}
