import { type Account, accountKey } from '../accounts/account.ts';

import type { EventKind } from '../vocabulary/event-kinds.ts';
import { defineCollection, single } from './collection.ts';
import { type DateValue, toDateValue, toPlaceValue } from './date-and-place.ts';
import { groupOf } from './derivation.ts';
import { type DatedEvent, eventDateKey } from './event-date-key.ts';
import { mapLazily, optional, unique } from './lists.ts';
import { type QuantityValue, toQuantities } from './quantity-values.ts';
import { type SortKey, saidKey } from './sort-key.ts';
import { type Source, sourceOf, sourceTerms } from './sources.ts';
import { citedPassages, type Statement } from './statement.ts';

/** The rows of what briefs say about events and issues. */

/** What a brief says about an event. */
export interface MentionRow extends Account, Source {
  event: string;
  /** The kind that the register gives; null until the row is completed. */
  kind: EventKind | null;
  /** The place of the event in the order by date: that of all briefs together, and that of this brief. */
  eventKey: SortKey;
  dateKey: SortKey;
  quantities: readonly QuantityValue[];
}

/** Ends a key of an event so that it tells apart the mentions of two entries that are one event. */
const mentionKey = (eventKey: SortKey, { entry, brief }: MentionRow): SortKey => [
  ...eventKey.slice(0, -1),
  entry,
  brief,
];

const MENTION_KEY = ['undated', 'first', 'last', 'position', 'entry', 'brief'];

export const mentions = defineCollection<MentionRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): Iterable<MentionRow> => {
      const { cite } = brief;
      const published = toDateValue(brief.record.published);
      return mapLazily(brief.record.mentions, (mention) => ({
        ...sourceOf(brief),
        event: brief.find('Event', mention.event),
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
        quantities: toQuantities(mention.quantities, brief, mention.basis),
        instruments: mention.instruments.map(({ instrument, role, basis, citations }) => ({
          instrument: brief.find('Instrument', instrument),
          role,
          basis,
          citations: cite(citations),
        })),
        note: mention.note ?? null,
        basis: mention.basis,
        citations: cite(mention.citations),
        kind: null,
        eventKey: [],
        dateKey: [],
      }));
    },
    completed: {
      entity: (row) => ({ type: 'Event', id: row.event }),
      takes: ['kind', 'slug', 'date', 'order'],
      with(row, entity) {
        const event = entity as DatedEvent & { kind: EventKind };
        return {
          ...row,
          kind: event.kind,
          eventKey: eventDateKey(event),
          dateKey: eventDateKey({ ...event, date: row.date }),
        };
      },
    },
  },
  id: (row) => `${row.brief} ${row.entry}`,
  terms: {
    ...sourceTerms,
    event: single((row) => row.event),
    kind: (row) => optional(row.kind),
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
  },
  date: (row) => row.date,
});

/** What briefs say of each event. */
export const accountsOfEvents = groupOf(mentions, ({ event }) => event);

/** What a brief says about an issue. */
export interface IssueMentionRow extends Statement, Source {
  issue: string;
  /** The id of the entry that the brief means, before entries were united. */
  said: string;
  published: DateValue;
  summary: string;
}

export const issueMentions = defineCollection<IssueMentionRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): Iterable<IssueMentionRow> => {
      const published = toDateValue(brief.record.published);
      return mapLazily(brief.record.issues, ({ issue, summary, basis, citations }) => ({
        ...sourceOf(brief),
        issue: brief.find('Issue', issue),
        said: brief.said('Issue', issue),
        published,
        summary,
        basis,
        citations: brief.cite(citations),
      }));
    },
  },
  id: (row) => `${row.brief} ${row.said}`,
  terms: { ...sourceTerms, issue: single((row) => row.issue) },
  orders: {
    ISSUE: {
      shape: 'ss',
      parts: ['brief', 'said'],
      key: (row) => [row.brief, saidKey(row.issue, row.said)],
      ids: [{ at: 1, types: ['Issue'], isSaid: true }],
    },
    BRIEF: {
      shape: 'sss',
      parts: ['published', 'brief', 'said'],
      key: (row) => [row.published.earliest ?? '', row.brief, saidKey(row.issue, row.said)],
      ids: [{ at: 2, types: ['Issue'], isSaid: true }],
    },
  },
});
