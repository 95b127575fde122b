import type { ClaimTypeName } from '../../../views/claim-list.ts';
import type { Axis } from '../../../views/matrix.ts';
import { anyOf, count, list, number, plural } from './grammar.ts';
import { nouns } from './nouns.ts';

/** What a cell of the matrix, or a list of claims, is about. */
interface About {
  /** Who says it; `brief` or `publisher` where the page shows only what one of them says. */
  institute?: string | undefined;
  /** The title of the only brief that is counted. */
  brief?: string | undefined;
  scope?: 'brief' | 'publisher' | undefined;
  /** A person who wrote the briefs. */
  author?: string | undefined;
  actor?: string | undefined;
  /** An actor whom they name, in whatever part. */
  named?: string | undefined;
  topics: readonly string[];
}

/**
 * Each type of claim, and all together, in the order in which people ask: what they think of it, why, what to do, what will
 * be. Its name, its row in a comparison, what a publisher does not say and what nobody
 * says, and how it is tied to an actor.
 */
const claims = {
  ALL: { name: 'All statements', row: 'Statements', none: 'says nothing', nobody: 'says anything', of: 'about' },
  STANCE: { name: 'Stances', row: 'Stances', none: 'reports no stance', nobody: 'reports a stance', of: 'of' },
  MOTIVE: { name: 'Motives', row: 'Why: motives', none: 'names no motive', nobody: 'names a motive', of: 'of' },
  RECOMMENDATION: {
    name: 'Recommendations',
    row: 'What should be done',
    none: 'recommends nothing',
    nobody: 'recommends anything',
    of: 'to',
  },
  FORECAST: {
    name: 'Forecasts',
    row: 'What will happen',
    none: 'forecasts nothing',
    nobody: 'forecasts anything',
    of: 'on',
  },
  FINDING: {
    name: 'Findings',
    row: 'Findings',
    none: 'reports no finding',
    nobody: 'reports a finding',
    of: 'on',
  },
  RELATION: {
    name: 'Relations',
    row: 'Relations',
    none: 'describes no relation',
    nobody: 'describes a relation',
    of: 'of',
  },
} satisfies Record<ClaimTypeName | 'ALL', Record<'name' | 'row' | 'none' | 'nobody' | 'of', string>>;

/** A number of claims of a type: `1 stance`, `2 stances`. */
const countOf = (value: number, type: ClaimTypeName | 'ALL'): string => {
  const many = type === 'ALL' ? 'statements' : claims[type].name.toLowerCase();
  return count(value, plural(many.replace(/s$/, ''), many));
};

const aboutWhat = ({ of }: { of: string }, { author, actor, named, topics }: About): string =>
  `${named ? ` involving ${named}` : ''}${actor ? ` ${of} ${actor}` : ''}${topics.length > 0 ? ` on ${list(topics)}` : ''}${author ? ` in briefs by ${author}` : ''}`;

/** `4 empty rows and 1 empty column`. */
const emptyGroups = (rows: number, columns: number): string =>
  list([
    ...(rows > 0 ? [count(rows, plural('empty row', 'empty rows'))] : []),
    ...(columns > 0 ? [count(columns, plural('empty column', 'empty columns'))] : []),
  ]);

/** The matrix, the pages that set publishers side by side, and the lists of claims that they lead to. */
export const compare = {
  axes: {
    institutes: 'Publishers',
    actors: 'Actors',
    issues: 'Issues',
    instruments: 'Policy instruments',
  } satisfies Record<Axis, string>,
  rows: 'Rows',
  columns: 'Columns',
  counted: 'Count',
  saidBy: 'Said by',
  anyone: 'All publishers',
  claims,
  caption: (type: ClaimTypeName | 'ALL', rows: string, columns: string) =>
    `${claims[type].name}: ${rows.toLowerCase()} by ${columns.toLowerCase()}`,
  /** Above the matrix. */
  hint: 'A number leads to the statements, a name to a page that sets publishers side by side.',
  /** What a cell says. */
  cell: (type: ClaimTypeName | 'ALL', found: number, about: About): string => {
    const said = claims[type];
    const { institute, brief, scope } = about;
    if (found > 0)
      return `${countOf(found, type)}${institute ? ` by ${institute}` : ''}${aboutWhat(said, about)}${brief ? ` in ${brief}` : ''}`;
    if (institute) return `${institute} ${said.none}${aboutWhat(said, about)}`;
    const nobody = { brief: `This brief ${said.none}`, publisher: `This publisher ${said.none}` };
    return `${scope ? nobody[scope] : `Nobody ${said.nobody}`}${aboutWhat(said, about)}`;
  },
  /** Actors or issues of which nothing is said, or publishers that say nothing. */
  emptyRows: (axis: Axis, type: ClaimTypeName | 'ALL', names: readonly string[]): string => {
    const said = claims[type];
    if (axis === 'institutes') return `${said.none.charAt(0).toUpperCase()}${said.none.slice(1)}: ${list(names)}.`;
    return `Nobody ${said.nobody} ${axis === 'actors' ? said.of : 'on'} ${list(names)}.`;
  },
  nothing: 'No statement is about any two of these.',
  next: 'More rows',
  previous: 'Previous rows',
  nextColumns: 'More columns',
  previousColumns: 'Previous columns',
  none: '–',
  /** Publishers that always publish together are one column. */
  withOthers: (name: string, others: number) => `${name} and ${count(others, plural('other', 'others'))}`,
  andOthers: (others: number) => `and ${count(others, plural('other', 'others'))}`,
  publishTogether: 'They publish all of this together.',
  /** Rows and columns without any number. */
  hidden: (rows: number, columns: number) =>
    `${emptyGroups(rows, columns)} ${rows + columns === 1 ? 'is' : 'are'} hidden.`,
  showEmpty: 'Show them',
  hideEmpty: (rows: number, columns: number) => `Hide ${emptyGroups(rows, columns)}`,
  allOf: (of: string, claims: number) => `${of}: ${number(claims)}`,

  /** Side by side. */
  howTo: 'Open an event, an issue or an actor, and choose “Side by side” there; or start from the table.',
  toTable: 'A table of who says how much about what',
  open: 'What publishers say, side by side',
  notFound: (key: string) => `There is no “${key}” here.`,
  byBriefs: 'Compare briefs instead',
  byInstitutes: 'Compare publishers instead',
  /** Before a choice of one, and before that of another to set beside it. */
  onlyTwo: ['Compare only', 'with'],
  choose: 'Choose…',
  add: 'Add',
  replace: 'Replace the last',
  others: (others: number, isByBrief: boolean) =>
    count(others, isByBrief ? plural('other brief', 'other briefs') : plural('other publisher', 'other publishers')),
  moreOn: (type: string) => `More on this ${type.toLowerCase()}`,
  removeColumn: (name: string) => `Remove ${name}`,
  nobody: 'No brief speaks of it.',
  statements: (claims: number) => count(claims, nouns.statements),
  rowsOf: {
    summary: 'In short',
    date: 'Date',
    modality: 'Status',
    place: 'Place',
    participants: 'Participants',
  },
  agree: 'Same',
  differ: 'Differs in detail',
  contradict: 'Contradiction',
  /** Before a claim that contradicts another. */
  contradicted: 'Contradicted by',
  /** What claims about an event or an issue contradict each other, whether or not the facts do. */
  contested: (topic: string) => `Views on ${topic.replace(/^The /, 'the ')} contradict each other`,
  /** Between two views that contradict each other. */
  against: ', against ',
  /** Instead of a status that some briefs deny. */
  statusDisputed: 'Status disputed',
  sameView: (polarity: string) => `All report a ${polarity.toLowerCase()}`,
  differentViews: 'The stances differ',
  /** Before what all columns say, and before what all that say anything say. */
  allSay: 'All say',
  allRead: 'Read from all of them',
  inCommon: 'In common',
  /** In a column without statements of a type. */
  noneOnIt: (type: ClaimTypeName) => {
    const links: Partial<Record<ClaimTypeName, string>> = { MOTIVE: 'for', RELATION: 'of' };
    return `${claims[type].none} ${links[type] ?? 'on'} it`;
  },
  noneOfThem: (rows: readonly string[]) => `None of them has ${anyOf(rows.map((row) => row.toLowerCase()))}.`,
  more: (claims: number) => `and ${number(claims)} more`,
  view: (polarity: string, holders: readonly string[]) =>
    `${polarity}${holders.length > 0 ? `, held by ${list(holders)}` : ''}`,
  participant: (name: string, role: string) => `${name} (${role.toLowerCase()})`,
  inBrief: (title: string, published: string) => `in ${title}, ${published}`,
};
