import { dateWidth } from '../dates/date-window.ts';
import type { BriefFile, MentionRecord } from '../records/brief-records.ts';
import type { Corroboration, EventRecord } from '../records/event-records.ts';
import { EVENT_KIND, type Modality, type Plover } from '../vocabulary.ts';
import { type DateValue, type PlaceValue, toDateValue, toPlaceValue } from './date-and-place.ts';
import {
  append,
  citedPassages,
  defineCollection,
  foldText,
  optional,
  type RowSource,
  type SortKey,
} from './define-collection.ts';

/** The rows of events and issues: their identity from the register, and their facts combined from all briefs. */

export interface EventRow {
  __typename: 'Event';
  slug: string;
  curatorRef: string | null;
  title: string;
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

/** What one brief says about one event. */
export interface BriefMention {
  brief: BriefFile;
  mention: MentionRecord;
}

/** The mentions of each event, earliest brief first. */
export const mentionsByEvent = ({ data }: RowSource): Map<string, BriefMention[]> => {
  const byEvent = new Map<string, BriefMention[]>();
  for (const brief of sortByPublication(data.briefs))
    for (const mention of brief.mentions) append(byEvent, mention.event, { brief, mention });
  return byEvent;
};

export const sortByPublication = (briefs: readonly BriefFile[]): BriefFile[] =>
  [...briefs].sort((a, b) => (publicationKey(a) < publicationKey(b) ? -1 : 1));

/** The sort key of a brief: the first possible day of publication, then the slug. */
const publicationKey = (brief: BriefFile): string => `${toDateValue(brief.published).earliest ?? ''} ${brief.slug}`;

/** The narrowest of several dates; if two are equally narrow, that of the later brief. */
const narrowest = (dates: readonly DateValue[]): DateValue | null =>
  dates.reduce<DateValue | null>((best, date) => (best && dateWidth(best) < dateWidth(date) ? best : date), null);

/** Each value once, in order. */
export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** By first day, then last day, then the stored order; undated events come last in both directions. */
export const dateKey = (event: EventRow): SortKey => [
  event.date ? 0 : 1,
  event.date?.earliest ?? '',
  event.date?.latest ?? '9999-12-31',
  event.order,
  event.slug,
];

export const events = defineCollection<EventRow>()({
  rows(source): EventRow[] {
    const byEvent = mentionsByEvent(source);
    return source.data.events.events.map((record) => {
      const said = byEvent.get(record.slug) ?? [];
      const mentions = said.map(({ mention }) => mention);
      const place = mentions.findLast((mention) => mention.place)?.place;
      return {
        __typename: 'Event',
        slug: record.slug,
        curatorRef: record.curatorRef ?? null,
        title: record.title,
        kind: record.kind,
        plover: record.plover === undefined ? EVENT_KIND[record.kind].plover : record.plover,
        partOf: record.partOf ?? null,
        order: record.order,
        corroborations: record.corroborations,
        date: narrowest(mentions.flatMap(({ date }) => (date ? [toDateValue(date)] : []))),
        modality: mentions.at(-1)?.modality ?? null,
        place: place ? toPlaceValue(place) : null,
        briefs: said.map(({ brief }) => brief.slug),
        participants: unique(
          mentions.flatMap(({ participants }) => participants.map(({ actor }) => source.actor(actor).id)),
        ),
        issues: unique(mentions.flatMap(({ issues }) => issues.map(({ issue }) => issue))),
        citations: said.flatMap(({ brief, mention }) => source.cite(brief.slug, mention.citations)),
        names: unique(mentions.flatMap(({ names }) => names)),
        summaries: mentions.flatMap(({ summary }) => summary ?? []),
      };
    });
  },
  id: (row) => row.slug,
  terms: {
    kind: (row) => [row.kind],
    modality: (row) => optional(row.modality),
    participant: (row) => row.participants,
    brief: (row) => row.briefs,
    issue: (row) => row.issues,
    cites: (row) => citedPassages(row.citations),
    curatorRef: (row) => optional(row.curatorRef),
    partOf: (row) => optional(row.partOf),
  },
  orders: {
    DATE: { shape: 'nssns', key: dateKey, nullsLast: true },
    TITLE: { shape: 'ss', key: (row) => [foldText(row.title), row.slug] },
  },
  date: (row) => row.date,
  search: (row) => ({ title: row.title, names: row.names, text: row.summaries }),
});

export interface IssueRow {
  __typename: 'Issue';
  slug: string;
  curatorRef: string | null;
  title: string;
  partOf: string | null;
  briefs: readonly string[];
  /** What briefs say about it, which is searched. */
  summaries: readonly string[];
}

export const issues = defineCollection<IssueRow>()({
  rows({ data }): IssueRow[] {
    const briefs = new Map<string, string[]>();
    const summaries = new Map<string, string[]>();
    for (const brief of sortByPublication(data.briefs))
      for (const { issue, summary } of brief.issues) {
        append(briefs, issue, brief.slug);
        append(summaries, issue, summary);
      }
    return data.events.issues.map((record) => ({
      __typename: 'Issue',
      slug: record.slug,
      curatorRef: record.curatorRef ?? null,
      title: record.title,
      partOf: record.partOf ?? null,
      briefs: briefs.get(record.slug) ?? [],
      summaries: summaries.get(record.slug) ?? [],
    }));
  },
  id: (row) => row.slug,
  terms: {
    brief: (row) => row.briefs,
    partOf: (row) => optional(row.partOf),
    curatorRef: (row) => optional(row.curatorRef),
  },
  orders: { TITLE: { shape: 'ss', key: (row) => [foldText(row.title), row.slug] } },
  search: (row) => ({ title: row.title, text: row.summaries }),
});
