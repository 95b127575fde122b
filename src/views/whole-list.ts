/** Files with a whole list, not only with the page that is shown: `/claims.csv?pages=all`. */

/** How many entries of a list a file has at most. */
export const MOST_ENTRIES = 10_000;

const [NAME, ALL] = ['pages', 'all'];

/** The file with all statements. */
export const ALL_STATEMENTS = `/claims.csv?${NAME}=${ALL}`;

/** What an address says of the page that is shown, or beside it. */
const OF_PAGE: readonly string[] = ['before', 'open', 'row', 'sentence'];

const withoutPage = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...params].filter(([name]) => !OF_PAGE.includes(name)));

/** The parameters of the first page of a file with a whole list, which may begin after a cursor; null if an address asks for one page. */
export const firstPageOfAll = (params: URLSearchParams): URLSearchParams | null =>
  params.get(NAME) === ALL ? withoutPage(params) : null;

/** The parameters of the file with the whole list of a page. */
export const paramsOfAll = (params: URLSearchParams): URLSearchParams => {
  const all = withoutPage(params);
  all.delete('after');
  all.set(NAME, ALL);
  return all;
};

/** Where a file with a whole list goes on after pages with these responses, and whether it has enough of it; null at its end. */
export const nextPage = (
  params: URLSearchParams,
  pages: readonly unknown[],
): { params: URLSearchParams; isEnough: boolean } | null => {
  const after = listIn(pages.at(-1))?.pageInfo;
  if (!after?.hasNextPage || after.endCursor === null) return null;
  const next = new URLSearchParams(params);
  next.set('after', after.endCursor);
  const read = pages.reduce<number>((sum, page) => sum + sizeOf(listIn(page)), 0);
  return { params: next, isEnough: read >= MOST_ENTRIES };
};

interface PagedList {
  nodes?: readonly unknown[];
  edges?: readonly unknown[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const sizeOf = (list: PagedList | null): number => (list?.nodes ?? list?.edges ?? []).length;

/** The list in the response of a view that the page pages through: a view has one, in the response itself or in a brief. */
const listIn = (data: unknown): PagedList | null => {
  const inside = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [];
  const found = [...inside(data), ...inside(data).flatMap(inside)].find(
    (value) => typeof value === 'object' && value !== null && 'pageInfo' in value,
  );
  return (found as PagedList | undefined) ?? null;
};
