import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Cut, Statement } from './statement.ts';

/** A view of the explorer: a path, the query that a URL asks there, and what its answer states. */
export interface View<Data = unknown, Variables = unknown> {
  name: ViewName;
  path: string;
  document: TypedDocumentNode<Data, Variables>;
  /** The variables that a URL stands for; null where it does not ask anything yet. */
  variables(params: URLSearchParams): Variables | null;
  /** What the answer states, in the order in which it is shown. */
  statements(data: Data): Statement[];
  /** What the answer leaves out beside the pages of its list. */
  cuts?(data: Data): Cut[];
  /** Whether the answer says that what the address names is not there. */
  isMissing?(data: Data): boolean;
}

export type ViewName = 'overview' | 'timeline' | 'arguments' | 'actors' | 'map' | 'search';

/** A view with the types of its query held together. */
export const defineView = <Data, Variables>(view: View<Data, Variables>): View<Data, Variables> => view;
