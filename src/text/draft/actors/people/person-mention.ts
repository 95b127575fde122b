import { type Mention, type ReadSentence, textOf } from '../mention.ts';

/** The words of a person's name, from first to last, and what shows that it is one. */
export interface PersonName {
  from: number;
  to: number;
  score: number;
  reason: string;
  title?: string;
}

/** The mention of a person by these words. */
export const personMention = (read: ReadSentence, { from, to, score, reason, title }: PersonName): Mention => {
  const name = textOf(read, from, to);
  return {
    sentence: read.position,
    start: read.words[from]?.start ?? 0,
    end: read.words[to]?.end ?? 0,
    type: 'PERSON',
    key: `person ${name.toLowerCase()}`,
    ref: null,
    name,
    adjective: false,
    score: read.titleCase && title === undefined ? score - 0.15 : score,
    method: 'names',
    reason,
    hints: title === undefined ? {} : { title },
  };
};
