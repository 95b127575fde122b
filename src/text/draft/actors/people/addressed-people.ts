import { givenNameKind } from '../words/given-names.ts';
import type { Word } from '../words-of-sentence.ts';
import type { PersonName } from './person-mention.ts';

/** Before the given name of somebody who is spoken to: "Thanks, Jane", "Go ahead, Jane", "Over to you, Jane". */
const BEFORE =
  /(?:\b(?:thanks|thank you|hi|hello|hey|go ahead|over to you|to you|please|good (?:morning|afternoon|evening)|sorry|okay|yes|merci|gracias|danke))$/;

/** "Thanks, Jane.": a given name alone. */
export const addressed = (words: readonly Word[], at: number): PersonName | null => {
  const [name, after] = [words[at] as Word, words[at + 1]];
  const kind = givenNameKind(name.text);
  if (kind === null || !/^, ?$/.test(name.gap) || (after && !/^[,.?!]/.test(after.gap))) return null;
  const before = words
    .slice(Math.max(0, at - 3), at)
    .map(({ lower }) => lower)
    .join(' ');
  return BEFORE.test(before)
    ? { from: at, to: at, score: 0.6, reason: 'a given name after thanks or a greeting' }
    : null;
};
