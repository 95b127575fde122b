import { accountsByBrief } from '../accounts/account.ts';
import { combineInstruments, type InstrumentStatement, instrumentRoleRank } from '../accounts/combined.ts';
import { deriveDate } from '../accounts/preferred.ts';
import { foldText } from '../compare-text.ts';
import type { MergedRecords } from '../identity/merge.ts';
import type { JurisdictionType } from '../node-types.ts';
import type { NodeRef } from '../refs.ts';
import type { InstrumentKind } from '../vocabulary/instruments.ts';
import { defineCollection, single } from './collection.ts';
import { type DateValue, toDateValue } from './date-and-place.ts';
import { combine, groupOf } from './derivation.ts';
import { eventDateKey } from './event-date-key.ts';
import { listOfEvent } from './event-participant-rows.ts';
import { mapLazily, optional, unique } from './lists.ts';
import { accountsOfEvents, type MentionRow } from './mention-rows.ts';
import { type SortKey, saidKey, sortBy } from './sort-key.ts';
import {
  type Registered,
  type Source,
  type Sources,
  sourceOf,
  sourcesOf,
  sourcesTerms,
  sourceTerms,
} from './sources.ts';
import type { Statement } from './statement.ts';

/** The rows of instruments, of what briefs say about them, and of what events do to them. */

/** What a brief says about an instrument. */
export interface InstrumentMentionRow extends Statement, Source {
  instrument: string;
  /** The id of the entry that the brief means, before entries were united. */
  said: string;
  published: DateValue;
  names: readonly string[];
  summary: string | null;
  note: string | null;
}

export const instrumentMentions = defineCollection<InstrumentMentionRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): Iterable<InstrumentMentionRow> => {
      const published = toDateValue(brief.record.published);
      return mapLazily(brief.record.instruments, ({ instrument, names, summary, note, basis, citations }) => ({
        ...sourceOf(brief),
        instrument: brief.find('Instrument', instrument),
        said: brief.said('Instrument', instrument),
        published,
        names,
        summary: summary ?? null,
        note: note ?? null,
        basis,
        citations: brief.cite(citations),
      }));
    },
  },
  id: (row) => `${row.brief} ${row.said}`,
  terms: { ...sourceTerms, instrument: single((row) => row.instrument) },
  orders: {
    INSTRUMENT: {
      shape: 'ss',
      parts: ['brief', 'said'],
      key: (row) => [row.brief, saidKey(row.instrument, row.said)],
      ids: [{ at: 1, types: ['Instrument'], isSaid: true }],
    },
    BRIEF: {
      shape: 'sss',
      parts: ['published', 'brief', 'said'],
      key: (row) => [row.published.earliest ?? '', row.brief, saidKey(row.instrument, row.said)],
      ids: [{ at: 2, types: ['Instrument'], isSaid: true }],
    },
  },
});

export interface InstrumentRow extends Sources, Registered {
  __typename: 'Instrument';
  slug: string;
  /** All slugs that it has, this one first. */
  refs: readonly string[];
  title: string;
  titles: readonly string[];
  kind: InstrumentKind;
  jurisdiction: NodeRef<JurisdictionType> | null;
  partOf: string | null;
  aliases: readonly string[];
  /** External ids, such as those of CELEX, and web addresses. */
  externalIds: readonly string[];
  /** The names that briefs use for it, which are searched. So are the summaries. */
  names: readonly string[];
  summaries: readonly string[];
}

export const instruments = defineCollection<InstrumentRow>()({
  derive: combine<InstrumentRow, MergedRecords['Instrument'], InstrumentMentionRow>({
    entities: ({ instruments }) => instruments,
    said: groupOf(instrumentMentions, ({ instrument }) => instrument),
    rows({ id, names, catalogs, record }, said) {
      const told = sortBy(said, ({ published, brief, said: entry }) => [published.earliest ?? '', brief, entry]);
      return [
        {
          __typename: 'Instrument',
          slug: id,
          refs: names,
          title: record.title,
          titles: record.titles,
          kind: record.kind,
          jurisdiction: record.jurisdiction,
          partOf: record.partOf,
          aliases: record.aliases,
          externalIds: record.externalIds,
          registers: catalogs,
          ...sourcesOf(catalogs, told),
          names: unique(told.flatMap(({ names }) => names)),
          summaries: told.flatMap(({ summary }) => summary ?? []),
        },
      ];
    },
  }),
  id: (row) => row.slug,
  otherIds: (row) => row.refs.slice(1),
  terms: {
    ...sourcesTerms,
    kind: single((row) => row.kind),
    jurisdiction: (row) => optional(row.jurisdiction?.id ?? null),
    partOf: (row) => optional(row.partOf),
  },
  orders: {
    TITLE: {
      shape: 'ss',
      parts: ['title', 'id'],
      key: (row) => [foldText(row.title), row.slug],
      ids: [{ at: 1, types: ['Instrument'] }],
    },
  },
  search: (row) => ({
    title: row.title,
    names: [...row.titles.slice(1), ...row.aliases, ...row.names],
    text: row.summaries,
    known: { names: [...row.titles, ...row.aliases] },
    involved: optional(row.jurisdiction?.id ?? null),
    topics: [`Instrument:${row.slug}`],
    briefs: row.briefs,
    publishers: row.publishers,
  }),
});

/** What an event does to an instrument, once in each list of the event and of the instrument. */
export interface EventInstrumentRow extends InstrumentStatement {
  event: string;
  /** The lists of all briefs together, or of one. */
  list: string;
  listOfInstrument: string;
  dateKey: SortKey;
}

export const eventInstruments = defineCollection<EventInstrumentRow>()({
  derive: combine<EventInstrumentRow, MergedRecords['Event'], MentionRow>({
    entities: ({ events }) => events,
    said: accountsOfEvents,
    rows({ id, record: { order } }, accounts) {
      const toRows = (said: readonly MentionRow[], brief: string | null): EventInstrumentRow[] => {
        const statements = combineInstruments(said);
        if (statements.length === 0) return [];
        const dateKey = eventDateKey({ slug: id, date: deriveDate(said), order });
        return statements.map((statement) => ({
          ...statement,
          event: id,
          list: listOfEvent(id, brief),
          listOfInstrument: listOfEvent(statement.instrument, brief),
          dateKey,
        }));
      };
      const ofBriefs = [...accountsByBrief(accounts)] as [string, readonly MentionRow[]][];
      return [...toRows(accounts, null), ...ofBriefs.flatMap(([brief, own]) => toRows(own, brief))];
    },
  }),
  id: (row) => `${row.list} ${row.instrument} ${row.role}`,
  terms: { list: single((row) => row.list), listOfInstrument: single((row) => row.listOfInstrument) },
  orders: {
    ROLE: {
      shape: 'sns',
      parts: ['list', 'rank', 'instrument'],
      key: (row) => [row.list, instrumentRoleRank(row.role), row.instrument],
      ids: [
        { at: 0, types: ['Event'] },
        { at: 2, types: ['Instrument'] },
      ],
    },
    DATE: {
      shape: 'snssnss',
      parts: ['listOfInstrument', 'undated', 'first', 'last', 'position', 'event', 'role'],
      key: (row) => [row.listOfInstrument, ...row.dateKey, row.role],
      ids: [
        { at: 0, types: ['Instrument'] },
        { at: 5, types: ['Event'] },
      ],
    },
  },
});
