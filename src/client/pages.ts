import type { Connection } from './cache-schema.ts';

/** The arguments that choose a page, by the Relay cursor connections specification. */
export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** The `pageInfo` of a page; fields that the query did not select are undefined. */
export interface PageInfo {
  hasNextPage?: boolean | undefined;
  hasPreviousPage?: boolean | undefined;
  startCursor?: string | null | undefined;
  endCursor?: string | null | undefined;
}

/** What a query has selected of a connection. `Value` is how the cache holds an edge or a node. */
export interface Rows<Value> {
  edges?: readonly Value[] | undefined;
  nodes?: readonly Value[] | undefined;
  pageInfo?: PageInfo | undefined;
}

/** A page as a cache holds it. */
export interface Page<Value> extends Rows<Value> {
  args: PageArguments;
  /** The cursors of the first and the last row; undefined or null where they are not known. */
  start: string | null | undefined;
  end: string | null | undefined;
  /** The cache key of each row's node; undefined where the node is not an entity. */
  entities: readonly (string | undefined)[];
}

/**
 * Joins a page with the pages that can be reached from it without a gap, in both directions; `pageInfo` describes the whole
 * list. Left out are pages that lack a field of connections or of `pageInfo` that is selected (by default: that `page` has),
 * and pages that no longer connect because the data has changed. With `rowsBy: 'node'`, each node is in the list once.
 *
 * This is our own because Apollo Client's `relayStylePagination` ignores `nodes` and repeats a page that is fetched twice, and
 * graphcache's `relayPagination` drops one of two edges with the same node and can leave gaps.
 */
export const joinPages = <Value>(
  page: Page<Value>,
  others: readonly Page<Value>[],
  rowsBy: Connection['rowsBy'],
  selected: readonly string[] = fieldsOf(page),
): Rows<Value> => {
  const needed = PAGE_FIELDS.filter((name) => selected.includes(name));
  const fits = (other: Page<Value>) => isListed(other) && needed.every((name) => fieldsOf(other).includes(name));
  const unused = new Set(isListed(page) ? others.filter(fits) : []);
  const later = follow(page, unused, (from, to) => !isEnd(from) && adjoin(from, to));
  const earlier = follow(page, unused, (from, to) => !isStart(from) && adjoin(to, from));
  const pages = [...earlier.reverse(), page, ...later];
  const seen = new Set(page.entities);
  const isNew = (entity: string | undefined) =>
    entity === undefined || (!seen.has(entity) && seen.add(entity).has(entity));
  const kept = pages.map((other) =>
    other.entities.map((entity) => other === page || rowsBy === 'cursor' || isNew(entity)),
  );
  const join = (field: 'edges' | 'nodes') =>
    pages.every((other) => other[field])
      ? pages.flatMap((other, at) => other[field]?.filter((_, index) => kept[at]?.[index]) ?? [])
      : page[field];
  return { edges: join('edges'), nodes: join('nodes'), pageInfo: page.pageInfo && joinInfo(page.pageInfo, pages) };
};

const PAGE_FIELDS = ['edges', 'nodes', 'hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'];

/** The fields that are known of a page, including those of its `pageInfo`. */
const fieldsOf = <Value>({ edges, nodes, pageInfo }: Rows<Value>): string[] =>
  Object.entries({ edges, nodes, ...pageInfo }).flatMap(([name, value]) => (value === undefined ? [] : name));

/** The `pageInfo` of joined pages. Cursors come from pages with rows: one behind the end of the list has none. */
const joinInfo = <Value>(pageInfo: PageInfo, pages: readonly Page<Value>[]): PageInfo => {
  const filled = pages.filter(({ entities }) => entities.length > 0);
  return {
    ...pageInfo,
    hasPreviousPage: pages[0]?.pageInfo?.hasPreviousPage,
    hasNextPage: pages.at(-1)?.pageInfo?.hasNextPage,
    startCursor: (filled[0]?.pageInfo ?? pageInfo).startCursor,
    endCursor: (filled.at(-1)?.pageInfo ?? pageInfo).endCursor,
  };
};

/** The pages that lead on from a page. Each is used once, so that pages that have changed cannot form a circle. */
const follow = <Value>(
  page: Page<Value>,
  unused: Set<Page<Value>>,
  leads: (from: Page<Value>, to: Page<Value>) => boolean,
): Page<Value>[] => {
  const found: Page<Value>[] = [];
  const next = () => [...unused].find((other) => leads(found.at(-1) ?? page, other));
  for (let other = next(); other; other = next()) {
    unused.delete(other);
    found.push(other);
  }
  return found;
};

/** Whether one page was requested as what follows the other, or the other as what precedes it. */
const adjoin = <Value>(earlier: Page<Value>, later: Page<Value>): boolean =>
  (!isBackwards(later) && later.args.after != null && later.args.after === earlier.end) ||
  (isBackwards(earlier) && earlier.args.before != null && earlier.args.before === later.start);

/** Whether a page is read backwards: from the end of the connection, or from a cursor towards the start. */
const isBackwards = <Value>({ args: { first, last } }: Page<Value>): boolean => last != null && first == null;

/** Whether nothing comes before or behind a page, so that pages that do are from older data. */
const isStart = <Value>(page: Page<Value>): boolean =>
  page.args.after == null && (!isBackwards(page) || page.pageInfo?.hasPreviousPage === false);
const isEnd = <Value>(page: Page<Value>): boolean =>
  page.args.before == null && (isBackwards(page) || page.pageInfo?.hasNextPage === false);

/** Whether a page is a part of the list; not so if it was requested without rows, for example for its `totalCount`. */
const isListed = <Value>({ args: { first, last } }: Page<Value>): boolean => first !== 0 && last !== 0;
