import { foldText } from '../compare-text.ts';
import type { ActorType, ClaimType } from '../node-types.ts';
import type { SectionRecord, SourceDocument } from '../records/text-records.ts';
import type { NodeRef } from '../refs.ts';
import { differentWords } from '../search/words.ts';
import type { TermKind } from '../vocabulary/briefs.ts';
import { defineCollection, single } from './collection.ts';
import type { BriefSource } from './derivation.ts';
import { unique, uniqueNodes } from './lists.ts';
import { paragraphKey } from './paragraph-rows.ts';
import type { SortKey } from './sort-key.ts';
import { type DateValue, type Statement, toDateValue } from './statement.ts';

/** The rows of briefs. */

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

/** A longer text that a brief sums up. */
export interface SummarizedText {
  title: string;
  url: string | null;
}

export interface BriefRow {
  __typename: 'Brief';
  slug: string;
  title: string;
  kicker: string | null;
  /** The key of its catalog. */
  catalog: string;
  /** The first is named first. */
  publishers: readonly string[];
  byline: readonly NodeRef<ActorType>[];
  /** The people among them. */
  authors: readonly string[];
  commissioners: readonly NodeRef<ActorType>[];
  summaryOf: SummarizedText | null;
  published: DateValue;
  language: string;
  restatedIn: string;
  /** The day on which it came into its catalog, and that of its last change, or else the same; null if that is not known. */
  added: string | null;
  changed: string | null;
  tags: readonly string[];
  /** The ids of the issues that it is about, and of the actors that it names. */
  issues: readonly string[];
  actors: readonly string[];
  url: string | null;
  doi: string | null;
  edition: string | null;
  scope: string | null;
  method: string | null;
  license: string | null;
  /** Whether its passages may be served. */
  quotable: boolean;
  citations: readonly string[];
  /** What its text was made of; null if that is not recorded. */
  document: SourceDocument | null;
  textSha256: string;
  /** In Unicode code points. */
  textLength: number;
  paragraphs: readonly string[];
  sections: readonly SectionValue[];
  keyPoints: readonly KeyPointValue[];
  eventSets: readonly EventSetValue[];
  terms: readonly TermValue[];
}

const toSection = (brief: string, section: SectionRecord): SectionValue => ({
  brief,
  id: section.id,
  number: section.number ?? null,
  title: section.title ?? null,
  paragraphs: section.paragraphs.map((paragraph) => paragraphKey(brief, paragraph)),
});

/** By date of publication, then by slug. */
const publishedKey = (row: BriefRow): SortKey => [row.published.earliest ?? '', row.slug];

const briefRow = (brief: BriefSource): BriefRow => {
  const { slug, record, cite } = brief;
  return {
    __typename: 'Brief',
    slug,
    title: record.title,
    kicker: record.kicker ?? null,
    catalog: brief.catalog,
    publishers: brief.publishers,
    byline: brief.byline,
    authors: brief.authors,
    commissioners: brief.commissioners,
    summaryOf: record.summaryOf ? { title: record.summaryOf.title, url: record.summaryOf.url ?? null } : null,
    published: toDateValue(record.published),
    language: record.language,
    restatedIn: record.restatedIn,
    added: record.added ?? null,
    changed: record.changes[0]?.date ?? record.added ?? null,
    tags: record.tags,
    issues: unique(record.issues.map(({ issue }) => brief.find('Issue', issue))),
    actors: unique(
      [...record.countries, ...record.organizations, ...record.people, ...record.groupings].map(
        ({ actor }) => brief.actor(actor).id,
      ),
    ),
    url: record.url ?? null,
    doi: record.doi ?? null,
    edition: record.edition ?? null,
    scope: record.scope ?? null,
    method: record.method ?? null,
    license: record.license ?? null,
    quotable: brief.text !== undefined,
    citations: cite(record.citations),
    document: record.text.document ?? null,
    textSha256: record.text.sha256,
    textLength: record.text.length,
    paragraphs: record.text.paragraphs.map(({ id }) => paragraphKey(slug, id)),
    sections: record.sections.map((section) => toSection(slug, section)),
    keyPoints: record.keyPoints.map(({ paragraph, summary, restates }) => ({
      brief: slug,
      paragraph,
      summary,
      restates: restates.map(brief.node),
    })),
    eventSets: record.eventSets.map(({ slug: set, title, since, events, basis, citations }) => ({
      brief: slug,
      slug: set,
      title,
      since: since === undefined ? null : brief.find('Event', since),
      events: unique(events.map((event) => brief.find('Event', event))),
      basis,
      citations: cite(citations),
    })),
    terms: record.terms.map(({ actors, citations, ...term }) => ({
      brief: slug,
      ...term,
      actors: uniqueNodes(actors.map(brief.actor)),
      citations: cite(citations),
    })),
  };
};

export const briefs = defineCollection<BriefRow>()({
  derive: { from: 'BRIEFS', rows: (brief) => [briefRow(brief)] },
  id: (row) => row.slug,
  terms: {
    publisher: (row) => row.publishers,
    catalog: single((row) => row.catalog),
    author: (row) => row.authors,
    byline: (row) => row.byline.map(({ id }) => id),
    commissioner: (row) => row.commissioners.map(({ id }) => id),
    tag: (row) => row.tags,
    language: single((row) => row.language),
    issue: (row) => row.issues,
    actor: (row) => row.actors,
    titleWord: (row) => differentWords(row.title),
  },
  orders: {
    PUBLISHED: { shape: 'ss', parts: ['published', 'id'], key: publishedKey },
    CHANGED: { shape: 'ss', parts: ['day', 'id'], key: (row) => [row.changed ?? '', row.slug] },
    TITLE: { shape: 'ss', parts: ['title', 'id'], key: (row) => [foldText(row.title), row.slug] },
  },
  date: (row) => row.published,
  search: (row) => ({
    title: row.title,
    text: [
      row.kicker ?? undefined,
      row.scope ?? undefined,
      ...row.tags,
      ...row.keyPoints.map(({ summary }) => summary),
    ],
    involved: unique([...row.publishers, ...row.byline.map(({ id }) => id)]),
    when: row.published,
    briefs: [row.slug],
    publishers: row.publishers,
  }),
});
