import { formatCitationRef } from '../citation-ref.ts';
import { type NodeRef, parseNodeRef } from '../node-ref.ts';
import type { ActorType, ClaimType } from '../node-types.ts';
import type { BriefFile, SectionRecord } from '../records/brief-records.ts';
import type { ParagraphKind, TermKind } from '../vocabulary.ts';
import { type DateValue, toDateValue } from './date-and-place.ts';
import { defineCollection, foldText, type SortKey, type Statement } from './define-collection.ts';

/** The rows of briefs, and of the paragraphs of their texts. */

export interface KeyPointValue {
  brief: string;
  paragraph: string;
  summary: string;
  restates: readonly NodeRef<ClaimType>[];
}

export interface EventSetValue extends Statement {
  brief: string;
  slug: string;
  title: string;
  since: string | null;
  events: readonly string[];
}

export interface TermValue extends Statement {
  brief: string;
  slug: string;
  term: string;
  kind: TermKind;
  summary: string;
  actors: readonly NodeRef<ActorType>[];
}

export interface SectionValue {
  brief: string;
  id: string;
  number: number | null;
  title: string | null;
  /** The ids of its paragraphs, in order. */
  paragraphs: readonly string[];
}

export interface BriefRow {
  __typename: 'Brief';
  slug: string;
  title: string;
  kicker: string | null;
  publisher: string;
  authors: readonly string[];
  published: DateValue;
  language: string;
  tags: readonly string[];
  url: string | null;
  license: string | null;
  /** Whether its passages may be served. */
  quotable: boolean;
  citations: readonly string[];
  textSha256: string;
  /** In Unicode code points. */
  textLength: number;
  paragraphs: readonly string[];
  sections: readonly SectionValue[];
  keyPoints: readonly KeyPointValue[];
  eventSets: readonly EventSetValue[];
  terms: readonly TermValue[];
}

/** `asan-2024-12-05:p4`, the ref of a paragraph and its id in the collection. */
export const paragraphKey = (brief: string, paragraph: string): string =>
  formatCitationRef({ brief, paragraph, sentence: null });

const toSection = (brief: string, section: SectionRecord): SectionValue => ({
  brief,
  id: section.id,
  number: section.number ?? null,
  title: section.title ?? null,
  paragraphs: section.paragraphs.map((paragraph) => paragraphKey(brief, paragraph)),
});

/** By date of publication, then by slug. */
const publishedKey = (row: BriefRow): SortKey => [row.published.earliest ?? '', row.slug];

export const briefs = defineCollection<BriefRow>()({
  rows(source): BriefRow[] {
    return source.data.briefs.map((brief) => ({
      __typename: 'Brief',
      slug: brief.slug,
      title: brief.title,
      kicker: brief.kicker ?? null,
      publisher: brief.publisher,
      authors: brief.authors,
      published: toDateValue(brief.published),
      language: brief.language,
      tags: brief.tags,
      url: brief.url ?? null,
      license: brief.license ?? null,
      quotable: source.data.texts.has(brief.slug),
      citations: source.cite(brief.slug, brief.citations),
      textSha256: brief.text.sha256,
      textLength: brief.text.length,
      paragraphs: brief.text.paragraphs.map(({ id }) => paragraphKey(brief.slug, id)),
      sections: brief.sections.map((section) => toSection(brief.slug, section)),
      keyPoints: brief.keyPoints.map(({ paragraph, summary, restates }) => ({
        brief: brief.slug,
        paragraph,
        summary,
        restates: restates.map((ref) => parseNodeRef(ref)),
      })),
      eventSets: brief.eventSets.map(({ slug, title, since, events, basis, citations }) => ({
        brief: brief.slug,
        slug,
        title,
        since: since ?? null,
        events,
        basis,
        citations: source.cite(brief.slug, citations),
      })),
      terms: brief.terms.map(({ actors, citations, ...term }) => ({
        brief: brief.slug,
        ...term,
        actors: actors.map(source.actor),
        citations: source.cite(brief.slug, citations),
      })),
    }));
  },
  id: (row) => row.slug,
  terms: {
    publisher: (row) => [row.publisher],
    author: (row) => row.authors,
    tag: (row) => row.tags,
    language: (row) => [row.language],
  },
  orders: {
    PUBLISHED: { shape: 'ss', key: publishedKey },
    TITLE: { shape: 'ss', key: (row) => [foldText(row.title), row.slug] },
  },
  date: (row) => row.published,
  search: (row) => ({
    title: row.title,
    text: [row.kicker ?? undefined, ...row.tags, ...row.keyPoints.map(({ summary }) => summary)],
  }),
});

export interface SentenceValue {
  start: number;
  end: number;
  sha256: string;
}

export interface ParagraphRow {
  __typename: 'Paragraph';
  /** `asan-2024-12-05:p4` */
  key: string;
  brief: string;
  paragraph: string;
  kind: ParagraphKind;
  /** The id of the section that contains it; null for front matter. */
  section: string | null;
  /** Offsets in Unicode code points, end exclusive. */
  start: number;
  end: number;
  sha256: string;
  sentences: readonly SentenceValue[];
  textSha256: string;
  /** Its words; null unless the licence of the brief allows them to be served. */
  text: string | null;
}

const paragraphRows = (brief: BriefFile, text: string | undefined): ParagraphRow[] => {
  const sectionOf = new Map(
    brief.sections.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => [paragraph, id])),
  );
  const codePoints = text === undefined ? undefined : [...text];
  return brief.text.paragraphs.map(({ id, kind, start, end, sha256, sentences }) => ({
    __typename: 'Paragraph',
    key: paragraphKey(brief.slug, id),
    brief: brief.slug,
    paragraph: id,
    kind,
    section: sectionOf.get(id) ?? null,
    start,
    end,
    sha256,
    sentences,
    textSha256: brief.text.sha256,
    text: codePoints?.slice(start, end).join('') ?? null,
  }));
};

export const paragraphs = defineCollection<ParagraphRow>()({
  rows: ({ data }): ParagraphRow[] => data.briefs.flatMap((brief) => paragraphRows(brief, data.texts.get(brief.slug))),
  id: (row) => row.key,
  terms: { brief: (row) => [row.brief] },
  orders: { TEXT: { shape: 'sns', key: (row) => [row.brief, row.start, row.paragraph] } },
});
