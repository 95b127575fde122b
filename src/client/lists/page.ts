/** The arguments that choose a page. */
export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** A page's `pageInfo`, as far as it was asked for. */
export interface PageInfo {
  hasNextPage?: boolean | undefined;
  hasPreviousPage?: boolean | undefined;
  startCursor?: string | null | undefined;
  endCursor?: string | null | undefined;
}

/** A page by its arguments. */
export const pageKey = ({ first, last, after, before }: PageArguments): string =>
  JSON.stringify([first ?? null, last ?? null, after ?? null, before ?? null]);

/** Whether a page is read from the end of a list, or from a cursor towards its beginning. */
export const isBackwards = ({ first, last }: PageArguments): boolean => last != null && first == null;
