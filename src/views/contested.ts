import type { ContestedClaimsFragment, ExplorerContestedQuery } from './generated/views.ts';

/** Whose view a claim is: of somebody, as the publisher of the brief reports it, or of the publisher itself. */
export interface View {
  /** The names of the holders; empty if it is the view of the publisher. */
  holders: readonly string[];
  publisher: string;
}

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
    const keyOf = ({ holders, publisher }: View) => [publisher, ...[...holders].sort()].join('\n');
    const views = new Map(opposed.map(viewOf).map((view) => [keyOf(view), view]));
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

/** Whose view a claim is. A stance is the view of its holders, unless it is attributed to others. */
export const viewOf = ({
  attributedTo,
  brief: { publisher },
  ...claim
}: {
  attributedTo: readonly { id: string; name: string }[];
  holders?: readonly { id: string; name: string }[];
  brief: { publisher: { id: string; name: string } };
}): View => {
  const holders = attributedTo.length > 0 ? attributedTo : (claim.holders ?? []);
  const isOwn = holders.every(({ id }) => id === publisher.id);
  return { holders: isOwn ? [] : holders.map(({ name }) => name), publisher: publisher.name };
};
