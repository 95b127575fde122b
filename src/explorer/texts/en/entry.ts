import { inSentence, withExtent } from '../../../views/in-sentence.ts';
import { NAMED_PASSAGES, PASSAGE_KINDS } from '../../../views/passage-words.ts';
import { list, type Noun, number } from './grammar.ts';

/** The entry of an entity. */
export const entry = {
  label: 'Details',
  close: 'Close details',
  openPage: 'Open as full page',
  /** The links to the parts of a long entry. */
  sectionLinks: 'On this page',
  withdrawn: 'The catalogs that had this entry have withdrawn it. What briefs say of it stays here.',
  more: (left: number) => `and ${number(left)} more`,
  moreOf: (left: number, noun: Noun) => `and ${number(left)} more ${noun(left)}`,
  // A claim, and how firmly it is made.
  citations: 'Citations',
  attribution: (names: readonly string[]) => `The view of ${list(names.map(inSentence))}, not the author’s`,
  /** How many of those share it who are named after this, or are not named. */
  extentOf: (extent: string) => `${extent.toLowerCase()} of`,
  /** The name of those of whom some share it. */
  nameWithExtent: withExtent,
  extentOfThem: (extent: string) => `${extent.toLowerCase()} of them`,
  /** The data separates the words of a hedge by commas. */
  hedge: (hedge: string) => `hedged with ${list(hedge.split(', ').map((word) => `“${word}”`))}`,
  brief: 'Brief',
  note: 'Curator’s note',
  mainMotive: 'Main motive of the brief',
  actors: 'Actors',
  targets: 'Directed at',
  evidence: 'Evidence',
  answeredBy: 'Recommendations in response',
  addressees: 'Addressed to',
  noAddressee: 'nobody by name',
  strength: 'Strength',
  implied: 'Implied by the text, not stated as a recommendation',
  condition: 'Condition',
  if: 'If:',
  answers: 'Responds to',
  holders: 'Held by',
  object: 'About',
  leadsTo: 'Leads to',
  feeds: 'Motives it supports',
  between: 'Between',
  drivenBy: 'Driven by',
  outcomes: 'Outcomes',
  quantities: 'Numbers',
  support: 'Supported by',
  reference: 'Source named',
  question: 'Question',
  answer: (answer: string) => `answer: ${answer}`,
  comparedWith: (what: string) => `compared with ${what}`,
  // An event or an issue.
  date: 'Date',
  modality: 'Status',
  dateText: (text: string) => `in the text: “${text}”`,
  place: 'Place',
  partOf: 'Part of',
  parts: 'Parts',
  mentions: 'What each brief says',
  names: 'Referred to as',
  participants: 'Participants',
  issues: 'Issues',
  instruments: 'Policy instruments',
  claims: 'What each publisher says about it',
  corroborations: 'Outside sources',
  // An instrument.
  jurisdiction: 'Jurisdiction',
  externalIds: 'Elsewhere',
  // An actor.
  aliases: 'Also known as',
  publishedBriefs: 'Briefs published',
  writtenBriefs: 'Briefs written',
  writtenWith: 'with',
  publishedBy: (name: string) => `Published by ${inSentence(name)}`,
  writtenBy: (name: string) => `Written by ${inSentence(name)}`,
  /** Of work that some briefs of several authors are part of. */
  jointWork: 'What a brief by several authors says is counted for each of them, no matter who wrote it.',
  jointlyPublished: 'What several publishers publish together is counted for each of them.',
  nothingSaid: 'No statement is about this actor.',
  named: 'Briefs that name it',
  searchFor: (name: string) => `Search for “${name}”`,
  /** Among the statements that are counted. */
  ofOthers: (count: number) =>
    count === 1
      ? 'One of these statements reports the view of somebody else.'
      : `${number(count)} of these statements report the views of others.`,
  ownViews: 'Own stances',
  saidOf: (name: string) => `What briefs say about ${inSentence(name)}`,
  /** Of a statement about somebody who writes or publishes briefs. */
  inOwnBrief: 'In a brief of their own',
  kind: 'Kind',
  country: 'Country',
  countryCodes: 'ISO 3166-1',
  members: 'Members',
  events: 'Events',
  motives: 'Motives',
  stances: 'Stances',
  relations: 'Relations',
  recommendations: 'Recommendations',
  findings: 'Findings',
  onTimeline: 'Show on the timeline',
  inNetwork: 'Show in the network',
  onMap: 'Show on the map',
  // A catalog.
  homepage: 'Homepage',
  state: 'State',
  holds: 'Holds',
  extends: 'Refers to',
  briefs: 'Briefs',
  // A brief or a paragraph of it.
  overview: 'Overview of this brief',
  authors: 'Authors',
  publisher: 'Publisher',
  commissioners: 'Commissioned or paid for by',
  summaryOf: 'Summary of',
  catalog: 'Catalog',
  forecasts: 'Forecasts',
  terms: 'Agreements, policies and other terms',
  published: 'Published',
  edition: 'Edition',
  doi: 'DOI',
  scope: 'Scope',
  method: 'Method',
  speaker: 'Speaker',
  licence: 'Licence of the text',
  dataLicence: 'Licence of these data',
  noLicence: 'none stated',
  section: 'Section',
  wholeParagraph: 'Whole paragraph',
  sentence: (sentence: number) => `Sentence ${sentence}`,
  offsets: (start: number, end: number) => `characters ${start} to ${end}`,
  technical: 'Technical details',
  hash: 'Fingerprint (SHA-256)',
  document: 'Document that the text was made of, and its fingerprint',
  fetched: (day: string) => `(fetched ${day})`,
  notCited: 'No statement cites this sentence.',
  original: 'Original',
  notKept: (license: string) =>
    `The sentences of this brief are not shown because this server does not have its text. Its licence, ${license}, would allow it.`,
  notOpen: (license: string) =>
    `The licence of this brief, ${license}, is not one that lets its sentences be shown here.`,
  usGovernmentWork: 'work of the US Government',
  notLicensed: 'No licence is stated for the text of this brief, so its sentences are not shown.',
  /** The basis of a link, beside that of the claim at its other end. */
  linkBasis: (basis: string) => `the link itself: ${basis.toLowerCase()}`,
};

/** References to what a page is about. */
export const cite = {
  title: 'Cite or link',
  titleWithEmbed: 'Cite, link or embed',
  copyReference: (format: string) => `Copy ${format}`,
  copyLink: 'Copy the link',
  lasting: 'This link is lasting: if this is withdrawn, it says so.',
  copyQuotation: 'Copy the quotation with its reference',
  copyEmbed: 'Copy the code to embed it',
  quoted: (words: string) => `“${words}”`,
};

/** What buttons say that copy something. */
export const copying = { copied: 'Copied', failed: 'Could not be copied' };

/** A citation, by the passage that it names. */
export const citation = {
  /** The kinds of passages, by the letters in their refs. */
  kinds: PASSAGE_KINDS,
  /** Passages that have a name instead of a number. */
  named: NAMED_PASSAGES,
  section: (section: string) => `section ${section}`,
  passage: (kind: string, number: string) => `${kind} ${number}`,
  sentenceOf: (passage: string, sentence: number) => `${passage}, sentence ${sentence}`,
  /** Short: the sign for a paragraph, and the number of a sentence in it. */
  paragraph: (number: string) => `¶${number}`,
  shortSentence: (passage: string, sentence: number) => `${passage}.${sentence}`,
};
