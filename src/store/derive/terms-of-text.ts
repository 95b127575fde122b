import { isCjk } from '../../model/compare-text.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { BriefSource } from '../../model/rows/derivation.ts';
import { unique } from '../../model/rows/lists.ts';
import { orderedWords, stemToken } from '../../model/search/words.ts';

/** How many forms of terms a statement is found by at most. One sentence shows a few. */
const MOST_FORMS = 40;

/**
 * Finds the terms of art that statements of a brief restate: gives the forms that its text has. Terms that are kept as they are need none,
 * and another form of them may mean more than the statement says.
 */
export const createTermFinder = ({ termsOfArt }: BriefFile): BriefSource['termsOfText'] => {
  const terms = termsOfArt.flatMap(({ term, forms, restated }) =>
    restated.length > 0 ? { ofText: [term, ...forms], restated: restated.map(toStems) } : [],
  );
  return (said) => {
    const stems = terms.length > 0 ? said.map(toStems) : [];
    const isShown = (form: string) =>
      form.trim() !== '' && stems.some((text) => text.includes(isCjk(form) ? form.trim() : form));
    return unique(terms.flatMap(({ ofText, restated }) => (restated.some(isShown) ? ofText : []))).slice(0, MOST_FORMS);
  };
};

/** The words of a text without their endings, each between spaces. */
const toStems = (text: string): string => ` ${orderedWords(text).map(stemToken).join(' ')} `;
