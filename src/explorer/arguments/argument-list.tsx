import { type Answer, isMotive, type Recommendation, rankAnswers } from '../../views/arguments.ts';
import { titleOf } from '../../views/statement.ts';
import { texts } from '../texts/texts.ts';
import { AnsweredCard, FollowLink, RecommendationCard } from './cards.tsx';
import { EvidenceList } from './evidence-list.tsx';

/**
 * Recommendations, each with what it responds to beside it. The first one that responds to anything is open: its most important
 * motive with the evidence for it. All else is folded.
 */
export const ArgumentList = ({
  recommendations,
  isFollowing,
}: {
  recommendations: readonly Recommendation[];
  /** Whether only the argument of one recommendation is shown. */
  isFollowing: boolean;
}) => {
  const first = recommendations.find(({ answers }) => answers.edges.length > 0);
  return (
    <section className="argument">
      <h2>{texts.arguments.recommendations}</h2>
      <ol>
        {recommendations.map((recommendation) => (
          <li key={recommendation.id}>
            <div className="card" data-type="Recommendation">
              <RecommendationCard recommendation={recommendation} />
              {recommendation.answers.edges.length > 0 && (
                <FollowLink recommendation={recommendation} isFollowed={isFollowing} />
              )}
            </div>
            <Answers answers={recommendation.answers} isOpen={recommendation === first} />
          </li>
        ))}
      </ol>
    </section>
  );
};

/** What a recommendation responds to: the most important motive with its evidence, and the rest folded. */
const Answers = ({ answers, isOpen }: { answers: Recommendation['answers']; isOpen: boolean }) => {
  const [best, ...others] = rankAnswers(answers);
  if (!best) return null;
  const left = answers.totalCount - 1;
  return (
    <details className="answers" open={isOpen}>
      <summary>
        {texts.arguments.respondsTo}{' '}
        <span className="folded">
          {titleOf(best)}
          {left > 0 && <small> {texts.arguments.andMore(left)}</small>}
        </span>
      </summary>
      <AnsweredNode node={best} isOpen />
      {others.length > 0 && (
        <details>
          <summary>{texts.arguments.alsoRespondsTo(left)}</summary>
          {others.map((node) => (
            <AnsweredNode key={node.id} node={node} />
          ))}
        </details>
      )}
    </details>
  );
};

const AnsweredNode = ({ node, isOpen = false }: { node: Answer['node']; isOpen?: boolean }) => (
  <div className="answered">
    <div className="card" data-type={node.__typename}>
      <AnsweredCard node={node} />
    </div>
    {isMotive(node) && <EvidenceList motive={node} isOpen={isOpen} />}
  </div>
);
