import { dateWidth } from '../dates/date-window.ts';
import type { MergedRecords } from '../identity/merge-entries.ts';
import type { Corroboration, EventRecord } from '../records/event-records.ts';
import { EVENT_KIND, type Modality, type Plover } from '../vocabulary.ts';
import type { DateValue, PlaceValue } from './date-and-place.ts';
import {
  citedPassages,
  combine,
  compareKeys,
  defineCollection,
  foldText,
  groupOf,
  optional,
  unique,
} from './define-collection.ts';
import { eventDateKey } from './event-date-key.ts';
import { type IssueMentionRow, issueMentions, type MentionRow, mentions } from './mention-rows.ts';

/** The rows of events and issues: their identity from the register, and their facts combined from all briefs. */

export interface EventRow {
  __typename: 'Event';
  slug: string;
  /** All slugs that it has, this one first. */
  refs: readonly string[];
  curatorRef: string | null;
  /** Those of all entries. */
  curatorRefs: readonly string[];
  title: string;
  /** Those of all entries, which are searched. */
  titles: readonly string[];
  kind: EventRecord['kind'];
  plover: Plover | null;
  partOf: string | null;
  order: number;
  corroborations: readonly Corroboration[];
  /** The narrowest date that a brief gives. */
  date: DateValue | null;
  /** That of the latest brief; null if no brief mentions the event. */
  modality: Modality | null;
  place: PlaceValue | null;
  briefs: readonly string[];
  participants: readonly string[];
  issues: readonly string[];
  /** The full refs of the passages that mention it. */
  citations: readonly string[];
  /** The names that briefs use for it, which are searched. So are the summaries. */
  names: readonly string[];
  summaries: readonly string[];
}

/** What briefs say of each event, and of each issue. */
export const saidOfEvents = groupOf(mentions, ({ event }) => event);
const saidOfIssues = groupOf(issueMentions, ({ issue }) => issue);

/** What briefs say, earliest brief first. */
export const byPublication = <Said extends { published: DateValue; brief: string }>(said: readonly Said[]): Said[] =>
  [...said].sort((a, b) => compareKeys([a.published.earliest ?? '', a.brief], [b.published.earliest ?? '', b.brief]));

/** The narrowest of several dates; if two are equally narrow, that of the later brief. */
const narrowest = (dates: readonly DateValue[]): DateValue | null =>
  dates.reduce<DateValue | null>((best, date) => (best && dateWidth(best) < dateWidth(date) ? best : date), null);

export const events = defineCollection<EventRow>()({
  derive: combine<EventRow, MergedRecords['Event'], MentionRow>({
    entities: ({ events }) => events,
    said: saidOfEvents,
    rows({ id, names, record }, said) {
      const told = byPublication(said);
      return [
        {
          __typename: 'Event',
          slug: id,
          refs: names,
          curatorRef: record.curatorRef,
          curatorRefs: record.curatorRefs,
          title: record.title,
          titles: record.titles,
          kind: record.kind,
          plover: record.plover === undefined ? EVENT_KIND[record.kind].plover : record.plover,
          partOf: record.partOf,
          order: record.order,
          corroborations: record.corroborations,
          date: narrowest(told.flatMap(({ date }) => date ?? [])),
          modality: told.at(-1)?.modality ?? null,
          place: told.findLast(({ place }) => place)?.place ?? null,
          briefs: unique(told.map(({ brief }) => brief)),
          participants: unique(told.flatMap(({ participants }) => participants.map(({ actor }) => actor.id))),
          issues: unique(told.flatMap(({ issues }) => issues.map(({ issue }) => issue))),
          citations: told.flatMap(({ citations }) => citations),
          names: unique(told.flatMap(({ names }) => names)),
          summaries: told.flatMap(({ summary }) => summary ?? []),
        },
      ];
    },
  }),
  id: (row) => row.slug,
  otherIds: (row) => row.refs.slice(1),
  terms: {
    kind: (row) => [row.kind],
    modality: (row) => optional(row.modality),
    participant: (row) => row.participants,
    brief: (row) => row.briefs,
    issue: (row) => row.issues,
    cites: (row) => citedPassages(row.citations),
    curatorRef: (row) => row.curatorRefs,
    partOf: (row) => optional(row.partOf),
  },
  orders: {
    DATE: { shape: 'nssns', key: eventDateKey, nullsLast: true },
    TITLE: { shape: 'ss', key: (row) => [foldText(row.title), row.slug] },
  },
  date: (row) => row.date,
  search: (row) => ({ title: row.title, names: [...row.titles.slice(1), ...row.names], text: row.summaries }),
});

export interface IssueRow {
  __typename: 'Issue';
  slug: string;
  /** All slugs that it has, this one first. */
  refs: readonly string[];
  curatorRef: string | null;
  curatorRefs: readonly string[];
  title: string;
  titles: readonly string[];
  partOf: string | null;
  briefs: readonly string[];
  /** What briefs say about it, which is searched. */
  summaries: readonly string[];
}

export const issues = defineCollection<IssueRow>()({
  derive: combine<IssueRow, MergedRecords['Issue'], IssueMentionRow>({
    entities: ({ issues }) => issues,
    said: saidOfIssues,
    rows({ id, names, record }, said) {
      const told = byPublication(said);
      return [
        {
          __typename: 'Issue',
          slug: id,
          refs: names,
          curatorRef: record.curatorRef,
          curatorRefs: record.curatorRefs,
          title: record.title,
          titles: record.titles,
          partOf: record.partOf,
          briefs: unique(told.map(({ brief }) => brief)),
          summaries: told.map(({ summary }) => summary),
        },
      ];
    },
  }),
  id: (row) => row.slug,
  otherIds: (row) => row.refs.slice(1),
  terms: {
    brief: (row) => row.briefs,
    partOf: (row) => optional(row.partOf),
    curatorRef: (row) => row.curatorRefs,
  },
  orders: { TITLE: { shape: 'ss', key: (row) => [foldText(row.title), row.slug] } },
  search: (row) => ({ title: row.title, names: row.titles.slice(1), text: row.summaries }),
});
