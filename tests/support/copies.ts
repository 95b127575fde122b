import type { TextIndex } from '../../src/model/records/text-records.ts';
import { sentenceRef } from '../../src/model/refs.ts';
import type { WantedParagraph } from '../../src/text/copy/find-words.ts';

/** The passages of an index, as a reader's own copy is searched for them. */
export const wantedOf = ({ paragraphs }: Pick<TextIndex, 'paragraphs'>): WantedParagraph[] =>
  paragraphs.map(({ id, start, end, sha256, sentences }) => ({
    ref: id,
    start,
    end,
    sha256,
    sentences: sentences.map((sentence, index) => ({ ref: sentenceRef(id, index), ...sentence })),
  }));

/** A text as it comes from a page by copying and pasting: with single spaces, and blank lines between paragraphs. */
export const copiedByBrowser = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
