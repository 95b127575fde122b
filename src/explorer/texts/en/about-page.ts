import { count } from './grammar.ts';
import { nouns } from './nouns.ts';

/** The page about the site. */
export const aboutPage = {
  runBy: 'Who runs this site',
  named: (name: string) => `This site is run by ${name}.`,
  unnamed: 'This server does not say who runs it.',
  contact: 'Contact',
  imprint: 'Imprint',
  notTheirs:
    'Curators restate what briefs say. Unless a publisher has made the catalog itself, it has no part in that, and need not agree with how its brief is restated.',
  contents: 'What is here',
  counted: (briefs: number, statements: number, events: number) =>
    `${count(briefs, nouns.briefs)}, with ${count(statements, nouns.statements)}, and ${count(events, nouns.events)} that they or other sources write about.`,
  chosen:
    'Those who make a catalog choose its briefs, and those who run the site choose the catalogs. The briefs are not a sample of what is written: that nobody says something here does not mean that nobody says it. A brief may also say more than its statements do.',
  madeBy: (name: string) => `Made by ${name}`,
  made: 'How a statement is made and checked',
  steps: [
    'The text of a brief is divided into paragraphs and sentences, so that each of them can be cited.',
    'A program may propose what the text says: by rules or, where one has been set up, with a language model. Proposals are not published.',
    'A person, the curator, reads the text, accepts, changes or rejects what is proposed, adds what is missing, and puts each statement into words that can be read alone.',
    'Each statement names the sentences that it rests on, whose view it is, and whether it is told as a fact, a plan, an expectation or a hope.',
    'A program compares names, dates, numbers, terms and words of doubt with these sentences. It cannot know whether both mean the same.',
    'So a second person should read the statement beside its sentences. The data does not say whether somebody has.',
  ],
  followUp: 'Mistakes remain. Follow the citation of a statement before you rely on it.',
  corrected: 'What was corrected is listed:',
  whose: 'Whose word it is',
  whoseIntro:
    'What a brief says is the view of the brief, and is not vouched for here. Each statement has a mark that says how it is known:',
  words: 'What the words mean',
  wordsIntro: 'Each of these words means one thing on all pages.',
  /** As in the table of words in docs/explorer.md. */
  glossary: {
    publisher: ['publisher', 'who publishes a brief: an organization, a government, an alliance'],
    curator: ['curator', 'who restates a brief'],
    statement: ['statement', 'what is said with citations, of whatever type'],
    account: ['account', 'what one brief says about one event'],
    motive: ['motive', 'what an actor wants, according to a brief'],
    stance: ['stance', 'how somebody sees a matter'],
    view: ['view', 'whose thinking a statement gives, if not the author’s'],
    recommendation: ['recommendation', 'what should be done'],
    forecast: ['forecast', 'what will or may happen'],
    finding: ['finding', 'a fact or a result that a brief reports'],
    outcome: ['outcome', 'what came of a forecast, a recommendation or an expected event'],
    instrument: ['policy instrument', 'a law, a treaty, a programme, a tax'],
    issue: ['issue', 'what is debated'],
    hedge: ['hedge', 'the word with which a text is careful'],
    tie: ['tie', 'that actors act with, toward or against each other; a “relation” is a statement on it'],
    type: ['type', 'what an entry or a statement is; that of an event or an organization is its “kind”'],
    passage: ['passage', 'what a citation leads to: a paragraph, or a sentence of it'],
    text: ['text', 'the words of a brief; your own is a “copy”'],
  },
  modality: 'Marks on what happens',
  outcomes: 'Marks on outcomes',
  licences: 'Licences',
  ours: 'The statements are in the words of curators. You may use them under the licence of their catalog, as listed above; name the catalog, and link to the statement. Of a catalog without a licence, ask first.',
  theirs:
    'A brief belongs to its authors and publisher. Its sentences are shown only where its licence allows it; the page of each brief says so. Elsewhere a citation says where the sentence is, and your own copy of the text can be opened beside it.',
  facts: 'Names, titles, dates and other facts belong to nobody.',
  errors: 'How to report an error',
  canReport:
    'Below each statement and each passage is the link “Report an error”. Say what the statement says, and what the sentence says that it cites.',
  cannotReport: 'This server does not say where errors can be reported.',
  askContact: 'Write to its contact instead, with the address of the page.',
  noError:
    'If a brief itself is wrong, the statement is right as long as it says what the brief says: other sources are for the outcomes.',
};
