import type { Entry } from '../../../model/duplicates/entry.ts';
import { append } from '../../../model/rows/lists.ts';
import { stem } from './event-words.ts';

/** An event of a register with the words of its names. */
export interface NamedEvent {
  entry: Entry;
  names: readonly EventName[];
}

export interface EventName {
  text: string;
  words: readonly string[];
  numbers: readonly string[];
}

/** How much of a name a sentence has. */
export interface Shared {
  name: EventName;
  words: readonly string[];
  /** Of all words of the name, from 0 to 1. */
  share: number;
  /** In bits: how rare it is that these words stand together by chance. */
  information: number;
}

/** The most that one word, and that all words, can say. */
const MOST_OF_WORD = 5;
const MOST = 15;

/** What is taken away for words that stand far apart: they may be of other names. */
const SCATTERED = 5;

/** What it adds that a name of several words stands there as it is. */
const WHOLE = 2.5;

/** How many events a sentence is compared with. */
const MOST_CANDIDATES = 60;

/** An event has few names; what lists hundreds is not compared with all of them. */
const MOST_NAMES = 12;

export interface Register {
  /** The events that share words with a sentence; those that share the rarest words first. */
  candidates(sentence: ReadonlySet<string>): NamedEvent[];
  /** How much of the best name of an event a sentence has. */
  share(event: NamedEvent, sentence: readonly string[]): Shared | null;
}

/** Reads the names of events; `sentences` are those of the text, by which a frequent word is known to say little. */
export const readNames = (entries: readonly Entry[], sentences: readonly ReadonlySet<string>[]): Register => {
  const events = entries.map(
    (entry): NamedEvent => ({
      entry,
      names: entry.names.slice(0, MOST_NAMES).flatMap(({ text, readings: [reading] }) => {
        if (!reading) return [];
        const words = [
          ...new Set(
            [...reading.words].flatMap((word) =>
              word
                .split(/[-‐‑–]/)
                .filter(Boolean)
                .map(stem),
            ),
          ),
        ];
        return words.length === 0 ? [] : [{ text, words, numbers: [...reading.numbers] }];
      }),
    }),
  );
  const byWord = new Map<string, number[]>();
  for (const [index, { names }] of events.entries())
    for (const word of new Set(names.flatMap(({ words }) => words))) append(byWord, word, index);
  const inText = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) inText.set(word, (inText.get(word) ?? 0) + 1);

  const bitsOf = (word: string): number => {
    const register = Math.log2((Math.max(60, events.length) + 1) / ((byWord.get(word)?.length ?? 0) + 0.5));
    const text = Math.log2((Math.max(60, sentences.length) + 1) / ((inText.get(word) ?? 0) + 0.5));
    return Math.min(MOST_OF_WORD, Math.max(0, Math.min(register, text)));
  };

  return {
    candidates(sentence) {
      const weights = new Map<number, number>();
      for (const word of sentence) {
        const found = byWord.get(word) ?? [];
        for (const index of found) weights.set(index, (weights.get(index) ?? 0) + 1 / found.length);
      }
      return [...weights]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, MOST_CANDIDATES)
        .map(([index]) => events[index] as NamedEvent);
    },
    share({ names }, sentence) {
      let best: Shared | null = null;
      for (const name of names) {
        const words = name.words.filter((word) => sentence.includes(word));
        if (words.length === 0) continue;
        const width = narrowest(words, sentence);
        const scattered = width > 2 * words.length + 4 ? SCATTERED : 0;
        const whole = words.length > 1 && words.length === name.words.length && width === words.length ? WHOLE : 0;
        const information =
          Math.min(
            MOST,
            words.reduce((sum, word) => sum + bitsOf(word), 0),
          ) -
          scattered +
          whole;
        const shared = { name, words, share: words.length / name.words.length, information };
        if (!best || worth(shared) > worth(best)) best = shared;
      }
      return best;
    },
  };
};

/** What the words that are missing take away, and a country among them: a meeting of others. */
const MISSING = 6;
const OTHER_COUNTRY = 4;

/** What the words of a name say for an event, in bits. */
export const worth = ({ name, words, share, information }: Shared): number =>
  information - (1 - share) * MISSING - (isOfOthers(name.words, words) ? OTHER_COUNTRY : 0);

/** Of a name with several countries, one is missing. */
const isOfOthers = (name: readonly string[], shared: readonly string[]): boolean => {
  const countries = name.filter((word) => word.startsWith('@'));
  return countries.length > 1 && !countries.every((country) => shared.includes(country));
};

/** How many words the shortest part of a sentence has in which all of some words occur. */
const narrowest = (words: readonly string[], sentence: readonly string[]): number => {
  const wanted = new Set(words);
  const counts = new Map<string, number>();
  let shortest = sentence.length;
  let start = 0;
  for (const [end, word] of sentence.entries()) {
    if (!wanted.has(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    while (counts.size === wanted.size) {
      shortest = Math.min(shortest, end - start + 1);
      const first = sentence[start] as string;
      const left = (counts.get(first) ?? 0) - 1;
      if (wanted.has(first)) {
        if (left <= 0) counts.delete(first);
        else counts.set(first, left);
      }
      start += 1;
    }
  }
  return shortest;
};
