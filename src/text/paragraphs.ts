import type { TextRange } from './sentences/text-range.ts';

/** Splits a text into paragraphs. White space includes the no-break space and the byte-order mark. */

/** A paragraph and its range in the text. */
export interface ParagraphRange extends TextRange {
  text: string;
}

/** A line that may be one of the tags above a text: "• #Trade". */
const isTag = (line: string): boolean => /^\s*•\s*[^\s.;:,!?](?:[^\n]{0,50}[^\s.;:,!?])?\s*$/u.test(line);

/** Lines before which tags are expected: there are no long ones, and not many. */
const FRONT_LINES = 15;
const LONG_LINE = 200;

const splitLines = (text: string): ParagraphRange[] => {
  const lines: ParagraphRange[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\n|\r|$/g)) {
    lines.push({ start, end: index, text: text.slice(start, index) });
    start = index + lineBreak.length;
  }
  return lines;
};

/**
 * The paragraphs of a text in order. A paragraph is a line that is not blank, unchanged but without its line break; the tags
 * near the beginning, consecutive short lines that start with "•", are one paragraph. Lines that are skipped are left out.
 */
export const splitParagraphs = (text: string, isSkipped: (line: string) => boolean = () => false): ParagraphRange[] => {
  const paragraphs: ParagraphRange[] = [];
  let tags: ParagraphRange | null = null;
  let front = true;
  for (const line of splitLines(text)) {
    if (line.text.trim() === '' || isSkipped(line.text)) {
      tags = null;
      continue;
    }
    front &&= paragraphs.length < FRONT_LINES && line.text.length < LONG_LINE;
    const tag = front && isTag(line.text);
    if (tags && tag) {
      tags.end = line.end;
      tags.text = text.slice(tags.start, tags.end);
    } else {
      paragraphs.push(line);
      tags = tag ? line : null;
    }
  }
  return paragraphs;
};
