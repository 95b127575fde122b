import { count, plural } from './grammar.ts';

/** What surrounds each view, and what it says if there is nothing to show. */
export const pageTexts = {
  /** The texts in index.html, which a build step inserts. */
  html: {
    language: 'en',
    title: 'Briefgraph',
    description: 'Policy briefs as a graph: who did what and why, on whose evidence, and what should be done.',
    noScript:
      'This page needs JavaScript. The same data is available as <a href="/overview.json">JSON</a> and through the <a href="/graphql">GraphQL API</a>.',
  },
  brand: 'Briefgraph',
  skip: 'Skip to main content',
  navigation: 'Views',
  briefSelect: {
    label: 'Brief',
    all: 'All briefs',
    newest: 'Newest brief',
    more: (left: number) => `… and ${count(left, plural('older brief', 'older briefs'))} (see the overview)`,
  },
  /** On pages with claims. */
  restated:
    'Claims and summaries are in our own words, not quoted; citations say where in the original they come from.',
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
    noData: 'No data has been added yet.',
    failed: 'This view could not be loaded',
    entryFailed: 'This entry could not be loaded',
    badAddress: 'The page address contains an invalid value. The server reports:',
    offline: 'The server cannot be reached',
    offlineHint: 'You can keep reading. The page reconnects automatically.',
    retry: 'Try again',
    changed: 'The data has changed since this page was loaded.',
    refresh: 'Show the new data',
    pageNotFound: 'Page not found',
    entryNotFound: 'Entry not found',
    entryNotFoundHint: 'It may have been removed, or the address may be incomplete.',
    briefNotFound: 'This brief was not found.',
    home: 'Go to the overview',
    crashed: 'Something went wrong in this part of the page.',
  },
};
