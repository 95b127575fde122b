import { type Account, accountKey } from '../accounts/account.ts';
import { type Difference, findDifferences } from '../accounts/differences.ts';
import type { CountryNames } from '../accounts/places.ts';
import { corroboratedDate, corroboratedPlace, deriveDate, deriveModality, derivePlace } from '../accounts/preferred.ts';
import { foldText } from '../compare-text.ts';
import type { MergedRecords } from '../identity/merge.ts';
import type { Corroboration, EventRecord } from '../records/event-records.ts';
import { EVENT_KIND, type Plover } from '../vocabulary/events.ts';
import type { Modality } from '../vocabulary/statements.ts';
import { defineCollection, single } from './collection.ts';
import { combine, groupOf } from './derivation.ts';
import { optional, unique } from './lists.ts';
import { accountsOfEvents, type IssueMentionRow, issueMentions, type MentionStatement } from './mention-rows.ts';
import { eventDateKey, sortBy } from './sort-key.ts';
import { type Registered, type Sources, sourcesOf, sourcesTerms } from './sources.ts';
import { citedPassages, type DateValue, type PlaceValue } from './statement.ts';

/** The rows of events and issues: their identity from the register, and their facts combined from all briefs. */

export interface EventRow extends Sources, Registered {
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
  /** Null if the register gives none. */
  order: number | null;
  corroborations: readonly Corroboration[];
  /**
   * The date, modality and place that are preferred among those of all briefs; null if no brief gives one. If none mentions
   * it, the date and the place are those of its corroborations.
   */
  date: DateValue | null;
  modality: Modality | null;
  /** The day on which what a brief says of it last came in or changed; null if that is not known. */
  changed: string | null;
  place: PlaceValue | null;
  /** Whether briefs differ in any aspect, and in this one. */
  disputed: boolean;
  modalityDisputed: boolean;
  /** Whether no publisher published all of the briefs. */
  severalPublishers: boolean;
  participants: readonly string[];
  issues: readonly string[];
  instruments: readonly string[];
  /** The full refs of the passages that mention it. */
  citations: readonly string[];
  /** The names that briefs use for it, which are searched. So are the summaries. */
  names: readonly string[];
  summaries: readonly string[];
  /** The terms of art that what briefs say of it restates, as their texts have them, which are searched. */
  termsOfText: readonly string[];
}

/** The mentions of each issue. */
const mentionsOfIssues = groupOf(issueMentions, ({ issue }) => issue);

const differencesFound = new WeakMap<readonly Account[], readonly Difference[]>();

/** What briefs differ in about an event. Several collections ask for the same, so what is found is kept as long as the accounts. */
export const differencesOf = (accounts: readonly Account[], countryNames: CountryNames): readonly Difference[] => {
  const known = differencesFound.get(accounts);
  if (known) return known;
  const found = findDifferences(accounts, countryNames);
  differencesFound.set(accounts, found);
  return found;
};

/** Whether no publisher is common to all accounts: a brief of two publishers is one voice. */
const haveSeveralPublishers = ([first, ...others]: readonly MentionStatement[]): boolean =>
  first !== undefined &&
  !first.publishers.some((publisher) => others.every(({ publishers }) => publishers.includes(publisher)));

/** The last of some days; null if none is known. */
const lastOf = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);

export const events = defineCollection<EventRow>()({
  derive: combine<EventRow, MergedRecords['Event'], MentionStatement>({
    entities: ({ events }) => events,
    statements: accountsOfEvents,
    rows({ id, names, catalogs, record }, statements, countryNames) {
      const accounts = sortBy(statements, accountKey);
      const isMentioned = accounts.length > 0;
      const aspects = differencesOf(statements, countryNames).map(({ aspect }) => aspect);
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
          date: isMentioned ? deriveDate(accounts) : corroboratedDate(record.corroborations),
          modality: deriveModality(accounts),
          changed: lastOf(accounts.map(({ changed }) => changed)),
          place: isMentioned ? derivePlace(accounts, countryNames) : corroboratedPlace(record.corroborations),
          disputed: aspects.length > 0,
          modalityDisputed: aspects.includes('MODALITY'),
          registers: catalogs,
          withdrawn: record.withdrawn,
          severalPublishers: haveSeveralPublishers(accounts),
          ...sourcesOf(catalogs, accounts),
          participants: unique(accounts.flatMap(({ participants }) => participants.map(({ actor }) => actor.id))),
          issues: unique(accounts.flatMap(({ issues }) => issues.map(({ issue }) => issue))),
          instruments: unique(accounts.flatMap(({ instruments }) => instruments.map(({ instrument }) => instrument))),
          citations: accounts.flatMap(({ citations }) => citations),
          names: unique(accounts.flatMap(({ names }) => names)),
          summaries: accounts.flatMap(({ summary }) => summary ?? []),
          termsOfText: unique(accounts.flatMap(({ termsOfText }) => termsOfText)),
        },
      ];
    },
  }),
  id: (row) => row.slug,
  otherIds: (row) => row.refs.slice(1),
  terms: {
    kind: single((row) => row.kind),
    modality: (row) => optional(row.modality),
    disputed: single((row) => String(row.disputed)),
    mentioned: single((row) => String(row.briefs.length > 0)),
    severalPublishers: single((row) => String(row.severalPublishers)),
    participant: (row) => row.participants,
    ...sourcesTerms,
    issue: (row) => row.issues,
    instrument: (row) => row.instruments,
    cites: (row) => citedPassages(row.citations),
    curatorRef: (row) => row.curatorRefs,
    partOf: (row) => optional(row.partOf),
  },
  orders: {
    DATE: {
      shape: 'nssns',
      parts: ['undated', 'first', 'last', 'position', 'id'],
      key: eventDateKey,
      ids: [{ at: 4, types: ['Event'] }],
      nullsLast: true,
      byDate: true,
    },
    TITLE: {
      shape: 'ss',
      parts: ['title', 'id'],
      key: (row) => [foldText(row.title), row.slug],
      ids: [{ at: 1, types: ['Event'] }],
    },
    CHANGED: {
      shape: 'ss',
      parts: ['day', 'id'],
      key: (row) => [row.changed ?? '', row.slug],
      ids: [{ at: 1, types: ['Event'] }],
    },
  },
  date: (row) => row.date,
  search: (row) => ({
    title: row.title,
    names: [...row.titles.slice(1), ...row.names, ...row.termsOfText],
    // What outside sources say is found only where it is all that is said.
    text: row.briefs.length > 0 ? row.summaries : row.corroborations.map(({ summary }) => summary),
    involved: row.participants,
    topics: [
      `Event:${row.slug}`,
      ...row.issues.map((issue) => `Issue:${issue}`),
      ...row.instruments.map((instrument) => `Instrument:${instrument}`),
    ],
    when: row.date,
    briefs: row.briefs,
    publishers: row.publishers,
    modality: row.modality,
  }),
});

export interface IssueRow extends Sources, Registered {
  __typename: 'Issue';
  slug: string;
  /** All slugs that it has, this one first. */
  refs: readonly string[];
  curatorRef: string | null;
  curatorRefs: readonly string[];
  title: string;
  titles: readonly string[];
  aliases: readonly string[];
  partOf: string | null;
  /** What briefs say about it, which is searched. */
  summaries: readonly string[];
  /** The terms of art that what briefs say of it restates, as their texts have them, which are searched. */
  termsOfText: readonly string[];
}

export const issues = defineCollection<IssueRow>()({
  derive: combine<IssueRow, MergedRecords['Issue'], IssueMentionRow>({
    entities: ({ issues }) => issues,
    statements: mentionsOfIssues,
    rows({ id, names, catalogs, record }, unsorted) {
      const statements = sortBy(unsorted, ({ published, brief, said }) => [published.earliest ?? '', brief, said]);
      return [
        {
          __typename: 'Issue',
          slug: id,
          refs: names,
          curatorRef: record.curatorRef,
          curatorRefs: record.curatorRefs,
          title: record.title,
          titles: record.titles,
          aliases: record.aliases,
          partOf: record.partOf,
          registers: catalogs,
          withdrawn: record.withdrawn,
          ...sourcesOf(catalogs, statements),
          summaries: statements.map(({ summary }) => summary),
          termsOfText: unique(statements.flatMap(({ termsOfText }) => termsOfText)),
        },
      ];
    },
  }),
  id: (row) => row.slug,
  otherIds: (row) => row.refs.slice(1),
  terms: {
    ...sourcesTerms,
    partOf: (row) => optional(row.partOf),
    curatorRef: (row) => row.curatorRefs,
  },
  orders: {
    TITLE: {
      shape: 'ss',
      parts: ['title', 'id'],
      key: (row) => [foldText(row.title), row.slug],
      ids: [{ at: 1, types: ['Issue'] }],
    },
  },
  search: (row) => ({
    title: row.title,
    names: [...row.titles.slice(1), ...row.aliases, ...row.termsOfText],
    text: row.summaries,
    known: { names: [...row.titles, ...row.aliases] },
    topics: [`Issue:${row.slug}`],
    briefs: row.briefs,
    publishers: row.publishers,
  }),
});
