import type { QueryText } from './query-text.ts';
import type { Statement } from './statement.ts';

/** A view of the explorer: a path, the query for an address at that path, and the statements in the response. */
export interface View<Data = unknown, Variables = unknown> {
  name: ViewName;
  path: string;
  document: QueryText<Data, Variables>;
  /** Whether neither the navigation nor the footer has it: it shows nothing until an address says of what. */
  isUnlisted?: true;
  /** Whether the footer of pages leads to it, not the navigation. */
  isInFooter?: true;
  /** The variables for an address; null if there is nothing to query yet, as in a search without words. */
  variables(params: URLSearchParams): Variables | null;
  /** What the visual asks for, if it shows less than tables and files have. */
  shownVariables?(params: URLSearchParams): Variables | null;
  /** What the page asks for next, and shows instead, if the response says so. */
  nextVariables?(data: Data): Variables | null;
  /** The statements in the response, in the order in which the page shows them. */
  statements(data: Data): Statement[];
  /** Lists in the response that are not complete and that the page cannot page through. */
  truncatedLists?(data: Data): TruncatedList[];
  /** Whether the response says that the entity that the page is about does not exist. */
  isMissing?(data: Data): boolean;
}

export type ViewName =
  | 'overview'
  | 'briefs'
  | 'timeline'
  | 'arguments'
  | 'ledger'
  | 'actors'
  | 'map'
  | 'matrix'
  | 'search'
  | 'compare'
  | 'claims'
  | 'index'
  | 'about'
  | 'changes';

/** Infers the types of a view from its document. */
export const defineView = <Data, Variables>(view: View<Data, Variables>): View<Data, Variables> => view;

/** A list, or several lists of one kind, of which a response has only the first rows. */
export interface TruncatedList {
  name:
    | 'events'
    | 'motives'
    | 'stances'
    | 'relations'
    | 'forecasts'
    | 'findings'
    | 'answers'
    | 'evidence'
    | 'mentions'
    | 'participants'
    | 'countries'
    | 'people'
    | 'organizations'
    | 'groupings'
    | 'issues'
    | 'instruments'
    | 'recommendations';
  shown: number;
  total: number;
  /** Whether these are the latest, and the timeline has all of them. */
  areLatest?: boolean;
}

interface Connection {
  totalCount: number;
  nodes?: readonly unknown[];
  edges?: readonly unknown[];
}

/** Adds up the rows of lists of one kind; empty if all of them are complete. */
export const truncatedList = (
  name: TruncatedList['name'],
  lists: readonly (Connection | null | undefined)[],
): TruncatedList[] => {
  const present = lists.filter((list) => list !== null && list !== undefined);
  const total = present.reduce((sum, { totalCount }) => sum + totalCount, 0);
  const shown = present.reduce((sum, { nodes, edges }) => sum + (nodes ?? edges ?? []).length, 0);
  return total > shown ? [{ name, shown, total }] : [];
};

/** Says that what is shown of a list of events is the latest of it. */
export const latest = (lists: readonly TruncatedList[]): TruncatedList[] =>
  lists.map((list) => ({ ...list, areLatest: true }));
