import { foldedWords, isCjk, splitScripts } from '../compare-text.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/**
 * The words by which texts are found: what is between spaces and punctuation, in lower case and without accents. Chinese,
 * Japanese and Korean are found by pairs of characters, since spaces do not separate all of their words, or endings follow.
 */

/** "l’Europe", "qu’il": the word before the apostrophe is none to search for. */
const ELISION = /(?<!\p{L})(?:qu|[ldsncjmt])['’](?=\p{L})/giu;

/** The words of a text in their order, repeated ones too. A run of Chinese, Japanese or Korean is one word. */
export const orderedWords = (text: string): string[] =>
  foldedWords(text.replace(ELISION, ' ')).flatMap((word) => (isCjk(word) ? splitScripts(word) : [word]));

/** The words of a text, each once. */
export const differentWords = (text: string): string[] => [...new Set(orderedWords(text))];

/** Marks a word without its ending, so that nobody finds it by typing a word. */
export const STEM_MARK = '~';

/** The mark of a word without its ending, by which all forms of the word are found. */
export const stemToken = (word: string): string => STEM_MARK + stem(word);

/** By what a text is found, each once: words, their stems, and pairs of characters. */
export const searchWords = (text: string): string[] => {
  const found = new Set<string>();
  for (const word of orderedWords(text)) for (const token of tokensOf(word)) found.add(token);
  return [...found];
};

const tokensOf = (word: string): readonly string[] => {
  if (isCjk(word)) return pairsOf(word);
  const token = stemToken(word);
  return token.length === word.length + 1 ? [word] : [word, token];
};

/** The pairs of neighbouring characters of a run; the character itself if it is the only one. */
export const pairsOf = (run: string): readonly string[] => {
  const characters = [...run];
  return characters.length < 2 ? characters : characters.slice(1).map((character, at) => characters[at] + character);
};

/** The different words of a text by which something is found; all if there are no others. */
export const contentWords = (text: string): string[] => {
  const words = differentWords(text);
  const content = words.filter((word) => !isStopWord(word));
  return content.length > 0 ? content : words;
};
