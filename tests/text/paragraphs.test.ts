import { describe, expect, test } from 'vitest';
import { createSentenceSplitter, splitParagraphs, wholeAsSentence } from '../../src/text/paragraphs.ts';
import { sha256 } from '../../src/text/passages.ts';

const textsOf = (text: string, ...skipped: string[]) =>
  splitParagraphs(text, new Set(skipped.map((line) => sha256(line)))).map((block) => block.text);

describe('splitParagraphs', () => {
  test('returns each line that is not blank, unchanged', () => {
    expect(splitParagraphs(' one \n\u00a0\n\n►\u00a0two')).toEqual([
      { start: 0, end: 5, text: ' one ' },
      { start: 9, end: 14, text: '►\u00a0two' },
    ]);
  });

  test('excludes line breaks of every kind', () => {
    expect(textsOf('one\r\ntwo\rthree\n')).toEqual(['one', 'two', 'three']);
  });

  test('joins consecutive lines of a list', () => {
    expect(textsOf('  • a\r\n\u00a0• b\nc\n• d\n\n• e')).toEqual(['  • a\r\n\u00a0• b', 'c', '• d', '• e']);
  });

  test('leaves out skipped lines, also within a list', () => {
    expect(textsOf('• a\n• menu\n• b\nmenu\nc', '• menu', 'menu')).toEqual(['• a', '• b', 'c']);
  });

  test('finds nothing in a blank text', () => {
    expect(textsOf('\ufeff \n\u00a0\n')).toEqual([]);
  });
});

describe('createSentenceSplitter', () => {
  const split = (text: string, language = 'en') =>
    createSentenceSplitter(language)(text).map(({ start, end }) => text.slice(start, end));

  test('splits sentences without the white space around them', () => {
    expect(split(' It sank 🚢. Did it?\u00a0 Yes!\u00a0\u00a0')).toEqual(['It sank 🚢.', 'Did it?', 'Yes!']);
  });

  test('follows the language', () => {
    expect(split('배가 떠났다. 비가 온다.', 'ko')).toEqual(['배가 떠났다.', '비가 온다.']);
    expect(split('船开了。下雨了。', 'zh')).toEqual(['船开了。', '下雨了。']);
  });

  test.each([
    'Registers are mandatory. 50% of firms comply.',
    'They began in 2020. 12 ports have joined.',
    'It was “mandatory.” 3.5 percent complied.',
    'It is public (see the annex). 7 ports refused.',
    'It is public.[3] 7 ports refused.',
  ])('ends a sentence before a number: %s', (text) => {
    const [first = '', second = ''] = text.split(/(?<=\.[”)]?(?:\[3\])?) (?=\d)/);
    expect(split(text)).toEqual([first, second]);
  });

  test.each([
    'See No. 5 and nos. 6 of it.',
    'It is on p. 12 and pp. 13 of it.',
    'As Fig. 3 and (fig. 4) show.',
    'In vol. 2 of it, para. 7 on this.',
    'By Art. 5 of the law.',
    'There were approx. 30 of them.',
    'There were ca. 40 of them.',
    'On Dec. 5 they met.',
    'Some 3.5 percent, or .5 of it.',
    '1. 50% of firms comply.',
    'In the U.S. 5 of them met.',
    'And so on... 5 of them met.',
  ])('does not end one within a number or after what is shortened: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  test('refuses what is not a language tag', () => {
    expect(() => createSentenceSplitter('english!')).toThrow(
      '"english!" is not a language tag; use one such as "en" or "zh-Hant"',
    );
  });

  test('wholeAsSentence returns the whole paragraph', () => {
    expect(wholeAsSentence('\u00a01. One. Two. ')).toEqual([{ start: 1, end: 13 }]);
  });
});
