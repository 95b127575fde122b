import { accountKey } from '../accounts/account.ts';
import { deriveDate, deriveModality } from '../accounts/date-and-modality.ts';
import { derivePlace } from '../accounts/place.ts';
import { sortBy } from '../accounts/sort.ts';
import type { BriefFile } from '../records/brief-records.ts';
import type { Corroboration, EventRecord } from '../records/event-records.ts';
import { type DifferenceAspect, EVENT_KIND, type Modality, type Plover } from '../vocabulary.ts';
import { countryNamesOf } from './actor-rows.ts';
import { type DateValue, type PlaceValue, toDateValue } from './date-and-place.ts';
import { append, citedPassages, defineCollection, foldText, optional, type SortKey } from './define-collection.ts';
import { differences } from './difference-rows.ts';
import { eventAccounts } from './event-accounts.ts';

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
  /** The date, modality and place that are preferred among those of all briefs; null if no brief gives one. */
  date: DateValue | null;
  modality: Modality | null;
  place: PlaceValue | null;
  /** Whether briefs differ in any aspect, and in this one. */
  disputed: boolean;
  modalityDisputed: boolean;
  briefs: readonly string[];
  participants: readonly string[];
  issues: readonly string[];
  /** The full refs of the passages that mention it. */
  citations: readonly string[];
  /** The names that briefs use for it, which are searched. So are the summaries. */
  names: readonly string[];
  summaries: readonly string[];
}

/** The sort key of a brief: the first possible day of publication, then the slug. */
const publicationKey = (brief: BriefFile): SortKey => [toDateValue(brief.published).earliest ?? '', brief.slug];

/** Each value once, in order. */
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

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
    const countryNames = countryNamesOf(source);
    const accountsOf = new Map(source.rowsOf(eventAccounts).map(({ event, accounts }) => [event, accounts]));
    const aspectsOf = new Map<string, DifferenceAspect[]>();
    for (const { event, aspect } of source.rowsOf(differences)) append(aspectsOf, event, aspect);
    return source.data.events.events.map((record) => {
      const accounts = sortBy(accountsOf.get(record.slug) ?? [], accountKey);
      const aspects = aspectsOf.get(record.slug) ?? [];
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
        date: deriveDate(accounts),
        modality: deriveModality(accounts),
        place: derivePlace(accounts, countryNames),
        disputed: aspects.length > 0,
        modalityDisputed: aspects.includes('MODALITY'),
        briefs: unique(accounts.map(({ brief }) => brief)),
        participants: unique(accounts.flatMap(({ participants }) => participants.map(({ actor }) => actor.id))),
        issues: unique(accounts.flatMap(({ issues }) => issues.map(({ issue }) => issue))),
        citations: accounts.flatMap(({ citations }) => citations),
        names: unique(accounts.flatMap(({ names }) => names)),
        summaries: accounts.flatMap(({ summary }) => summary ?? []),
      };
    });
  },
  id: (row) => row.slug,
  terms: {
    kind: (row) => [row.kind],
    modality: (row) => optional(row.modality),
    disputed: (row) => [String(row.disputed)],
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
    for (const brief of sortBy(data.briefs, publicationKey))
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
