import type { Basis, Modality } from '../../../model/vocabulary/statements.ts';
import type { Cues } from './cues/cues-of.ts';
import type { Reading } from './reading.ts';

/** Words that say that something only could be: not of what happened. The same as `verify` has. */
const HYPOTHETICAL = /^(?:would|could|may|might|can|if)$/i;

/** The first words that hedge a sentence, as it has them; null if there are none. */
export const findHedge = (
  { words, folded }: Pick<Reading, 'words' | 'folded'>,
  modality: Modality,
  cues: Cues,
): string | null => {
  cues.hedges.lastIndex = 0;
  for (
    let match = cues.hedges.exec(folded), tries = 0;
    match && tries < 20;
    match = cues.hedges.exec(folded), tries += 1
  ) {
    const hedge = words.slice(match.index, match.index + match[0].length);
    if (isMonth(words, match.index, hedge)) continue;
    if (modality === 'HAPPENED' && HYPOTHETICAL.test(hedge)) continue;
    return match.index > 0 ? hedge : hedge.toLowerCase();
  }
  return null;
};

/** "May" with a capital inside a sentence is the month. */
export const isMonth = (words: string, index: number, word: string): boolean =>
  word === 'May' && (index > 0 || /^May\s+\d/.test(words.slice(index, index + 6)));

/** A statement that its author hedges is a conclusion, if it is nobody else's. */
export const basisOf = (hedge: string | null, isAttributed: boolean): Basis =>
  hedge !== null && !isAttributed ? 'AUTHOR_INFERRED' : 'STATED';
