import { formatCitationRef } from '../../model/citation-ref.ts';
import type { ParagraphRecord } from '../../model/records/text-records.ts';
import type { CodePoints } from '../passages.ts';
import { foldWords } from './fold-words.ts';

/** Looks up passages of a text by their refs, folded; null for a ref that is not in the index. */
export const createPassageReader = (
  paragraphs: readonly ParagraphRecord[],
  codePoints: CodePoints,
): ((ref: string) => string | null) => {
  const ranges = new Map<string, { start: number; end: number }>();
  for (const paragraph of paragraphs) {
    ranges.set(paragraph.id, paragraph);
    for (const [index, sentence] of paragraph.sentences.entries())
      ranges.set(formatCitationRef({ brief: null, paragraph: paragraph.id, sentence: index + 1 }), sentence);
  }
  const folded = new Map<string, string | null>();
  return (ref) => {
    const known = folded.get(ref);
    if (known !== undefined) return known;
    const range = ranges.get(ref);
    const passage = range ? codePoints.slice(range.start, range.end) : null;
    const text = passage === null ? null : foldWords(passage);
    folded.set(ref, text);
    return text;
  };
};
