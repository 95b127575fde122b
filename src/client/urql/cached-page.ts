import type { Cache, Variables } from '@urql/exchange-graphcache';
import { type PageInfo, type Row, type Segment, toSegment } from '../pagination/segment.ts';

/** The cache key of an edge or a node; null where the list has null. */
export type Key = string | null;

/** A page of a connection in the cache. */
export interface CachedPage {
  edges?: Segment<Key> | undefined;
  nodes?: Segment<Key> | undefined;
  /** Whether its query selected `pageInfo`. */
  hasPageInfo: boolean;
}

/** Reads the page that was fetched with these arguments. */
export const readPage = (cache: Cache, connection: string, args: Variables): CachedPage => {
  const pageInfo = textOf(cache.resolve(connection, 'pageInfo'));
  const info = pageInfo === undefined ? {} : readPageInfo(cache, pageInfo);
  const edges = readList(cache, connection, 'edges')?.map((edge): Row<Key> => readEdge(cache, edge));
  const nodes = readList(cache, connection, 'nodes')?.map((node, index): Row<Key> => {
    return { value: node, node: entityKey(connection, node), cursor: edges?.[index]?.cursor };
  });
  return {
    edges: edges && toSegment(edges, args, info),
    nodes: nodes && toSegment(nodes, args, info),
    hasPageInfo: pageInfo !== undefined,
  };
};

const readList = (cache: Cache, connection: string, field: 'edges' | 'nodes'): Key[] | undefined => {
  const keys = cache.resolve(connection, field);
  return Array.isArray(keys) ? (keys as Key[]) : undefined;
};

const readEdge = (cache: Cache, edge: Key): Row<Key> => ({
  value: edge,
  cursor: textOf(cache.resolve(edge ?? undefined, 'cursor')),
  node: edge === null ? undefined : entityKey(edge, cache.resolve(edge, 'node')),
});

/** The cache key of an entity; undefined for other objects, which graphcache keys by their parent. */
const entityKey = (parent: string, node: unknown): string | undefined => {
  const key = textOf(node);
  return key?.startsWith(`${parent}.`) ? undefined : key;
};

const readPageInfo = (cache: Cache, pageInfo: string): PageInfo => {
  const read = <Field extends keyof PageInfo>(field: Field) => cache.resolve(pageInfo, field) as PageInfo[Field];
  return {
    hasNextPage: read('hasNextPage'),
    hasPreviousPage: read('hasPreviousPage'),
    startCursor: read('startCursor'),
    endCursor: read('endCursor'),
  };
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
