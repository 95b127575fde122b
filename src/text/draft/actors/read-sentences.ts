import type { DraftDocument, DraftSentence } from '../document.ts';
import type { Phrases } from './phrases.ts';
import { type Word, wordsOfSentence } from './words.ts';

/** A sentence that is read for names. */
export interface ReadSentence {
  position: number;
  sentence: DraftSentence;
  words: readonly Word[];
  /** Whether most of its words have capitals, so that these say nothing: a heading, a row of a table. */
  titleCase: boolean;
  /** What to take off the score of a name that only capitals show. */
  penalty: number;
}

/** A way to name a country. */
export interface CountryName {
  /** Alpha-2 code; null for a name that only has the name of a country in it. */
  code: string | null;
  adjective: boolean;
}

/** What finding names needs of the document. */
export interface ActorContext {
  language: string;
  /** The nouns of organizations, and the kind that each says. */
  nouns: ReadonlyMap<string, string>;
  countries: Phrases<CountryName>;
  counts: WordCounts;
}

/** What is not prose: capitals begin the words there for other reasons. */
const HEADINGS = new Set(['HEADING', 'FRONT_MATTER', 'TABLE', 'CAPTION']);

/** German prints all nouns with capitals, in headings as in prose. */
const isTitleCase = ({ kind }: DraftSentence, words: readonly Word[], language: string): boolean => {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const capital = long.filter((word) => word.capital).length;
  const share = /^de\b/i.test(language) ? 0.95 : HEADINGS.has(kind) ? 0.6 : 0.8;
  return long.length > 2 && capital > long.length * share;
};

/** Reads the words of all sentences. */
export const readSentences = ({ sentences, language }: DraftDocument): ReadSentence[] =>
  sentences.map((sentence, position) => {
    const words = wordsOfSentence(sentence.text);
    const titleCase = isTitleCase(sentence, words, language);
    const penalty = !titleCase ? 0 : sentence.kind !== 'FRONT_MATTER' && HEADINGS.has(sentence.kind) ? 0.25 : 0.1;
    return { position, sentence, words, titleCase, penalty };
  });

/** How often the words of a document are printed with and without a capital where prose leaves the choice. */
export interface WordCounts {
  lowerCase(word: string): number;
  /** Within sentences of prose, not at their beginning. */
  capital(word: string): number;
}

/** Counts the words of the sentences of a document. */
export const countWords = (sentences: readonly ReadSentence[]): WordCounts => {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { words, titleCase } of sentences)
    for (const word of words)
      if (!word.capital) count(lower, word.lower);
      else if (!titleCase && !word.initial) count(capital, word.text);
  return { lowerCase: (word) => lower.get(word.toLowerCase()) ?? 0, capital: (word) => capital.get(word) ?? 0 };
};
