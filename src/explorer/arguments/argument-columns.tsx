import { useMemo, useRef } from 'react';
import type { Answer, Recommendation } from '../../views/arguments.ts';
import { titleOf } from '../../views/statement.ts';
import { texts } from '../texts/texts.ts';
import { AnsweredCard, type ArgumentProps, EvidenceCard, FollowLink, isMotive, RecommendationCard } from './cards.tsx';
import { type Line, useLinePaths } from './use-line-paths.ts';

/** The argument as three columns of cards, with lines between them; as a grid if no recommendation responds to anything. */
export const ArgumentColumns = ({ recommendations, isFollowing }: ArgumentProps) => {
  const { answered, lines } = useMemo(() => buildArgument(recommendations), [recommendations]);
  const map = useRef<HTMLDivElement>(null);
  const paths = useLinePaths(
    map,
    useMemo(
      () => [
        ...lines,
        ...answered
          .filter(isMotive)
          .flatMap(({ id, evidence }) =>
            evidence.edges.map(({ node }) => ({ from: id, to: evidenceKey(id, node.id) })),
          ),
      ],
      [lines, answered],
    ),
  );
  return (
    <div
      className="argument-map"
      ref={map}
      data-following={isFollowing ? '' : undefined}
      data-alone={answered.length === 0 ? '' : undefined}
    >
      <svg className="argument-lines" aria-hidden="true">
        {paths.map(({ from, to, d }) => (
          <path key={`${from} ${to}`} d={d} />
        ))}
      </svg>
      <section>
        <h2>{texts.arguments.recommendations}</h2>
        <ol>
          {recommendations.map((recommendation) => (
            <li key={recommendation.id} data-place={recommendation.id} className="card" data-type="Recommendation">
              <RecommendationCard recommendation={recommendation} />
              <FollowLink recommendation={recommendation} isFollowed={isFollowing} />
              <p className="visually-hidden">
                {texts.arguments.answers(recommendation.answers.totalCount)}:{' '}
                {recommendation.answers.edges.map(({ node }) => titleOf(node)).join('; ')}
              </p>
            </li>
          ))}
        </ol>
      </section>
      {answered.length > 0 && (
        <section>
          <div className="argument-heads">
            <h2>{texts.arguments.answered}</h2>
            <p aria-hidden="true">{texts.arguments.evidence}</p>
          </div>
          <ol>
            {answered.map((node) => (
              <AnsweredRow key={node.id} node={node} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
};

/** Each answered entity once, motives first, and the lines from recommendations to them. */
const buildArgument = (
  recommendations: readonly Recommendation[],
): { answered: readonly Answer['node'][]; lines: readonly Line[] } => {
  const answered = new Map<string, Answer['node']>();
  const lines = recommendations.flatMap(({ id, answers }) =>
    answers.edges.map(({ node }) => {
      answered.set(node.id, node);
      return { from: id, to: node.id };
    }),
  );
  return { answered: [...answered.values()].sort((a, b) => Number(isMotive(b)) - Number(isMotive(a))), lines };
};

/** The key of a card with evidence; a piece of evidence has a card next to each motive that it is for. */
const evidenceKey = (motive: string, evidence: string): string => `${motive} ${evidence}`;

/** An answered entity, with its evidence beside it. */
const AnsweredRow = ({ node }: { node: Answer['node'] }) => (
  <li className="answered">
    <div data-place={node.id} className="card" data-type={node.__typename}>
      <AnsweredCard node={node} />
    </div>
    {isMotive(node) && (
      <ol aria-label={texts.arguments.evidence}>
        {node.evidence.edges.map((evidence) => (
          <li
            key={evidence.node.id}
            data-place={evidenceKey(node.id, evidence.node.id)}
            className="card"
            data-type={evidence.node.__typename}
          >
            <EvidenceCard evidence={evidence} />
          </li>
        ))}
      </ol>
    )}
  </li>
);
