import type { JsonPath } from '../../model/json-path.ts';

/**
 * A field that does not agree with the text. WORDS: words that are said to be of the text are not in a cited passage. DATE: a
 * date contradicts its words. BASIS: what is said to be stated is not named in a cited passage. COPIED: a restatement has a run of words of the text. QUOTED: a restatement quotes words that are
 * not in the text.
 */
export interface WordingProblem {
  path: JsonPath;
  check: 'WORDS' | 'DATE' | 'BASIS' | 'COPIED' | 'QUOTED';
  message: string;
}
