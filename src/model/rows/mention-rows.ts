import { type Account, accountKey } from '../accounts/account.ts';
import type { Participation } from '../accounts/combined.ts';
import type { EventKind } from '../vocabulary/events.ts';
import { defineCollection, single } from './collection.ts';
import { groupOf, stateThenAdd } from './derivation.ts';
import { optional, unique } from './lists.ts';
import { type QuantityValue, toQuantities } from './quantity-values.ts';
import { type DatedEvent, entryKey, eventDateKey, type SortKey } from './sort-key.ts';
import { type Source, sourceOf, sourceTerms } from './sources.ts';
import { citedPassages, type DateValue, type Statement, toDateValue, toPlaceValue } from './statement.ts';
import { statementId } from './statement-id.ts';

/** The rows of what briefs say about events and issues. */

/** An actor in an event, according to a brief. */
export interface MentionedParticipant extends Participation {
  /** The id of the entry that the brief means, before entries were united. */
  said: string;
}

/** What a brief says about an event. */
export interface MentionStatement extends Account, Source {
  __typename: 'Mention';
  event: string;
  /** The day of the last change of it, or else the day on which its brief came into its catalog; null if that is not known. */
  changed: string | null;
  quantities: readonly QuantityValue[];
  /** The terms of art that it restates, as the text has them, which are searched. */
  termsOfText: readonly string[];
  participants: readonly MentionedParticipant[];
}

/** What a brief says about an event, and what follows from the event. */
export interface MentionRow extends MentionStatement {
  /** The kind that the register gives. */
  kind: EventKind;
  /** The place of the event in the order by date: that of all briefs together, and that of this brief. */
  eventKey: SortKey;
  dateKey: SortKey;
}

/** Ends a key of an event so that it tells apart the mentions of two entries that are one event. */
const mentionKey = (eventKey: SortKey, { entry, brief }: MentionRow): SortKey => [
  ...eventKey.slice(0, -1),
  entry,
  brief,
];

const MENTION_KEY = ['undated', 'first', 'last', 'position', 'entry', 'brief'];

export const mentions = defineCollection<MentionRow>()({
  derive: stateThenAdd<MentionRow, MentionStatement>({
    rows: (brief) => {
      const { cite } = brief;
      const published = toDateValue(brief.record.published);
      return brief.record.mentions.map((mention) => ({
        __typename: 'Mention',
        ...sourceOf(brief),
        event: brief.find('Event', mention.event),
        changed: brief.changed({ type: 'Event', id: brief.find('Event', mention.event) }),
        entry: brief.entryId('Event', mention.event),
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
          said: brief.entryId('Organization', actor),
          role,
          basis,
          citations: cite(citations),
        })),
        issues: mention.issues.map(({ issue, basis, citations }) => ({
          issue: brief.find('Issue', issue),
          basis,
          citations: cite(citations),
        })),
        quantities: toQuantities(mention.quantities, brief, mention.basis),
        instruments: mention.instruments.map(({ instrument, role, basis, citations }) => ({
          instrument: brief.find('Instrument', instrument),
          role,
          basis,
          citations: cite(citations),
        })),
        note: mention.note ?? null,
        termsOfText: brief.termsOfText(optional(mention.summary ?? null)),
        basis: mention.basis,
        citations: cite(mention.citations),
      }));
    },
    withEntity: {
      entityOf: (row) => ({ type: 'Event', id: row.event }),
      fields: ['kind', 'slug', 'date', 'order'],
      add(row, entity) {
        const event = entity as DatedEvent & { kind: EventKind };
        return {
          ...row,
          kind: event.kind,
          eventKey: eventDateKey(event),
          dateKey: eventDateKey({ ...event, date: row.date }),
        };
      },
    },
  }),
  id: (row) => statementId(row.brief, row.entry),
  terms: {
    ...sourceTerms,
    event: single((row) => row.event),
    kind: (row) => [row.kind],
    modality: single((row) => row.modality),
    participant: (row) => unique(row.participants.map(({ actor }) => actor.id)),
    issue: (row) => unique(row.issues.map(({ issue }) => issue)),
    instrument: (row) => unique(row.instruments.map(({ instrument }) => instrument)),
    cites: (row) => citedPassages(row.citations),
  },
  orders: {
    DATE: {
      shape: 'nssnss',
      parts: MENTION_KEY,
      key: (row) => mentionKey(row.dateKey, row),
      nullsLast: true,
      byDate: true,
    },
    EVENT: { shape: 'nssnss', parts: MENTION_KEY, key: (row) => mentionKey(row.eventKey, row), nullsLast: true },
    BRIEF: { shape: 'sss', parts: ['published', 'brief', 'entry'], key: (row) => accountKey(row) },
    CHANGED: {
      shape: 'sss',
      parts: ['day', 'brief', 'entry'],
      key: ({ changed, brief, event, entry }) => [changed ?? '', brief, entryKey(event, entry)],
      ids: [{ at: 2, types: ['Event'], withEntry: true }],
    },
  },
  date: (row) => row.date,
});

/** A participant as a statement of its own, which is found by its mention. */
export interface ParticipationValue extends MentionedParticipant {
  __typename: 'Participation';
  id: string;
  mention: MentionRow;
}

/** The participations of a mention. Their ids begin with its id. */
export const participationsOf = (mention: MentionRow): ParticipationValue[] =>
  mention.participants.map((participant) => ({
    __typename: 'Participation',
    id: `${mentions.id(mention)}.${statementId(participant.said, participant.role)}`,
    mention,
    ...participant,
  }));

/** The id of the mention that a participation with this id is a part of. */
export const mentionIdOf = (participation: string): string => participation.split('.')[0] as string;

/** The mentions of each event. */
export const accountsOfEvents = groupOf(mentions, ({ event }) => event);

/** What a brief says about an issue. */
export interface IssueMentionRow extends Statement, Source {
  __typename: 'IssueMention';
  issue: string;
  /** The id of the entry that the brief means, before entries were united. */
  said: string;
  published: DateValue;
  summary: string;
  /** The terms of art that it restates, as the text has them, which are searched. */
  termsOfText: readonly string[];
}

export const issueMentions = defineCollection<IssueMentionRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): IssueMentionRow[] => {
      const published = toDateValue(brief.record.published);
      return brief.record.issues.map(({ issue, summary, basis, citations }) => ({
        __typename: 'IssueMention',
        ...sourceOf(brief),
        issue: brief.find('Issue', issue),
        said: brief.entryId('Issue', issue),
        published,
        summary,
        termsOfText: brief.termsOfText([summary]),
        basis,
        citations: brief.cite(citations),
      }));
    },
  },
  id: (row) => statementId(row.brief, row.said),
  terms: { ...sourceTerms, issue: single((row) => row.issue) },
  orders: {
    ISSUE: {
      shape: 'ss',
      parts: ['brief', 'said'],
      key: (row) => [row.brief, entryKey(row.issue, row.said)],
      ids: [{ at: 1, types: ['Issue'], withEntry: true }],
    },
    BRIEF: {
      shape: 'sss',
      parts: ['published', 'brief', 'said'],
      key: (row) => [row.published.earliest ?? '', row.brief, entryKey(row.issue, row.said)],
      ids: [{ at: 2, types: ['Issue'], withEntry: true }],
    },
  },
});
