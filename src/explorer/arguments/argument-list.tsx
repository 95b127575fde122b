import { Fragment, useContext } from 'react';
import { type Answered, isMotive, type Recommendation, rankAnswers } from '../../views/arguments.ts';
import { titleOf } from '../../views/statement.ts';
import { BriefSources } from '../parts/brief-names.tsx';
import { EntryLink } from '../parts/links.tsx';
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
  const hasSeveral = useContext(BriefSources) !== null;
  const first = recommendations.find(({ answers }) => answers.nodes.length > 0);
  return (
    <section className="argument">
      <h2>{texts.arguments.recommendations}</h2>
      {byBrief(recommendations).map(({ brief, nodes }) => (
        <Fragment key={nodes[0]?.id}>
          {hasSeveral && (
            <h3>
              <EntryLink id={brief.id}>
                {texts.source(texts.shortPublisher(brief.publisher.name), brief.title, brief.published.label)}
              </EntryLink>
            </h3>
          )}
          <ol>
            {nodes.map((recommendation) => (
              <li key={recommendation.id}>
                <div className="card" data-type="Recommendation">
                  {/* The brief is named above. */}
                  <BriefSources value={null}>
                    <RecommendationCard recommendation={recommendation} />
                  </BriefSources>
                  {recommendation.answers.nodes.length > 0 && (
                    <FollowLink recommendation={recommendation} isFollowed={isFollowing} />
                  )}
                </div>
                <Answers answers={recommendation.answers} isOpen={recommendation === first} />
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </section>
  );
};

/** Recommendations that follow each other in one brief. */
const byBrief = (recommendations: readonly Recommendation[]) => {
  const groups: { brief: Recommendation['brief']; nodes: Recommendation[] }[] = [];
  for (const recommendation of recommendations) {
    const last = groups.at(-1);
    if (last?.brief.id === recommendation.brief.id) last.nodes.push(recommendation);
    else groups.push({ brief: recommendation.brief, nodes: [recommendation] });
  }
  return groups;
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
          <span>{titleOf(best)}</span>
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

const AnsweredNode = ({ node, isOpen = false }: { node: Answered; isOpen?: boolean }) => (
  <div className="answered">
    <div className="card" data-type={node.__typename}>
      <AnsweredCard node={node} />
    </div>
    {isMotive(node) && <EvidenceList motive={node} isOpen={isOpen} />}
  </div>
);
