import type { JsonSchema } from '../../model/file-formats.ts';
import type { BriefText } from './brief-text.ts';
import { wordedFields } from './brief-wording.ts';
import { checkBasis } from './check-basis.ts';
import { checkModality } from './check-modality.ts';
import { checkWords } from './check-words.ts';
import { checkDates } from './dates/check-dates.ts';
import { mergeProblems } from './merge-problems.ts';
import { checkQuantities } from './quantities/check-quantities.ts';
import { checkCopies } from './restatements/check-copies.ts';
import { checkQuotations } from './restatements/check-quotations.ts';
import type { WordingProblem } from './wording-problem.ts';

/**
 * Compares what a brief's file says with the words of the text, which must be the one that was indexed. Problems come by kind
 * and then in the order of the file.
 */
export const checkWording = ({ brief, text, passages, fields, findCopies }: BriefText): WordingProblem[] => [
  ...mergeProblems([...checkWords(fields, passages)], [...checkBasis(brief, passages)]),
  ...checkQuantities(brief),
  ...checkDates(brief, passages.read),
  ...checkModality(brief),
  ...checkCopies(fields, findCopies),
  ...checkQuotations(fields, passages, text),
];

/** Finds copies of a brief's text in a register or in the ledger, which the schema describes. */
export const checkRegister = ({ findCopies }: BriefText, register: object, schema: JsonSchema): WordingProblem[] => [
  ...checkCopies(wordedFields(schema, register), findCopies),
];
