import { Link } from 'wouter';
import { type Answered, type Evidence, isMotive, modalityOf, type Recommendation } from '../../views/arguments.ts';
import { briefOf } from '../../views/citation-ref.ts';
import { toEntryKey } from '../../views/entry-address.ts';
import { refsOf, titleOf } from '../../views/statement.ts';
import { Condition } from '../parts/condition.tsx';
import { EventStatus } from '../parts/event-status.tsx';
import { Explained } from '../parts/explained.tsx';
import { EntryLink } from '../parts/links.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { AddressedTo, MotiveOf } from '../parts/owners.tsx';
import { Citations, Provenance } from '../parts/provenance.tsx';
import { useAddress } from '../shell/address.ts';
import { labelOf, texts } from '../texts/texts.ts';

/** The cards of the argument map. */

export const FollowLink = ({ recommendation, isFollowed }: { recommendation: Recommendation; isFollowed: boolean }) => {
  const { href } = useAddress();
  return (
    <p className="card-foot">
      <Link href={href({ focus: isFollowed ? null : toEntryKey(recommendation.id) })}>
        {isFollowed ? texts.arguments.unfollow : texts.arguments.follow}
      </Link>
    </p>
  );
};

export const RecommendationCard = ({ recommendation }: { recommendation: Recommendation }) => (
  <>
    <p className="card-top">
      {texts.entityType.Recommendation} <AddressedTo actors={recommendation.addressees} />
    </p>
    <p>
      <EntryLink id={recommendation.id} language={recommendation.brief.statementLanguage}>
        {recommendation.action}
      </EntryLink>
    </p>
    <Condition of={recommendation} />
    <div className="provenance">
      <Explained of="strength" value={recommendation.strength} className="role" />
      <Provenance {...recommendation} />
    </div>
    <OutcomeMark of={recommendation} />
  </>
);

export const AnsweredCard = ({ node }: { node: Answered }) => {
  const brief = useAddress().params.get('brief');
  return (
    <>
      <p className="card-top">{isMotive(node) ? <MotiveOf {...node} /> : labelOf(texts.entityType, node.__typename)}</p>
      <p>
        <EntryLink id={node.id}>{titleOf(node)}</EntryLink>
      </p>
      {isMotive(node) && (
        <div className="provenance">
          {brief === null || node.brief.slug === brief ? <Provenance {...node} /> : texts.arguments.ofAnotherBrief}
        </div>
      )}
      <OutcomeMark of={node} />
    </>
  );
};

export const EvidenceCard = ({ evidence }: { evidence: Evidence }) => {
  const { what, role, date } = evidence;
  const modality = modalityOf(evidence);
  return (
    <>
      <p>
        <EntryLink id={what.id}>{titleOf(what)}</EntryLink>
      </p>
      <div className="provenance">
        <Explained of="evidenceRole" value={role} className="role">
          {labelOf(texts.entityType, what.__typename)}: {texts.evidenceRole[role]}
        </Explained>
        {date && <span>{date.label}</span>}
        {modality && <EventStatus modality={modality} date={date} briefs={[briefOf(refsOf(evidence))]} />}
        <Citations refs={refsOf(evidence)} />
      </div>
      <OutcomeMark of={what} />
    </>
  );
};
