/** What words say when they stand together: "South Korea" is a country, "sat down" a meeting. */
export interface Phrase<Value> {
  words: readonly string[];
  value: Value;
  /** Whether it is a name, which texts write with a capital; or in capitals, as "US" is. */
  isName: boolean;
  isCapitals?: boolean;
}

export interface RawWord {
  /** As it is compared. */
  word: string;
  /** As it is printed. */
  raw: string;
}

/** Finds the longest phrases that begin at a word. Phrases of one length are all found. */
export const createPhraseFinder = <Value>(phrases: Iterable<Phrase<Value>>) => {
  const byFirst = new Map<string, Phrase<Value>[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    const same = byFirst.get(first);
    if (same) same.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return (words: readonly RawWord[], at: number): { length: number; values: Value[] } | null => {
    const found = formsOf(words[at]?.word ?? '')
      .flatMap((first) => byFirst.get(first) ?? [])
      .filter((phrase) => isAt(phrase, words, at));
    const length = Math.max(0, ...found.map((phrase) => phrase.words.length));
    if (length === 0) return null;
    return {
      length,
      values: found.filter((phrase) => phrase.words.length === length).map(({ value }) => value),
    };
  };
};

/** "Chinas" is the genitive of "China" in German, and "Trumps" that of a name. */
const formsOf = (word: string): string[] =>
  word.length > 4 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];

const isAt = <Value>({ words, isName, isCapitals }: Phrase<Value>, sentence: readonly RawWord[], at: number): boolean =>
  words.every((word, offset) => {
    const found = sentence[at + offset];
    if (!found || !formsOf(found.word).includes(word)) return false;
    if (!isName || offset > 0) return true;
    // "us" is not a country, and "Polish" is one where "polish" is not.
    const raw = found.raw.replace(/['’]s$/, '');
    return isCapitals ? raw === raw.toUpperCase() : !/^\p{Ll}/u.test(raw);
  });
