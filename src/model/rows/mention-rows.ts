import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import type { AffiliationRecord } from '../records/brief-records.ts';
import type { Modality, ParticipantRole } from '../vocabulary.ts';
import { type DateValue, type PlaceValue, toDateValue, toPlaceValue } from './date-and-place.ts';
import { type BriefSource, defineCollection, type SortKey, type Statement } from './define-collection.ts';
import { type DatedEvent, eventDateKey } from './event-date-key.ts';

/** The rows of what briefs name: actors, members of groupings, events and issues. */

/** An affiliation, according to a brief. */
export interface AffiliationValue extends Statement {
  organization: string;
  role: string;
  date: DateValue | null;
}

/** An actor that a brief names, and what the brief says about it. */
export interface ActorMentionRow extends Statement {
  brief: string;
  actor: NodeRef<ActorType>;
  names: readonly string[];
  part: string | null;
  mentionCount: number | null;
  note: string | null;
  affiliations: readonly AffiliationValue[];
}

const toAffiliation = (
  { organization, role, date, basis, citations }: AffiliationRecord,
  brief: BriefSource,
): AffiliationValue => ({
  organization: brief.find('Organization', organization),
  role,
  date: date ? toDateValue({ edtf: date, basis }) : null,
  basis,
  citations: brief.cite(citations),
});

/** Only people have affiliations. */
const affiliationsOf = (record: object): readonly AffiliationRecord[] =>
  'affiliations' in record ? (record.affiliations as AffiliationRecord[]) : [];

/** `brief/Country`, the term for the countries that a brief names. */
export const actorMentionTerm = (brief: string, type: ActorType): string => `${brief}/${type}`;

export const actorMentions = defineCollection<ActorMentionRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): ActorMentionRow[] => {
      const { countries, organizations, people, groupings } = brief.record;
      return [...countries, ...organizations, ...people, ...groupings].map((record) => ({
        brief: brief.slug,
        actor: brief.actor(record.actor),
        names: record.names,
        part: record.part ?? null,
        mentionCount: record.mentionCount ?? null,
        note: record.note ?? null,
        affiliations: affiliationsOf(record).map((affiliation) => toAffiliation(affiliation, brief)),
        basis: record.basis,
        citations: brief.cite(record.citations),
      }));
    },
  },
  id: (row) => `${row.brief} ${row.actor.id}`,
  terms: {
    briefAndType: (row) => [actorMentionTerm(row.brief, row.actor.type as ActorType)],
  },
  orders: {
    ACTOR: { shape: 'ss', key: (row) => [row.brief, row.actor.id] },
  },
});

/** A member of a grouping, according to a brief. */
export interface MembershipRow extends Statement {
  brief: string;
  grouping: string;
  member: NodeRef<ActorType>;
}

export const memberships = defineCollection<MembershipRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): MembershipRow[] =>
      brief.record.groupings.flatMap(({ actor: grouping, members }) =>
        members.map(({ actor, basis, citations }) => ({
          brief: brief.slug,
          grouping: brief.actor(grouping).id,
          member: brief.actor(actor),
          basis,
          citations: brief.cite(citations),
        })),
      ),
  },
  id: (row) => `${row.grouping} ${row.member.id} ${row.brief}`,
  terms: { grouping: (row) => [row.grouping] },
  orders: { MEMBER: { shape: 'sss', key: (row) => [row.grouping, row.member.id, row.brief] } },
});

/** What a brief says about an event. */
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
  participants: readonly (Statement & { actor: NodeRef<ActorType>; role: ParticipantRole })[];
  issues: readonly (Statement & { issue: string })[];
  note: string | null;
  /** The place of the event in the order by date. */
  eventKey: SortKey;
}

export const mentions = defineCollection<MentionRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): MentionRow[] => {
      const { cite } = brief;
      const published = toDateValue(brief.record.published);
      return brief.record.mentions.map((mention) => ({
        brief: brief.slug,
        event: brief.find('Event', mention.event),
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
          actor: brief.actor(actor),
          role,
          basis,
          citations: cite(citations),
        })),
        issues: mention.issues.map(({ issue, basis, citations }) => ({
          issue: brief.find('Issue', issue),
          basis,
          citations: cite(citations),
        })),
        note: mention.note ?? null,
        basis: mention.basis,
        citations: cite(mention.citations),
        eventKey: [],
      }));
    },
    completed: {
      entity: (row) => ({ type: 'Event', id: row.event }),
      with: (row, event) => ({ ...row, eventKey: eventDateKey(event as DatedEvent) }),
    },
  },
  id: (row) => `${row.brief} ${row.event}`,
  terms: { brief: (row) => [row.brief], event: (row) => [row.event] },
  orders: {
    EVENT: { shape: 'nssnss', key: (row) => [...row.eventKey, row.brief], nullsLast: true },
    BRIEF: { shape: 'sss', key: (row) => [row.published.earliest ?? '', row.brief, row.event] },
  },
});

/** What a brief says about an issue. */
export interface IssueMentionRow extends Statement {
  brief: string;
  issue: string;
  published: DateValue;
  summary: string;
}

export const issueMentions = defineCollection<IssueMentionRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): IssueMentionRow[] => {
      const published = toDateValue(brief.record.published);
      return brief.record.issues.map(({ issue, summary, basis, citations }) => ({
        brief: brief.slug,
        issue: brief.find('Issue', issue),
        published,
        summary,
        basis,
        citations: brief.cite(citations),
      }));
    },
  },
  id: (row) => `${row.brief} ${row.issue}`,
  terms: { brief: (row) => [row.brief], issue: (row) => [row.issue] },
  orders: {
    ISSUE: { shape: 'ss', key: (row) => [row.brief, row.issue] },
    BRIEF: { shape: 'sss', key: (row) => [row.published.earliest ?? '', row.brief, row.issue] },
  },
});
