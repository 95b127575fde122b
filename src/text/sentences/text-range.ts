/** A range of a string by its indexes (UTF-16 units); the end is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** A range of the text without the white space around it. */
export const trimRange = (text: string, { start, end }: TextRange): TextRange => {
  const slice = text.slice(start, end);
  const first = start + slice.length - slice.trimStart().length;
  return { start: first, end: Math.max(first, end - (slice.length - slice.trimEnd().length)) };
};

/** The whole paragraph as its only sentence, without the white space around it. */
export const wholeAsSentence = (paragraph: string): TextRange[] => [
  trimRange(paragraph, { start: 0, end: paragraph.length }),
];
