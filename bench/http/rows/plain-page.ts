import type { EquivalentQuery } from './row.ts';

/** The question of the pages to json-graphql-server, which starts a page at a number and not after a cursor. */

const QUERY = `query Page($page: Int!, $perPage: Int!, $sortField: String!, $sortOrder: String!) {
  _allEventsMeta { count }
  allEvents(page: $page, perPage: $perPage, sortField: $sortField, sortOrder: $sortOrder) {
    id
    slug
    title
    kind
    modality
    date
    Participants { role basis Actor { id name } }
    Mentions { basis modality citations Brief { id title } }
    EventIssues { Issue { id title } }
  }
}`;

/** A page of so many events; their tables have 5,000. */
export const plainPage = (first: number): EquivalentQuery => ({
  query: QUERY,
  prepare:
    async () =>
    ({ between, pick }) => ({
      page: between(0, Math.floor(5000 / (first + 3)) - 1),
      perPage: between(first - 3, first + 3),
      sortField: pick(['title', 'slug']),
      sortOrder: pick(['asc', 'desc']),
    }),
});
