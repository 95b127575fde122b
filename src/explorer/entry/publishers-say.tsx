import { titleOf } from '../../views/statement.ts';
import { BriefSources } from '../parts/brief-names.tsx';
import { BasisBadge, Citations, Provenance } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';
import type { ClaimRow, EventWithClaims } from './claims-about.ts';
import type { Account } from './compare-accounts.ts';

/**
 * What each publisher makes of an event: its first view of it, or else what it says in short; and the first motive that it
 * explains.
 */
export const PublishersSay = ({ event, claims }: Pick<EventWithClaims, 'event' | 'claims'>) => {
  const accounts = event.mentions.edges;
  const publishers = new Map(accounts.map(({ node: { publisher } }) => [publisher.id, publisher.name]));
  return (
    // The publisher is named beside each line.
    <BriefSources value={null}>
      <dl className="said">
        {[...publishers].map(([id, name]) => (
          <div key={id}>
            <dt>{texts.shortPublisher(name)}</dt>
            <dd>
              <Said
                claims={claims.filter(({ brief }) => brief.publisher.id === id)}
                accounts={accounts.filter(({ node }) => node.publisher.id === id)}
              />
            </dd>
          </div>
        ))}
      </dl>
    </BriefSources>
  );
};

const Said = ({ claims, accounts }: { claims: readonly ClaimRow[]; accounts: readonly Account[] }) => {
  const firstOf = (kind: ClaimRow['kind']) => claims.find((claim) => claim.kind === kind);
  const view = firstOf('stance');
  const account = view ? undefined : accounts.find(({ summary }) => summary);
  const shown = [view, firstOf('motive')].filter((claim) => claim !== undefined);
  if (!account && shown.length === 0) return <span className="aside">{texts.comparison.none}</span>;
  return (
    <>
      {account && (
        <div>
          <Summary of={account} /> <Citations refs={account.citations.map(({ ref }) => ref)} />
        </div>
      )}
      {shown.map(({ node, top, citations, basis }) => (
        <div key={`${node.id}${top}`}>
          <span className="card-top">{texts.comparison.label(top)}</span> {titleOf(node)}{' '}
          <span className="provenance">
            <Provenance {...node} basis={basis ?? node.basis ?? null} citations={citations ?? node.citations ?? []} />
          </span>
        </div>
      ))}
    </>
  );
};

/** What an account says in short, marked if the text does not state it. */
export const Summary = ({ of: { summary, basis } }: { of: Account }) => (
  <>
    {summary} {basis !== 'STATED' && <BasisBadge basis={basis} />}
  </>
);
