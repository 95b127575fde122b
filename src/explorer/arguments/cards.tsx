import type { Answer, Evidence, Recommendation } from '../../operations/views/arguments.ts';
import { modalityOf } from '../../operations/views/arguments.ts';
import { wordsOf } from '../../operations/views/statement.ts';
import { Actors, Citations, EntryLink, HowHeld, ModalityBadge } from '../parts/words.tsx';
import { texts, wordOf } from '../texts.ts';
import { isMotive } from './argument.ts';

/** The cards of the argument map, alike in columns and in the tree. */

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
          <Actors actors={node.actors} />
          {node.targets.length > 0 && (
            <>
              {' '}
              <span aria-hidden="true">→</span>
              <span className="visually-hidden">{texts.arguments.to}</span> <Actors actors={node.targets} />
            </>
          )}
        </>
      )}
    </p>
    <p>
      <EntryLink id={node.id}>{wordsOf(node)}</EntryLink>
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
        <EntryLink id={node.id}>{wordsOf(node)}</EntryLink>
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
