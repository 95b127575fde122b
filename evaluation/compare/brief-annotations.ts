import type { BriefFile } from '../../src/model/records/brief-records.ts';
import type { Annotations } from './annotations.ts';
import { annotatedKind, createPlaces, WITH_SENTENCES } from './draft-annotations.ts';

/**
 * What an encoded brief says, as annotations: a gold set for drafts of its text. Dates are left out, since a brief does not
 * say where their words are.
 */
export const annotateBrief = (brief: BriefFile): Annotations => {
  const placesOf = createPlaces(brief.text.paragraphs);
  const sentencesOf = (records: readonly { citations: readonly string[] }[]) =>
    records.flatMap(({ citations }) => citations.flatMap(placesOf).map((sentence) => ({ sentence })));
  const namesOf = (mentions: readonly { names: readonly string[] }[]) =>
    mentions.map(({ names }) => ({ name: longest(names), surfaces: [...names] }));
  const paragraphs = brief.text.paragraphs.map((paragraph) => ({ ...paragraph, kind: annotatedKind(paragraph) }));
  return {
    language: brief.language,
    published: brief.published.edtf,
    title: brief.title,
    paragraphs: paragraphs.map(({ start, end, kind }) => [start, end, kind]),
    sentences: paragraphs
      .filter(({ kind }) => WITH_SENTENCES.has(kind))
      .flatMap(({ sentences }) => sentences.map(({ start, end }): [number, number] => [start, end])),
    countries: brief.countries.map(({ actor, mentionCount = 1 }) => ({
      code: actor,
      mentions: mentionCount,
      adjectives: 0,
    })),
    people: namesOf(brief.people),
    organizations: namesOf(brief.organizations),
    recommendations: sentencesOf(brief.recommendations.filter(({ explicit }) => explicit)),
    forecasts: sentencesOf(brief.forecasts),
    events: sentencesOf(brief.mentions),
  };
};

const longest = (names: readonly string[]): string => names.toSorted((a, b) => b.length - a.length)[0] ?? '';
