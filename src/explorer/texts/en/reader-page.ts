import { count, number, plural } from './grammar.ts';

const sentences = plural('sentence', 'sentences');

/** The text of a brief, with what is said about each sentence beside it. */
export const readerPage = {
  kicker: 'The text of a brief',
  kickerWithoutText: 'A brief, passage by passage',
  outline: 'Outline',
  front: 'Before the first section',
  outside: 'Outside of the sections',
  page: (page: number, pages: number) => `Part ${number(page)} of ${number(pages)}`,
  pages: 'Parts of the text',
  before: 'Previous part',
  after: 'Next part',
  /** Before the name of a licence. */
  licensed: 'Why the text may be shown:',
  original: (host: string) => `Read the original at ${host}\u00a0↗`,
  withoutText: 'This is what it says, restated by curators and in its order.',
  hintWithoutText:
    'The numbers beside it are the sentences of the text: choose one to see first what is said in it; the address then leads to it.',
  hint: 'Point at a sentence to see what is said about it, and at a statement to see its sentences. Click a sentence to see its statements first; the address then leads to it.',
  statements: 'What is said here',
  aboutSentence: 'About this sentence',
  aboutRest: 'About the rest of the paragraph',
  nothing: 'Nothing is said about this paragraph.',
  noStatement: (label: string, reason: string) => `${label} states nothing: ${reason}`,
  noPassage: (at: string) => `This brief does not have a passage “${at}”. Here is its beginning.`,
  keyPoint: 'Key point, restated',
  sentences: 'Sentences',
  /** A sentence whose words are missing from a text that is at hand. */
  noWords: (sentence: number) => `[Sentence ${number(sentence)} is not in this copy.]`,
  /** Where a passage is, at the start of a line: the fourth sentence of paragraph 4 in a section. */
  place: (sentence: number | null, passage: string, section: string | null) =>
    [
      sentence === null ? passage : `sentence ${number(sentence)} of ${passage}`,
      section === null ? '' : ` in “${section}”`,
    ].join(''),
  inOriginal: 'Open it in the original\u00a0↗',
  // The reader's own copy.
  own: 'Paste or open your copy to read it here',
  ownHint:
    'Paste the text here, or open or drop a file with it: a PDF, a saved web page, plain text or Markdown. Its sentences are found by their fingerprints, wherever they are, and shown beside what is said about them. The copy stays in this browser tab: nothing of it is sent anywhere, and it is forgotten when you close or reload the page, or change its language.',
  ownWord: 'Of a Word document, select all of the text, copy it, and paste it here.',
  ownLimits: (characters: number, megabytes: number, pdfMegabytes: number, pages: number) =>
    `At most ${number(characters)} characters, files of at most ${number(megabytes)} MB, and PDFs of at most ${number(pdfMegabytes)} MB and ${number(pages)} pages.`,
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
  partFound: 'It may be a part of the brief, or another version of it.',
  noneFound: 'It may be another text or another version of it.',
  missing: (missing: number) => `${count(missing, sentences)} not found`,
  missingHint: 'Your copy has other words there, or the sentence is broken by a page or a column.',
  others: (others: number) => `${count(others, plural('line', 'lines'))} of your copy in which nothing was found`,
  firstOthers: (others: number) => `The first ${number(others)} lines of your copy in which nothing was found`,
  forget: 'Forget my copy',
  empty: 'Paste the text first, or choose a file.',
  emptyFile: 'The file does not contain text.',
  tooLong: (characters: number) => `That is more than ${number(characters)} characters. Paste the brief only.`,
  tooLarge: (megabytes: number) => `The file is larger than ${number(megabytes)} MB.`,
  /** Why a PDF is not read, with what may be read at most. */
  pdfProblems: {
    ENCRYPTED: (_pages: number, _characters: number) =>
      'The PDF is encrypted. Save it without a password, or open it, select all of the text, and paste it above.',
    BROKEN: (_pages: number, _characters: number) =>
      'The PDF is broken or incomplete. Download it again, or paste its text above.',
    SCANNED: (_pages: number, _characters: number) =>
      'The PDF does not contain text: its pages are pictures or empty. Run text recognition (OCR) on it first, or paste its text above.',
    TOO_LONG: (pages: number, characters: number) =>
      `The PDF has more than ${number(pages)} pages or ${number(characters)} characters. Save the pages of the brief as a file of their own.`,
  },
  isBinary: 'That is not a text. Save it as plain text or as a web page, or paste what it says.',
  stop: 'Stop',
  stopped: 'The search was stopped.',
  tooSlow: 'The search took too long and was stopped. Paste the brief only.',
  failed: (reason: string) => `The copy could not be searched. ${reason}`,
};
