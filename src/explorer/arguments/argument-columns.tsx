import { useMemo, useRef } from 'react';
import type { Answer } from '../../views/arguments.ts';
import { refsOf, titleOf } from '../../views/statement.ts';
import { texts } from '../texts.ts';
import { isMotive, toArgument } from './argument.ts';
import { AnsweredCard, type ArgumentProps, EvidenceCard, FollowLink, RecommendationCard } from './cards.tsx';
import { usePaths } from './use-paths.ts';

/** Three columns, and lines between the cards of each and the next. The argument of one recommendation can be followed alone. */
export const ArgumentColumns = ({ recommendations, isFollowing }: ArgumentProps) => {
  const { answered, lines } = useMemo(() => toArgument(recommendations), [recommendations]);
  const map = useRef<HTMLDivElement>(null);
  const paths = usePaths(
    map,
    useMemo(
      () => [
        ...lines,
        ...answered
          .filter(isMotive)
          .flatMap(({ id, evidence }) => evidence.edges.map(({ node }) => ({ from: id, to: placeOf(id, node.id) }))),
      ],
      [lines, answered],
    ),
  );
  return (
    <div className="argument-map" ref={map} data-following={isFollowing ? '' : undefined}>
      <svg className="argument-lines" aria-hidden="true">
        {paths.map(({ from, to, d }) => (
          <path key={`${from} ${to}`} d={d} />
        ))}
      </svg>
      <section>
        <h2>{texts.arguments.columns[0]}</h2>
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
      <section>
        <div className="argument-heads">
          <h2>{texts.arguments.columns[1]}</h2>
          <p aria-hidden="true">{texts.arguments.columns[2]}</p>
        </div>
        <ol>
          {answered.map((node) => (
            <AnsweredRow key={node.id} node={node} />
          ))}
        </ol>
      </section>
    </div>
  );
};

/** A piece of evidence stands beside each motive that rests on it: it has a place for each. */
const placeOf = (motive: string, evidence: string): string => `${motive} ${evidence}`;

/** Something that is answered, and beside it what it rests on. */
const AnsweredRow = ({ node }: { node: Answer['node'] }) => (
  <li className="answered">
    <div data-place={node.id} className="card" data-type={node.__typename}>
      <AnsweredCard node={node} />
    </div>
    {isMotive(node) && (
      <ol aria-label={texts.arguments.columns[2]}>
        {node.evidence.edges.map(({ node: piece, role, citations }) => (
          <li key={piece.id} data-place={placeOf(node.id, piece.id)} className="card" data-type={piece.__typename}>
            <EvidenceCard node={piece} role={role} refs={refsOf({ citations })} />
          </li>
        ))}
      </ol>
    )}
  </li>
);
