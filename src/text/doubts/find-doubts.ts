import { formatCitationRef } from '../../model/citation-ref.ts';
import { BRIEF_FORMAT } from '../../model/file-formats.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { decodeText, indexCodePoints } from '../passages.ts';
import { wordedFields } from '../wording/brief-wording.ts';
import { createPassageReader } from '../wording/cited-passages.ts';
import { findCutWords } from './boundaries.ts';
import type { Doubt } from './doubt.ts';
import { findForeignNumbers } from './numbers.ts';
import { findBetterPassages } from './passages.ts';

/** What may be wrong in a brief's file, compared with its text, which must be the one that was indexed. */
export const findDoubts = (bytes: Uint8Array, brief: BriefFile, schema = BRIEF_FORMAT.jsonSchema): Doubt[] => {
  const codePoints = indexCodePoints(decodeText(bytes));
  const { paragraphs } = brief.text;
  const read = createPassageReader(paragraphs, codePoints);
  const sentences = paragraphs.flatMap(({ id, sentences }) =>
    sentences.map((_, index) => formatCitationRef({ brief: null, paragraph: id, sentence: index + 1 })),
  );
  return [
    ...findCutWords(paragraphs, codePoints),
    ...findForeignNumbers(brief, wordedFields(schema, brief), read),
    ...findBetterPassages(brief, sentences, read),
  ];
};
