import type { AffiliationRecord, BriefFile, SectionRecord } from '../briefs.ts';
import type { ActorType } from '../reference.ts';
import { type NodeRef, parseNodeRef } from '../reference.ts';
import type { Basis, Modality, ParagraphKind, ParticipantRole, TermKind } from '../vocabulary.ts';
import { defineCollection, type SortKey } from './collection.ts';
import {
  type DateValue,
  dateKey,
  type EventRow,
  events,
  type PlaceValue,
  toDateValue,
  toPlaceValue,
} from './events.ts';

/** The briefs as they are served: their text's parts, what they name, and their mentions of events. */

/** What every statement carries: on whose word it rests, and the full refs of its citations. */
export interface Statement {
  basis: Basis;
  citations: readonly string[];
}

export interface KeyPointValue {
  brief: string;
  paragraph: string;
  summary: string;
  restates: readonly NodeRef[];
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
  actors: readonly NodeRef[];
}

export interface SectionValue {
  brief: string;
  id: string;
  number: number | null;
  title: string | null;
  /** Keys of its paragraphs, in order. */
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

/** `asan-2024-12-05:p4`, the key of a paragraph and the front of its sentences' refs. */
export const paragraphKey = (brief: string, paragraph: string): string => `${brief}:${paragraph}`;

const toSection = (brief: string, section: SectionRecord): SectionValue => ({
  brief,
  id: section.id,
  number: section.number ?? null,
  title: section.title ?? null,
  paragraphs: section.paragraphs.map((paragraph) => paragraphKey(brief, paragraph)),
});

/** By day of publication, then slug. */
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
        restates: restates.map(parseNodeRef),
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
    TITLE: { shape: 'ss', key: (row) => [row.title, row.slug] },
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
  /** The id of the section it stands in; null for front matter. */
  section: string | null;
  /** Offsets in Unicode code points, end exclusive. */
  start: number;
  end: number;
  sha256: string;
  sentences: readonly SentenceValue[];
  textSha256: string;
  /** Its words, only where the brief's licence allows. */
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

/** An affiliation as a brief tells it. */
export interface AffiliationValue extends Statement {
  organization: string;
  role: string;
  date: DateValue | null;
}

/** A brief naming an actor. */
export interface AppearanceRow extends Statement {
  brief: string;
  actor: NodeRef;
  names: readonly string[];
  part: string | null;
  mentionCount: number | null;
  note: string | null;
  affiliations: readonly AffiliationValue[];
}

const toAffiliation = (
  { organization, role, date, basis }: AffiliationRecord,
  citations: readonly string[],
): AffiliationValue => ({
  organization,
  role,
  date: date ? toDateValue({ edtf: date, basis }) : null,
  basis,
  citations,
});

/** Only people have affiliations. */
const affiliationsOf = (record: object): readonly AffiliationRecord[] =>
  'affiliations' in record ? (record.affiliations as AffiliationRecord[]) : [];

/** `brief/Country`: under this term stand the countries that a brief names. */
export const appearanceTerm = (brief: string, type: ActorType): string => `${brief}/${type}`;

export const appearances = defineCollection<AppearanceRow>()({
  rows(source): AppearanceRow[] {
    return source.data.briefs.flatMap((brief) =>
      [...brief.countries, ...brief.organizations, ...brief.people, ...brief.groupings].map((record) => ({
        brief: brief.slug,
        actor: source.actor(record.actor),
        names: record.names,
        part: record.part ?? null,
        mentionCount: record.mentionCount ?? null,
        note: record.note ?? null,
        affiliations: affiliationsOf(record).map((affiliation) =>
          toAffiliation(affiliation, source.cite(brief.slug, affiliation.citations)),
        ),
        basis: record.basis,
        citations: source.cite(brief.slug, record.citations),
      })),
    );
  },
  id: (row) => `${row.brief}/${row.actor.id}`,
  terms: {
    briefAndType: (row) => [appearanceTerm(row.brief, row.actor.type as ActorType)],
    actor: (row) => [row.actor.id],
  },
  orders: {
    ACTOR: { shape: 'ss', key: (row) => [row.brief, row.actor.id] },
    BRIEF: { shape: 'ss', key: (row) => [row.actor.id, row.brief] },
  },
});

/** A brief naming a member of a grouping. */
export interface MembershipRow extends Statement {
  brief: string;
  grouping: string;
  member: NodeRef;
}

export const memberships = defineCollection<MembershipRow>()({
  rows(source): MembershipRow[] {
    return source.data.briefs.flatMap((brief) =>
      brief.groupings.flatMap(({ actor: grouping, members }) =>
        members.map(({ actor, basis, citations }) => ({
          brief: brief.slug,
          grouping,
          member: source.actor(actor),
          basis,
          citations: source.cite(brief.slug, citations),
        })),
      ),
    );
  },
  id: (row) => `${row.grouping}/${row.member.id}/${row.brief}`,
  terms: { grouping: (row) => [row.grouping], member: (row) => [row.member.id] },
  orders: { MEMBER: { shape: 'sss', key: (row) => [row.grouping, row.member.id, row.brief] } },
});

/** A brief's word on an event. */
export interface MentionRow extends Statement {
  brief: string;
  event: string;
  published: DateValue;
  names: readonly string[];
  summary: string | null;
  modality: Modality;
  hedge: string | null;
  date: DateValue | null;
  dateCitations: readonly string[];
  place: PlaceValue | null;
  placeCitations: readonly string[];
  participants: readonly (Statement & { actor: NodeRef; role: ParticipantRole })[];
  issues: readonly (Statement & { issue: string })[];
  note: string | null;
  eventRow: EventRow;
}

export const mentions = defineCollection<MentionRow>()({
  rows(source): MentionRow[] {
    return source.data.briefs.flatMap((brief) => {
      const cite = (citations: readonly string[]) => source.cite(brief.slug, citations);
      const published = toDateValue(brief.published);
      return brief.mentions.map((mention) => ({
        brief: brief.slug,
        event: mention.event,
        published,
        names: mention.names,
        summary: mention.summary ?? null,
        modality: mention.modality,
        hedge: mention.hedge ?? null,
        date: mention.date ? toDateValue(mention.date) : null,
        dateCitations: cite(mention.date?.citations ?? []),
        place: mention.place ? toPlaceValue(mention.place) : null,
        placeCitations: cite(mention.place?.citations ?? []),
        participants: mention.participants.map(({ actor, role, basis, citations }) => ({
          actor: source.actor(actor),
          role,
          basis,
          citations: cite(citations),
        })),
        issues: mention.issues.map(({ issue, basis, citations }) => ({ issue, basis, citations: cite(citations) })),
        note: mention.note ?? null,
        basis: mention.basis,
        citations: cite(mention.citations),
        eventRow: source.rowOf(events, mention.event),
      }));
    });
  },
  id: (row) => `${row.brief}/${row.event}`,
  terms: { brief: (row) => [row.brief], event: (row) => [row.event] },
  orders: {
    EVENT: { shape: 'nssnss', key: (row) => [...dateKey(row.eventRow), row.brief], tail: true },
    BRIEF: { shape: 'sss', key: (row) => [row.published.earliest ?? '', row.brief, row.event] },
  },
});

/** A brief's word on an issue. */
export interface IssueMentionRow extends Statement {
  brief: string;
  issue: string;
  published: DateValue;
  summary: string;
}

export const issueMentions = defineCollection<IssueMentionRow>()({
  rows(source): IssueMentionRow[] {
    return source.data.briefs.flatMap((brief) =>
      brief.issues.map(({ issue, summary, basis, citations }) => ({
        brief: brief.slug,
        issue,
        published: toDateValue(brief.published),
        summary,
        basis,
        citations: source.cite(brief.slug, citations),
      })),
    );
  },
  id: (row) => `${row.brief}/${row.issue}`,
  terms: { brief: (row) => [row.brief], issue: (row) => [row.issue] },
  orders: {
    ISSUE: { shape: 'ss', key: (row) => [row.brief, row.issue] },
    BRIEF: { shape: 'sss', key: (row) => [row.published.earliest ?? '', row.brief, row.issue] },
  },
});
