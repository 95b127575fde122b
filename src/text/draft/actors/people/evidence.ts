import type { ReadSentence } from '../mention.ts';
import type { PeopleContext } from '../person-name.ts';
import type { Word } from '../words-of-sentence.ts';
import type { Run } from './runs.ts';
import type { Unit } from './units.ts';

/** A candidate for the name of a person, in its sentence. */
export interface Candidate extends Run {
  read: ReadSentence;
  context: PeopleContext;
  /** The positions of its first and its last word. */
  from: number;
  to: number;
  first: Unit;
  last: Unit;
  /** The first word of the sentence after this one; null at the end. */
  nextSentence: string | null;
}

/** Something that speaks for or against a name of a person. Weights are logarithms of odds, and are added. */
export interface Evidence {
  weight: number;
  reason: string;
}

/** Finds one kind of evidence. */
export type Cue = (candidate: Candidate) => Evidence | null;

/** The word before or after a candidate by its distance; a word without text if there is none. */
export const wordBefore = ({ read, from }: Candidate, distance = 1): Word => read.words[from - distance] ?? NO_WORD;
export const wordAfter = ({ read, to }: Candidate, distance = 1): Word => read.words[to + distance] ?? NO_WORD;

/** What is printed directly after a candidate, up to 60 characters. */
export const textAfter = ({ read, to }: Candidate): string => {
  const end = read.words[to]?.end ?? 0;
  return read.sentence.text.slice(end, end + 60);
};

/** The words before a candidate in small letters, up to a greatest number. */
export const wordsBefore = ({ read, from }: Candidate, greatest: number): string =>
  read.words
    .slice(Math.max(0, from - greatest), from)
    .map(({ lower }) => lower)
    .join(' ');

const NO_WORD: Word = {
  text: '',
  lower: '',
  start: 0,
  end: 0,
  gap: '',
  capital: false,
  capitals: false,
  initial: false,
};
