import type { AnsweredMotive } from '../../views/arguments.ts';
import { texts } from '../texts/texts.ts';
import { AnsweredCard, type ArgumentProps, EvidenceCard, FollowLink, isMotive, RecommendationCard } from './cards.tsx';

/** The argument as nested lists. Evidence is collapsed, because a motive can have a dozen pieces of it. */
export const ArgumentTree = ({ recommendations, isFollowing }: ArgumentProps) => (
  <ol className="tree">
    {recommendations.map((recommendation) => (
      <li key={recommendation.id}>
        <div className="card" data-type="Recommendation">
          <RecommendationCard recommendation={recommendation} />
          <FollowLink recommendation={recommendation} isFollowed={isFollowing} />
        </div>
        <ul>
          {recommendation.answers.edges.map(({ node }) => (
            <li key={node.id}>
              <div className="card" data-type={node.__typename}>
                <AnsweredCard node={node} />
              </div>
              {isMotive(node) && <EvidenceList motive={node} />}
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);

/** The evidence for a motive, collapsed unless it is to be open. */
export const EvidenceList = ({ motive, isOpen = false }: { motive: AnsweredMotive; isOpen?: boolean }) =>
  motive.evidence.edges.length === 0 ? null : (
    <details open={isOpen}>
      <summary>{texts.arguments.pieces(motive.evidence.totalCount)}</summary>
      <ul>
        {motive.evidence.edges.map((evidence) => (
          <li key={evidence.node.id} className="card" data-type={evidence.node.__typename}>
            <EvidenceCard evidence={evidence} />
          </li>
        ))}
      </ul>
    </details>
  );
