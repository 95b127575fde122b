import type { ClaimTypeName } from '../../../views/claim-list.ts';
import type { Axis } from '../../../views/matrix.ts';
import { count, list, number, plural } from './grammar.ts';
import { nouns } from './nouns.ts';

/** What a cell of the matrix, or a list of claims, is about. */
interface About {
  /** Who says it; `brief` or `publisher` where the page shows only what one of them says. */
  institute?: string | undefined;
  scope?: 'brief' | 'publisher' | undefined;
  actor?: string | undefined;
  /** An actor whom they name, in whatever part. */
  named?: string | undefined;
  topics: readonly string[];
}

/** What is said of each type: what one institute does not say, what nobody says, and how it is tied to an actor. */
const SAID: Record<ClaimTypeName | 'ALL', { none: string; nobody: string; noun: (n: number) => string; of: string }> = {
  ALL: { none: 'says nothing', nobody: 'says anything', noun: nouns.statements, of: 'of' },
  MOTIVE: { none: 'names no motive', nobody: 'names a motive', noun: nouns.motives, of: 'of' },
  STANCE: { none: 'reports no view', nobody: 'reports a view', noun: plural('view', 'views'), of: 'of' },
  FORECAST: { none: 'forecasts nothing', nobody: 'forecasts anything', noun: nouns.forecasts, of: 'on' },
  RECOMMENDATION: {
    none: 'recommends nothing',
    nobody: 'recommends anything',
    noun: nouns.recommendations,
    of: 'to',
  },
  RELATION: { none: 'describes no relation', nobody: 'describes a relation', noun: nouns.relations, of: 'of' },
  FINDING: { none: 'reports no finding', nobody: 'reports a finding', noun: nouns.findings, of: 'on' },
};

const aboutWhat = ({ of }: { of: string }, { actor, named, topics }: About): string =>
  `${named ? ` involving ${named}` : ''}${actor ? ` ${of} ${actor}` : ''}${topics.length > 0 ? ` on ${list(topics)}` : ''}`;

/** The matrix, the pages that set institutes side by side, and the lists of claims that they lead to. */
export const compare = {
  axes: {
    institutes: 'Institutes',
    actors: 'Actors',
    issues: 'Issues',
    instruments: 'Laws and agreements',
  } satisfies Record<Axis, string>,
  rows: 'Rows',
  columns: 'Columns',
  counted: 'Count',
  saidBy: 'Said by',
  anyone: 'All institutes',
  types: {
    ALL: 'All statements',
    RECOMMENDATION: 'Recommendations',
    MOTIVE: 'Motives',
    STANCE: 'Views',
    FORECAST: 'Forecasts',
    FINDING: 'Findings',
    RELATION: 'Relations',
  } satisfies Record<ClaimTypeName | 'ALL', string>,
  caption: (type: ClaimTypeName | 'ALL', rows: string, columns: string) =>
    `${compareType(type)}: ${rows.toLowerCase()} by ${columns.toLowerCase()}`,
  /** Above the matrix. */
  hint: 'A number leads to the statements, a name to a page that sets institutes side by side.',
  /** What a cell says. */
  cell: (type: ClaimTypeName | 'ALL', claims: number, about: About): string => {
    const said = SAID[type];
    const { institute, scope } = about;
    if (claims > 0) return `${count(claims, said.noun)}${institute ? ` by ${institute}` : ''}${aboutWhat(said, about)}`;
    if (institute) return `${institute} ${said.none}${aboutWhat(said, about)}`;
    const nobody = { brief: `This brief ${said.none}`, publisher: `This institute ${said.none}` };
    return `${scope ? nobody[scope] : `Nobody ${said.nobody}`}${aboutWhat(said, about)}`;
  },
  /** Actors or issues of which nothing is said, or institutes that say nothing. */
  emptyRows: (axis: Axis, type: ClaimTypeName | 'ALL', names: readonly string[]): string => {
    const said = SAID[type];
    if (axis === 'institutes') return `${said.none.charAt(0).toUpperCase()}${said.none.slice(1)}: ${list(names)}.`;
    return `Nobody ${said.nobody} ${axis === 'actors' ? said.of : 'on'} ${list(names)}.`;
  },
  nothing: 'No statement is about any two of these.',
  next: 'More rows',
  previous: 'Previous rows',
  nextColumns: 'More columns',
  previousColumns: 'Previous columns',
  none: '–',
  allOf: (of: string, claims: number) => `${of}: ${number(claims)}`,

  /** Side by side. */
  choose: 'Open an event, an issue or an actor, and choose “Side by side” there; or start from the table.',
  toTable: 'Who says how much of what: the table',
  open: 'What institutes say, side by side',
  notFound: 'There is nothing at this address.',
  byBriefs: 'Compare briefs instead',
  byInstitutes: 'Compare institutes instead',
  add: 'Add',
  replace: 'Replace the last',
  others: (others: number, isByBrief: boolean) =>
    count(others, isByBrief ? plural('other brief', 'other briefs') : plural('other institute', 'other institutes')),
  moreOn: (type: string) => `More on this ${type.toLowerCase()}`,
  removeColumn: (name: string) => `Remove ${name}`,
  nobody: 'No brief speaks of it.',
  statements: (claims: number) => count(claims, nouns.statements),
  rowsOf: {
    summary: 'In short',
    date: 'Date',
    modality: 'Status',
    place: 'Place',
    participants: 'Who takes part',
    MOTIVE: 'Why: motives',
    STANCE: 'Views',
    FORECAST: 'What will happen',
    RECOMMENDATION: 'What should be done',
    FINDING: 'Facts and results',
    RELATION: 'Relations',
  },
  agree: 'Same',
  differ: 'Differs in detail',
  contradict: 'Contradiction',
  /** Before a claim that contradicts another. */
  contradicted: 'Contradicted by',
  sameView: (polarity: string) => `All views are ${polarity.toLowerCase()}`,
  differentViews: 'The views differ',
  /** Before what all columns say, and before what all that say anything say. */
  allSay: 'All say',
  inCommon: 'In common',
  silent: 'says nothing',
  noneOfThem: (rows: readonly string[]) => `By none of them: ${list(rows.map((row) => row.toLowerCase()))}.`,
  more: (claims: number) => `and ${number(claims)} more`,
  view: (polarity: string, holders: readonly string[]) =>
    `${polarity} view${holders.length > 0 ? `, held by ${list(holders)}` : ''}`,
  participant: (name: string, role: string) => `${name} (${role.toLowerCase()})`,
  inBrief: (title: string, published: string) => `in ${title}, ${published}`,
};

const compareType = (type: ClaimTypeName | 'ALL'): string =>
  ({
    ALL: 'Statements',
    RECOMMENDATION: 'Recommendations',
    MOTIVE: 'Motives',
    STANCE: 'Views',
    FORECAST: 'Forecasts',
    FINDING: 'Findings',
    RELATION: 'Relations',
  })[type];
