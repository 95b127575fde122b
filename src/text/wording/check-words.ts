import type { WordedField } from './brief-wording.ts';
import type { Passages } from './cited-passages.ts';
import { createHedgeMatcher, createNameMatcher, type PassageMatcher } from './contains-words.ts';
import type { WordingProblem } from './wording-problem.ts';

/** Words that are said to be of the text occur in one of the passages that the statement cites. */
export const checkWords = function* (fields: readonly WordedField[], passages: Passages): Generator<WordingProblem> {
  for (const { path, text, wording, citations } of fields) {
    const cited = citations.map(passages.read).filter((passage) => passage !== null);
    // A citation that does not exist is a problem of its own.
    if ((wording !== 'TEXT' && wording !== 'HEDGE') || cited.length < citations.length) continue;
    const isHedge = wording === 'HEDGE';
    // A statement may be hedged twice, in different places.
    const parts = isHedge ? text.split(/[,،、]/).map((part) => part.trim()) : [text];
    for (const words of parts.filter((part) => part !== '')) {
      const isIn = isHedge ? createHedgeMatcher(words) : createNameMatcher(words);
      if (cited.some(isIn)) continue;
      const advice = isHedge ? adviseOnHedge(isIn, passages) : adviseOn(isIn, passages);
      yield { path, check: 'WORDS', message: `"${words}" is not in ${citations.join(', ')}; ${advice}` };
    }
  }
};

/** The refs of the sentences that have some words, at most three of them. */
export const findElsewhere = (isIn: PassageMatcher, { read, sentences }: Passages): string | null => {
  const found = sentences.filter((ref) => {
    const passage = read(ref);
    return passage !== null && isIn(passage);
  });
  if (found.length === 0) return null;
  const more = found.length > MOST_REFS ? ` and ${found.length - MOST_REFS} more` : '';
  return `${found.slice(0, MOST_REFS).join(', ')}${more}`;
};

const MOST_REFS = 3;

const adviseOn = (isIn: PassageMatcher, passages: Passages): string => {
  const found = findElsewhere(isIn, passages);
  return found
    ? `it is in ${found}; cite that, or correct it`
    : 'nor anywhere else in the text; write it as the text does, or leave it out';
};

/** Another sentence has the hedge of another statement, most often. */
const adviseOnHedge = (isIn: PassageMatcher, passages: Passages): string => {
  const found = findElsewhere(isIn, passages);
  const where = found ? `it is in ${found}, which may hedge something else` : 'nor anywhere else in the text';
  return `${where}; write the word with which the cited passage hedges it, or leave it out`;
};
