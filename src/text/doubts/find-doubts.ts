import { BRIEF_FORMAT } from '../../model/file-formats.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { decodeText, indexCodePoints } from '../passages.ts';
import { findCutWords } from './boundaries.ts';
import type { Doubt } from './doubt.ts';

/** What may be wrong in a brief's file, compared with its text, which must be the one that was indexed. */
export const findDoubts = (bytes: Uint8Array, brief: BriefFile, _schema = BRIEF_FORMAT.jsonSchema): Doubt[] => {
  const codePoints = indexCodePoints(decodeText(bytes));
  return [...findCutWords(brief.text.paragraphs, codePoints)];
};
