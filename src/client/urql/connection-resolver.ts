import { formatDocument, type Operation, stringifyVariables } from '@urql/core';
import type { Cache, Resolver, Variables } from '@urql/exchange-graphcache';
import type { Connection } from '../cache-schema.ts';
import { joinPages, type Page, type PageInfo } from '../pages.ts';

/** The cache key of an edge or a node; null where the list has null. */
type Key = string | null;

/**
 * The pages that each query has fetched. The lists of a query are joined from these only: a page that another query fetched
 * may lack fields, and graphcache treats a list with a missing field as a cache miss.
 */
export class FetchedPages {
  /** The keys of the pages that the query of the current operation has fetched. */
  current = new Set<string>();
  readonly #byQuery = new WeakMap<object, Set<string>>();

  /** Sets the operation that is about to be read from the cache; graphcache does not pass it to resolvers. */
  setOperation({ query }: Operation): void {
    // The same object before and after graphcache adds `__typename` to the query.
    const document = formatDocument(query);
    this.current = this.#byQuery.get(document) ?? new Set();
    this.#byQuery.set(document, this.current);
  }
}

/**
 * A resolver for a Relay connection. It returns a page joined with all cached pages of the same list that can be reached
 * from it without a gap. A page that is not cached is fetched. With `fetchedPages`, only pages that the same query has
 * fetched are joined.
 */
export const connectionResolver =
  ({ keyArgs, rowsBy }: Connection, fetchedPages?: FetchedPages): Resolver =>
  (_parent, args, cache, { parentKey, parentFieldKey, fieldName }) => {
    const connection = cache.resolve(parentKey, parentFieldKey);
    if (typeof connection !== 'string') return connection;
    const listOf = (given: Variables) => stringifyVariables(keyArgs.map((name) => given[name]));
    const pageKey = (field: string) => `${parentKey}.${field}`;
    const fetched = fetchedPages?.current.add(pageKey(parentFieldKey));
    const others = cache.inspectFields(parentKey).flatMap((field) => {
      if (field.fieldName !== fieldName || field.fieldKey === parentFieldKey) return [];
      const given = field.arguments ?? {};
      if (listOf(given) !== listOf(args) || fetched?.has(pageKey(field.fieldKey)) === false) return [];
      const other = cache.resolve(parentKey, field.fieldKey);
      return typeof other === 'string' ? [readPage(cache, other, given)] : [];
    });
    const { edges, nodes, pageInfo } = joinPages(readPage(cache, connection, args), others, rowsBy);
    // Other fields, such as `totalCount`, are read from the page itself.
    return {
      __typename: cache.resolve(connection, '__typename') as string,
      ...(edges && { edges: [...edges] }),
      ...(nodes && { nodes: [...nodes] }),
      ...(pageInfo && { pageInfo: { __typename: 'PageInfo', ...pageInfo } }),
    };
  };

/** Reads the page that was fetched with these arguments. */
const readPage = (cache: Cache, connection: string, args: Variables): Page<Key> => {
  const [edges, nodes] = [keysIn(cache.resolve(connection, 'edges')), keysIn(cache.resolve(connection, 'nodes'))];
  const info = textOf(cache.resolve(connection, 'pageInfo'));
  const pageInfo: PageInfo | undefined =
    info === undefined ? undefined : Object.fromEntries(PAGE_INFO.map((field) => [field, cache.resolve(info, field)]));
  const cursorOf = (edge: Key | undefined) => textOf(cache.resolve(edge ?? undefined, 'cursor'));
  const entities =
    nodes?.map((node) => entityKey(connection, node)) ??
    edges?.map((edge) => entityKey(edge, cache.resolve(edge ?? undefined, 'node')));
  return {
    args,
    edges,
    nodes,
    pageInfo,
    start: pageInfo?.startCursor ?? cursorOf(edges?.[0]),
    end: pageInfo?.endCursor ?? cursorOf(edges?.at(-1)),
    entities: entities ?? [],
  };
};

const PAGE_INFO = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'];
const keysIn = (keys: unknown): Key[] | undefined => (Array.isArray(keys) ? (keys as Key[]) : undefined);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The cache key of an entity; undefined for other objects, which graphcache keys by their parent. */
const entityKey = (parent: Key, node: unknown): string | undefined => {
  const key = textOf(node);
  return key?.startsWith(`${parent}.`) ? undefined : key;
};
