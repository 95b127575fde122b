import type { FoundDate } from '../found.ts';
import type { ActorAt, Reading } from './reading.ts';

/** The longest run of words of the text that a key may have. */
const LONGEST_RUN = 5;

/** A few words that distinguish a statement from others: the words of its cue, names, and the date. */
export const keyOf = (reading: Reading, cue: string, actors: readonly ActorAt[], date: FoundDate | null): string => {
  const names = [...new Map(actors.map(({ key, name }) => [key, name])).values()]
    .slice(0, 2)
    .map((name) => firstWords(name, 3));
  const parts = [firstWords(cue, 3), ...names, date?.edtf ?? '', namedThing(reading)].filter(Boolean);
  const text = wordsOf(reading.words);
  const kept: string[] = [];
  for (const part of parts) if (longestRun(wordsOf([...kept, part].join(' ')), text) <= LONGEST_RUN) kept.push(part);
  return kept.join(' · ');
};

const firstWords = (text: string, count: number): string => text.trim().split(/\s+/).slice(0, count).join(' ');

/** The longest word with a small letter: what it is about, most often. */
const namedThing = ({ words }: Reading): string => {
  let longest = '';
  for (const [word] of words.slice(0, 1000).matchAll(/\p{L}{5,40}/gu)) if (word.length > longest.length) longest = word;
  return longest;
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** How many words in a row of a short list are so in a text. */
const longestRun = (few: readonly string[], text: readonly string[]): number => {
  let longest = 0;
  for (let at = 0; at < few.length; at += 1)
    for (let index = 0; index < text.length; index += 1) {
      let run = 0;
      while (at + run < few.length && few[at + run] === text[index + run]) run += 1;
      if (run > longest) longest = run;
    }
  return longest;
};
