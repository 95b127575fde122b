import type { ParagraphKind } from '../../../src/model/vocabulary/briefs.ts';
import { findActors } from '../../../src/text/draft/actors/find-actors.ts';
import { openDraftDocument } from '../../../src/text/draft/document.ts';
import type { FoundActor } from '../../../src/text/draft/found.ts';
import { indexText } from '../../../src/text/index-text.ts';

const actorsOf = (text: string, type: string, language: string, kind: ParagraphKind): FoundActor[] => {
  const bytes = new TextEncoder().encode(text);
  const index = indexText(bytes, { language, title: 'Of Boats', authorNames: [], sectionTitles: [] });
  const paragraphs = index.paragraphs.map((paragraph) => ({ ...paragraph, kind }));
  const document = openDraftDocument(bytes, { language, title: 'Of Boats', published: null, index: { paragraphs } });
  return findActors(document, []).filter((actor) => actor.type === type && actor.score >= 0.5);
};

/** The likely actors of one type in a text whose paragraphs are all of one kind: references, or names. */
export const likelyActors = (text: string, type: string, language = 'en', kind: ParagraphKind = 'BODY'): string[] =>
  actorsOf(text, type, language, kind).map(({ ref, name }) => ref ?? name);

/** The countries that each of several paragraphs names, by the positions of the paragraphs. */
export const countriesOfEach = (paragraphs: readonly string[], language: string): string[][] => {
  const found = actorsOf(paragraphs.join('\n\n'), 'COUNTRY', language, 'BODY');
  return paragraphs.map((_, at) =>
    found.flatMap(({ ref, spans }) =>
      ref !== null && spans.some(({ sentence }) => sentence.startsWith(`p${at + 1}.`)) ? [ref] : [],
    ),
  );
};
