import type { ParagraphKind } from '../../model/vocabulary/briefs.ts';
import { createParagraphSplitter } from './split-paragraph.ts';
import { type TextRange, wholeAsSentence } from './text-range.ts';

/** Kinds that leave out different labels. */
const LABELLED: readonly ParagraphKind[] = ['BODY', 'SPEECH', 'CAPTION'];

/**
 * All passages that a paragraph may have been indexed as, where its kind is not known, and with it not whether a bullet or a
 * speaker is in the first sentence: the paragraph, and its sentences for each kind. Some are listed twice. Throws if the
 * language is not a BCP 47 tag.
 */
export const createPassageLister = (language: string): ((paragraph: string) => TextRange[]) => {
  const split = createParagraphSplitter(language);
  return (paragraph) => {
    const sentences = LABELLED.flatMap((kind) => split(paragraph, kind));
    const whole = wholeAsSentence(paragraph);
    const first = sentences.flatMap(({ end }) => whole.map(({ start }) => ({ start, end }))).slice(0, 1);
    return [{ start: 0, end: paragraph.length }, ...whole, ...first, ...sentences];
  };
};
