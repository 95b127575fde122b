import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../src/text/paragraphs.ts';
import { isSkippedBy, sha256 } from '../../src/text/passages.ts';

const textsOf = (text: string, ...skipped: string[]) =>
  splitParagraphs(text, isSkippedBy(skipped.map((line) => sha256(line)))).map((block) => block.text);

describe('splitParagraphs', () => {
  test('returns each line that is not blank, unchanged', () => {
    expect(splitParagraphs(' one \n\u00a0\n\n►\u00a0two')).toEqual([
      { start: 0, end: 5, text: ' one ' },
      { start: 9, end: 14, text: '►\u00a0two' },
    ]);
  });

  test('excludes line breaks of every kind, and blank lines', () => {
    expect(textsOf('one\r\ntwo\rthree\n')).toEqual(['one', 'two', 'three']);
    expect(textsOf('\ufeff \n\u00a0\n')).toEqual([]);
  });

  test('joins the tags near the beginning, and no other list', () => {
    const tags = '  • #Trade\r\n\u00a0• The sea';
    expect(textsOf(`Ports\n${tags}\nc\n• d\n\n• e`)).toEqual(['Ports', tags, 'c', '• d', '• e']);
    expect(textsOf('• Open the ports.\n• Close the piers.')).toEqual(['• Open the ports.', '• Close the piers.']);
    expect(textsOf(`${'long '.repeat(40)}\n• a\n• b`).slice(1)).toEqual(['• a', '• b']);
  });

  test('leaves out skipped lines, also within the tags', () => {
    expect(textsOf('• a\n• menu\n• b\nmenu\nc', '• menu', 'menu')).toEqual(['• a', '• b', 'c']);
  });
});
