import type { JsonPath } from '../../model/json.ts';

/** What a field and the text do not agree in. */
export type WordingCheck =
  /** Words that are said to be of the text are not in a cited passage. */
  | 'WORDS'
  /** A quantity has another number, direction or unit than its words. */
  | 'QUANTITY'
  /** A date contradicts its words. */
  | 'DATE'
  /** What is said to have happened is planned, expected or possible only. */
  | 'MODALITY'
  /** What is said to be stated is not named in a cited passage. */
  | 'BASIS'
  /** A restatement has a run of words of the text. */
  | 'COPIED'
  /** A restatement quotes words that are not in the text. */
  | 'QUOTED';

/** A field that does not agree with the text. */
export interface WordingProblem {
  path: JsonPath;
  check: WordingCheck;
  message: string;
  /** Other fields that do not agree because of the same slip. */
  also?: readonly JsonPath[];
}
