import { accountsByBrief } from '../accounts/account.ts';
import { type CombinedInstrument, combineInstruments, instrumentRoleRank } from '../accounts/combined.ts';
import { deriveDate } from '../accounts/preferred.ts';
import { foldText } from '../compare-text.ts';
import type { MergedRecords } from '../identity/merge.ts';
import type { JurisdictionType } from '../node-types.ts';
import type { NodeRef } from '../refs.ts';
import type { InstrumentKind, InstrumentRole } from '../vocabulary/instruments.ts';
import { defineCollection, single } from './collection.ts';
import { combine, groupOf } from './derivation.ts';
import { listOfEvent } from './event-detail-rows.ts';
import { optional, unique } from './lists.ts';
import { accountsOfEvents, type MentionStatement } from './mention-rows.ts';
import { entryKey, eventDateKey, type SortKey, sortBy } from './sort-key.ts';
import {
  type Registered,
  type Source,
  type Sources,
  sourceOf,
  sourcesOf,
  sourcesTerms,
  sourceTerms,
} from './sources.ts';
import { type DateValue, type Statement, toDateValue } from './statement.ts';
import { statementId } from './statement-id.ts';

/** The rows of instruments, of what briefs say about them, and of what events do to them. */

/** What a brief says about an instrument. */
export interface InstrumentMentionRow extends Statement, Source {
  __typename: 'InstrumentMention';
  instrument: string;
  /** The id of the entry that the brief means, before entries were united. */
  said: string;
  published: DateValue;
  names: readonly string[];
  summary: string | null;
  /** The terms of art that it restates, as the text has them, which are searched. */
  termsOfText: readonly string[];
  note: string | null;
}

export const instrumentMentions = defineCollection<InstrumentMentionRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): InstrumentMentionRow[] => {
      const published = toDateValue(brief.record.published);
      return brief.record.instruments.map(({ instrument, names, summary, note, basis, citations }) => ({
        __typename: 'InstrumentMention',
        ...sourceOf(brief),
        instrument: brief.find('Instrument', instrument),
        said: brief.entryId('Instrument', instrument),
        published,
        names,
        summary: summary ?? null,
        note: note ?? null,
        termsOfText: brief.termsOfText(optional(summary ?? null)),
        basis,
        citations: brief.cite(citations),
      }));
    },
  },
  id: (row) => statementId(row.brief, row.said),
  terms: { ...sourceTerms, instrument: single((row) => row.instrument) },
  orders: {
    INSTRUMENT: {
      shape: 'ss',
      parts: ['brief', 'said'],
      key: (row) => [row.brief, entryKey(row.instrument, row.said)],
      ids: [{ at: 1, types: ['Instrument'], withEntry: true }],
    },
    BRIEF: {
      shape: 'sss',
      parts: ['published', 'brief', 'said'],
      key: (row) => [row.published.earliest ?? '', row.brief, entryKey(row.instrument, row.said)],
      ids: [{ at: 2, types: ['Instrument'], withEntry: true }],
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
  /** The terms of art that what briefs say of it restates, as their texts have them, which are searched. */
  termsOfText: readonly string[];
}

export const instruments = defineCollection<InstrumentRow>()({
  derive: combine<InstrumentRow, MergedRecords['Instrument'], InstrumentMentionRow>({
    entities: ({ instruments }) => instruments,
    statements: groupOf(instrumentMentions, ({ instrument }) => instrument),
    rows({ id, names, catalogs, record }, unsorted) {
      const statements = sortBy(unsorted, ({ published, brief, said }) => [published.earliest ?? '', brief, said]);
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
          withdrawn: record.withdrawn,
          ...sourcesOf(catalogs, statements),
          names: unique(statements.flatMap(({ names }) => names)),
          summaries: statements.flatMap(({ summary }) => summary ?? []),
          termsOfText: unique(statements.flatMap(({ termsOfText }) => termsOfText)),
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
    names: [...row.titles.slice(1), ...row.aliases, ...row.names, ...row.termsOfText],
    text: row.summaries,
    known: { names: [...row.titles, ...row.aliases] },
    involved: optional(row.jurisdiction?.id ?? null),
    topics: [`Instrument:${row.slug}`],
    briefs: row.briefs,
    publishers: row.publishers,
  }),
});

/** What an event does to an instrument, once in each list of the event and of the instrument. */
export interface EventInstrumentRow extends CombinedInstrument {
  event: string;
  /** The lists of all briefs together, or of one. */
  list: string;
  listOfInstrument: string;
  dateKey: SortKey;
}

export const eventInstruments = defineCollection<EventInstrumentRow>()({
  derive: combine<EventInstrumentRow, MergedRecords['Event'], MentionStatement>({
    entities: ({ events }) => events,
    statements: accountsOfEvents,
    rows({ id, record: { order } }, accounts) {
      const toRows = (some: readonly MentionStatement[], brief: string | null): EventInstrumentRow[] => {
        const statements = combineInstruments(some);
        if (statements.length === 0) return [];
        const dateKey = eventDateKey({ slug: id, date: deriveDate(some), order });
        return statements.map((statement) => ({
          ...statement,
          event: id,
          list: listOfEvent(id, brief),
          listOfInstrument: listOfEvent(statement.instrument, brief),
          dateKey,
        }));
      };
      const ofBriefs = [...accountsByBrief(accounts)] as [string, readonly MentionStatement[]][];
      return [...toRows(accounts, null), ...ofBriefs.flatMap(([brief, own]) => toRows(own, brief))];
    },
  }),
  id: (row) => `${row.list} ${row.instrument}`,
  terms: { list: single((row) => row.list), listOfInstrument: single((row) => row.listOfInstrument) },
  orders: {
    ROLE: {
      shape: 'sns',
      parts: ['list', 'rank', 'instrument'],
      key: (row) => [row.list, instrumentRoleRank(row.roles[0] as InstrumentRole), row.instrument],
      ids: [
        { at: 0, types: ['Event'] },
        { at: 2, types: ['Instrument'] },
      ],
    },
    DATE: {
      shape: 'snssns',
      parts: ['listOfInstrument', 'undated', 'first', 'last', 'position', 'event'],
      key: (row) => [row.listOfInstrument, ...row.dateKey],
      ids: [
        { at: 0, types: ['Instrument'] },
        { at: 5, types: ['Event'] },
      ],
    },
  },
});
