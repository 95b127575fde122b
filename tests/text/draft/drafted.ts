import { type DraftDocument, openDraftDocument } from '../../../src/text/draft/document.ts';
import { indexText } from '../../../src/text/index-text.ts';

/** A text as a drafter reads it, indexed with what its first lines say. */
export const draftedText = (
  text: string,
  language: string,
  published: string | null,
  title = 'Of Boats',
): DraftDocument => {
  const bytes = new TextEncoder().encode(text);
  const index = indexText(bytes, { language, title, authorNames: [], sectionTitles: [] });
  return openDraftDocument(bytes, { language, title, published, index });
};

/** As `draftedText`, with each paragraph as one sentence. */
export const draftedParagraphs = (text: string, language: string, published: string | null): DraftDocument => {
  const bytes = new TextEncoder().encode(text);
  const { paragraphs } = indexText(bytes, { language, title: 'Of Boats', authorNames: [], sectionTitles: [] });
  const whole = paragraphs.map((paragraph) => {
    const { start, end, sha256 } = paragraph;
    return { ...paragraph, sentences: [{ start, end, sha256 }] };
  });
  return openDraftDocument(bytes, { language, title: 'Of Boats', published, index: { paragraphs: whole } });
};
