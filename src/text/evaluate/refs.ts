import type { ParagraphRecord } from '../../model/records/text-records.ts';
import { sentenceRef } from '../../model/refs.ts';
import type { OffsetRange } from './annotations.ts';

/** Finds the sentence in which a place of the text begins, or else its paragraph; empty if it is in none. */
export const createRefFinder =
  (paragraphs: readonly ParagraphRecord[]) =>
  (place: OffsetRange | null): string => {
    if (!place) return '';
    const [start] = place;
    const holds = (passage: { start: number; end: number }) => passage.start <= start && start < passage.end;
    const paragraph = paragraphs.find(holds);
    if (!paragraph) return '';
    const sentence = paragraph.sentences.findIndex(holds);
    return sentence < 0 ? paragraph.id : sentenceRef(paragraph.id, sentence);
  };
