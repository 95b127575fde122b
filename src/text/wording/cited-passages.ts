import type { ParagraphRecord } from '../../model/records/text-records.ts';
import type { CodePoints } from '../passages.ts';
import { rangesByRef } from '../ranges-by-ref.ts';
import { foldSpelling } from './fold-words.ts';

/** A passage of a text in forms in which words can be compared. */
export interface Passage {
  /** With its capitals. */
  spelled: string;
  /** In lower case. */
  folded: string;
}

/** Looks up passages of a text by their refs; null for a ref that is not in the index. */
export type PassageReader = (ref: string) => Passage | null;

export interface Passages {
  read: PassageReader;
  /** All refs of the text's sentences. */
  sentences: readonly string[];
}

export const createPassageReader = (paragraphs: readonly ParagraphRecord[], codePoints: CodePoints): PassageReader => {
  const ranges = rangesByRef(paragraphs);
  const known = new Map<string, Passage | null>();
  return (ref) => {
    const found = known.get(ref);
    if (found !== undefined) return found;
    const range = ranges.get(ref);
    const text = range ? codePoints.slice(range.start, range.end) : null;
    const passage = text === null ? null : toPassage(text);
    known.set(ref, passage);
    return passage;
  };
};

export const toPassage = (text: string): Passage => {
  const spelled = foldSpelling(text);
  return { spelled, folded: spelled.toLowerCase() };
};
