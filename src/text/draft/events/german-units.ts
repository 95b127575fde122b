import { foldedWords } from '../../../model/compare-text.ts';
import type { RawWord } from './phrases.ts';
import { stem } from './stem.ts';
import { type Keys, merge } from './units.ts';
import { GERMAN_WORDS } from './words/german-words.ts';

/** Letters of inflection and derivation that may follow a stem: "Gipfels", "Überprüfung", "unterzeichneten". */
const ENDING = /^(?:e[nmrs]?|s|n|t|te[ns]?|et|ete[ns]?|ung|ungen|ungs|ens|er[ns]?|in|innen|st|lich|liche[nmrs]?)?$/;

/** What joins the parts of a compound. */
const JOINTS = ['', 's', 'n', 'en', 'es', 'er'];

/** The shortest part of a compound, and the longest compound that is read by its parts. */
const SHORTEST_PART = 3;
const LONGEST_COMPOUND = 40;

/** A stem of this length may have any ending; a shorter one only those of a noun. */
const LONG_STEM = 4;

/** How well a word of the same origin says it: "Kommission" is a commission. */
const COGNATE = 0.9;

/** Reads German words as the English ones by which registers name events. */
export const createGermanReader = (readEnglish: (words: string) => readonly Keys[]) => {
  const lines = GERMAN_WORDS.trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, ...string[]])
    .map(([word, ...english]) => ({
      words: word.split('_').flatMap(foldedWords),
      keys: merge(readEnglish(english.join(' '))),
    }));
  const single = new Map(
    lines.filter(({ words }) => words.length === 1).map(({ words: [word], keys }) => [word, keys]),
  );
  const phrases = lines.filter(({ words }) => words.length > 1);

  /** The keys of a word that is in the table, with an ending or without. */
  const inflected = (word: string): Keys | null => {
    for (let length = word.length; length >= SHORTEST_PART; length -= 1) {
      const keys = single.get(word.slice(0, length));
      const ending = word.slice(length);
      if (keys && (length >= LONG_STEM ? ENDING.test(ending) : /^(?:e[ns]?|s|n)?$/.test(ending))) return keys;
    }
    return null;
  };

  /** The keys of a compound whose last part is in the table; other parts count as far as they are. */
  const compound = (word: string): Keys | null => {
    const whole = inflected(word);
    if (whole || word.length > LONGEST_COMPOUND) return whole;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART - 1; at += 1) {
      const last = inflected(word.slice(at));
      if (!last) continue;
      const head = word.slice(0, at);
      const first = JOINTS.map((joint) => (head.endsWith(joint) ? head.slice(0, head.length - joint.length) : ''))
        .filter((part) => part.length >= SHORTEST_PART)
        .map((part) => compound(part))
        .find((keys) => keys !== null);
      return merge([last, first ?? new Map([[stem(head), 1]])]);
    }
    return null;
  };

  return {
    keysOf: (word: string): Keys => merge([new Map([[stem(word), 1]]), cognateOf(word), compound(word) ?? new Map()]),
    phraseAt: (words: readonly RawWord[], at: number): { length: number; values: Keys[] } | null => {
      const found = phrases.find((phrase) =>
        phrase.words.every((part, offset) => {
          const { word } = words[at + offset] ?? {};
          return word?.startsWith(part) && ENDING.test(word.slice(part.length));
        }),
      );
      return found ? { length: found.words.length, values: [found.keys] } : null;
    },
  };
};

const cognateOf = (word: string): Keys => {
  const english = word
    .replace(/k/g, 'c')
    .replace(/z(?=[aeiou])/g, 'c')
    .replace(/tion(?:en)?$/, 'tion')
    .replace(/(?:ie|ien)$/, 'y');
  return english === word ? new Map() : new Map([[stem(english), COGNATE]]);
};
