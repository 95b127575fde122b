import { Link } from 'wouter';
import type { ExplorerLedgerQuery } from '../../views/generated/views.ts';
import { expectedEvents, foreseen, type LedgerRow } from '../../views/ledger.ts';
import { Foreseen } from '../parts/foreseen.tsx';
import { ActorLinks, EntryLink } from '../parts/links.tsx';
import { OutcomeDetails } from '../parts/outcome-details.tsx';
import { NoResults } from '../parts/states.tsx';
import { firstPage, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';
import '../styles/ledger.css';

/** The ledger: for each brief what it foresaw and advised, and beside it what came of it. */
const Ledger = ({ data }: { data: ExplorerLedgerQuery }) => {
  const { params, href } = useAddress();
  const events = expectedEvents(data);
  return (
    <div className="ledger">
      <p className="aside">
        {texts.ledger.rules}
        {(params.get('recorded') ?? 'yes') === 'yes' && (
          <>
            {' '}
            {texts.ledger.onlyRecorded}{' '}
            <Link href={href({ ...firstPage, outcome: null, recorded: 'all' })}>{texts.ledger.showAll}</Link>
          </>
        )}
      </p>
      {byBrief(foreseen(data)).map(({ brief, claims }) => (
        <section className="block" key={brief.id}>
          <h2>
            <EntryLink id={brief.id} language={brief.language}>
              {brief.title}
            </EntryLink>
          </h2>
          <p className="byline">
            <ActorLinks actors={[brief.publisher]} /> · {brief.published.label}
          </p>
          <Claims title={texts.ledger.foreseen} claims={claims.filter(({ __typename }) => __typename === 'Forecast')} />
          <Claims
            title={texts.ledger.advised}
            claims={claims.filter(({ __typename }) => __typename === 'Recommendation')}
          />
        </section>
      ))}
      {events.length === 0 && foreseen(data).length === 0 && <NoResults />}
      {events.length > 0 && (
        <section className="block">
          <h2>{texts.ledger.expected}</h2>
          <p className="byline">{texts.ledger.expectedHint}</p>
          <ul className="ledger-rows">
            {events.map(({ event, outcome }) => (
              <li key={`${event.id} ${outcome.asOf.edtf} ${outcome.statedBy?.id}`}>
                <div>
                  <EntryLink id={event.id}>{event.title}</EntryLink>
                  <div className="provenance">
                    <span>{texts.eventKind[event.kind]}</span>
                  </div>
                </div>
                <OutcomeDetails outcome={outcome} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};

const Claims = ({ title, claims }: { title: string; claims: readonly LedgerRow[] }) =>
  claims.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul className="ledger-rows">
        {claims.map((claim) => (
          <li key={claim.id}>
            <Foreseen claim={claim} hasCitations />
            {claim.outcome ? (
              <OutcomeDetails outcome={claim.outcome} />
            ) : (
              <p className="aside outcome">{texts.ledger.none}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );

/** The claims of each brief, in the order of the list. */
const byBrief = (claims: readonly LedgerRow[]): { brief: LedgerRow['brief']; claims: LedgerRow[] }[] => {
  const groups = new Map<string, { brief: LedgerRow['brief']; claims: LedgerRow[] }>();
  for (const claim of claims) {
    const group = groups.get(claim.brief.id) ?? { brief: claim.brief, claims: [] };
    groups.set(claim.brief.id, group);
    group.claims.push(claim);
  }
  return [...groups.values()];
};

export default Ledger;
