import { append } from '../../../model/rows/lists.ts';
import type { DraftSentence } from '../document.ts';
import type { ActorSpan, ActorType, FoundActor, FoundDate, FoundQuantity, Span } from '../found.ts';
import type { Context } from './context.ts';
import { fold } from './cues/compile.ts';

/** A sentence with what was found in it. Positions are indexes of `words`. */
export interface Reading {
  sentence: DraftSentence;
  /** The text, with straight apostrophes, and not longer than `LONGEST`; as long as the text otherwise. */
  words: string;
  /** The same in small letters. */
  folded: string;
  /** In the order of the sentence. */
  actors: readonly ActorAt[];
  dates: readonly FoundDate[];
  quantities: readonly FoundQuantity[];
  context: Context;
  isQuestion: boolean;
}

export interface ActorAt {
  /** Its `ref`, or its name if it is new. */
  key: string;
  name: string;
  type: ActorType;
  adjective: boolean;
  start: number;
  end: number;
}

/** A sentence of this many UTF-16 units is none; the rest of it is not read, so that a hostile text costs little. */
const LONGEST = 4000;

export interface FoundInText {
  dates: readonly FoundDate[];
  actors: readonly FoundActor[];
  quantities: readonly FoundQuantity[];
}

/** Gives what was found in each sentence. */
export const createReader = (found: FoundInText) => {
  const actors = bySentence(
    found.actors.flatMap((actor) => actor.spans.map((span): ActorSpan & { actor: FoundActor } => ({ ...span, actor }))),
  );
  const dates = bySentence(found.dates);
  const quantities = bySentence(found.quantities);
  return (sentence: DraftSentence, context: Context): Reading => {
    const words = sentence.text.slice(0, LONGEST).replace(/[\u2018\u2019\u02BC]/g, "'");
    const toIndex = createIndexer(sentence);
    return {
      sentence,
      words,
      folded: fold(words),
      actors: (actors.get(sentence.ref) ?? [])
        .map(({ actor, adjective, start, end }) => ({
          key: actor.ref ?? actor.name,
          name: actor.name,
          type: actor.type,
          adjective,
          start: toIndex(start),
          end: toIndex(end),
        }))
        .sort((a, b) => a.start - b.start || b.end - a.end),
      dates: [...(dates.get(sentence.ref) ?? [])].sort((a, b) => a.start - b.start),
      quantities: quantities.get(sentence.ref) ?? [],
      context,
      isQuestion: /[?？]["'”’)\]]*\s*$/.test(words.slice(-8)),
    };
  };
};

const bySentence = <Found extends Span>(all: readonly Found[]): ReadonlyMap<string, Found[]> => {
  const found = new Map<string, Found[]>();
  for (const each of all) append(found, each.sentence, each);
  return found;
};

/** Turns a position in code points of the text into an index of the sentence. */
const createIndexer = ({ text, start, end }: DraftSentence): ((position: number) => number) => {
  if (end - start === text.length) return (position) => position - start;
  const indexes: number[] = [];
  let index = 0;
  for (const character of text) {
    indexes.push(index);
    index += character.length;
  }
  return (position) => indexes[position - start] ?? text.length;
};

/** The actors that a statement may be of: not those who are only named as an adjective, unless there are no others. */
export const namedActors = ({ actors }: Reading): readonly ActorAt[] => {
  const named = actors.filter(({ adjective }) => !adjective);
  return named.length > 0 ? named : actors;
};

/** Each key once, in order. */
export const keysOf = (actors: readonly ActorAt[]): string[] => [...new Set(actors.map(({ key }) => key))];

/** The actor that is named last before a place, in the same clause. */
export const subjectBefore = ({ actors, words }: Reading, index: number): ActorAt | null => {
  const clause = Math.max(words.lastIndexOf(';', index - 1), words.lastIndexOf(': ', index - 1), index - 160);
  const before = actors.filter(({ start, end, adjective }) => !adjective && start > clause && end <= index);
  // "The Commission and the Council should": the first of those that are named together is enough to name them all.
  return before.at(-1) ?? null;
};
