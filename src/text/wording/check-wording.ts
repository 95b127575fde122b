import { formatCitationRef } from '../../model/citation-ref.ts';
import { BRIEF_FORMAT, type JsonSchema } from '../../model/file-formats.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { decodeText, indexCodePoints } from '../passages.ts';
import { wordedFields } from './brief-wording.ts';
import { checkBasis } from './check-basis.ts';
import { checkModality } from './check-modality.ts';
import { checkWords } from './check-words.ts';
import { createPassageReader } from './cited-passages.ts';
import { checkDates } from './dates/check-dates.ts';
import { checkQuantities } from './quantities/check-quantities.ts';
import { checkCopies, createCopyFinder } from './restatements/check-copies.ts';
import { checkQuotations } from './restatements/check-quotations.ts';
import type { WordingProblem } from './wording-problem.ts';

/**
 * Compares what a brief's file says with the words of the text, which must be the one that was indexed. Problems come by kind
 * and then in the order of the file. Throws if the bytes are not UTF-8.
 */
export const checkWording = (
  bytes: Uint8Array,
  brief: BriefFile,
  schema = BRIEF_FORMAT.jsonSchema,
): WordingProblem[] => {
  const text = decodeText(bytes);
  const { paragraphs } = brief.text;
  const sentences = paragraphs.flatMap(({ id, sentences }) =>
    sentences.map((_, index) => formatCitationRef({ brief: null, paragraph: id, sentence: index + 1 })),
  );
  const passages = { read: createPassageReader(paragraphs, indexCodePoints(text)), sentences };
  const fields = wordedFields(schema, brief);
  return [
    ...checkWords(fields, passages),
    ...checkQuantities(brief),
    ...checkDates(brief, passages.read),
    ...checkBasis(brief, passages),
    ...checkModality(brief),
    ...checkCopies(fields, createCopyFinder(text, namesIn(brief, fields))),
    ...checkQuotations(fields, passages, text),
  ];
};

/**
 * Finds copies of a brief's text in a register or in the ledger, which the schema describes. Throws if the bytes are not UTF-8.
 */
export const checkRegister = (
  bytes: Uint8Array,
  brief: BriefFile,
  register: object,
  registerSchema: JsonSchema,
): WordingProblem[] => {
  const findCopies = createCopyFinder(decodeText(bytes), namesIn(brief, wordedFields(BRIEF_FORMAT.jsonSchema, brief)));
  return [...checkCopies(wordedFields(registerSchema, register), findCopies)];
};

/** Titles and names that a restatement may repeat. */
const namesIn = (brief: BriefFile, fields: ReturnType<typeof wordedFields>): string[] => [
  brief.title,
  ...brief.sections.flatMap(({ title }) => title ?? []),
  ...fields.flatMap(({ wording, text }) => (wording === 'TEXT' ? text : [])),
];
