import { isFunctionWord } from './words/function-words.ts';
import { isSpace, type Word } from './words-of-sentence.ts';

/** Reads runs of words with capitals. */

/** Whether a word may be a part of a name: it has a capital that its place in the sentence does not explain. */
export const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.capital || /^\d{1,2}(?:st|nd|rd|th)$/.test(word.text)) &&
  (word.capitals || !isFunctionWord(word));

/** What a hyphen makes an adjective: "Example-led". */
const ATTRIBUTES = new Set('led based wide style backed funded related owned run sponsored approved'.split(' '));

/** Whether a sentence has authors by their initials, as references do: "Doe J, Roe AB". */
export const hasInitials = (sentence: string): boolean =>
  /\p{Lu}\p{L}{1,30} \p{Lu}{1,3}, \p{Lu}\p{L}{1,30} \p{Lu}{1,3}(?![\p{L}\p{N}])/u.test(sentence);

/** The last word of the run that begins here: words with capitals, with spaces or hyphens between them. */
export const runEnd = (words: readonly Word[], at: number, greatest = 8): number => {
  let last = at;
  for (let next = words[last + 1]; next && last - at + 1 < greatest; next = words[last + 1]) {
    const goesOn = isNameWord(next)
      ? /^(?: ?& ?|[ \u00a0\-‐‑–]{1,3})$/.test(next.gap)
      : /^[-‐‑]$/.test(next.gap) && /^\p{Ll}/u.test(next.text) && !ATTRIBUTES.has(next.text);
    if (!goesOn) break;
    last += 1;
  }
  return last;
};

/** The last word of a run that goes on after one connector: "Voices of the Example", "Example without Borders". */
export const longRunEnd = (words: readonly Word[], at: number, greatest = 8): number => {
  const last = runEnd(words, at, greatest);
  const connector = words[last + 1];
  if (
    !connector ||
    !isSpace(connector.gap) ||
    !/^(?:of|for|in|without|against|für|ohne|gegen|sans|sin)$/.test(connector.text)
  )
    return last;
  const first = ARTICLES.has(words[last + 2]?.text ?? '') ? last + 3 : last + 2;
  return isNameWord(words[first]) && isSpace(words[first]?.gap ?? '') ? runEnd(words, first, 4) : last;
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
  return word && isNameWord(word) && /^[ \u00a0'’]$/.test(word.gap) ? first : null;
};
