import type { Ask, EquivalentQuery } from './row.ts';

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
const CURSORS = `query ($first: Int!, $orderBy: [EventOrderBy!]) { allEvents(first: $first, orderBy: $orderBy) { edges { cursor } } }`;

/** An order, and a cursor in it. */
interface Start {
  orderBy: string;
  after: string;
}

const readStarts = async (ask: Ask, first: number): Promise<Start[]> => {
  const starts: Start[] = [];
  for (const orderBy of ORDERS) {
    const { allEvents } = (await ask(CURSORS, { first, orderBy })) as { allEvents: { edges: { cursor: string }[] } };
    starts.push(...allEvents.edges.map(({ cursor }) => ({ orderBy, after: cursor })));
  }
  return starts;
};

/** A page of so many events, in four orders, from so many places of each list. */
export const postgraphilePage = (first: number, places = 2000): EquivalentQuery => ({
  query: QUERY,
  async prepare(ask) {
    const starts = await readStarts(ask, places);
    return ({ pick }) => ({ first, ...pick(starts) });
  },
});
