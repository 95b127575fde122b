import { sentenceRef } from '../../model/citation-ref.ts';
import type { ParagraphRecord } from '../../model/records/text-records.ts';
import type { CodePoints } from '../passages.ts';
import type { Doubt } from './doubt.ts';

/** Letters and digits of scripts that have spaces between words. */
const IN_WORD =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])[\p{L}\p{N}]/u;

/** Sentences that begin inside a word: their boundary was moved, and the index was written again. */
export const findCutWords = function* (
  paragraphs: readonly ParagraphRecord[],
  codePoints: CodePoints,
): Generator<Doubt> {
  const isInWord = (at: number) => IN_WORD.test(codePoints.slice(at, at + 1) ?? '');
  for (const [at, { id, sentences }] of paragraphs.entries())
    for (const [index, { start }] of sentences.entries())
      if (index > 0 && isInWord(start - 1) && isInWord(start)) {
        const ref = sentenceRef(id, index);
        yield {
          path: ['text', 'paragraphs', at, 'sentences', index],
          check: 'BOUNDARY',
          message: `${ref} begins inside a word, at ${start}; correct the end of the sentence before it and its start`,
        };
      }
};
