import { buildParagraphs, continuesIn, type Leadings, type Paragraph } from './build-paragraphs.ts';
import { joinLine, type WordCounts } from './join-lines.ts';
import type { Column } from './lay-out.ts';

/** A paragraph and whether it is in a box. */
export interface PlacedParagraph extends Paragraph {
  inBox: boolean;
}

/** So many rows, captions and the like may stand between the parts of a paragraph. */
const MOST_BETWEEN = 60;

/** The last paragraph set like this one, if only paragraphs that are set otherwise follow it. */
const findOpen = (paragraphs: readonly PlacedParagraph[], next: PlacedParagraph, bodySize: number): number => {
  const size = next.lines[0]?.size ?? 0;
  for (let index = paragraphs.length - 1; index >= Math.max(0, paragraphs.length - MOST_BETWEEN); index -= 1) {
    const { lines, inBox } = paragraphs[index] as PlacedParagraph;
    const first = lines[0];
    if (!first || first.isRow || inBox !== next.inBox) continue;
    if (Math.abs(first.size - size) <= 0.09 * size) return index;
    // A heading ends what is above it; smaller text floats.
    if (first.size > bodySize * 1.08 && !inBox && !next.inBox) return -1;
  }
  return -1;
};

/** The paragraphs of all columns; one that goes on in the next column or page, or below a table, is one. */
export const joinColumns = (
  columns: readonly Column[],
  { leadings, words, bodySize }: { leadings: Leadings; words: WordCounts; bodySize: number },
): PlacedParagraph[] => {
  const paragraphs: PlacedParagraph[] = [];
  for (const { lines, inBox } of columns) {
    for (const [index, paragraph] of buildParagraphs(lines, leadings, words).entries()) {
      const next = { ...paragraph, inBox };
      const open = next.lines[0]?.isRow ? -1 : findOpen(paragraphs, next, bodySize);
      // What is next to each other in a column was split on purpose.
      const wasSplit = index > 0 && open === paragraphs.length - 1;
      const target = paragraphs[open];
      if (target && !wasSplit && continuesIn(target, next)) {
        target.text = joinLine(target.text, next.text, words);
        target.lines.push(...next.lines);
      } else paragraphs.push(next);
    }
  }
  return paragraphs;
};
