import type { Cache, Variables } from '@urql/exchange-graphcache';
import { type PageInfo, type Row, type Run, toRun } from '../run.ts';

/** What the cache calls an edge or a node; null where the list has null. */
export type Key = string | null;

/** A page of a connection, as it stands in the cache. */
export interface CachedPage {
  edges?: Run<Key> | undefined;
  nodes?: Run<Key> | undefined;
  /** Whether its `pageInfo` was asked for. */
  hasInfo: boolean;
}

/** Reads the page that was asked for with some arguments. */
export const readPage = (cache: Cache, connection: string, args: Variables): CachedPage => {
  const pageInfo = keyOf(cache.resolve(connection, 'pageInfo'));
  const info = pageInfo === undefined ? {} : readPageInfo(cache, pageInfo);
  const read = (field: 'edges' | 'nodes', toRow: (key: Key) => Row<Key>) => {
    const keys = cache.resolve(connection, field);
    return Array.isArray(keys) ? toRun((keys as Key[]).map(toRow), args, info) : undefined;
  };
  return {
    edges: read('edges', (edge) => ({ value: edge, ...(edge !== null && readEdge(cache, edge)) })),
    nodes: read('nodes', (node) => ({ value: node, node: keyOf(node) })),
    hasInfo: pageInfo !== undefined,
  };
};

const readEdge = (cache: Cache, edge: string): Omit<Row<Key>, 'value'> => ({
  cursor: keyOf(cache.resolve(edge, 'cursor')),
  node: keyOf(cache.resolve(edge, 'node')),
});

const readPageInfo = (cache: Cache, pageInfo: string): PageInfo => {
  const read = <Field extends keyof PageInfo>(field: Field) => cache.resolve(pageInfo, field) as PageInfo[Field];
  return {
    hasNextPage: read('hasNextPage'),
    hasPreviousPage: read('hasPreviousPage'),
    startCursor: read('startCursor'),
    endCursor: read('endCursor'),
  };
};

const keyOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
