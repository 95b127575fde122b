/** A text in which the words that a search found are marked. Takes them in lower case and without accents. */
export const Marked = ({ text, words }: { text: string; words: readonly string[] }) =>
  partsOf(text, words).map(({ part, isMarked, start }) => (isMarked ? <mark key={start}>{part}</mark> : part));

interface Part {
  part: string;
  isMarked: boolean;
  start: number;
}

/** The text in parts, of which every other is a word. */
const partsOf = (text: string, words: readonly string[]): Part[] => {
  const marked = new Set(words);
  const pairs = words.filter((word) => CJK.test(word));
  const parts: Part[] = [];
  let start = 0;
  for (const part of text.split(/((?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))+)/u)) {
    const folded = fold(part);
    const isMarked = marked.has(folded) || (CJK.test(part) && pairs.some((pair) => folded.includes(pair)));
    if (part !== '') parts.push({ part, isMarked, start });
    start += part.length;
  }
  return parts;
};

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** As the words of a search are compared: "China’s" is "china". */
const fold = (word: string): string =>
  word
    .replace(/['’]s$/u, '')
    .replace(/['’]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase();
