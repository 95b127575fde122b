import { inSentence } from '../../../views/in-sentence.ts';
import { count, type Noun, number } from './grammar.ts';
import { nouns } from './nouns.ts';

/** What is around each list: its filters, its table, its files and its pages. */
export const listTexts = {
  /** The accounts that briefs give of one event, in a list of events. */
  accounts: {
    noDate: 'no date',
    combined: (date: string) => `drawn at ${date}, combined from all accounts`,
  },
  filters: {
    title: 'Filters',
    remove: 'Remove',
    actor: 'Actor',
    addressee: 'Addressed to',
    of: 'In the middle',
    issue: 'Issue',
    kind: 'Kind',
    modality: 'Status',
    from: 'From',
    to: 'To',
    dateExample: '2024-05',
    dateHint: 'Use 2024, 2024-05 or 2024-05-27',
    /** What a filter shows before one chooses: its values are listed below. */
    choose: (chosen: number, isSingle: boolean): string =>
      chosen === 0 ? 'Any' : isSingle ? 'Change …' : 'Add another …',
    /** An option, with how many rows there are with it. */
    counted: (option: string, rows: number) => `${option} (${number(rows)})`,
    /** What sends filters, and what leads to those with long lists, where scripts do not. */
    apply: 'Show',
    more: 'Choose an actor or an issue',
    clear: 'Clear all filters',
    lanes: 'Group by',
    lanesBy: { modality: 'Status', kind: 'Kind', none: 'No groups' },
    outcome: 'Outcome',
    recorded: 'Show those',
    recordedBy: { yes: 'With an outcome', no: 'Without one', all: 'With or without' },
    told: 'Reported by',
    toldBy: { briefs: 'Briefs', outside: 'Outside sources only', all: 'Either' },
    foreseen: 'Type',
    foreseenBy: { forecasts: 'Forecasts', advice: 'Recommendations' },
    publisher: 'Publisher',
    author: 'Author',
    advice: 'Wording',
    adviceBy: { stated: 'Stated as a recommendation', implied: 'Implied' },
    countries: 'Countries',
    organizations: 'Organizations',
    people: 'People',
    groupings: 'Groupings',
  },
  display: { label: 'Show as', visual: 'Visual', table: 'Table' },
  table: {
    caption: (view: string) => `${view}: table of statements`,
    rowsLabel: 'Rows',
    rows: (first: number, last: number, all: number) => `Rows ${number(first)} to ${number(last)} of ${number(all)}`,
    nextRows: 'Next rows',
    previousRows: 'Previous rows',
    columns: {
      text: 'Statement',
      kind: 'Type',
      of: 'Belongs to',
      role: 'Role',
      tie: 'How',
      actors: 'Who',
      toward: 'Directed at',
      date: 'Date',
      events: 'Events',
      modality: 'Status',
      basis: 'Stated or inferred',
      hedge: 'Hedged with',
      attributedTo: 'Attributed to',
      extent: 'Shared by',
      publisher: 'Publisher',
      brief: 'Brief',
      condition: 'Condition',
      quantities: 'Numbers',
      sources: 'Sources',
      claims: 'Statements',
      outcome: 'Outcome',
      citations: 'Citations',
    },
  },
  links: {
    /** The files have the rows that are on the page. */
    page: (shown: number, total: number, noun: Noun) => `of this page: ${number(shown)} of ${count(total, noun)}`,
    /** A file that is not of the page only; very long lists are cut. */
    all: (read: number, total: number, noun: Noun) =>
      read < total ? `First ${number(read)} of ${count(total, noun)} as CSV` : `All ${count(total, noun)} as CSV`,
    /** After it, where an entry of the list has several rows. */
    rows: ', a row for each statement that its pages show',
    columns: 'What the columns mean',
    viewLabel: 'Export this page',
    entryLabel: 'Export this entry',
    json: 'JSON',
    csv: 'CSV',
    csvOfPage: 'CSV of the statements here',
    query: 'Show query',
  },
  /** Links to feeds, of a list or of the page of an entry. */
  follow: {
    link: (isList: boolean) => `Follow this ${isList ? 'list' : 'page'} in a feed reader`,
    json: 'For other readers (JSON Feed)',
    statementsOf: (actor: string) => `Follow statements that name ${inSentence(actor)} in a feed reader`,
    hint: (areBriefs: boolean) => `New and changed ${areBriefs ? 'briefs' : 'statements'} come to you.`,
  },
  /** A list of which only the first rows are on the page. */
  truncated: (shown: number, total: number, noun: Noun) => `Showing ${number(shown)} of ${count(total, noun)}.`,
  /** Of events, where the latest are shown. */
  latest: {
    places: (shown: number, total: number) =>
      `Places are those of the ${number(shown)} latest of ${count(total, nouns.events)}; countries count all of them.`,
    ties: (shown: number, total: number) => `Counted are the ${number(shown)} latest of ${count(total, nouns.events)}.`,
    all: 'All events, on the timeline',
  },
  narrow: 'Choose a brief or use filters to narrow the list.',
  pager: {
    label: 'Pages',
    first: 'First page',
    last: 'Last page',
    previous: 'Previous page',
    next: 'Next page',
    shown: (shown: number, total: number, noun: Noun) =>
      shown === total ? count(total, noun) : `${number(shown)} of ${count(total, noun)}`,
  },
};
