import type { ParagraphRecord } from '../../model/records/text-records.ts';
import { sentenceRef } from '../../model/refs.ts';
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

/** A mark that ends a sentence, and what may be after it: quotation marks, brackets and marks of footnotes. */
const CLOSED = /[.!?:;…。！？｡؟।][\p{Pe}\p{Pf}\p{Pi}"'\s\p{N}[\]*†‡]*$/u;
/** Not "iPhones" and "eBay". */
const SMALL_START = /^\p{Ll}(?!\p{Lu})/u;
/** Scripts without marks at the end of sentences. */
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** "J.P." and the like at the end: a name goes on after initials. */
const INITIALS = /(?<![\p{L}.])(?:\p{Lu}\.){2,3}(?=\s*$)/u;
/** What a sentence may end with. */
const ACRONYM =
  /(?:U\.S\.|U\.K\.|U\.N\.|E\.U\.|D\.C\.|U\.A\.E\.|P\.R\.C\.|R\.O\.K\.|[AP]\.M\.|[BA]\.C\.|[BC]\.E\.)\s*$/u;

/** How far from its end a mark is looked for. */
const LONGEST_END = 40;

/**
 * Sentences of running text that begin small, after one without a closing mark or after initials: their boundary was moved to another
 * word.
 */
export const findCutSentences = function* (
  paragraphs: readonly ParagraphRecord[],
  codePoints: CodePoints,
): Generator<Doubt> {
  const isInWord = (at: number) => IN_WORD.test(codePoints.slice(at, at + 1) ?? '');
  for (const [at, { id, kind, sentences }] of paragraphs.entries()) {
    if (kind !== 'BODY') continue;
    for (const [index, { start }] of sentences.entries()) {
      const before = sentences[index - 1];
      if (!before || (isInWord(start - 1) && isInWord(start))) continue;
      const end = codePoints.slice(Math.max(before.start, before.end - LONGEST_END), before.end) ?? '';
      const isOpen = !CLOSED.test(end) && !UNMARKED.test(end);
      const isSmall = SMALL_START.test(codePoints.slice(start, start + 2) ?? '');
      const isName = INITIALS.test(end) && !ACRONYM.test(end);
      if (!isOpen && !isSmall && !isName) continue;
      const ref = sentenceRef(id, index);
      const why = isSmall
        ? 'begins with a lower-case letter'
        : isOpen
          ? 'comes after a sentence without a closing mark'
          : `comes after the initials "${INITIALS.exec(end)?.[0]}"`;
      yield {
        path: ['text', 'paragraphs', at, 'sentences', index],
        check: 'BOUNDARY',
        message: `${ref} ${why}, at ${start}; if it begins elsewhere, correct the end of the sentence before it and its start`,
      };
    }
  }
};
