import type { BriefText } from '../wording/brief-text.ts';
import { findCutSentences, findCutWords } from './boundaries.ts';
import type { Doubt } from './doubt.ts';
import { findForeignNumbers } from './numbers.ts';
import { findBetterPassages } from './passages.ts';

/** What may be wrong in a brief's file, compared with its text, which must be the one that was indexed. */
export const findDoubts = ({ brief, codePoints, passages, fields }: BriefText): Doubt[] => [
  ...findCutWords(brief.text.paragraphs, codePoints),
  ...findCutSentences(brief.text.paragraphs, codePoints),
  ...findForeignNumbers(brief, fields, passages.read),
  ...findBetterPassages(brief, passages),
];
