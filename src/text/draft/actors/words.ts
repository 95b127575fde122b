import { isFunctionWord } from './words/lists.ts';

/** A word of a sentence. Offsets are in UTF-16 units of the sentence. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** What is between the word before and this one. */
  gap: string;
  /** Whether it begins with a capital. */
  capital: boolean;
  /** Whether it has two letters or more, and all are capitals. */
  capitals: boolean;
  /** Whether it begins the sentence, a quotation or what follows a colon, so that its capital says little. */
  initial: boolean;
}

/** "U.S.", or letters and digits. */
const WORD = /(?:\p{Lu}{1,2}\.){2,6}|[\p{L}\p{M}\p{N}]{1,80}/gu;

/** Addresses of the web and of e-mail name no actor. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g;

const INITIAL_GAP = /^[\s\p{P}\p{S}\p{N}]*[:.!?•►"“„«»‘–—|]\s*["“„«‘(]?$|^\s*["“„«]$/u;

/** The words of a sentence; those of web addresses are left out. */
export const wordsOfSentence = (sentence: string): Word[] => {
  const text = sentence.replace(ADDRESS, (address) => ' '.repeat(address.length));
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = sentence.slice(end, index);
    const capital = /^\p{Lu}/u.test(word);
    words.push({
      text: word,
      lower: word.toLowerCase(),
      start: index,
      end: index + word.length,
      gap,
      capital,
      capitals: capital && /^[\p{Lu}\p{N}.]{2,}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word),
      initial: words.length === 0 || INITIAL_GAP.test(gap),
    });
    end = index + word.length;
  }
  return words;
};

/** Whether what is between two words lets them be one name: a space, a hyphen, an apostrophe, an ampersand or a dot. */
export const joinsName = (gap: string): boolean => gap.length <= 3 && /^[ \u00a0\-‐‑–'’&.]*$/.test(gap);

/** Whether only white space is before a word. */
export const isSpaced = (word: { gap: string } | undefined): boolean =>
  word !== undefined && /^[ \u00a0]{1,2}$/.test(word.gap);

/** Whether a word may be a part of a name: it has a capital that its place in the sentence does not explain. */
export const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.capital || /^\d{1,2}(?:st|nd|rd|th)$/.test(word.text)) &&
  (word.capitals || !isFunctionWord(word));

/** What a hyphen makes an adjective: "Example-led". */
const ATTRIBUTES = new Set('led based wide style backed funded related owned run sponsored approved'.split(' '));

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

/** The words that may be between the parts of an organization's name, and those after them. */
const CONNECTORS = new Set(
  'of for on to against without de du des del für der zur zum zu ohne gegen pour para d'.split(' '),
);
const ARTICLES = new Set('the la le les l los las el den die das dem der'.split(' '));

/** Whether words with a capital follow a connector here: "of the United …". Gives the first of them. */
export const afterConnector = (words: readonly Word[], at: number): number | null => {
  const connector = words[at];
  if (!connector || !isSpaced(connector) || !CONNECTORS.has(connector.lower) || connector.capital) return null;
  const article = words[at + 1];
  const first = article && ARTICLES.has(article.lower) && !article.capital ? at + 2 : at + 1;
  const word = words[first];
  return word && isNameWord(word) && /^[ \u00a0'’]$/.test(word.gap) ? first : null;
};
