import type { DeskBrief, DeskStatement } from '../../../desk/describe-brief.ts';
import { count, list, number, plural } from '../../texts/en/grammar.ts';
import type { Editing } from '../review/editing.ts';
import type { SentenceState } from '../review/items.ts';
import type { Command } from '../review/keys.ts';

type Action = NonNullable<DeskBrief['lastAction']>['action'];
type Verdict = NonNullable<DeskStatement['signOff']>['verdict'];

const sentences = plural('sentence', 'sentences');
const proposals = plural('proposal', 'proposals');
const statements = plural('statement', 'statements');

const actions: Record<Action, string> = {
  ACCEPT: 'acceptance',
  REJECT: 'rejection',
  ADD: 'addition',
  EDIT: 'edit',
  REMOVE: 'removal',
  SPLIT: 'split',
  MERGE: 'merge',
  METADATA: 'change of the document',
  PARAGRAPHS: 'correction of a paragraph',
  SIGN_OFF: 'sign-off',
  QUESTION: 'question',
  UNDO: 'undoing',
};

const done: Record<Action, string> = {
  ACCEPT: 'Accepted.',
  REJECT: 'Rejected.',
  ADD: 'Added.',
  EDIT: 'Changed.',
  REMOVE: 'Removed.',
  SPLIT: 'Split.',
  MERGE: 'Merged.',
  METADATA: 'Changed.',
  PARAGRAPHS: 'Corrected.',
  SIGN_OFF: 'Signed off.',
  QUESTION: 'Questioned.',
  UNDO: 'Undone.',
};

const states: Record<SentenceState, (count: number) => string> = {
  statement: (cited) => `cited by ${count(cited, statements)} or names`,
  proposal: () => 'proposals only',
  name: () => 'only names',
  none: () => 'nothing cites it',
};

const commands: Record<Command, string> = {
  next: 'Next card',
  previous: 'Previous card',
  accept: 'Accept',
  edit: 'Edit',
  reject: 'Reject',
  add: 'Add a statement',
  split: 'Split',
  mark: 'Mark',
  merge: 'Merge',
  undo: 'Undo',
  signOff: 'Sign off',
  question: 'Question',
  more: 'All fields',
  doubtful: 'Doubtful proposals',
  uncited: 'Next sentence that nothing cites',
  problem: 'Next problem',
  help: 'Keys',
};

const help: Record<Command, string> = {
  ...commands,
  accept: 'Accept the proposal, with the suggested wording and the names in it; or write what is missing',
  edit: 'Edit the statement, or the proposal before it is accepted',
  reject: 'Reject the proposal, or remove the statement',
  add: 'Add a statement to the chosen sentence',
  split: 'Make two statements of one',
  mark: 'Mark the card, to be merged with others',
  merge: 'Make one statement of the marked cards',
  undo: 'Undo the last action',
  signOff: 'Sign off what somebody else decided',
  question: 'Question it, with a note',
  more: 'Show or hide all fields of the card',
  doubtful: 'Show or hide doubtful proposals',
};

const editors: Record<Editing['what'], string> = {
  accept: 'Accept with your wording',
  edit: 'Edit',
  add: 'Add a statement',
  split: 'Split',
  merge: 'Merge',
};

const verdicts: Record<Verdict, (by: string) => string> = {
  SIGNED_OFF: (by) => `Signed off by ${by}.`,
  QUESTIONED: (by) => `Questioned by ${by}:`,
};

const lists: Readonly<Record<string, string>> = {
  sections: 'Section',
  countries: 'Country',
  organizations: 'Organization',
  people: 'Person',
  groupings: 'Grouping',
  keyPoints: 'Key point',
  mentions: 'Event',
  eventSets: 'Number of events',
  issues: 'Issue',
  instruments: 'Policy instrument',
  terms: 'Term',
  motives: 'Motive',
  stances: 'Stance',
  forecasts: 'Forecast',
  recommendations: 'Recommendation',
  relations: 'Relation',
  findings: 'Finding',
  links: 'Link',
  outcomes: 'Outcome',
  withoutStatement: 'Without a statement',
};

/** The texts of the review. */
export const review = {
  actions,
  done,
  states,
  commands,
  help,
  editors,
  verdicts,
  lists,
  text: 'Text',
  noText:
    'The text is not at hand, so only its sentences’ numbers are shown. Start the desk with --texts and the folder that has it.',
  cards: 'Statements and proposals',
  outline: 'Sections',
  noSection: 'In no section',
  wholeText: 'The whole text',
  left: (left: number) => `${count(left, proposals)} left`,
  uncited: (uncited: number) => `${count(uncited, sentences)} uncited`,
  checking: 'Checking …',
  problems: (problems: number) => count(problems, plural('problem', 'problems')),
  undo: (action: string) => `Undo the ${action}`,
  sectionLeft: (uncited: number, all: number, left: number) =>
    `${number(all - uncited)} of ${number(all)} cited${left > 0 ? ` · ${count(left, proposals)}` : ''}`,
  filter: 'Which cards',
  all: (all: number) => `All cards (${number(all)})`,
  doubtful: (doubtful: number) => `Doubtful proposals (${number(doubtful)})`,
  nothing: 'There is nothing here. Choose a sentence and add a statement to it.',
  authors: 'The brief’s own word',
  rules: 'rules',
  /** One of which only the answers are at hand. */
  model: 'a model',
  proposed: (by: readonly string[], score: number) => `Proposed by ${list(by)}, ${Math.round(score * 100)}% sure`,
  decided: (by: readonly string[]) => `Decided by ${list(by)}`,
  inFile: 'In the brief’s file',
  suggested: 'Suggested wording: read it beside its sentences.',
  toWrite: (fields: readonly string[]) => `To be written: ${list(fields)}.`,
  alongWith: (names: readonly string[]) => `Accepted with it, as the brief names them: ${list(names)}.`,
  sentences: 'Sentences',
  more: (more: number) => `and ${number(more)} more`,
  says: { VALIDATE: 'validate:', VERIFY: 'verify:' },
  changedSince: 'It was changed since.',
  sameAs: (name: string) => `The same as ${name}?`,
  acceptAs: (title: string) => `Accept as ${title}`,
  suggest: (model: string) => `Suggest a wording (${model})`,
  acceptSame: 'Accept as that',
  remove: 'Remove',
  acceptAll: (all: number) => `Accept all ${number(all)}`,
  mergeMarked: (marked: number) => `Merge ${number(marked)} marked`,
  markTwo: 'Mark two cards or more, then merge them.',
  part: (part: number) => `(part ${number(part)} of 2)`,
  nextPart: 'Next part',
  whatKind: 'What it is',
  whatToLookAt: 'What should be looked at again?',
  showCard: 'Show the card',
  cancel: 'Cancel',
  moreKeys:
    'Arrows move between sentences of the text, and between cards. Tab goes from the text to the cards and their buttons. Enter or the space bar chooses a sentence.',
  keysOn: 'Single keys do this',
  conflict: {
    changed: 'Somebody else has changed this while you were at it. Nothing was written over.',
    removed: 'Somebody else has removed this while you were at it. What you typed is still here.',
    theirs: 'It says now',
    mine: 'You typed',
    keepMine: 'Write mine over it',
    takeTheirs: 'Leave it as it is now',
  },
};

export type ReviewTexts = typeof review;
