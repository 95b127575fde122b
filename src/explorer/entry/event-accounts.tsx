import type { EntryOf } from '../../views/entry-types.ts';
import { ActorLinks, EntryLink } from '../parts/links.tsx';
import { More } from '../parts/more.tsx';
import { texts } from '../texts/texts.ts';
import { AccountCard } from './account-card.tsx';
import type { ClaimRow, EventWithClaims } from './claims-about.ts';
import { type Account, hasSeveralPublishers } from './compare-accounts.ts';
import { EntrySection, SubHeading } from './entry-parts.tsx';
import { ClaimRows, EventClaims } from './event-claims.tsx';
import { Summary } from './publishers-say.tsx';

type Event = EntryOf<'Event'>;

/** The id of the section that compares accounts. */
export const ACCOUNTS = 'accounts';

/** What briefs say about an event, and the claims that they make about it. */
export const EventAccounts = ({ event, claims, count }: EventWithClaims) => {
  const { mentions } = event;
  if (mentions.nodes.length > 1) return <ComparedAccounts event={event} claims={claims} count={count} />;
  return (
    <>
      <EntrySection title={texts.entry.mentions} count={mentions.totalCount} of="accounts" isWide>
        <AccountCards event={event} />
      </EntrySection>
      <EventClaims claims={claims} count={count} />
    </>
  );
};

/**
 * What each publisher says, in columns: its briefs, each with what it says in short and its claims. The facts of all briefs
 * are below, folded away.
 */
const ComparedAccounts = ({ event, claims, count }: EventWithClaims) => {
  const { mentions } = event;
  const publishers = new Map(
    [...mentions.nodes.map(({ brief }) => brief), ...claims.map(({ brief }) => brief)].map(({ publisher }) => [
      publisher.id,
      publisher,
    ]),
  );
  const title = hasSeveralPublishers(mentions.nodes) ? texts.comparison.publishers : texts.entry.mentions;
  return (
    <EntrySection title={title} id={ACCOUNTS} isWide>
      {claims.length > 0 && <p className="aside">{texts.comparison.usual}</p>}
      <div className="columns accounts-by-publisher">
        {[...publishers].map(([id, publisher]) => (
          <section key={id} className="publisher card" data-type="Brief">
            <SubHeading>
              <ActorLinks actors={[{ id, name: texts.shortPublisher(publisher.name) }]} />
            </SubHeading>
            <BriefsOf
              accounts={mentions.nodes.filter(({ brief }) => brief.publisher.id === id)}
              claims={claims.filter(({ brief }) => brief.publisher.id === id)}
            />
          </section>
        ))}
      </div>
      <More count={count - claims.length} />
      <details className="account-facts">
        <summary>{texts.comparison.facts}</summary>
        <AccountCards event={event} />
      </details>
    </EntrySection>
  );
};

/** The accounts of a publisher with the claims of each brief, then the claims of its briefs that have no account. */
const BriefsOf = ({ accounts, claims }: { accounts: readonly Account[]; claims: readonly ClaimRow[] }) => {
  const briefs = new Map(accounts.map(({ brief }) => [brief.id, brief]));
  return (
    <>
      {[...briefs].map(([id, { title, published }]) => (
        <div key={id} className="brief-account">
          <p>
            <EntryLink id={id}>{title}</EntryLink> <small>{texts.comparison.published(published.label)}</small>
          </p>
          {accounts
            .filter(({ brief }) => brief.id === id)
            .map((account) => (
              <p key={account.id}>
                <Summary of={account} />
              </p>
            ))}
          <ClaimRows claims={claims.filter(({ brief }) => brief.id === id)} />
        </div>
      ))}
      <ClaimRows claims={claims.filter(({ brief }) => !briefs.has(brief.id))} />
    </>
  );
};

/** What each brief says, fact by fact, side by side. Rows line up, so that they can be compared. */
const AccountCards = ({ event: { mentions, differences } }: { event: Event }) => (
  <>
    <ul className="accounts">
      {mentions.nodes.map((account) => (
        <li key={account.id} className="account card" data-type="Brief">
          <AccountCard account={account} accounts={mentions.nodes} differences={differences.nodes} />
        </li>
      ))}
    </ul>
    <More count={mentions.totalCount - mentions.nodes.length} />
  </>
);
