import type { ContestedClaimsFragment, ExplorerContestedQuery } from './generated/views.ts';

/** What claims about an event, or about an issue of it, contradict each other. */
export interface ContestedTopic {
  id: string;
  title: string;
  /** The publishers of the claims; one, if claims of its own briefs contradict each other. */
  publishers: readonly { id: string; name: string }[];
}

type Brief = ContestedClaimsFragment['nodes'][number]['brief'];

/** The event and those of its issues on which claims of different briefs contradict each other, if both briefs count. */
export const contestedTopics = (
  { node }: ExplorerContestedQuery,
  counts: (brief: Brief) => boolean,
): readonly ContestedTopic[] =>
  (node?.__typename === 'Event' ? [node, ...node.issues.nodes] : []).flatMap(({ id, title, claims }) => {
    const briefs = claims.nodes.flatMap(({ brief, contradictions }) => {
      const others = contradictions.edges.flatMap(({ other }) => ('brief' in other ? [other.brief] : []));
      const opposed = counts(brief) ? others.filter((other) => other.id !== brief.id && counts(other)) : [];
      return opposed.length > 0 ? [brief, ...opposed] : [];
    });
    const publishers = new Map(briefs.map(({ publisher }) => [publisher.id, publisher]));
    return briefs.length > 0 ? [{ id, title, publishers: [...publishers.values()] }] : [];
  });
