import { describe, expect, test } from 'vitest';
import type { ParagraphRecord } from '../../src/model/records/text-records.ts';
import { findCutWords } from '../../src/text/doubts/boundaries.ts';
import { indexCodePoints, sha256 } from '../../src/text/passages.ts';

const hash = sha256('');

/** One paragraph with sentences that begin where the text has a bar. */
const cutAt = (marked: string): string[] => {
  const text = marked.replaceAll('|', '');
  const parts = marked.split('|').map((part) => Array.from(part).length);
  let start = 0;
  const sentences = parts.map((length) => {
    const sentence = { start, end: start + length, sha256: hash };
    start += length;
    return sentence;
  });
  const paragraph: ParagraphRecord = { id: 'p1', kind: 'BODY', start: 0, end: start, sha256: hash, sentences };
  return [...findCutWords([paragraph], indexCodePoints(text))].map(({ message }) => message);
};

describe('a sentence begins', () => {
  test.each(['It ran. |It sank.', '🚢 ran.|🌊 came', 'It ran.|It sank.', '船は走った|沈んだ', '(a) |b'])(
    'outside of words: %s',
    (text) => {
      expect(cutAt(text)).toEqual([]);
    },
  );

  test('inside a word, after the first', () => {
    expect(cutAt('It ran. It s|ank. |It ro|se.')).toEqual([
      'p1.s2 begins inside a word, at 12; correct the end of the sentence before it and its start',
      'p1.s4 begins inside a word, at 22; correct the end of the sentence before it and its start',
    ]);
  });
});
