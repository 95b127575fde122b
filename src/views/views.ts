import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { actors } from './actors.ts';
import { argumentMap } from './arguments.ts';
import { entry } from './entry.ts';
import {
  ExplorerChoicesDocument,
  type ExplorerChoicesQueryVariables,
  ExplorerRevisionDocument,
} from './generated/views.ts';
import { map } from './map.ts';
import { overview } from './overview.ts';
import { readOne } from './parameters.ts';
import { search } from './search.ts';
import type { Statement } from './statement.ts';
import { timeline } from './timeline.ts';
import type { View } from './view.ts';

/** The views, in the order in which they are listed. */
export const views = [overview, timeline, argumentMap, actors, map, search] as unknown as readonly View[];

/** What the filters of a view offer. */
export const choices = {
  document: ExplorerChoicesDocument,
  variables: (params: URLSearchParams): ExplorerChoicesQueryVariables => {
    const brief = readOne(params, 'brief');
    return { ...(brief && { brief }), countries: brief ? { brief } : { named: true } };
  },
};

/** The documents of all views, as a server may know them before it is asked. */
export const viewDocuments = [...[...views, entry, choices].map(({ document }) => document), ExplorerRevisionDocument];

/** The view at a path; the overview is also the first page. */
export const viewAt = (pathname: string): View | null =>
  views.find(({ path }) => path === (pathname === '/' ? overview.path : pathname)) ?? null;

/** A query of a page, with its variables, and how to read its answer. */
export interface ViewQuery {
  document: TypedDocumentNode<unknown, unknown>;
  variables: unknown;
  /** Whether the answer has nothing of what the page is about, such as an entity that does not exist. */
  isMissing?(data: unknown): boolean;
  /** The statements in the answer. */
  statements(data: unknown): Statement[];
}

/** The key of the entity that has a page of its own at this path; null where it has none. */
export const entryKeyAt = (pathname: string): string | null => {
  const [, key] = /^\/entry\/([^/]+)$/.exec(pathname) ?? [];
  try {
    return key ? decodeURIComponent(key) : null;
  } catch {
    return null;
  }
};

/** The path of the entity with this key. */
export const pathOfEntry = (key: string): string => `/entry/${encodeURIComponent(key).replaceAll('%3A', ':')}`;

/** All queries of the page at an address; null where there is no page. */
export const queriesAt = ({ pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>): ViewQuery[] | null => {
  const view = viewAt(pathname);
  const keyOfPage = entryKeyAt(pathname);
  if (!view && keyOfPage === null) return null;
  const variables = view?.variables(searchParams) ?? null;
  const key = keyOfPage ?? readOne(searchParams, 'open');
  return [
    ...(view && variables ? [{ ...view, variables }] : []),
    ...(key
      ? [{ ...entry, variables: entry.variables(key), ...(keyOfPage && { isMissing: hasNoNode }) } as ViewQuery]
      : []),
  ];
};

const hasNoNode = (data: { node?: unknown }): boolean => !data.node;

// Until the server takes `servedViews` as an option.
export { queriesAt as asksOf, type ViewQuery as Ask };
