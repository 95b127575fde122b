import { foldWords } from '../fold-words.ts';

/** In double quotation marks of any language, once they are folded. */
const DOUBLE = /"([^"]+)"/g;

/** In the single ones of printers, which may have apostrophes inside: ‘the allies’ plan’ ends at the last. */
const PRINTED = /\u2018([^\u2018\u2019]*(?:\u2019\p{L}[^\u2018\u2019]*)*)\u2019(?!\p{L})/gu;

/** In the single ones of keyboards, around words and not inside them: apostrophes are not. */
const TYPED = /(?<![^\s([])'(\p{L}[^']*)'(?![\p{L}\p{N}])/gu;

/** What may be left out of a quotation, or put into it. */
const GAP = / ?(?:\.\.\.|\[[^\]]*\]) ?/;

/** The words that a text has in quotation marks, folded; a quotation with gaps is several. */
export const quotationsIn = (text: string): string[] => {
  const marked = [
    ...[...foldWords(text).matchAll(DOUBLE)].map(([, quoted = '']) => quoted),
    ...[...text.matchAll(PRINTED), ...text.matchAll(TYPED)].map(([, quoted = '']) => foldWords(quoted)),
  ];
  return (
    marked
      .flatMap((quoted) => quoted.split(GAP))
      // The punctuation inside the marks is often that of the sentence around them.
      .map((quoted) => quoted.replace(/[.,;:!?]{1,3}$/, '').trim())
      .filter((quoted) => /[\p{L}\p{N}]/u.test(quoted))
  );
};
