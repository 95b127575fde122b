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

/** Whether only white space is between two words. */
export const isSpace = (gap: string): boolean => /^[ \u00a0]{1,2}$/.test(gap);
