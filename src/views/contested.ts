import type { ContestedClaimsFragment, ExplorerContestedQuery } from './generated/views.ts';
import { type View, viewOf } from './whose-view.ts';

/** What claims about an event, or about an issue of it, contradict each other. */
export interface ContestedTopic {
  id: string;
  title: string;
  /** Each view that contradicts another, once. */
  views: readonly View[];
  /** Whether no text says that there is a contradiction: it is the reading of curators. */
  isReading: boolean;
  /** Whether the claims are of one publisher. */
  isOfOnePublisher: boolean;
}

type Claim = ContestedClaimsFragment['nodes'][number];
type Brief = Claim['brief'];

/** The event and those of its issues on which claims of different briefs contradict each other, if both briefs count. */
export const contestedTopics = (
  { node }: ExplorerContestedQuery,
  counts: (brief: Brief) => boolean,
): readonly ContestedTopic[] =>
  (node?.__typename === 'Event' ? [node, ...node.issues.nodes] : []).flatMap(({ id, title, claims }) => {
    const pairs = claims.nodes.flatMap(({ contradictions, ...claim }) =>
      contradictions.edges.flatMap(({ node: { basis }, other }) =>
        'brief' in other && other.brief.id !== claim.brief.id && counts(claim.brief) && counts(other.brief)
          ? [{ basis, claims: [claim, other] }]
          : [],
      ),
    );
    if (pairs.length === 0) return [];
    const opposed = pairs.flatMap((pair) => pair.claims);
    const keyOf = ({ holders, sources, ...view }: View) =>
      JSON.stringify([[...holders].sort(), [...sources].sort(), view]);
    const views = new Map(opposed.map((claim) => viewOf(claim)).map((view) => [keyOf(view), view]));
    return [
      {
        id,
        title,
        views: [...views.values()],
        isReading: pairs.every(({ basis }) => basis === 'CURATOR_INFERRED'),
        isOfOnePublisher: new Set(opposed.map(({ brief }) => brief.publisher.id)).size === 1,
      },
    ];
  });
