import type { ReactNode } from 'react';
import type { EntryOf } from '../../views/entry-types.ts';
import { refsOf } from '../../views/statement.ts';
import { withCitationLabels } from '../parts/citation-labels.ts';
import { EventStatus } from '../parts/event-status.tsx';
import { ActorLinks } from '../parts/links.tsx';
import { BasisBadge, Citations, Hedge } from '../parts/provenance.tsx';
import { QuantityList } from '../parts/quantity-list.tsx';
import { texts } from '../texts/texts.ts';
import { type Account, factsOf, hasSeveralPublishers, isOnlyHere, isReading } from './compare-accounts.ts';
import { MentionSource, Passages } from './entry-parts.tsx';

type Event = EntryOf<'Event'>;

interface AccountCardProps {
  account: Account;
  accounts: readonly Account[];
  differences: Event['differences']['nodes'];
}

/** What one brief says about an event, fact by fact. Of the only account, what is said of the event is not repeated. */
export const AccountCard = ({ account, accounts, differences }: AccountCardProps) => {
  const { brief, date, place, participations, names, text, hedge, basis, note, citations, quantities } = account;
  const isDisputed = (aspect: string, actor?: string) =>
    differences.some(
      (difference) =>
        difference.aspect === aspect &&
        difference.actor?.id === actor &&
        difference.statements.edges.some(({ node }) => node.brief.id === brief.id),
    );
  const isCompared = accounts.length > 1;
  const markOf = (name: keyof typeof factsOf) => {
    const value = factsOf[name](account)?.label;
    return (
      <Mark
        accounts={accounts}
        isDisputed={isDisputed(name.toUpperCase())}
        isGiven={(other) => factsOf[name](other)?.label === value}
      />
    );
  };
  return (
    <>
      <MentionSource brief={brief} />
      <dl>
        {!isCompared && (
          <AccountFact name={texts.comparison.says} missing={texts.comparison.none}>
            {text}
          </AccountFact>
        )}
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
          <EventStatus modality={account.modality} date={date} briefs={[brief.slug]} /> {markOf('modality')}
          <div className="aside">
            <BasisBadge basis={basis} /> {hedge && <Hedge words={hedge} />}
          </div>
        </AccountFact>
        {isCompared && (
          <>
            {' '}
            <AccountFact name={texts.entry.place}>
              {place && (
                <>
                  <span>{place.name}</span>{' '}
                  {isReading(place.basis) ? <BasisBadge basis={place.basis} /> : markOf('place')}
                </>
              )}
            </AccountFact>
            <AccountFact name={texts.entry.participants}>
              {participations.length > 0 && (
                <ul>
                  {participations.map((participant) => (
                    <li key={participant.actor.id}>
                      <Participant
                        participant={participant}
                        accounts={accounts}
                        isDisputed={isDisputed('PARTICIPANTS', participant.actor.id)}
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
            {note && withCitationLabels(note)}
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

interface ParticipantProps {
  participant: Account['participations'][number];
  accounts: readonly Account[];
  isDisputed: boolean;
}

/** An actor with its role. If only this source gives the role, the mark says whether others name the actor in another. */
const Participant = ({ participant: { actor, role, basis }, accounts, isDisputed }: ParticipantProps) => {
  const findIn = (account: Account) => account.participations.find((one) => one.actor.id === actor.id);
  const isNamedByAll = accounts.every(findIn);
  return (
    <>
      <ActorLinks actors={[actor]} /> <small>{texts.participantRole[role]}</small>{' '}
      {isReading(basis) && !isDisputed ? (
        <BasisBadge basis={basis} />
      ) : (
        <Mark
          accounts={accounts}
          isDisputed={isDisputed}
          isGiven={(other) => findIn(other)?.role === role}
          {...(isNamedByAll && { value: texts.participantRole[role] })}
        />
      )}
    </>
  );
};

interface MarkProps {
  accounts: readonly Account[];
  isDisputed: boolean;
  isGiven(account: Account): boolean;
  /** What only one source gives, if it is not the whole line. */
  value?: string;
}

/** Marks a value that is contradicted, or that only one source gives. */
const Mark = ({ accounts, isDisputed, isGiven, value }: MarkProps) => {
  if (isDisputed) return <span className="flag flag-disputed">{texts.comparison.disputed}</span>;
  if (!isOnlyHere(accounts, isGiven)) return null;
  const [first] = accounts.filter(isGiven);
  const source = hasSeveralPublishers(accounts) && first ? texts.shortPublisher(first.brief.publisher.name) : null;
  return <span className="flag">{texts.comparison.only(source, value ?? null)}</span>;
};
