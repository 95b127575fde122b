import { buildParagraphs, continuesIn, type Leadings, type Paragraph } from './build-paragraphs.ts';
import { takeFigureText } from './figure-text.ts';
import { joinLine, type WordCounts } from './join-lines.ts';
import type { Column } from './lay-out.ts';

/** A paragraph and where it is. */
export interface PlacedParagraph extends Paragraph {
  inBox: boolean;
  /** Whether it is a label in a figure. */
  inFigure?: true;
}

/** So many rows, captions and the like may stand between the parts of a paragraph. */
const MOST_BETWEEN = 60;

/** The last paragraph set like this one, if only paragraphs that are set otherwise follow it. */
const findOpen = (paragraphs: readonly PlacedParagraph[], next: PlacedParagraph, bodySize: number): number => {
  const size = next.lines[0]?.size ?? 0;
  for (let index = paragraphs.length - 1; index >= Math.max(0, paragraphs.length - MOST_BETWEEN); index -= 1) {
    const { lines, inBox, inFigure } = paragraphs[index] as PlacedParagraph;
    const first = lines[0];
    if (!first || first.isRow || inFigure || inBox !== next.inBox) continue;
    if (Math.abs(first.size - size) <= 0.09 * size) return index;
    // A heading ends what is above it; smaller text floats.
    if (first.size > bodySize * 1.08 && !inBox && !next.inBox) return -1;
  }
  return -1;
};

const isText = ({ lines }: Paragraph, bodySize: number): boolean => {
  const first = lines[0];
  return (
    first !== undefined && !first.isRow && (!first.bold || /^\p{Ll}/u.test(first.text)) && first.size <= bodySize * 1.08
  );
};

/**
 * The paragraphs of all columns; one that goes on in the next column or page, or below a table, is one. The labels in the
 * figures of a page follow the page's text.
 */
export const joinColumns = (
  columns: readonly Column[],
  { leadings, words, bodySize }: { leadings: Leadings; words: WordCounts; bodySize: number },
): PlacedParagraph[] => {
  const paragraphs: PlacedParagraph[] = [];
  let waiting: PlacedParagraph[] = [];
  const lastPage = columns.at(-1)?.page ?? 1;
  for (const [at, { lines, inBox, page }] of columns.entries()) {
    const built = buildParagraphs(lines, leadings, words);
    // What is small on the first and the last page is the imprint.
    const isInner = page > 1 && page < lastPage;
    const { paragraphs: own, labels } = isInner ? takeFigureText(built, bodySize) : { paragraphs: built, labels: [] };
    waiting.push(...labels.map((label): PlacedParagraph => ({ ...label, inBox, inFigure: true })));
    for (const [index, paragraph] of own.entries()) {
      const next = { ...paragraph, inBox };
      const open = isText(next, bodySize) ? findOpen(paragraphs, next, bodySize) : -1;
      // What is next to each other in a column was split on purpose.
      const wasSplit = index > 0 && open === paragraphs.length - 1;
      const target = paragraphs[open];
      if (target && !wasSplit && continuesIn(target, next)) {
        target.text = joinLine(target.text, next.text, words);
        target.lines.push(...next.lines);
      } else paragraphs.push(next);
    }
    if (columns[at + 1]?.page !== page) {
      paragraphs.push(...waiting);
      waiting = [];
    }
  }
  return paragraphs;
};
