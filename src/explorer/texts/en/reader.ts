import { count, number, plural } from './grammar.ts';

const sentences = plural('sentence', 'sentences');

/** The text of a brief, with what is said about each sentence beside it. */
export const reader = {
  kicker: 'The text of a brief',
  open: 'Read the text',
  openAt: 'Read it in the text',
  outline: 'Outline',
  front: 'Before the first section',
  outside: 'Outside of the sections',
  page: (page: number, pages: number) => `Part ${number(page)} of ${number(pages)}`,
  pages: 'Parts of the text',
  before: 'Previous part',
  after: 'Next part',
  licensed: (license: string) => `The text is shown under its licence, ${license}.`,
  withoutText:
    'The text itself is not reproduced here. The page shows where each sentence is in it, and what is said about it in our own words.',
  hint: 'Point at a sentence to see what is said about it, and at a statement to see its sentences. Click a sentence to see its statements first; the address then leads to it.',
  statements: 'What is said here',
  aboutSentence: 'About this sentence',
  aboutRest: 'About the rest of the paragraph',
  oneSentence: 'One sentence',
  nothing: 'Nothing is said about this paragraph.',
  noStatement: (label: string, reason: string) => `${label} states nothing: ${reason}`,
  keyPoint: 'Key point in our words',
  sentence: (sentence: number) => `Sentence ${number(sentence)}`,
  length: (length: number) => count(length, plural('character', 'characters')),
  inOriginal: 'Open it in the original',
  // The reader's own copy.
  own: 'Read it with your own copy of the text',
  ownHint:
    'Paste the text here, or open a file with it: a saved web page, plain text or Markdown. Its sentences are found by their fingerprints, wherever they are, and shown beside what is said about them. The copy stays in this browser tab: nothing of it is sent anywhere, and it is forgotten when you close or reload the page.',
  ownPdf: 'Of a PDF or a Word document, select all of the text, copy it, and paste it here.',
  ownLimits: (characters: number, megabytes: number) =>
    `At most ${number(characters)} characters, and files of at most ${number(megabytes)} MB.`,
  insecure:
    'This needs a page that was opened by HTTPS or on this machine (localhost): elsewhere, browsers do not compute the fingerprints by which passages are found.',
  paste: 'Text of the brief',
  file: 'Or a file',
  find: 'Find its sentences',
  searching: 'Searching your copy for the sentences of this brief…',
  found: (found: number, all: number) =>
    found === all
      ? `All ${count(all, sentences)} of the brief were found in your copy.`
      : `${number(found)} of ${count(all, sentences)} of the brief were found in your copy.`,
  noneFound: 'It may be another text or another version of it.',
  missing: (missing: number) => `${count(missing, sentences)} not found`,
  missingHint: 'Your copy has other words there, or the sentence is broken by a page or a column.',
  others: (others: number) => `${count(others, plural('line', 'lines'))} of your copy in which nothing was found`,
  firstOthers: (others: number) => `The first ${number(others)} lines of your copy in which nothing was found`,
  forget: 'Forget my copy',
  empty: 'Paste the text first, or choose a file.',
  tooLong: (characters: number) => `That is more than ${number(characters)} characters. Paste the brief only.`,
  tooLarge: (megabytes: number) => `The file is larger than ${number(megabytes)} MB.`,
  isPdf: 'That is a PDF. Open it, select all of the text, copy it, and paste it above.',
  isBinary: 'That is not a text. Save it as plain text or as a web page, or paste what it says.',
  tooSlow: 'The search took too long and was stopped. Paste the brief only.',
  failed: (reason: string) => `The copy could not be searched. ${reason}`,
};
