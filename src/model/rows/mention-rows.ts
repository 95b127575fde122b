import { type Account, accountKey } from '../accounts/account.ts';
import type { NodeRef } from '../node-ref.ts';
import { ACTOR_TYPES, type ActorType } from '../node-types.ts';
import type { AffiliationRecord } from '../records/brief-records.ts';
import { type DateValue, toDateValue, toPlaceValue } from './date-and-place.ts';
import {
  type BriefSource,
  defineCollection,
  groupOf,
  type SortKey,
  type Statement,
  saidKey,
} from './define-collection.ts';
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
  /** The id of the entry that the brief means, before entries were united. */
  said: string;
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

/** The id of the actor that the brief means, before entries were united. */
const saidOf = (brief: BriefSource, ref: string): string => brief.said('Organization', ref);

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
        said: saidOf(brief, record.actor),
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
  id: (row) => `${row.brief} ${row.said}`,
  terms: {
    briefAndType: (row) => [actorMentionTerm(row.brief, row.actor.type as ActorType)],
  },
  orders: {
    ACTOR: {
      shape: 'ss',
      key: (row) => [row.brief, saidKey(row.actor.id, row.said)],
      ids: [{ at: 1, types: ACTOR_TYPES, isSaid: true }],
    },
  },
});

/** A member of a grouping, according to a brief. */
export interface MembershipRow extends Statement {
  brief: string;
  grouping: string;
  member: NodeRef<ActorType>;
  /** The ids of the entries that the brief means, before entries were united. */
  said: { grouping: string; member: string };
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
          said: { grouping: saidOf(brief, grouping), member: saidOf(brief, actor) },
          basis,
          citations: brief.cite(citations),
        })),
      ),
  },
  id: (row) => `${row.said.grouping} ${row.said.member} ${row.brief}`,
  terms: { grouping: (row) => [row.grouping] },
  orders: {
    MEMBER: {
      shape: 'sss',
      key: ({ grouping, member, said, brief }) => [
        grouping,
        saidKey(member.id, said.member),
        saidKey(grouping, said.grouping, brief),
      ],
      ids: [
        { at: 0, types: ['Grouping'] },
        { at: 1, types: ACTOR_TYPES, isSaid: true },
      ],
    },
  },
});

/** What a brief says about an event. */
export interface MentionRow extends Account {
  event: string;
  /** The publisher and the catalog of the brief. */
  publisher: string;
  catalog: string;
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
        publisher: brief.publisher,
        catalog: brief.catalog,
        entry: brief.said('Event', mention.event),
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
  id: (row) => `${row.brief} ${row.entry}`,
  terms: {
    brief: (row) => [row.brief],
    publisher: (row) => [row.publisher],
    catalog: (row) => [row.catalog],
    event: (row) => [row.event],
  },
  orders: {
    // Both tell apart the mentions of two entries that are one event.
    EVENT: {
      shape: 'nssnss',
      key: (row) => [...row.eventKey.slice(0, -1), row.entry, row.brief],
      nullsLast: true,
    },
    BRIEF: { shape: 'sss', key: (row) => accountKey(row) },
  },
});

/** What briefs say of each event. */
export const accountsOfEvents = groupOf(mentions, ({ event }) => event);

/** What a brief says about an issue. */
export interface IssueMentionRow extends Statement {
  brief: string;
  issue: string;
  /** The publisher and the catalog of the brief. */
  publisher: string;
  catalog: string;
  /** The id of the entry that the brief means, before entries were united. */
  said: string;
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
        publisher: brief.publisher,
        catalog: brief.catalog,
        said: brief.said('Issue', issue),
        published,
        summary,
        basis,
        citations: brief.cite(citations),
      }));
    },
  },
  id: (row) => `${row.brief} ${row.said}`,
  terms: {
    brief: (row) => [row.brief],
    publisher: (row) => [row.publisher],
    catalog: (row) => [row.catalog],
    issue: (row) => [row.issue],
  },
  orders: {
    ISSUE: {
      shape: 'ss',
      key: (row) => [row.brief, saidKey(row.issue, row.said)],
      ids: [{ at: 1, types: ['Issue'], isSaid: true }],
    },
    BRIEF: {
      shape: 'sss',
      key: (row) => [row.published.earliest ?? '', row.brief, saidKey(row.issue, row.said)],
      ids: [{ at: 2, types: ['Issue'], isSaid: true }],
    },
  },
});
