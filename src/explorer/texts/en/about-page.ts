import type { CsvColumn } from '../../../views/statements-csv.ts';
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
  files: 'Files, and what their columns mean',
  filesIntro:
    'Below or beside each list and each entry are links to its statements as a table (CSV), which spreadsheets open, and as JSON. A list of several pages also has a link to all of them in one file:',
  columnsIntro:
    'Each row of a table is one statement, so an entry can have several rows: a recommendation has one for each point that it responds to. Words in capitals are the marks and kinds for which pages have plainer words. Several values in one field are separated by semicolons. The file of a list of statements leaves out the columns that are empty there.',
  /** In the order of the files. */
  columns: {
    url: 'the lasting address of the entry that the row is about',
    says: 'what the row is: a statement of one of the types, or what is said beside it, such as “answer” (what a recommendation responds to), “evidence” or “outcome”',
    type: 'the type of that entry',
    text: 'its title or name, or what the statement says',
    role: 'of a recommendation, how strong it is; of a stance, what its holder thinks of the matter; of a relation, how it develops; of a forecast, a finding, an event or a participant, its kind, support or part',
    tie: 'between actors: “with”, “toward” or “against”',
    of: 'the entry that this one belongs to: the recommendation that responds to it, the motive that it is evidence for',
    actors: 'who acts, holds the view or is mentioned',
    toward: 'whom they act toward, or to whom a recommendation is addressed',
    date: 'a date, which may be uncertain (in EDTF: “2024-05~” is about May 2024)',
    events: 'of a country, in how many events it takes part',
    modality: 'whether it happened, is planned, expected, hoped for …',
    basis: 'whether the text says so, its author concludes it, or a curator reads it so',
    hedge: 'the words with which the text is careful',
    attributed_to: 'whose view it is, if not the author’s',
    brief: 'the brief that says so, by its short name; empty if several do',
    brief_title: 'the title of that brief',
    citations:
      'the passages that it rests on, after the short name of the brief: “p4.s3” is paragraph 4, sentence 3; “k2” is key point 2, “h5” heading 5, “q1” quotation 1',
    citation_urls: 'the addresses of these passages',
    publisher: 'who publishes the brief, or the briefs',
    quantities: 'the numbers that it gives, each with what it measures',
    sources: 'of an outcome, the sources outside the briefs',
    condition: 'what must happen first, for a forecast or a recommendation',
    extent: 'how many of those share the view whose view it is',
    claims: 'in the table of comparisons, how many statements there are',
    outcome: 'what came of a forecast, a recommendation or an event',
    outcome_date: 'since when that is known',
    outcome_confidence: 'how sure it is',
    outcome_by: 'who says so: “outside sources”, or another brief',
    note: 'of a change of the data, what was wrong, and what it says now',
  } satisfies Record<CsvColumn, string> as Record<CsvColumn, string>,
  licences: 'Licences',
  ours: 'The statements are in the words of curators. You may use them under the licence of their catalog, as listed above; name the catalog, and link to the statement. Of a catalog without a licence, ask first.',
  theirs:
    'A brief belongs to its authors and publisher. Its sentences are shown only where its licence allows it; the page of each brief says so. Elsewhere a citation says where the sentence is, and your own copy of the text can be opened beside it.',
  facts: 'Names, titles, dates and other facts belong to nobody.',
  errors: 'How to report an error',
  canReport:
    'Below each statement and each passage is the link “Report an error”. Say what the statement says, and what the sentence says that it cites.',
  cannotReport: 'This server does not say where errors can be reported.',
  askContact: 'You can write to the contact of this site, with the address of the page:',
  noError:
    'If a brief itself is wrong, the statement is right as long as it says what the brief says: other sources are for the outcomes.',
};
