import type { BriefFile } from '../model/records/brief-records.ts';
import { sentenceSplitter, splitParagraphs, wholeAsSentence } from './paragraphs.ts';
import { type CodePoints, sha256 } from './passages.ts';

/** A passage that is no longer where the index says, or that still is. */
export interface Sought {
  kind: 'paragraph' | 'sentence';
  start: number;
  end: number;
  sha256: string;
}

/** The offsets at which paragraphs and sentences with a certain hash begin. */
const listOffsets = (text: string, codePoints: CodePoints, { language, text: { skipped } }: BriefFile) => {
  const offsets = new Map<string, Set<number>>();
  const split = sentenceSplitter(language);
  for (const block of splitParagraphs(text, new Set(skipped))) {
    const runs = [{ start: 0, end: block.text.length }, ...wholeAsSentence(block.text), ...split(block.text)];
    for (const { start, end } of runs) {
      const hash = sha256(block.text.slice(start, end));
      const known = offsets.get(hash) ?? new Set();
      offsets.set(hash, known.add(codePoints.offsetOf(block.start + start)));
    }
  }
  return offsets;
};

/**
 * Finds where passages went in a changed text: asked for one after the other in the order of the index, it gives the
 * offset of each, or null. Of several places it takes the one nearest to where the passage before it leads one to
 * expect it, and none that holds another passage alike.
 */
export const passageFinder = (
  text: string,
  codePoints: CodePoints,
  brief: BriefFile,
  inPlace: readonly Sought[],
): ((passage: Sought) => number | null) => {
  const offsets = listOffsets(text, codePoints, brief);
  const place = ({ kind, sha256: hash }: Sought, offset: number) => `${kind} ${hash} ${offset}`;
  const taken = new Set(inPlace.map((passage) => place(passage, passage.start)));
  let shift = 0;

  const isAt = ({ start, end, sha256: hash }: Sought, offset: number): boolean => {
    const found = codePoints.slice(offset, offset + end - start);
    return found !== null && sha256(found) === hash;
  };
  return (passage) => {
    const expected = passage.start + shift;
    const candidates = [...(offsets.get(passage.sha256) ?? [])];
    // A curator may have cut the sentences otherwise than the splitter does.
    if (isAt(passage, expected)) candidates.push(expected);
    const [nearest] = candidates
      .filter((offset) => !taken.has(place(passage, offset)))
      .sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
    if (nearest === undefined) return null;
    taken.add(place(passage, nearest));
    shift = nearest - passage.start;
    return nearest;
  };
};
