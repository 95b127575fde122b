import { isCaption, isSourceNote } from '../printed-kinds.ts';
import type { Paragraph } from './build-paragraphs.ts';
import { bulletOf } from './list-markers.ts';

/** Finds the labels in figures: small pieces of text between the paragraphs of a page. */

const FEWEST = 3;
const LONGEST = 90;

const isLabel = ({ text, lines }: Paragraph, bodySize: number): boolean => {
  const first = lines[0];
  if (!first || first.isRow || text.length > LONGEST || isCaption(text) || isSourceNote(text)) return false;
  if (bulletOf(text) !== undefined) return false;
  return first.size < bodySize * 0.91 || (!/\p{L}{3}/u.test(text) && Math.abs(first.size - bodySize) > 0.09 * bodySize);
};

/** Labels that are printed closely below each other, as one. */
const joinLabels = (labels: readonly Paragraph[]): Paragraph[] => {
  const joined: Paragraph[] = [];
  for (const label of labels) {
    const last = joined.at(-1);
    const line = label.lines[0];
    const previous = last?.lines.at(-1);
    const isNear =
      line && previous && Math.abs(line.baseline - previous.baseline) < 1.5 * Math.max(line.size, previous.size);
    if (last && isNear && /\p{L}/u.test(label.text)) {
      last.text += ` ${label.text}`;
      last.lines.push(...label.lines);
    } else joined.push({ ...label, lines: [...label.lines] });
  }
  return joined;
};

/** Separates the labels in figures from the paragraphs: at least three in a row, most of them smaller than the text. */
export const takeFigureText = <P extends Paragraph>(
  paragraphs: readonly P[],
  bodySize: number,
): { paragraphs: P[]; labels: Paragraph[] } => {
  const kept: P[] = [];
  const labels: Paragraph[] = [];
  let run: P[] = [];
  const close = () => {
    if (run.length >= FEWEST && run.some(({ lines }) => (lines[0]?.size ?? 0) < bodySize))
      labels.push(...joinLabels(run));
    else kept.push(...run);
    run = [];
  };
  for (const paragraph of paragraphs) {
    if (isLabel(paragraph, bodySize)) run.push(paragraph);
    else {
      close();
      kept.push(paragraph);
    }
  }
  close();
  return { paragraphs: kept, labels };
};
