import type { ReactNode } from 'react';
import type { EntryOf } from '../../views/entry-types.ts';
import { refsOf } from '../../views/statement.ts';
import { ActorLinks } from '../parts/links.tsx';
import { BasisBadge, Citations, ModalityBadge } from '../parts/provenance.tsx';
import { QuantityList } from '../parts/quantity-list.tsx';
import { texts } from '../texts/texts.ts';
import { type Account, factsOf, hasSeveralPublishers, isOnlyHere } from './compare-accounts.ts';
import { EntrySection, MentionSource, More, Passages } from './entry-parts.tsx';

type Event = EntryOf<'Event'>;

/**
 * What each brief says about an event, side by side. Rows line up, so that accounts can be compared fact by fact. The facts of
 * the only account are those of the event, and are not repeated.
 */
export const EventAccounts = ({ event: { mentions, differences } }: { event: Event }) => (
  <EntrySection title={texts.entry.mentions} count={mentions.totalCount} isWide>
    <ul className="accounts">
      {mentions.edges.map((account, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a brief can have two accounts of an event, and their order is fixed.
        <li key={index} className="account card" data-type="Brief">
          <AccountCard account={account} accounts={mentions.edges} differences={differences.nodes} />
        </li>
      ))}
    </ul>
    <More count={mentions.totalCount - mentions.edges.length} />
  </EntrySection>
);

interface AccountCardProps {
  account: Account;
  accounts: readonly Account[];
  differences: Event['differences']['nodes'];
}

const AccountCard = ({ account, accounts, differences }: AccountCardProps) => {
  const { node: brief, date, place, participants, names, summary, hedge, basis, note, citations, quantities } = account;
  const isDisputed = (aspect: string, actor?: string) =>
    differences.some(
      (difference) =>
        difference.aspect === aspect &&
        difference.actor?.id === actor &&
        difference.statements.edges.some(({ node }) => node.id === brief.id),
    );
  const isCompared = accounts.length > 1;
  const markOf = (name: keyof typeof factsOf) => {
    const value = factsOf[name](account);
    return (
      <Mark
        accounts={accounts}
        isDisputed={isDisputed(name.toUpperCase())}
        isGiven={(other) => factsOf[name](other) === value}
      />
    );
  };
  return (
    <>
      <MentionSource brief={brief} />
      <dl>
        <AccountFact name={texts.comparison.says} missing={texts.comparison.none}>
          {summary}
        </AccountFact>
        {isCompared && (
          <AccountFact name={texts.entry.date}>
            {date && (
              <>
                {date.label} {markOf('date')}
                <div className="aside">
                  {date.text && texts.entry.dateText(date.text)} <BasisBadge basis={date.basis} />
                </div>
              </>
            )}
          </AccountFact>
        )}
        <AccountFact name={texts.entry.modality}>
          <ModalityBadge modality={account.modality} /> {markOf('modality')}
          <div className="aside">
            <BasisBadge basis={basis} /> {hedge && texts.entry.hedge(hedge)}
          </div>
        </AccountFact>
        {isCompared && (
          <>
            {' '}
            <AccountFact name={texts.entry.place}>
              {place && (
                <>
                  {place.name} {markOf('place')}
                </>
              )}
            </AccountFact>
            <AccountFact name={texts.entry.participants}>
              {participants.length > 0 && (
                <ul>
                  {participants.map(({ actor, role }) => (
                    <li key={actor.id}>
                      <ActorLinks actors={[actor]} /> <small>{texts.participantRole[role]}</small>{' '}
                      <Mark
                        accounts={accounts}
                        isDisputed={isDisputed('PARTICIPANTS', actor.id)}
                        isGiven={(other) =>
                          other.participants.some((one) => one.actor.id === actor.id && one.role === role)
                        }
                      />
                    </li>
                  ))}
                </ul>
              )}
            </AccountFact>
          </>
        )}
        <AccountFact name={texts.entry.names}>
          {names.length > 0 && names.map((name) => texts.comparison.quoted(name)).join('; ')}
        </AccountFact>
        <AccountFact name={texts.entry.citations}>
          {!isCompared || citations.some(({ quote }) => quote) ? (
            <Passages passages={citations} />
          ) : (
            <Citations refs={refsOf({ citations })} isUnnamed />
          )}
        </AccountFact>
        {accounts.some((other) => other.quantities.length > 0) && (
          <AccountFact name={texts.entry.quantities} missing={texts.comparison.none}>
            {quantities.length > 0 && <QuantityList quantities={quantities} />}
          </AccountFact>
        )}
        {accounts.some((other) => other.note) && (
          <AccountFact name={texts.entry.note} missing={texts.comparison.none}>
            {note}
          </AccountFact>
        )}
      </dl>
    </>
  );
};

/** A fact of an account; `missing` is shown if the brief has none. */
const AccountFact = ({
  name,
  missing = texts.comparison.notStated,
  children,
}: {
  name: string;
  missing?: string;
  children: ReactNode;
}) => (
  <div className="account-fact">
    <dt>{name}</dt>
    <dd>{children || <span className="aside">{missing}</span>}</dd>
  </div>
);

/** Marks a value that is contradicted, or that only one source gives. */
const Mark = ({
  accounts,
  isDisputed,
  isGiven,
}: {
  accounts: readonly Account[];
  isDisputed: boolean;
  isGiven(account: Account): boolean;
}) => {
  if (isDisputed) return <span className="flag flag-disputed">{texts.comparison.disputed}</span>;
  if (!isOnlyHere(accounts, isGiven)) return null;
  return (
    <span className="flag">
      {hasSeveralPublishers(accounts) ? texts.comparison.onlyPublisher : texts.comparison.onlyBrief}
    </span>
  );
};
