import { BRIEF_FORMAT } from '../../model/file-formats.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { sentenceRef } from '../../model/refs.ts';
import { type CodePoints, decodeText, indexCodePoints } from '../passages.ts';
import { type WordedField, wordedFields } from './brief-wording.ts';
import { createPassageReader, type Passages } from './cited-passages.ts';
import { type CopyFinder, createCopyFinder } from './restatements/check-copies.ts';

/** A brief's file and its text, read once for all that compares the two. */
export interface BriefText {
  brief: BriefFile;
  text: string;
  codePoints: CodePoints;
  passages: Passages;
  fields: readonly WordedField[];
  findCopies: CopyFinder;
}

/** Opens the text that was indexed for a brief. Throws if the bytes are not UTF-8. */
export const openBriefText = (bytes: Uint8Array, brief: BriefFile, schema = BRIEF_FORMAT.jsonSchema): BriefText => {
  const text = decodeText(bytes);
  const codePoints = indexCodePoints(text);
  const { paragraphs } = brief.text;
  const sentences = paragraphs.flatMap(({ id, sentences }) => sentences.map((_, index) => sentenceRef(id, index)));
  const fields = wordedFields(schema, brief);
  return {
    brief,
    text,
    codePoints,
    passages: { read: createPassageReader(paragraphs, codePoints), sentences },
    fields,
    findCopies: createCopyFinder(text, namesIn(brief, fields)),
  };
};

/** Titles and names that a restatement may repeat. */
const namesIn = (brief: BriefFile, fields: readonly WordedField[]): string[] => [
  brief.title,
  ...brief.sections.flatMap(({ title }) => title ?? []),
  ...fields.flatMap((field) =>
    field.wording === 'TERM' || (field.wording === 'TEXT' && isName(field)) ? field.text : [],
  ),
];

/** Words of dates and quantities are none, and what a text calls an event may be any of its words, unless they have capitals. */
const isName = ({ path, text }: WordedField): boolean => {
  if (path.at(-1) === 'text') return false;
  if (path[0] !== 'mentions') return true;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= words.length;
};
