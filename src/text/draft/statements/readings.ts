import { append } from '../../../model/rows/lists.ts';
import type { DraftSentence } from '../document.ts';
import type { FoundActor, FoundDate, FoundQuantity, Span } from '../found.ts';
import { fold } from './contexts.ts';

/** A sentence with what was found in it. Positions are indexes of `words`. */
export interface Reading {
  sentence: DraftSentence;
  words: string;
  /** In small letters. */
  folded: string;
  /** In the order of the sentence, without those that are only named by an adjective. */
  actors: readonly { key: string; name: string; start: number; end: number }[];
  dates: readonly { date: FoundDate; start: number; end: number }[];
  quantities: readonly FoundQuantity[];
}

export interface FoundInText {
  dates: readonly FoundDate[];
  actors: readonly FoundActor[];
  quantities: readonly FoundQuantity[];
}

/** The rest of a longer sentence, in UTF-16 units, is not read, so that a hostile text costs little. */
const LONGEST = 4000;

/** Gives what was found in each sentence. */
export const createReader = (
  { actors, dates, quantities }: FoundInText,
  capitals: boolean,
): ((sentence: DraftSentence) => Reading) => {
  const actorsIn = bySentence(
    actors.flatMap(({ ref, name, spans }) => spans.map((span) => ({ ...span, key: ref ?? name, name }))),
  );
  const datesIn = bySentence(dates);
  const quantitiesIn = bySentence(quantities);
  return (sentence) => {
    const words = sentence.text.slice(0, LONGEST);
    const toIndex = createIndexer(sentence);
    const place = ({ start, end }: Span) => ({ start: toIndex(start), end: toIndex(end) });
    return {
      sentence,
      words,
      folded: fold(words, capitals),
      actors: (actorsIn.get(sentence.ref) ?? [])
        .filter(({ adjective }) => !adjective)
        .map((span) => ({ key: span.key, name: span.name, ...place(span) }))
        .sort((a, b) => a.start - b.start || b.end - a.end),
      dates: (datesIn.get(sentence.ref) ?? []).map((date) => ({ date, ...place(date) })),
      quantities: quantitiesIn.get(sentence.ref) ?? [],
    };
  };
};

export const bySentence = <Found extends { sentence: string }>(all: readonly Found[]): ReadonlyMap<string, Found[]> => {
  const found = new Map<string, Found[]>();
  for (const each of all) append(found, each.sentence, each);
  return found;
};

/** Turns a position in code points of the text into an index of the sentence. */
const createIndexer = ({ text, start, end }: DraftSentence): ((position: number) => number) => {
  if (end - start === text.length) return (position) => position - start;
  const indexes = [0];
  for (const character of text) indexes.push((indexes.at(-1) as number) + character.length);
  return (position) => indexes[position - start] ?? text.length;
};
