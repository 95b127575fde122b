import type { WordedField } from './brief-wording.ts';
import { createWordMatcher } from './contains-words.ts';
import type { WordingProblem } from './wording-problem.ts';

interface Passages {
  /** The folded passage with a ref; null if there is none. */
  read(ref: string): string | null;
  /** All refs of the text's sentences. */
  sentences: readonly string[];
}

/** Words that are said to be of the text occur in one of the passages that the statement cites. */
export const checkWords = function* (fields: readonly WordedField[], passages: Passages): Generator<WordingProblem> {
  for (const { path, text, wording, citations } of fields) {
    // A citation that does not exist is a problem of its own.
    if (wording === 'RESTATED' || citations.some((ref) => passages.read(ref) === null)) continue;
    // A statement may be hedged twice, in different places.
    const parts = wording === 'HEDGE' ? text.split(/[,،、]/).map((part) => part.trim()) : [text];
    for (const words of parts.filter((part) => part !== '')) {
      const isIn = createWordMatcher(words);
      if (citations.some((ref) => isIn(passages.read(ref) ?? ''))) continue;
      yield {
        path,
        check: 'WORDS',
        message: `"${words}" is not in ${citations.join(', ')}; ${adviseOn(isIn, passages)}`,
      };
    }
  }
};

const MOST_REFS = 3;

const adviseOn = (isIn: (passage: string) => boolean, { read, sentences }: Passages): string => {
  const found = sentences.filter((ref) => isIn(read(ref) ?? ''));
  if (found.length === 0) return 'nor anywhere else in the text; write it as the text does, or leave it out';
  const more = found.length > MOST_REFS ? ` and ${found.length - MOST_REFS} more` : '';
  return `it is in ${found.slice(0, MOST_REFS).join(', ')}${more}; cite that`;
};
