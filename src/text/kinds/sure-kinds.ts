import type { ParagraphKind } from '../../model/vocabulary/briefs.ts';
import type { Line } from './line.ts';
import { FIGURE_CAPTION, NOTE_MARK, PART, QUESTION_MARK, TABLE_CAPTION } from './words.ts';

const LONGEST_QUESTION = 700;
const LONGEST_CAPTION = 400;
const LONGEST_NOTE = 600;

const CELLS = /^\|.*\|$|\S \|(?: \S|$)|^\| \S|\S\t+\S/;
const FOOTNOTE = /^(?:\[\^?\d{1,3}\]:?|[¹²³⁰-⁹]{1,3})\s?\S/u;

/** Whether a caption goes on as one: "Table 1: Ports", "Table 1", "Table 1 Ports of the north", but not "Table 1 shows ports.". */
const isCaption = ({ text, stopped, length }: Line, mark: RegExp): boolean => {
  const [found] = mark.exec(text) ?? [];
  if (found === undefined || length > LONGEST_CAPTION) return false;
  const after = text.slice(found.length);
  return /^\s?[.:：|–—-]|^$/.test(after) || (!stopped && /^\s+\p{Lu}/u.test(after) && length <= 200);
};

/** A question that a consultation asks, with its number: "Question 3: …", "3. Do you agree?", "4. Which? Please explain." */
const isQuestion = ({ text, rest, numbers, asks, length }: Line): boolean => {
  if (length > LONGEST_QUESTION) return false;
  const [mark] = QUESTION_MARK.exec(text) ?? [];
  if (mark !== undefined) return /^\s*(?:[:.)–—-]|$)/.test(text.slice(mark.length)) || asks;
  return (
    numbers.length > 0 &&
    /\p{L}.*[?？]/u.test(rest) &&
    (asks ||
      /[?？][^?？]{0,200}(?:please|bitte|veuillez|merci|explique|why|warum|yes|no|ja|nein)[^?？]{0,150}$/iu.test(rest))
  );
};

/** The kind that a paragraph has whatever is around it; null if that is open. */
export const findSureKind = (line: Line): ParagraphKind | null => {
  const { text, length, bullet, stopped } = line;
  if (text.startsWith('►')) return 'KEY_POINT';
  if (FOOTNOTE.test(text)) return 'FOOTNOTE';
  if (isCaption(line, TABLE_CAPTION) || isCaption(line, FIGURE_CAPTION)) return 'CAPTION';
  if (CELLS.test(text.slice(0, 5000))) return 'TABLE';
  if (NOTE_MARK.test(text) && length <= LONGEST_NOTE) return 'NOTE';
  if (isQuestion(line)) return 'HEADING';
  if (bullet) return 'LIST_ITEM';
  if (PART.test(text) && /\d/.test(text.slice(0, 20)) && !stopped && length <= 150 && !/^\S+ \S+ \p{Ll}/u.test(text))
    return 'HEADING';
  return null;
};

/**
 * Where the notes with a number and without brackets begin that follow each other at the end of a text: "1 See there". The
 * number of lines if there are none.
 */
export const findPlainNotes = (lines: readonly Line[]): number => {
  let from = lines.length;
  for (let at = lines.length - 1, next = 0; at >= 0; at -= 1) {
    const [, number] = /^(\d{1,3}) \p{Lu}/u.exec(lines[at]?.text ?? '') ?? [];
    if (number === undefined || (next > 0 && Number(number) !== next - 1)) break;
    next = Number(number);
    from = at;
  }
  return lines.length - from >= 2 ? from : lines.length;
};
