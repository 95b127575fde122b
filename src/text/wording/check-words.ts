import type { WordedField } from './brief-wording.ts';
import type { Passage, Passages } from './cited-passages.ts';
import { findClosestWords } from './closest-words.ts';
import { createHedgeMatcher, createNameMatcher, type PassageMatcher } from './contains-words.ts';
import type { WordingProblem } from './wording-problem.ts';

/** Words that are said to be of the text occur in one of the passages that the statement cites. */
export const checkWords = function* (fields: readonly WordedField[], passages: Passages): Generator<WordingProblem> {
  for (const { path, text, wording, citations } of fields) {
    if (wording === 'TERM' && !findElsewhere(createNameMatcher(text), passages)) {
      yield {
        path,
        check: 'WORDS',
        message: `"${text}" is nowhere in the text; write it as the text does, or leave it out`,
      };
    }
    const cited = citations.map(passages.read).filter((passage) => passage !== null);
    // A citation that does not exist is a problem of its own.
    if ((wording !== 'TEXT' && wording !== 'HEDGE') || cited.length < citations.length) continue;
    const isHedge = wording === 'HEDGE';
    // A statement may be hedged twice, in different places.
    const parts = isHedge ? text.split(/[,،、]/).map((part) => part.trim()) : [text];
    for (const words of parts.filter((part) => part !== '')) {
      const isIn = isHedge ? createHedgeMatcher(words) : createNameMatcher(words);
      if (cited.some(isIn)) continue;
      const found = findElsewhere(isIn, passages);
      const closest = found ? null : describeClosest(words, citations, cited);
      const advice = isHedge ? adviseOnHedge(found, closest) : adviseOn(found, closest);
      yield { path, check: 'WORDS', message: `"${words}" is not in ${citations.join(', ')}${advice}` };
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

/** Longer passages are not compared word by word. */
const LONGEST = 20_000;

/** What the first cited passage with words that are like these has. */
const describeClosest = (words: string, citations: readonly string[], cited: readonly Passage[]): string | null => {
  for (const [at, { spelled }] of cited.entries()) {
    const closest = spelled.length > LONGEST ? null : findClosestWords(words, spelled);
    if (closest !== null) return `${citations[at]} has "${closest}"`;
  }
  return null;
};

const adviseOn = (found: string | null, closest: string | null): string =>
  found
    ? `; it is in ${found}; cite that, or correct it`
    : `${describeNowhere(closest)}; write it as the text does, or leave it out`;

/** Another sentence has the hedge of another statement, most often. */
const adviseOnHedge = (found: string | null, closest: string | null): string => {
  const where = found ? `; it is in ${found}, which may hedge something else` : describeNowhere(closest);
  return `${where}; write the word with which the cited passage hedges it, or leave it out`;
};

const describeNowhere = (closest: string | null): string =>
  `, nor anywhere else in the text${closest ? `; ${closest}` : ''}`;
