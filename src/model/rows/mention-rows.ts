import { type Account, accountKey } from '../accounts/account.ts';
import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import type { AffiliationRecord } from '../records/brief-records.ts';
import { type DateValue, toDateValue } from './date-and-place.ts';
import { defineCollection, type Statement } from './define-collection.ts';
import { eventAccounts } from './event-accounts.ts';
import { dateKey, type EventRow, events } from './event-rows.ts';

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

/** `brief/Country`, the term for the countries that a brief names. */
export const actorMentionTerm = (brief: string, type: ActorType): string => `${brief}/${type}`;

export const actorMentions = defineCollection<ActorMentionRow>()({
  rows(source): ActorMentionRow[] {
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
  terms: { grouping: (row) => [row.grouping] },
  orders: { MEMBER: { shape: 'sss', key: (row) => [row.grouping, row.member.id, row.brief] } },
});

/** What a brief says about an event. */
export interface MentionRow extends Account {
  event: string;
  eventRow: EventRow;
}

export const mentions = defineCollection<MentionRow>()({
  rows: (source): MentionRow[] =>
    source.rowsOf(eventAccounts).flatMap(({ event, accounts }) => {
      const eventRow = source.rowOf(events, event);
      return accounts.map((account) => ({ ...account, event, eventRow }));
    }),
  id: (row) => `${row.brief} ${row.entry}`,
  terms: { brief: (row) => [row.brief], event: (row) => [row.event] },
  orders: {
    // Both tell apart the mentions of two entries that are one event.
    EVENT: {
      shape: 'nssnss',
      key: (row) => [...dateKey(row.eventRow).slice(0, -1), row.entry, row.brief],
      nullsLast: true,
    },
    BRIEF: { shape: 'sss', key: (row) => accountKey(row) },
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
