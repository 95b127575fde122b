import { foldWords } from '../wording/fold-words.ts';
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
