import type { Cache, Variables } from '@urql/exchange-graphcache';
import type { PageInfo } from '../lists/page.ts';
import { type Row, type Run, toRun } from '../lists/run.ts';

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
  const pageInfo = textOf(cache.resolve(connection, 'pageInfo'));
  const info = pageInfo === undefined ? {} : readPageInfo(cache, pageInfo);
  const edges = readList(cache, connection, 'edges')?.map((edge): Row<Key> => readEdge(cache, edge));
  const nodes = readList(cache, connection, 'nodes')?.map((node, index): Row<Key> => {
    return { value: node, node: entityIn(connection, node), cursor: edges?.[index]?.cursor };
  });
  return {
    edges: edges && toRun(edges, args, info),
    nodes: nodes && toRun(nodes, args, info),
    hasInfo: pageInfo !== undefined,
  };
};

const readList = (cache: Cache, connection: string, field: 'edges' | 'nodes'): Key[] | undefined => {
  const keys = cache.resolve(connection, field);
  return Array.isArray(keys) ? (keys as Key[]) : undefined;
};

const readEdge = (cache: Cache, edge: Key): Row<Key> => ({
  value: edge,
  cursor: textOf(cache.resolve(edge ?? undefined, 'cursor')),
  node: edge === null ? undefined : entityIn(edge, cache.resolve(edge, 'node')),
});

/** The key of an entity; undefined for what is no entity, which has a key below that of what holds it. */
const entityIn = (holder: string, node: unknown): string | undefined => {
  const key = textOf(node);
  return key?.startsWith(`${holder}.`) ? undefined : key;
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
