import type { WordedField } from '../brief-wording.ts';
import { findElsewhere } from '../check-words.ts';
import type { Passages } from '../cited-passages.ts';
import { createExactMatcher } from '../contains-words.ts';
import { foldWords } from '../fold-words.ts';
import type { WordingProblem } from '../wording-problem.ts';
import { quotationsIn } from './quotations.ts';

/**
 * What restatements quote is in the passages that they cite, in whole words; what notes quote is anywhere in the text: they are
 * about how it was read.
 */
export const checkQuotations = function* (
  fields: readonly WordedField[],
  passages: Passages,
  text: string,
): Generator<WordingProblem> {
  const whole = foldWords(text);
  for (const { path, text: own, wording, citations } of fields) {
    if (wording !== 'RESTATED' && wording !== 'NOTE') continue;
    const cited = citations.map(passages.read).filter((passage) => passage !== null);
    // A citation that does not exist is a problem of its own.
    const isAnywhere = wording === 'NOTE' || cited.length === 0 || cited.length < citations.length;
    const searched = isAnywhere ? whole : cited.map(({ folded }) => folded).join(' ');
    for (const quoted of quotationsIn(own)) {
      const isIn = createExactMatcher(quoted);
      if (isIn(searched)) continue;
      const found = isAnywhere ? null : findElsewhere(({ folded }) => isIn(folded), passages);
      yield { path, check: 'QUOTED', message: describe(quoted, citations, found) };
    }
  }
};

const describe = (quoted: string, citations: readonly string[], found: string | null): string =>
  found
    ? `"${quoted}" is in quotation marks, but not in ${citations.join(', ')}; it is in ${found}; cite that, correct it, or leave out the marks`
    : `"${quoted}" is in quotation marks, but not in the text; quote its words, or leave out the marks`;
