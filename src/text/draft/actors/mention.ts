import type { DraftDocument, DraftSentence } from '../document.ts';
import type { ActorType } from '../found.ts';
import { type Word, wordsOfSentence } from './words-of-sentence.ts';

/** A place that names an actor. Offsets are in UTF-16 units of the sentence. */
export interface Mention {
  /** The position of the sentence in the document. */
  sentence: number;
  start: number;
  end: number;
  type: ActorType;
  /** What mentions of one actor have in common: a code, a reference, or a name. */
  key: string;
  ref: string | null;
  /** The name as the actor would be listed. */
  name: string;
  adjective: boolean;
  score: number;
  method: 'register' | 'names';
  reason: string;
  hints: Readonly<Record<string, string>>;
}

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

/** The words of a sentence between two places, as they are printed. */
export const textOf = ({ sentence, words }: ReadSentence, from: number, to: number): string =>
  sentence.text.slice(words[from]?.start, words[to]?.end).replace(/\s+/g, ' ');
