/**
 * The greatest lengths of lists in data files, by what they hold. `briefgraph validate` enforces them, and the cost of a
 * query counts a list with its greatest length. They leave room for reports of some 200 pages.
 */
export const GREATEST_LENGTH = {
  /** What a recommendation is about. */
  about: 20,
  /** The actors that a claim, a term or a participation names in one field. */
  actors: 30,
  affiliations: 20,
  /** Of an actor or an instrument in the register, in all languages together. */
  aliases: 50,
  authors: 30,
  /** Of a brief. */
  publishers: 10,
  commissioners: 10,
  /** Of one statement. */
  citations: 20,
  /** Of an actor in a brief, which may be named throughout its text. */
  citationsOfActor: 50,
  /** Of a PLOVER coding. */
  contexts: 10,
  /** Of a brief, since it came into its catalog. */
  changes: 1000,
  /** That one change of a brief names. */
  changedStatements: 100,
  corroborations: 20,
  eventSets: 50,
  /** Of one set. */
  eventsOfSet: 100,
  /** The catalogs that a catalog extends. */
  extends: 50,
  /** The instruments that one event changes or applies, in one brief. */
  instrumentsOfEvent: 50,
  keyPoints: 30,
  /** That a text uses for one actor or event. */
  names: 30,
  paragraphs: 2000,
  /** Of one section. */
  paragraphsOfSection: 200,
  /** Of one event, in one brief. */
  participants: 50,
  /** Of one statement. */
  quantities: 20,
  /** The claims that a key point restates. */
  restates: 20,
  /** The other names and external ids that an entry is declared the same as. */
  sameAs: 20,
  sections: 100,
  /** Of one paragraph. */
  sentences: 100,
  /** Of one outcome, outside the briefs. */
  sources: 20,
  /** What a finding is about. */
  subjects: 30,
  tags: 30,
  terms: 300,
  termsOfArt: 300,
  formsOfTerm: 20,
} as const;

/** The greatest lengths of texts in data files, in UTF-16 code units. They bound what a single value of an answer holds. */
export const GREATEST_TEXT = {
  /** A name, a role, a hedge: a few words. */
  name: 300,
  /** The namespace of a catalog. */
  namespace: 60,
  note: 3000,
  /** A sentence or two in our own words. */
  restatement: 600,
  slug: 120,
  /** A code, such as a language tag or the id of a licence. */
  tag: 100,
  title: 500,
  url: 2000,
} as const;

/** The greatest length of lists that the graph serves in pages: only files are limited by it. */
export const GREATEST_FILE_LIST = 20_000;

const MB = 1024 * 1024;

/** The greatest size of a file that `release.json` may state, in bytes. Less is written and read. */
export const GREATEST_RELEASED_FILE = 64 * MB;

/** How large releases that are written or read may be. */
export const GREATEST_RELEASE = {
  files: 10_000,
  /** Of one file. */
  fileBytes: 20 * MB,
  /** Of all files together. */
  totalBytes: 200 * MB,
};
