import { foldWords } from '../wording/fold-words.ts';
import { isNumber, readNumbers } from '../wording/quantities/read-numbers.ts';
import { type CopyFinder, createCopyFinder } from '../wording/restatements/check-copies.ts';

/** Scripts without spaces between words, where nine words cannot be counted. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/** As many characters of these scripts are about nine words. */
const SIZE = 15;

/** Finds runs of nine words of the text, or of fifteen characters where words have no spaces; names may be repeated. */
export const createOwnWordsChecker = (text: string, names: readonly string[]): CopyFinder => {
  const findCopies = createCopyFinder(text, names);
  const runs = new Set<string>();
  for (const [run] of foldWords(text).matchAll(UNSPACED))
    for (let at = 0; at + SIZE <= run.length; at += 1) runs.add(run.slice(at, at + SIZE));
  const isCopied = (own: string): boolean =>
    (foldWords(own).match(UNSPACED) ?? []).some((run) => {
      for (let at = 0; at + SIZE <= run.length; at += 1) if (runs.has(run.slice(at, at + SIZE))) return true;
      return false;
    });
  return (own) => [
    ...findCopies(own),
    ...(isCopied(own) ? [`it has ${SIZE} characters in a row of the text; say it in your own words`] : []),
  ];
};

const digitsIn = (text: string): string[] =>
  (text.match(/\p{Nd}(?:[.,'’\u00a0\u202f ]?\p{Nd})*/gu) ?? []).map((number) => number.replace(/\P{Nd}/gu, ''));

/** The first number in digits that a restatement has and the cited words have not, in any form; null if there is none. */
export const findUnsaidNumber = (own: string, cited: string): string | null => {
  const digits = new Set(digitsIn(cited));
  // Words for numbers are read in English, as restatements are.
  const { numbers } = readNumbers(cited);
  const { numbers: ownNumbers, folded } = readNumbers(own);
  for (const { start, end, values } of ownNumbers) {
    const written = folded.slice(start, end);
    const isSaid =
      digitsIn(written).every((number) => digits.has(number)) ||
      values.some((value) => numbers.some((number) => isNumber(number, value)));
    if (!isSaid) return written;
  }
  return null;
};
