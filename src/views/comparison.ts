import { type ListedClaim, toListedStatement } from './claim-list.ts';
import { toGlobalId } from './entry-address.ts';
import { isActorType } from './entry-types.ts';
import {
  type ClaimWhere,
  ExplorerComparisonDocument,
  type ExplorerComparisonQuery,
  type ExplorerComparisonQueryVariables,
  type InstrumentSaysFragment,
  type IssueSaysFragment,
} from './generated/views.ts';
import { readParam, readParams } from './parameters.ts';
import { quantitiesOf, type Statement, toMentionStatement } from './statement.ts';
import { defineView } from './view.ts';

/** A claim in a cell, with what contradicts it. */
export type ComparedClaim = NonNullable<
  ExplorerComparisonQuery['claimTable']
>['rows'][number]['cells'][number]['claims']['nodes'][number];

/** What is compared, and what the claim table says about it. */
export type Compared = NonNullable<ExplorerComparisonQuery['node']>;
export type ComparedEvent = Extract<Compared, { __typename: 'Event' }>;
export type ComparedAccount = NonNullable<ComparedEvent['mentions']>['nodes'][number];

/** How many columns fit beside each other. */
export const MOST_COLUMNS = 4;

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

/** Whether the columns are briefs, and not institutes. */
export const isByBriefs = (params: URLSearchParams): boolean => params.has('brief') || params.get('by') === 'briefs';

/** The slugs of the columns that an address names; none if they are those that say most. */
export const chosenColumns = (params: URLSearchParams): readonly string[] =>
  [...new Set(readParams(params, isByBriefs(params) ? 'brief' : 'publisher'))].slice(0, MOST_COLUMNS);

const variablesFor = (params: URLSearchParams): ExplorerComparisonQueryVariables | null => {
  const key = readParam(params, 'of');
  if (key === undefined) return null;
  const chosen = chosenColumns(params);
  const isByBrief = isByBriefs(params);
  const by = isByBrief ? 'BRIEF' : 'PUBLISHER';
  const only = chosen.map((slug) => toGlobalId(`${isByBrief ? 'Brief' : 'Organization'}:${slug}`));
  return {
    id: toGlobalId(key),
    where: whereAbout(key),
    columns: { by, first: MOST_COLUMNS, ...(only.length > 0 && { only }) },
    everyone: { by, first: 24 },
    ...(only.length > 0 && { isChosen: true }),
    ...(only.length === 1 && { isOne: true, ...(isByBrief && { only: [chosen[0]] }) }),
    ...Object.assign({}, ...chosen.map((slug, index) => variablesOf(ORDINALS[index] ?? 'first', slug, isByBrief))),
  } as ExplorerComparisonQueryVariables;
};

/** One thing across institutes or briefs: without `of`, there is nothing to compare. */
export const comparison = defineView({
  name: 'compare',
  path: '/compare',
  isUnlisted: true,
  document: ExplorerComparisonDocument,
  // Files are about the chosen columns alone. The page offers others.
  variables: (params) => {
    const variables = variablesFor(params);
    const [only, ...others] = chosenColumns(params);
    if (!variables || only === undefined) return variables;
    const where = { ...variables.where, [isByBriefs(params) ? 'briefs' : 'publishers']: [only] };
    return { ...variables, hasOthers: false, ...(others.length === 0 && { where }) };
  },
  shownVariables: variablesFor,
  statements: (data) => [
    ...(data.node?.__typename === 'Event' ? toAccountStatements(data.node) : []),
    ...claimsIn(data).map(toListedStatement),
  ],
});

const variablesOf = (ordinal: (typeof ORDINALS)[number], slug: string, isByBrief: boolean) => ({
  [isByBrief ? `${ordinal}Brief` : ordinal]: [slug],
  [`has${ordinal.charAt(0).toUpperCase()}${ordinal.slice(1)}`]: true,
});

/** The claims about the thing with this key; those that name it, if it is an actor. */
const whereAbout = (key: string): ClaimWhere => {
  const type = key.slice(0, key.indexOf(':'));
  return isActorType(type) ? { involving: { all: [key.slice(type.length + 1)] } } : { about: [toGlobalId(key)] };
};

/** The parameters with which `/claims` lists the same claims. */
export const paramsAbout = (key: string): Record<string, string> => {
  const type = key.slice(0, key.indexOf(':'));
  return isActorType(type) ? { actor: key.slice(type.length + 1) } : { about: key };
};

/** What the briefs in the columns say about an event. */
export const accountsIn = (event: ComparedEvent): ComparedAccount[] => [
  ...new Map(
    [event.mentions, ...ORDINALS.map((ordinal) => event[ordinal])]
      .flatMap((list) => list?.nodes ?? [])
      .map((account) => [account.id, account] as const),
  ).values(),
];

/** What the briefs in the columns say about an issue or an instrument in short. */
export const summariesIn = (node: Extract<Compared, { __typename: 'Issue' | 'Instrument' }>): ComparedSummary[] => {
  const lists =
    node.__typename === 'Issue'
      ? [node.issueSays, node.issueFirst, node.issueSecond, node.issueThird, node.issueFourth]
      : [node.instrumentSays, ...ORDINALS.map((ordinal) => node[ordinal])];
  const mentions = lists.flatMap((list): readonly ComparedSummary[] => list?.nodes ?? []);
  return [...new Map(mentions.map((mention) => [mention.id, mention] as const)).values()];
};

export type ComparedSummary = IssueSaysFragment['nodes'][number] | InstrumentSaysFragment['nodes'][number];

/** The claims that contradict a claim. Links that contradict something else are on its own page. */
export const contradictionsOf = ({ contradictions }: ComparedClaim) =>
  contradictions.edges.flatMap(({ node: { basis }, other }) =>
    'brief' in other ? [{ ...other, isReading: basis === 'CURATOR_INFERRED' }] : [],
  );

/** The claims in all cells, each once: a brief of several institutes is in the column of each. */
const claimsIn = ({ claimTable }: ExplorerComparisonQuery): ListedClaim[] => [
  ...new Map(
    (claimTable?.rows ?? [])
      .flatMap(({ cells }) => cells.flatMap(({ claims }) => claims.nodes))
      .map((claim) => [claim.id, claim] as const),
  ).values(),
];

const toAccountStatements = (event: ComparedEvent): Statement[] =>
  accountsIn(event).map((account) => toMentionStatement(event, account, { quantities: quantitiesOf(account) }));
