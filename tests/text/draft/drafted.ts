import type { ParagraphKind } from '../../../src/model/vocabulary/briefs.ts';
import { type DraftDocument, openDraftDocument } from '../../../src/text/draft/document.ts';
import { indexOf, toBytes } from '../invented-brief.ts';

/** A text as a drafter reads it, indexed with what its first lines say, or with all of its paragraphs of one kind. */
export const draftedText = (
  text: string,
  language: string,
  published: string | null,
  title = 'Of Boats',
  kind?: ParagraphKind,
): DraftDocument => {
  const paragraphs = indexOf(text, { language, title }).paragraphs.map((each) => ({
    ...each,
    kind: kind ?? each.kind,
  }));
  return openDraftDocument(toBytes(text), { language, title, published, index: { paragraphs } });
};

/** As `draftedText`, with each paragraph as one sentence, and of the kind that is given for it. */
export const draftedParagraphs = (
  text: string,
  language: string,
  published: string | null,
  kinds: readonly ParagraphKind[] = [],
): DraftDocument => {
  const paragraphs = indexOf(text, { language, title: 'Of Boats' }).paragraphs.map((paragraph, at) => {
    const { start, end, sha256 } = paragraph;
    return { ...paragraph, kind: kinds[at] ?? paragraph.kind, sentences: [{ start, end, sha256 }] };
  });
  return openDraftDocument(toBytes(text), { language, title: 'Of Boats', published, index: { paragraphs } });
};
