import { briefList } from './briefs.ts';
import { changes } from './changes.ts';
import { idsOf, namedIn, readClaimWhere } from './claim-list.ts';
import { entryKeyAt, slugOf, toGlobalId } from './entry-address.ts';
import { isActorType, isClaimType } from './entry-types.ts';
import { type FeedAddress, feedAt } from './feed-address.ts';
import { type FeedChange, type FeedItem, itemsOf } from './feed-items.ts';
import {
  ExplorerFeedChangesDocument,
  type ExplorerFeedChangesQuery,
  ExplorerFeedDocument,
  type ExplorerFeedQuery,
  type ExplorerFeedQueryVariables,
  ExplorerFeedResultsDocument,
  type ExplorerFeedResultsQuery,
} from './generated/views.ts';
import { inSentence } from './in-sentence.ts';
import { ledger } from './ledger.ts';
import { readEventFilters, readParam, readParams, whereOrNull } from './parameters.ts';
import { search } from './search.ts';
import { type QueryAnswer, statusOf } from './status.ts';
import type { ViewName } from './view.ts';
import { placeAt } from './view-places.ts';

/** What came in or changed last in the list of a page. */
export interface Feed {
  title: string;
  /** What it leaves out, if that is known. */
  subtitle?: string;
  /** The address of its page, below the origin. */
  page: string;
  items: FeedItem[];
  /** The day of its last change; null if none is known. */
  updated: string | null;
}

/** An answer of the graph with its HTTP status. */
interface Answered {
  status: number;
  result: { data?: unknown; errors?: QueryAnswer['errors'] };
}

/** Why a page has none. */
interface Failed {
  status: number;
  errors?: QueryAnswer['errors'];
}

/** Asks the graph. */
export type AskGraph = (document: string, variables: object) => Promise<Answered>;

const MOST_ITEMS = 50;

/** Of how many pages of results, of a hundred each, a feed of a search is made. */
const MOST_PAGES = 20;

/** Reads the feed of the page at an address, or why there is none. */
export const readFeed = async (
  { pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>,
  ask: AskGraph,
): Promise<Feed | Failed> => {
  const address = feedAt(pathname, searchParams);
  if (!address) return { status: 404 };
  const { path, params } = address;
  const found = path === search.path ? await findNewest(params, ask) : undefined;
  if (found && 'status' in found) return found;
  const changed = path === changes.path ? await findChanged(params, ask) : undefined;
  if (changed && 'status' in changed) return changed;
  const ids = found?.ids ?? changed?.flatMap(({ statements }) => statements.filter(isClaim).map(({ id }) => id));
  const answer = await ask(ExplorerFeedDocument, {
    named: namedIn(params),
    ...(ids ? { found: [...new Set(ids)].slice(0, MOST_ITEMS) } : variablesOf(address)),
  });
  const read = answer.result.data as ExplorerFeedQuery | null | undefined;
  const key = entryKeyAt(path);
  if (read && ((key !== null && !isPage(read.node)) || read.brief === null)) return { status: 404 };
  if (!read || answer.result.errors) return toFailed(answer);
  const chosen = key !== null && readParam(params, 'brief');
  const items = itemsOf(read, changed)
    .filter(({ brief }) => !chosen || slugOf(brief) === chosen)
    .slice(0, MOST_ITEMS);
  return {
    title: titleOf(address, read),
    ...(found &&
      found.total > MOST_ITEMS && {
        subtitle: `The ${MOST_ITEMS} of ${found.total} results that came in or changed last`,
      }),
    page: `${path}${params.size > 0 ? `?${params}` : ''}`,
    items,
    updated: items[0]?.updated ?? read.latest?.nodes[0]?.changed ?? null,
  };
};

/** The ids of those results of a search that came in or changed last, and the number of all, or the answer that failed. */
const findNewest = async (
  params: URLSearchParams,
  ask: AskGraph,
): Promise<{ ids: string[]; total: number } | Failed> => {
  const { text, where } = search.variables(params) ?? { text: '' };
  const found: { id: string; changed: string }[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await ask(ExplorerFeedResultsDocument, { text, where, after });
    const results = (answer.result.data as ExplorerFeedResultsQuery | undefined)?.search;
    if (answer.result.errors || !results) return toFailed(answer);
    for (const { node } of results.edges)
      if ('changed' in node) found.push({ id: node.id, changed: node.changed ?? '' });
    if (!results.pageInfo.hasNextPage) break;
    after = results.pageInfo.endCursor;
  }
  found.sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
  return { ids: found.slice(0, MOST_ITEMS).map(({ id }) => id), total: found.length };
};

/** The last changes, or the answer that failed. */
const findChanged = async (params: URLSearchParams, ask: AskGraph): Promise<FeedChange[] | Failed> => {
  const answer = await ask(ExplorerFeedChangesDocument, { where: changes.variables(params)?.where });
  const read = (answer.result.data as ExplorerFeedChangesQuery | undefined)?.changes;
  return answer.result.errors || !read ? toFailed(answer) : read.nodes;
};

const isClaim = ({ __typename }: { __typename: string }): boolean => isClaimType(__typename);

const toFailed = ({ status, result: { data, errors } }: Answered): Failed => ({
  status: statusOf([{ query: {}, status, data, errors }]),
  errors,
});

/** Whether a node has a page, so that it can be followed. */
const isPage = (node: ExplorerFeedQuery['node']): boolean =>
  Boolean(node && (!isClaimType(node.__typename) || 'changes' in node));

type Variables = ExplorerFeedQueryVariables;

const variablesOf = ({ path, params }: FeedAddress): Variables => {
  const key = entryKeyAt(path);
  return key === null ? (OF_VIEWS[placeAt(path)?.name ?? 'overview']?.(params) ?? {}) : ofEntry(key, params);
};

const OF_VIEWS: Partial<Record<ViewName, (params: URLSearchParams) => Variables>> = {
  overview: (params) => (params.has('brief') ? ofClaims(params) : { hasClaims: true, hasBriefs: true }),
  claims: (params) => ofClaims(params),
  briefs: (params) => ({ hasBriefs: true, briefs: briefList.variables(params)?.where ?? null }),
  ledger: (params) => ({ hasClaims: true, claims: ledger.variables(params)?.where ?? null }),
  timeline(params) {
    const { brief, said, where } = readEventFilters(params) as { brief?: string; said?: object; where?: object };
    return brief ? { isChosen: true, brief, said: said ?? null } : { hasEvents: true, events: where ?? null };
  },
  arguments(params) {
    const [briefs, actors] = [readParams(params, 'brief'), readParams(params, 'actor')];
    const where = { types: ['RECOMMENDATION' as const], briefs, concerns: actors && { all: actors } };
    return { hasClaims: true, claims: whereOrNull(where) };
  },
  index(params) {
    const type = readParam(params, 'type') ?? 'BRIEF';
    if (type === 'EVENT') return { hasEvents: true };
    if (type !== 'BRIEF') return ofClaims(params);
    return params.has('brief')
      ? ofClaims(new URLSearchParams({ brief: params.get('brief') ?? '' }))
      : { hasBriefs: true };
  },
};

const ofClaims = (params: URLSearchParams): Variables => ({ hasClaims: true, claims: readClaimWhere(params) });

/** What is said about an entity, what it publishes or writes, or the claim alone. */
const ofEntry = (key: string, params: URLSearchParams): Variables => {
  const [type, slug] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  const of = { id: toGlobalId(key), isOfEntry: true };
  const briefs = readParams(params, 'brief');
  const claims = (where: NonNullable<Variables['claims']>) => ({
    hasClaims: true,
    claims: { ...where, ...(briefs && { briefs }) },
  });
  const withBriefs = (where: NonNullable<Variables['briefs']>) => (briefs ? {} : { hasBriefs: true, briefs: where });
  if (type === 'Brief') return { ...of, ...claims({ briefs: [slug] }) };
  if (type === 'Catalog') return { ...of, ...claims({ catalogs: [slug] }), ...withBriefs({ catalogs: [slug] }) };
  if (isActorType(type))
    return {
      ...of,
      ...claims({ involving: { any: [slug] } }),
      ...(type === 'Organization' && withBriefs({ publishers: [slug] })),
      ...(type === 'Person' && withBriefs({ authors: [slug] })),
    };
  return isClaimType(type) ? of : { ...of, ...claims({ about: [key] }) };
};

const TITLES: Partial<Record<ViewName, string>> = {
  overview: 'Statements and briefs',
  briefs: 'Briefs',
  timeline: 'Accounts of events',
  arguments: 'Recommendations',
  ledger: 'Forecasts and recommendations',
  changes: 'Changes of the data',
  index: 'Index',
  search: 'Results of a search',
  claims: 'Statements',
};

/** How parameters narrow a list, before what they name; of others, such as the type, the value is in brackets. */
const NARROWED: Readonly<Record<string, string>> = {
  actor: 'that name',
  concerns: 'that name',
  issue: 'on',
  about: 'on',
  instrument: 'on',
  publisher: 'published by',
  author: 'by',
  brief: 'in',
  source: 'in',
  year: 'of',
  from: 'since',
  to: 'until',
  q: 'with',
};

const lists = new Intl.ListFormat('en');

/** Says of what a feed is, as a person would: `Briefs that name South Korea`. */
const titleOf = ({ path, params }: FeedAddress, { node, named = [] }: ExplorerFeedQuery): string => {
  const view = placeAt(path)?.name ?? 'overview';
  const isSearch = view === 'search';
  const list = isSearch ? `Search for “${params.get('q')}”` : node && 'label' in node ? node.label : TITLES[view];
  const narrowed = [...new Set(params.keys())].map((name) => {
    if (isSearch && name === 'q') return '';
    const ids = idsOf(params, name);
    const labels = named.flatMap((one) => (one && 'label' in one && ids.includes(one.id) ? inSentence(one.label) : []));
    const values =
      labels.length > 0 ? labels : params.getAll(name).map((value) => value.replaceAll('_', ' ').toLowerCase());
    const quoted = ['q', 'brief', 'source'].includes(name) ? values.map((value) => `“${value}”`) : values;
    return NARROWED[name] ? ` ${NARROWED[name]} ${lists.format(quoted)}` : ` (${lists.format(quoted)})`;
  });
  return `Briefgraph: ${list}${narrowed.join('')}`;
};
