import { readPages } from './read-list.ts';
import type { AddRows, Ask } from './row.ts';

/** The tables that the pages of json-graphql-server and PostGraphile are read from. */

const SELECTION = `id slug title kind modality date { label edtf earliest latest }
  participants(first: 20) { edges { role basis node { id name } } }
  mentions(first: 20) { nodes { basis modality citations { ref } brief { id title } } }
  issues(first: 20) { nodes { id title } }`;

interface Named {
  id: string;
}

interface Link {
  node: Named;
}

interface EventNode extends Named {
  participants: { edges: Link[] };
  mentions: { nodes: { brief: Named }[] };
  issues: { nodes: Named[] };
}

/** Adds the rows of all tables that a page reads. Of what is read, only the ids of actors, briefs and issues are kept. */
export const readTables = async (ask: Ask, add: AddRows): Promise<void> => {
  const seen = { actors: new Set<string>(), briefs: new Set<string>(), issues: new Set<string>() };
  const counts: Record<string, number> = {};
  const addNew = (table: keyof typeof seen, nodes: readonly Named[]) => {
    const rows = new Map(nodes.filter(({ id }) => !seen[table].has(id)).map((node) => [node.id, node]));
    for (const id of rows.keys()) seen[table].add(id);
    add(table, [...rows.values()]);
  };
  const addLinks = (
    table: string,
    key: string,
    events: readonly EventNode[],
    linksOf: (event: EventNode) => Link[],
  ) => {
    const links = events.flatMap((event) =>
      linksOf(event).map(({ node, ...rest }) => ({ event_id: event.id, [key]: node.id, ...rest })),
    );
    const first = counts[table] ?? 0;
    counts[table] = first + links.length;
    add(
      table,
      links.map((link, index) => ({ id: first + index, ...link })),
    );
  };
  for await (const events of readPages<EventNode>(ask, { field: 'events', selection: SELECTION })) {
    add(
      'events',
      events.map(({ participants: _p, mentions: _m, issues: _i, cursor: _c, ...event }) => event),
    );
    addNew(
      'actors',
      events.flatMap((event) => event.participants.edges.map(({ node }) => node)),
    );
    addNew(
      'briefs',
      events.flatMap((event) => event.mentions.nodes.map(({ brief }) => brief)),
    );
    addNew(
      'issues',
      events.flatMap((event) => event.issues.nodes),
    );
    addLinks('participants', 'actor_id', events, (event) => event.participants.edges);
    addLinks('mentions', 'brief_id', events, (event) =>
      event.mentions.nodes.map(({ brief, ...said }) => ({ node: brief, ...said })),
    );
    addLinks('event_issues', 'issue_id', events, (event) => event.issues.nodes.map((node) => ({ node })));
  }
};
