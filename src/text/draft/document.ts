import type { TextIndex } from '../../model/records/text-records.ts';
import { sentenceRef } from '../../model/refs.ts';
import type { ParagraphKind } from '../../model/vocabulary/briefs.ts';
import { decodeText, indexCodePoints } from '../passages.ts';

/** A text as a drafter reads it: its sentences by the index of its brief. Offsets are in Unicode code points of the text. */
export interface DraftDocument {
  /** A BCP 47 tag. */
  language: string;
  title: string;
  /** The date of publication in EDTF; null if it is not known. */
  published: string | null;
  text: string;
  paragraphs: readonly DraftParagraph[];
  /** The sentences of all paragraphs in order. */
  sentences: readonly DraftSentence[];
}

export interface DraftParagraph {
  id: string;
  kind: ParagraphKind;
  start: number;
  end: number;
  text: string;
  sentences: readonly DraftSentence[];
}

export interface DraftSentence {
  /** Such as `p4.s2`. */
  ref: string;
  /** The id and the kind of its paragraph. */
  paragraph: string;
  kind: ParagraphKind;
  start: number;
  end: number;
  text: string;
  sha256: string;
}

/** What is known about the brief whose text is drafted. */
export interface DraftFacts {
  language: string;
  title: string;
  published: string | null;
  index: Pick<TextIndex, 'paragraphs'>;
}

/** Opens a text that has been indexed. Throws if the bytes are not UTF-8. */
export const openDraftDocument = (
  bytes: Uint8Array,
  { language, title, published, index }: DraftFacts,
): DraftDocument => {
  const text = decodeText(bytes);
  const codePoints = indexCodePoints(text);
  const read = (start: number, end: number): string => codePoints.slice(start, end) ?? '';
  const paragraphs = index.paragraphs.map(
    ({ id, kind, start, end, sentences }): DraftParagraph => ({
      id,
      kind,
      start,
      end,
      text: read(start, end),
      sentences: sentences.map((sentence, position) => ({
        ref: sentenceRef(id, position),
        paragraph: id,
        kind,
        ...sentence,
        text: read(sentence.start, sentence.end),
      })),
    }),
  );
  return { language, title, published, text, paragraphs, sentences: paragraphs.flatMap(({ sentences }) => sentences) };
};
