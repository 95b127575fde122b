import { inSentence } from '../../../views/in-sentence.ts';
import { count, plural } from './grammar.ts';

/** What surrounds each view, and what it says if there is nothing to show. */
export const pageTexts = {
  /** The texts in index.html, which a build step inserts. */
  html: {
    language: 'en',
    title: 'Briefgraph',
    description: 'Policy briefs as a graph: who did what and why, on whose evidence, and what should be done.',
  },
  brand: 'Briefgraph',
  /** The label of the links to the page in other languages. */
  language: 'Language',
  skip: 'Skip to main content',
  navigation: 'Main menu',
  /** At the end of each page. */
  footer: {
    label: 'More',
    index: 'Index of everything',
    query: 'Query the data',
    all: 'All statements as CSV',
    sitemap: 'Sitemap',
  },
  briefSelect: {
    label: 'Brief',
    all: 'All briefs',
    more: (left: number) => `… and ${count(left, plural('older brief', 'older briefs'))} (see the list of briefs)`,
  },
  /** On pages with claims. */
  restated:
    'Statements and summaries are in the words of curators, not quoted. Citations say where in the original they come from: ¶4.3 is the third sentence of paragraph 4.',
  howMade: 'How statements are made and checked',
  /** Below what can be wrong. */
  report: 'Report an error',
  elsewhere: (host: string) => `(leaves this site for ${host}, in a new tab)`,
  /** The card of an entry, in the page of somebody else. */
  card: {
    accordingTo: (publishers: string, briefs: string) => `According to ${briefs} by ${publishers}`,
    publishedBy: (authors: string, publisher: string) =>
      authors ? `${authors}; published by ${inSentence(publisher)}` : `Published by ${inSentence(publisher)}`,
    restated: 'Restated by curators, not quoted',
    stated: 'Stated in the text',
    site: (brand: string, operator: string) => `${brand} at ${operator}`,
    more: (site: string) => `Details and sources: ${site}`,
  },
  /** Below a title that is longer than two lines. */
  wholeTitle: 'Show the whole title',
  lessTitle: 'Show less of it',
  /** On each mark that explains itself. */
  explain: 'What does this mean?',
  /** What a page is narrowed to. */
  scope: {
    only: 'Only what this brief says:',
    showAll: 'Show all briefs',
    nothing: 'This brief says nothing about it.',
    other: 'From another brief than the chosen one.',
  },
  states: {
    loading: 'Loading…',
    noMatch: 'Nothing matches these filters.',
    without: (filter: string, values: number) => `Without the filter “${filter}”${values > 1 ? ` (${values})` : ''}`,
    noData: 'No data has been added yet.',
    failed: 'This page could not be loaded',
    entryFailed: 'This entry could not be loaded',
    badAddress: 'The address of this page has something in it that does not exist here.',
    badValue: (name: string, value: string) => `${name}: there is no “${value}” here.`,
    badRange: (from: string, to: string) => `“From” (${from}) is after “To” (${to}).`,
    /** Where in the address a value is that has no other name. */
    address: 'Address',
    pageGone: 'This page of the list is no longer there, or its address is incomplete.',
    tooMuch: 'That is too much for one page. Choose a brief or use filters.',
    busy: 'The server is busy. Try again in a moment.',
    broken: 'The server could not answer. Try again; if that does not help, write to the people who run this site.',
    draft: 'This is a draft, which only you can see. It has what is on your disk and has no errors.',
    offline: 'The server cannot be reached',
    offlineHint: 'You can keep reading. The page reconnects automatically.',
    retry: 'Try again',
    changed: 'The data has changed since this page was loaded.',
    refresh: 'Show the new data',
    pageNotFound: 'Page not found',
    entryNotFound: 'Entry not found',
    entryNotFoundHint: 'It may have been removed, or the address may be incomplete.',
    briefNotFound: 'This brief was not found.',
    /** Before the title of the brief that has this name in a namespace. */
    briefMeant: 'This one has the same name in a namespace:',
    home: 'Go to the overview',
    crashed: 'Something went wrong in this part of the page.',
    crashedHint: 'Loading the page again often helps.',
  },
};
