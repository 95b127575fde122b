import type { FoundDate } from '../found.ts';
import type { Reading } from './readings.ts';

/** The longest run of words of the text that a key may have. */
const LONGEST_RUN = 5;

/** A few words by which a statement differs from others: those of its cue, names, the date, and its longest word. */
export const keyOf = (
  { actors, words }: Reading,
  cue: string,
  keys: readonly string[],
  date: FoundDate | null,
): string => {
  const names = [...new Set(actors.filter(({ key }) => keys.includes(key)).map(({ name }) => name))].slice(0, 2);
  const longest = (words.slice(0, 1000).match(/\p{L}{5,40}/gu) ?? []).reduce(
    (a, b) => (b.length > a.length ? b : a),
    '',
  );
  const parts = [...[cue, ...names].map(firstWords), date?.edtf ?? '', longest].filter(Boolean);
  const text = ` ${wordsOf(words).join(' ')} `;
  const kept: string[] = [];
  for (const part of parts) if (!hasRun(wordsOf([...kept, part].join(' ')), text)) kept.push(part);
  return kept.join(' · ') || firstWords(words);
};

const firstWords = (text: string): string => text.trim().split(/\s+/).slice(0, 3).join(' ').slice(0, 100);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const hasRun = (words: readonly string[], text: string): boolean =>
  words.some(
    (_, at) => at + LONGEST_RUN < words.length && text.includes(` ${words.slice(at, at + LONGEST_RUN + 1).join(' ')} `),
  );
