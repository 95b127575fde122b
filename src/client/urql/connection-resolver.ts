import { stringifyVariables } from '@urql/core';
import type { Cache, ResolveInfo, Resolver, Variables } from '@urql/exchange-graphcache';
import type { Connection } from '../cache-schema.ts';
import { joinSegments, type RowRules } from '../pagination/merge-pages.ts';
import { isCountOnly, pageInfoOf, type Segment, shorterOf } from '../pagination/segment.ts';
import { type CachedPage, type Key, readPage } from './cached-page.ts';
import type { FetchedPages } from './fetched-pages.ts';

/**
 * A resolver for a Relay connection. It returns a page merged with all cached pages of the same list that can be reached
 * from it without a gap; `pageInfo` describes the merged rows. A page that is not cached is fetched. With `fetchedPages`,
 * only pages that the same query has fetched are merged.
 */
export const connectionResolver =
  ({ keyArgs, rowsBy }: Connection, fetchedPages?: FetchedPages): Resolver =>
  (_parent, args, cache, info) => {
    const connection = cache.resolve(info.parentKey, info.parentFieldKey);
    if (typeof connection !== 'string') return connection;
    const page = readPage(cache, connection, args);
    const others = readOtherPages(cache, info, args, keyArgs, fetchedPages);
    const rules: RowRules<Key> = { rowsBy, merge: (_existing, incoming) => incoming };
    const edges = page.edges && joinAll(page.edges, segmentsOf(others, 'edges'), rules);
    const nodes = page.nodes && joinAll(page.nodes, segmentsOf(others, 'nodes'), rules);
    const shorter = shorterOf(edges, nodes);
    const pageInfo = page.hasPageInfo && shorter && pageInfoOf(shorter);
    // Other fields, such as `totalCount`, are read from the page itself.
    return {
      __typename: cache.resolve(connection, '__typename') as string,
      ...(edges && { edges: keysIn(edges) }),
      ...(nodes && { nodes: keysIn(nodes) }),
      ...(pageInfo && { pageInfo: { __typename: 'PageInfo', ...pageInfo } }),
    };
  };

const readOtherPages = (
  cache: Cache,
  { parentKey, parentFieldKey, fieldName }: ResolveInfo,
  args: Variables,
  keyArgs: readonly string[],
  fetchedPages: FetchedPages | undefined,
): CachedPage[] => {
  const listKey = (given: Variables) => stringifyVariables(keyArgs.map((name) => given[name]));
  const pageKey = (field: string) => `${parentKey}.${field}`;
  const list = listKey(args);
  fetchedPages?.add(pageKey(parentFieldKey));
  return cache.inspectFields(parentKey).flatMap((field) => {
    if (field.fieldName !== fieldName || field.fieldKey === parentFieldKey) return [];
    if (listKey(field.arguments ?? {}) !== list || fetchedPages?.has(pageKey(field.fieldKey)) === false) return [];
    const connection = cache.resolve(parentKey, field.fieldKey);
    return typeof connection === 'string' ? [readPage(cache, connection, field.arguments ?? {})] : [];
  });
};

const segmentsOf = (pages: readonly CachedPage[], rows: 'edges' | 'nodes'): Segment<Key>[] =>
  pages.flatMap((page) => page[rows] ?? []);

/** A page merged with all other pages that can be reached from it; where they differ, the page wins. */
const joinAll = (page: Segment<Key>, others: readonly Segment<Key>[], rules: RowRules<Key>): Segment<Key> => {
  if (isCountOnly(page)) return page;
  let joined = page;
  let remaining = others;
  for (let hasJoined = true; hasJoined; ) {
    const notJoined = remaining.filter((other) => {
      const both = joinSegments(other, joined, rules);
      joined = both ?? joined;
      return !both;
    });
    hasJoined = notJoined.length < remaining.length;
    remaining = notJoined;
  }
  return joined;
};

const keysIn = ({ rows }: Segment<Key>): Key[] => rows.map(({ value }) => value);
