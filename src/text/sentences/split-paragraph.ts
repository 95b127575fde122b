import type { ParagraphKind } from '../../model/vocabulary/briefs.ts';
import { readLabel } from './labels.ts';
import { createSentenceSplitter } from './split-sentences.ts';
import { type TextRange, wholeAsSentence } from './text-range.ts';

/** A row of a table has cells, and no sentences. */
export const isOneSentence = (kind: ParagraphKind): boolean =>
  kind === 'FRONT_MATTER' || kind === 'HEADING' || kind === 'TABLE';

/**
 * The sentences of paragraphs in a language, by their kinds: FRONT_MATTER, HEADING and TABLE are one sentence each; bullets,
 * numbers of items and labels of speakers are in no sentence. Every paragraph has at least one. Throws if the language is
 * not a BCP 47 tag.
 */
export const createParagraphSplitter = (
  language: string,
): ((paragraph: string, kind: ParagraphKind) => TextRange[]) => {
  const split = createSentenceSplitter(language);
  return (paragraph, kind) => {
    const [whole] = wholeAsSentence(paragraph);
    if (isOneSentence(kind) || !whole) return wholeAsSentence(paragraph);
    const { length, inside } = readLabel(paragraph, kind);
    const [first, ...others] = split(paragraph, length);
    return first ? [inside ? { start: whole.start, end: first.end } : first, ...others] : [whole];
  };
};
