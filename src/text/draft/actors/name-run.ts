import { FUNCTION_WORDS } from './words/function-words.ts';
import { isSpace, joinsName, type Word } from './words-of-sentence.ts';

/** Reads runs of words with capitals. */

/** Whether a word may be a part of a name: it has a capital that its place in the sentence does not explain. */
export const isNameWord = (word: Word | undefined): word is Word =>
  word !== undefined &&
  (word.capital || /^\d{1,2}(?:st|nd|rd|th)$/.test(word.text)) &&
  (word.capitals || !FUNCTION_WORDS.has(word.lower));

/** The last word of the run that begins here: words with capitals, with spaces or hyphens between them. */
export const runEnd = (words: readonly Word[], at: number, greatest = 8): number => {
  let last = at;
  while (
    last - at + 1 < greatest &&
    isNameWord(words[last + 1]) &&
    joinsName(words[last + 1]?.gap ?? '') &&
    !/[.’']/.test(words[last + 1]?.gap ?? '')
  )
    last += 1;
  return last;
};

/** The words that may be between the parts of an organization's name, and those after them. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  'of for on to against without de du des del für der zur zum zu ohne gegen pour para d'.split(' '),
);
export const ARTICLES: ReadonlySet<string> = new Set('the la le les l los las el den die das dem der'.split(' '));

/** Whether words with a capital follow a connector here: "of the United …". Gives the first of them. */
export const afterConnector = (words: readonly Word[], at: number): number | null => {
  const connector = words[at];
  if (!connector || !isSpace(connector.gap) || !CONNECTORS.has(connector.lower) || connector.capital) return null;
  const article = words[at + 1];
  const first = article && ARTICLES.has(article.lower) && !article.capital ? at + 2 : at + 1;
  const word = words[first];
  return isNameWord(word) && /^[ \u00a0'’]$/.test(word.gap) ? first : null;
};
