import type { ParagraphRecord } from '../model/records/text-records.ts';
import { sentenceRef } from '../model/refs.ts';

/** The offsets of all paragraphs and sentences of an index, in code points of its text, by their refs. */
export const rangesByRef = (
  paragraphs: readonly ParagraphRecord[],
): ReadonlyMap<string, { start: number; end: number }> =>
  new Map(
    paragraphs.flatMap((paragraph) => [
      [paragraph.id, paragraph] as const,
      ...paragraph.sentences.map((sentence, index) => [sentenceRef(paragraph.id, index), sentence] as const),
    ]),
  );
