import { ACTOR_TYPES, type ActorType } from '../node-types.ts';
import type { AffiliationRecord } from '../records/brief-records.ts';
import type { NodeRef } from '../refs.ts';
import { defineCollection, single } from './collection.ts';
import type { BriefSource } from './derivation.ts';
import { entryKey } from './sort-key.ts';
import { type DateValue, type Statement, toDateValue } from './statement.ts';
import { statementId } from './statement-id.ts';

/** The rows of the actors that briefs name, and of the members of groupings. */

/** An affiliation, according to a brief. */
export interface AffiliationValue extends Statement {
  organization: string;
  /** Empty if the brief gives none. */
  role: string;
  date: DateValue | null;
}

/** An actor that a brief names, and what the brief says about it. */
export interface AppearanceRow extends Statement {
  __typename: 'Appearance';
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
  role: role ?? '',
  date: date ? toDateValue({ edtf: date, basis }) : null,
  basis,
  citations: brief.cite(citations),
});

/** The id of the actor that the brief means, before entries were united. */
const entryIdOf = (brief: BriefSource, ref: string): string => brief.entryId('Organization', ref);

/** Only people have affiliations. */
const affiliationsOf = (record: object): readonly AffiliationRecord[] =>
  'affiliations' in record ? (record.affiliations as AffiliationRecord[]) : [];

export const appearances = defineCollection<AppearanceRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): AppearanceRow[] => {
      const { countries, organizations, people, groupings } = brief.record;
      return [...countries, ...organizations, ...people, ...groupings].map((record) => ({
        __typename: 'Appearance',
        brief: brief.slug,
        actor: brief.actor(record.actor),
        said: entryIdOf(brief, record.actor),
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
  id: (row) => statementId(row.brief, row.said),
  terms: {
    brief: single((row) => row.brief),
    type: single((row) => row.actor.type.toUpperCase()),
  },
  orders: {
    ACTOR: {
      shape: 'sns',
      parts: ['brief', 'type_rank', 'said'],
      key: ({ brief, actor, said }) => [brief, ACTOR_TYPES.indexOf(actor.type), entryKey(actor.id, said)],
      ids: [{ at: 2, types: (key) => ACTOR_TYPES.filter((_, rank) => rank === key[1]), withEntry: true }],
    },
  },
});

/** A member of a grouping, according to a brief. */
export interface MembershipRow extends Statement {
  __typename: 'Membership';
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
          __typename: 'Membership',
          brief: brief.slug,
          grouping: brief.actor(grouping).id,
          member: brief.actor(actor),
          said: { grouping: entryIdOf(brief, grouping), member: entryIdOf(brief, actor) },
          basis,
          citations: brief.cite(citations),
        })),
      ),
  },
  id: (row) => statementId(row.said.grouping, row.said.member, row.brief),
  terms: { grouping: single((row) => row.grouping) },
  orders: {
    MEMBER: {
      shape: 'sss',
      parts: ['grouping', 'member', 'said_in'],
      key: ({ grouping, member, said, brief }) => [
        grouping,
        entryKey(member.id, said.member),
        entryKey(grouping, said.grouping, brief),
      ],
      ids: [
        { at: 0, types: ['Grouping'] },
        { at: 1, types: ACTOR_TYPES, withEntry: true },
      ],
    },
  },
});
