import { readFileSync } from 'node:fs';
import { sentenceRef } from '../../src/model/refs.ts';
import { indexCodePoints } from '../../src/text/passages.ts';
import type { CodedBrief, Statement } from './statements.ts';

/** A statement as the second coder gets it: where it is, and the fields to fill in. */
export interface SheetRow {
  key: string;
  brief: string;
  type: string;
  words: readonly string[];
  passages: Record<string, string>;
  codes: Record<string, string>;
}

/** What the second coder fills in. It holds passages of the text, and so never becomes a part of the project. */
export const makeSheet = (brief: CodedBrief, sample: readonly Statement[], textFile: string): SheetRow[] => {
  const text = indexCodePoints(readFileSync(textFile, 'utf8'));
  const sentences = new Map(
    brief.text.paragraphs.flatMap(({ id, start, end, sentences }) => [
      ...sentences.map(({ start, end }, index) => [sentenceRef(id, index), text.slice(start, end) ?? ''] as const),
      [id, text.slice(start, end) ?? ''] as const,
    ]),
  );
  return sample.map(({ key, type, words, citations, codes }) => ({
    key,
    brief: brief.name,
    type,
    words,
    passages: Object.fromEntries(citations.map((ref) => [ref, sentences.get(ref) ?? ''])),
    codes: Object.fromEntries(Object.keys(codes).map((field) => [field, ''])),
  }));
};
