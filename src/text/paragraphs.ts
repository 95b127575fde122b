import { sha256 } from './passages.ts';

/** How a text falls into paragraphs and sentences. White space includes the no-break space and the byte-order mark. */

/** A run of a string by its indexes (UTF-16 units), end exclusive. */
export interface Run {
  start: number;
  end: number;
}

export interface Block extends Run {
  text: string;
}

const isBullet = (line: string): boolean => /^\s*•/.test(line);

const splitLines = (text: string): Block[] => {
  const lines: Block[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\n|\r|$/g)) {
    lines.push({ start, end: index, text: text.slice(start, index) });
    start = index + lineBreak.length;
  }
  return lines;
};

/**
 * The paragraphs of a text in order. A paragraph is one line that is not blank, exactly as it stands without its line
 * break; consecutive lines that start with "•" make one. Lines whose SHA-256 is among `skipped` are left out.
 */
export const splitParagraphs = (text: string, skipped: ReadonlySet<string> = new Set()): Block[] => {
  const blocks: Block[] = [];
  let list: Block | null = null;
  for (const line of splitLines(text)) {
    if (line.text.trim() === '' || skipped.has(sha256(line.text))) {
      list = null;
    } else if (list && isBullet(line.text)) {
      list.end = line.end;
      list.text = text.slice(list.start, list.end);
    } else {
      blocks.push(line);
      list = isBullet(line.text) ? line : null;
    }
  }
  return blocks;
};

/** A run of the text without the white space around it. */
const trimRun = (text: string, { start, end }: Run): Run => {
  const run = text.slice(start, end);
  const first = start + run.length - run.trimStart().length;
  return { start: first, end: Math.max(first, end - (run.length - run.trimEnd().length)) };
};

/** The whole paragraph as its only sentence, without the white space around it. */
export const wholeAsSentence = (paragraph: string): Run[] => [trimRun(paragraph, { start: 0, end: paragraph.length })];

/** Cuts a paragraph into sentences without the white space around them, as Unicode's rules for a language have it. */
export type SentenceSplitter = (paragraph: string) => Run[];

/** The splitter for a language. Throws where the language is no BCP 47 tag. */
export const sentenceSplitter = (language: string): SentenceSplitter => {
  const segmenter = openSegmenter(language);
  return (paragraph) =>
    Array.from(segmenter.segment(paragraph), ({ index, segment }) =>
      trimRun(paragraph, { start: index, end: index + segment.length }),
    ).filter(({ start, end }) => end > start);
};

const openSegmenter = (language: string): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch (cause) {
    throw new Error(`"${language}" is no language tag; write one such as "en" or "zh-Hant"`, { cause });
  }
};
