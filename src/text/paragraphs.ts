import { isShortened } from './abbreviations.ts';
import { sha256 } from './passages.ts';

/** Splits a text into paragraphs and sentences. White space includes the no-break space and the byte-order mark. */

/** A range of a string by its indexes (UTF-16 units); the end is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** A paragraph and its range in the text. */
export interface ParagraphRange extends TextRange {
  text: string;
}

const isBullet = (line: string): boolean => /^\s*•/.test(line);

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
 * The paragraphs of a text in order. A paragraph is a line that is not blank, unchanged but without its line break;
 * consecutive lines that start with "•" are one paragraph. Lines whose SHA-256 is in `skipped` are left out.
 */
export const splitParagraphs = (text: string, skipped: ReadonlySet<string> = new Set()): ParagraphRange[] => {
  const paragraphs: ParagraphRange[] = [];
  let list: ParagraphRange | null = null;
  for (const line of splitLines(text)) {
    if (line.text.trim() === '' || skipped.has(sha256(line.text))) {
      list = null;
    } else if (list && isBullet(line.text)) {
      list.end = line.end;
      list.text = text.slice(list.start, list.end);
    } else {
      paragraphs.push(line);
      list = isBullet(line.text) ? line : null;
    }
  }
  return paragraphs;
};

/** A range of the text without the white space around it. */
const trimRange = (text: string, { start, end }: TextRange): TextRange => {
  const slice = text.slice(start, end);
  const first = start + slice.length - slice.trimStart().length;
  return { start: first, end: Math.max(first, end - (slice.length - slice.trimEnd().length)) };
};

/** The whole paragraph as its only sentence, without the white space around it. */
export const wholeAsSentence = (paragraph: string): TextRange[] => [
  trimRange(paragraph, { start: 0, end: paragraph.length }),
];

/** Splits a paragraph into sentences by Unicode's rules for a language, and before numbers, without the white space around them. */
export type SentenceSplitter = (paragraph: string) => TextRange[];

/** A full stop, what closes after it, and white space before a number: Unicode's rules see no end if a small letter follows. */
const STOP_BEFORE_NUMBER = /\.["”’'»)\]]*\s+(?=\d)/g;

/** The parts of a segment that end with a full stop before a number, unless the stop shortens a word. */
const splitBeforeNumbers = (segment: string): string[] => {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: end, index } of segment.matchAll(STOP_BEFORE_NUMBER)) {
    if (isShortened(/\S*$/.exec(segment.slice(start, index))?.[0] ?? '')) continue;
    parts.push(segment.slice(start, index + end.length));
    start = index + end.length;
  }
  return [...parts, segment.slice(start)];
};

/** The splitter for a language. Throws if the language is not a BCP 47 tag. */
export const createSentenceSplitter = (language: string): SentenceSplitter => {
  const segmenter = createSegmenter(language);
  return (paragraph) => {
    let start = 0;
    return Array.from(segmenter.segment(swapMarks(paragraph)), ({ segment }) => splitBeforeNumbers(segment))
      .flat()
      .map((part) => {
        const range = trimRange(paragraph, { start, end: start + part.length });
        start += part.length;
        return range;
      })
      .filter((range) => range.end > range.start);
  };
};

/** The marks of footnotes after the end of a sentence. */
const FOOTNOTE_MARKS = /([.!?…]+["”’'»)]*)((?:\[\d{1,3}\])+)/g;

/** The paragraph with the marks of footnotes before the end of their sentence, so that they are parts of it. */
const swapMarks = (paragraph: string): string =>
  paragraph.replace(FOOTNOTE_MARKS, (_, end: string, marks: string) => 'x'.repeat(marks.length) + end);

const createSegmenter = (language: string): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch (cause) {
    throw new Error(`"${language}" is not a language tag; use one such as "en" or "zh-Hant"`, { cause });
  }
};
