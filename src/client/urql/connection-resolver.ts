import { stringifyVariables } from '@urql/core';
import type { Cache, ResolveInfo, Resolver, Variables } from '@urql/exchange-graphcache';
import type { Connection } from '../cache-schema.ts';
import { joinRuns, type RowRules } from '../lists/join-runs.ts';
import { isCount, pageInfoOf, type Run, shorterOf } from '../lists/run.ts';
import type { AskedPages } from './asked-pages.ts';
import { type CachedPage, type Key, readPage } from './cached-page.ts';

/**
 * A resolver for a Relay connection. It answers a page together with all cached pages of the same list that can be
 * reached from it without a gap, and says in `pageInfo` what holds of them together. A page that is not in the cache is
 * asked of the server. With `asked`, only pages that the same query has asked for are put together.
 */
export const connectionResolver =
  ({ keyArgs, rowsBy }: Connection, asked?: AskedPages): Resolver =>
  (_parent, args, cache, info) => {
    const connection = cache.resolve(info.parentKey, info.parentFieldKey);
    if (typeof connection !== 'string') return connection;
    const page = readPage(cache, connection, args);
    const others = readOtherPages(cache, info, args, keyArgs, asked);
    const rules: RowRules<Key> = { by: rowsBy, merge: (_known, asked) => asked };
    const edges = page.edges && joinAll(page.edges, withRows(others, 'edges'), rules);
    const nodes = page.nodes && joinAll(page.nodes, withRows(others, 'nodes'), rules);
    const shorter = shorterOf(edges, nodes);
    const pageInfo = page.hasInfo && shorter && pageInfoOf(shorter);
    // What is left out here, such as `totalCount`, is read from the page itself.
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
  asked: AskedPages | undefined,
): CachedPage[] => {
  const listOf = (given: Variables) => stringifyVariables(keyArgs.map((name) => given[name]));
  const pageKey = (field: string) => `${parentKey}.${field}`;
  const list = listOf(args);
  asked?.add(pageKey(parentFieldKey));
  return cache.inspectFields(parentKey).flatMap((field) => {
    if (field.fieldName !== fieldName || field.fieldKey === parentFieldKey) return [];
    if (listOf(field.arguments ?? {}) !== list || asked?.has(pageKey(field.fieldKey)) === false) return [];
    const connection = cache.resolve(parentKey, field.fieldKey);
    return typeof connection === 'string' ? [readPage(cache, connection, field.arguments ?? {})] : [];
  });
};

const withRows = (pages: readonly CachedPage[], rows: 'edges' | 'nodes'): Run<Key>[] =>
  pages.flatMap((page) => page[rows] ?? []);

/** A page with all those around it that can be reached; it goes before them where they say otherwise. */
const joinAll = (page: Run<Key>, others: readonly Run<Key>[], rules: RowRules<Key>): Run<Key> => {
  if (isCount(page)) return page;
  let joined = page;
  let apart = others;
  for (let found = true; found; ) {
    const left = apart.filter((other) => {
      const both = joinRuns(other, joined, rules);
      joined = both ?? joined;
      return !both;
    });
    found = left.length < apart.length;
    apart = left;
  }
  return joined;
};

const keysIn = ({ rows }: Run<Key>): Key[] => rows.map(({ value }) => value);
