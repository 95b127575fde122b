import { Link } from 'wouter';
import type { Answer, Evidence, Recommendation } from '../../views/arguments.ts';
import { modalityOf } from '../../views/arguments.ts';
import { toEntryKey } from '../../views/entry-address.ts';
import { titleOf } from '../../views/statement.ts';
import { Actors, Citations, EntryLink, FromTo, HowHeld, ModalityBadge } from '../parts/words.tsx';
import { useAddress } from '../shell/address.ts';
import { texts, wordOf } from '../texts.ts';
import { isMotive } from './argument.ts';

/** The cards of the argument map, alike in columns and in the tree. */

export interface ArgumentProps {
  recommendations: readonly Recommendation[];
  /** Whether the argument of one recommendation is followed alone. */
  isFollowing: boolean;
}

export const FollowLink = ({ recommendation, isFollowed }: { recommendation: Recommendation; isFollowed: boolean }) => {
  const { href } = useAddress();
  return (
    <p className="card-foot">
      <Link href={href({ focus: isFollowed ? null : toEntryKey(recommendation.id) })}>
        {isFollowed ? texts.arguments.unfocus : texts.arguments.focus}
      </Link>
    </p>
  );
};

export const RecommendationCard = ({ recommendation }: { recommendation: Recommendation }) => (
  <>
    <p className="card-top">
      {texts.types.Recommendation} {texts.arguments.to} <Actors actors={recommendation.addressees} />
    </p>
    <p>
      <EntryLink id={recommendation.id}>{recommendation.action}</EntryLink>
    </p>
    <div className="said">
      <span className="role">{wordOf(recommendation.strength)}</span>
      <HowHeld {...recommendation} />
    </div>
  </>
);

export const AnsweredCard = ({ node }: { node: Answer['node'] }) => (
  <>
    <p className="card-top">
      {texts.types[node.__typename]}
      {isMotive(node) && (
        <>
          {': '}
          <FromTo from={node.actors} to={node.targets} />
        </>
      )}
    </p>
    <p>
      <EntryLink id={node.id}>{titleOf(node)}</EntryLink>
    </p>
    {isMotive(node) && (
      <div className="said">
        <HowHeld {...node} />
      </div>
    )}
  </>
);

export const EvidenceCard = ({
  node,
  role,
  refs,
}: {
  node: Evidence['node'];
  role: string;
  refs: readonly string[];
}) => {
  const modality = modalityOf(node);
  return (
    <>
      <p>
        <EntryLink id={node.id}>{titleOf(node)}</EntryLink>
      </p>
      <div className="said">
        <span className="role">
          {texts.types[node.__typename]}: {texts.evidenceRole[role] ?? role}
        </span>
        {'date' in node && node.date && <span>{node.date.label}</span>}
        {modality && <ModalityBadge modality={modality} />}
        <Citations refs={refs} />
      </div>
    </>
  );
};
