/** The addresses of the page that shows a query: `/query#query=…&variables=…`. */

export const QUERY_PATH = '/query';

/** A query, and its variables as JSON. */
export interface ShownQuery {
  query: string;
  variables: string;
}

/** The address of a query. Behind a `#`, which is not sent to the server, it may be as long as queries are. */
export const addressOfQuery = ({ query, variables }: ShownQuery): string =>
  `${QUERY_PATH}#${new URLSearchParams({ query, variables })}`;

/** The query in what follows the `#` of an address; empty if there is none. */
export const queryAt = (hash: string): ShownQuery => {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  return { query: params.get('query') ?? '', variables: params.get('variables') ?? '{}' };
};
