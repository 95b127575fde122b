import type { BriefFile } from '../model/records/brief-records.ts';
import { splitParagraphs } from './paragraphs.ts';
import { type CodePoints, isSkippedBy, sha256 } from './passages.ts';
import { createPassageLister } from './sentences/list-passages.ts';

/** A passage as it was indexed. */
export interface IndexedPassage {
  kind: 'paragraph' | 'sentence';
  start: number;
  end: number;
  sha256: string;
}

/** The offsets of the text's paragraphs and sentences by hash, with their length in code points: equal hashes have equal lengths. */
const listOffsets = (text: string, codePoints: CodePoints, { language, text: { skipped } }: BriefFile) => {
  const known = new Map<string, { length: number; offsets: Set<number> }>();
  const listPassages = createPassageLister(language);
  for (const block of splitParagraphs(text, isSkippedBy(skipped))) {
    for (const { start, end } of listPassages(block.text)) {
      const hash = sha256(block.text.slice(start, end));
      const from = codePoints.offsetOf(block.start + start);
      const found = known.get(hash) ?? {
        length: codePoints.offsetOf(block.start + end) - from,
        offsets: new Set(),
      };
      found.offsets.add(from);
      known.set(hash, found);
    }
  }
  return known;
};

/** Where a passage was found, with the end that it has there. */
export type FoundPassage = Pick<IndexedPassage, 'start' | 'end'>;

/**
 * Finds the new offsets of passages in a changed text. Call the function for one passage after the other, in the order
 * of the index; it returns where the passage is, or null. The passage may have another length than the index says. Of several candidates it takes the one closest to the expected offset,
 * which assumes the same shift as for the previous passage. No offset is used for two equal passages.
 */
export const createPassageFinder = (
  text: string,
  codePoints: CodePoints,
  brief: BriefFile,
  inPlace: readonly IndexedPassage[],
): ((passage: IndexedPassage) => FoundPassage | null) => {
  const known = listOffsets(text, codePoints, brief);
  const keyAt = ({ kind, sha256: hash }: IndexedPassage, offset: number) => `${kind} ${hash} ${offset}`;
  const taken = new Set(inPlace.map((passage) => keyAt(passage, passage.start)));
  let shift = 0;

  const isAt = ({ start, end, sha256: hash }: IndexedPassage, offset: number): boolean => {
    const found = codePoints.slice(offset, offset + end - start);
    return found !== null && sha256(found) === hash;
  };
  return (passage) => {
    const expected = passage.start + shift;
    const { length = passage.end - passage.start, offsets = [] } = known.get(passage.sha256) ?? {};
    const candidates = [...offsets];
    // A curator may have split the sentences differently from the splitter.
    if (isAt(passage, expected)) candidates.push(expected);
    const [nearest] = candidates
      .filter((offset) => !taken.has(keyAt(passage, offset)))
      .sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
    if (nearest === undefined) return null;
    taken.add(keyAt(passage, nearest));
    shift = nearest - passage.start;
    return { start: nearest, end: nearest + length };
  };
};
