import type { EquivalentQuery } from './row.ts';

/** The question of the pages to PostGraphile, which has cursors, and names of its own. */

const QUERY = `query Page($first: Int!, $after: Cursor, $orderBy: [EventOrderBy!]) {
  allEvents(first: $first, after: $after, orderBy: $orderBy) {
    totalCount
    nodes {
      rowId
      slug
      title
      kind
      modality
      date { label edtf earliest latest }
      participantsByEventId { nodes { role basis actorByActorId { rowId name } } }
      mentionsByEventId { nodes { basis modality citations { ref } briefByBriefId { rowId title } } }
      eventIssuesByEventId { nodes { issueByIssueId { rowId title } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const ORDERS = ['TITLE_ASC', 'TITLE_DESC', 'SLUG_ASC', 'SLUG_DESC'];
const CURSORS = `query ($orderBy: [EventOrderBy!]) { allEvents(first: 2000, orderBy: $orderBy) { edges { cursor } } }`;

/** A page of so many events, in four orders, from anywhere in the list. */
export const postgraphilePage = (first: number): EquivalentQuery => ({
  query: QUERY,
  async prepare(ask) {
    const starts: { orderBy: string; after: string }[] = [];
    for (const orderBy of ORDERS) {
      const { allEvents } = (await ask(CURSORS, { orderBy })) as { allEvents: { edges: { cursor: string }[] } };
      starts.push(...allEvents.edges.map(({ cursor }) => ({ orderBy, after: cursor })));
    }
    return ({ pick }) => ({ first, ...pick(starts) });
  },
});
