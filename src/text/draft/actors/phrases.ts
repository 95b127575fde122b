import { joinsName, type Word, wordsOfSentence } from './words.ts';

/** Names that are looked for in a text as whole words, the longest first. */
export interface Phrases<Value> {
  /** Adds a name. */
  add(name: string, value: Value): void;
  /** The values of the longest name that begins at this word, and the number of its words. */
  longestAt(words: readonly Word[], at: number): { values: readonly Value[]; length: number } | null;
}

interface Node<Value> {
  next: Map<string, Node<Value>>;
  entries: { words: readonly string[]; value: Value }[];
}

/** A short name is a word of its own with other capitals: "US" and "us". */
const LONGEST_SHORT_NAME = 4;
const GREATEST_WORDS = 24;

const isSpelled = (entry: string, word: Word): boolean => {
  if (entry === word.text) return true;
  const [first = ''] = entry;
  if (first === first.toLowerCase())
    return word.text.slice(1) === entry.slice(1) || (word.capitals && entry.length > LONGEST_SHORT_NAME);
  return word.capitals && entry.length > LONGEST_SHORT_NAME;
};

/** German inflects the first words of a name: "Auswärtiges Amt", "des Auswärtigen Amtes". */
const stemOf = (word: string): string => word.replace(/(?:e[nrms]?|s)$/, '');

/** What a word may be the genitive of: "Deutschlands", "Bundestages". */
const genitives = (word: string): string[] =>
  [/es$/, /s$/].filter((ending) => ending.test(word)).map((ending) => word.replace(ending, ''));

/** Phrases in a language, which says how words are inflected. */
export const createPhrases = <Value>(language: string): Phrases<Value> => {
  const inflects = language === 'de';
  const root: Node<Value> = { next: new Map(), entries: [] };

  const step = (node: Node<Value>, key: string): Node<Value> => {
    const next = node.next.get(key) ?? { next: new Map(), entries: [] };
    node.next.set(key, next);
    return next;
  };

  const follow = (node: Node<Value>, { lower }: Word): readonly Node<Value>[] => {
    const keys = inflects && lower.length >= 5 ? [lower, `${stemOf(lower)}*`, ...genitives(lower)] : [lower];
    return keys.flatMap((key) => node.next.get(key) ?? []);
  };

  return {
    add(name, value) {
      const words = wordsOfSentence(name).map(({ text }) => text);
      if (words.length === 0 || words.length > GREATEST_WORDS) return;
      let node = root;
      for (const word of words) node = step(node, word.toLowerCase());
      node.entries.push({ words, value });
      if (!inflects || words.length === 1) return;
      node = root;
      for (const word of words)
        node = step(node, word.length < 5 ? word.toLowerCase() : `${stemOf(word.toLowerCase())}*`);
      node.entries.push({ words, value });
    },
    longestAt(words, at) {
      let nodes: readonly Node<Value>[] = [root];
      let found: { values: readonly Value[]; length: number } | null = null;
      for (let length = 1; length <= GREATEST_WORDS && nodes.length > 0; length += 1) {
        const word = words[at + length - 1];
        if (!word || (length > 1 && !joinsName(word.gap))) break;
        nodes = nodes.flatMap((node) => follow(node, word));
        const values = nodes.flatMap(({ entries }) =>
          entries
            .filter((entry) => entry.words.every((text, offset) => matches(text, words[at + offset] as Word, inflects)))
            .map(({ value }) => value),
        );
        if (values.length > 0) found = { values: [...new Set(values)], length };
      }
      return found;
    },
  };
};

/** An inflected word keeps the capital of its first letter. */
const matches = (entry: string, word: Word, inflects: boolean): boolean =>
  isSpelled(entry, word) ||
  (inflects &&
    word.text.length >= 5 &&
    (genitives(word.text).includes(entry) || (entry.length >= 5 && stemOf(entry) === stemOf(word.text))));
