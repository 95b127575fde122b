import { readList } from './read-list.ts';
import type { Ask, EquivalentQuery } from './row.ts';

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

const SELECTION = `id slug title kind modality date { label edtf earliest latest }
  participants(first: 20) { edges { role basis node { id name } } }
  mentions(first: 20) { edges { basis modality citations { ref } node { id title } } }
  issues(first: 20) { nodes { id title } }`;

interface Named {
  id: string;
}

interface EventNode extends Named {
  participants: { edges: { node: Named }[] };
  mentions: { edges: { node: Named }[] };
  issues: { nodes: Named[] };
}

const unique = (nodes: readonly Named[]): Named[] => [...new Map(nodes.map((node) => [node.id, node])).values()];

/** The rows of all tables that a page reads. */
export const readTables = async (ask: Ask): Promise<Record<string, readonly object[]>> => {
  const events = await readList<EventNode>(ask, { field: 'events', selection: SELECTION });
  const linked = <Link extends { node: Named }>(links: (event: EventNode) => readonly Link[], key: string) =>
    events
      .flatMap((event) => links(event).map(({ node, ...rest }) => ({ event_id: event.id, [key]: node.id, ...rest })))
      .map((row, id) => ({ id, ...row }));
  const issueEdges = (event: EventNode) => event.issues.nodes.map((node) => ({ node }));
  return {
    events: events.map(({ participants: _p, mentions: _m, issues: _i, cursor: _c, ...event }) => event),
    actors: unique(events.flatMap((event) => event.participants.edges.map(({ node }) => node))),
    briefs: unique(events.flatMap((event) => event.mentions.edges.map(({ node }) => node))),
    issues: unique(events.flatMap((event) => event.issues.nodes)),
    participants: linked((event) => event.participants.edges, 'actor_id'),
    mentions: linked((event) => event.mentions.edges, 'brief_id'),
    event_issues: linked(issueEdges, 'issue_id'),
  };
};

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
