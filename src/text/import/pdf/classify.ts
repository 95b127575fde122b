import type { ParagraphKind } from '../../../model/vocabulary/briefs.ts';
import { isCaption, isSourceNote } from '../printed-kinds.ts';
import { endsSentence, type Paragraph } from './build-paragraphs.ts';
import { withoutLeader } from './contents.ts';
import type { PlacedParagraph } from './join-columns.ts';
import { bulletOf, numberOf } from './list-markers.ts';

/** Says what the paragraphs of a PDF are, by how they are set and how they begin. */

const LARGER = 1.08;
const LONGEST_HEADING = 250;
const LONGEST_BOLD = 180;

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && text.length < 120;

const isLarger = ({ lines }: Paragraph, bodySize: number): boolean => (lines[0]?.size ?? 0) > bodySize * LARGER;

const isHeading = (paragraph: Paragraph, bodySize: number): boolean => {
  const { text, lines } = paragraph;
  if (!/\p{L}/u.test(text) || text.length > LONGEST_HEADING || /[.;,]$/.test(text)) return false;
  if (bulletOf(text) !== undefined) return false;
  if (isLarger(paragraph, bodySize)) return !(text.endsWith(':') && lines.length > 2 && !lines[0]?.bold);
  const isBold = lines.every(({ bold }) => bold) && text.length <= LONGEST_BOLD && lines.length < 4;
  return isBold || (isCapitals(text) && text.length > 4);
};

/** The form of a number: "(a)" as "(x)", "IV." as "X.". */
const styleOf = (text: string): string | undefined =>
  numberOf(text)
    ?.trim()
    .replace(/\d+/g, '1')
    .replace(/[IVX]+/, 'X')
    .replace(/[ivx]+|[a-z]/, 'x');

/** What is around a paragraph: `isTextBelow` if a numbered paragraph of the text or a heading above one follows. */
interface Neighbours {
  previous?: Paragraph | undefined;
  next?: Paragraph | undefined;
  isTextBelow: boolean;
}

/** A numbered question or title that paragraphs of prose follow: not an item of a list. */
const isNumberedHeading = (text: string, { previous, next, isTextBelow }: Neighbours): boolean => {
  if (numberOf(text) === undefined || text.length > LONGEST_HEADING || !next) return false;
  if (isTextBelow) {
    const style = styleOf(text);
    const isItem = [previous, next].some((beside) => beside && styleOf(beside.text) === style);
    return !isItem && !endsSentence(text) && text.length < 100;
  }
  if (numberOf(next.text) !== undefined) return false;
  if (previous && numberOf(previous.text) !== undefined && previous.text.length > LONGEST_HEADING) return false;
  if (/\?$/.test(text)) return true;
  return !endsSentence(text) && text.length < 100 && next.text.length > 150 && bulletOf(next.text) === undefined;
};

/** The kind of a paragraph, and its text as a block's; `isRunning` if the document numbers it as a paragraph of its text. */
export const classify = (
  paragraph: PlacedParagraph,
  neighbours: Neighbours,
  { bodySize, contents, isRunning }: { bodySize: number; contents: ReadonlyMap<string, string>; isRunning: boolean },
): { kind: ParagraphKind; text: string } => {
  const { text, lines, inBox, inFigure } = paragraph;
  if (inFigure) return { kind: 'NOTE', text };
  if (lines[0]?.isRow) return { kind: 'TABLE', text };
  const entry = contents.get(text) ?? withoutLeader(text);
  if (entry !== undefined) return { kind: 'LIST_ITEM', text: numberOf(entry) === undefined ? `- ${entry}` : entry };
  if (isCaption(text)) return { kind: 'CAPTION', text };
  if (isHeading(paragraph, bodySize)) return { kind: 'HEADING', text };
  const bullet = bulletOf(text);
  if (bullet !== undefined && bullet !== text) return { kind: 'LIST_ITEM', text: `- ${text.slice(bullet.length)}` };
  if (isRunning) return { kind: inBox ? 'BOX' : 'BODY', text };
  if (isNumberedHeading(text, neighbours)) return { kind: 'HEADING', text };
  if (numberOf(text) !== undefined) return { kind: 'LIST_ITEM', text };
  if (isSourceNote(text)) return { kind: 'NOTE', text };
  return { kind: inBox ? 'BOX' : 'BODY', text };
};
