import type { ReactNode } from 'react';
import type { EntryOf } from '../../views/entry-types.ts';
import { EntryLink } from '../parts/links.tsx';
import { BasisBadge, ModalityBadge } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';
import { type Account, datesOf, sourcesOf } from './compare-accounts.ts';
import { Fact, Facts } from './entry-parts.tsx';
import { GivenValues } from './given-values.tsx';

type Event = EntryOf<'Event'>;

/**
 * The facts that are combined from all accounts of an event: each says whose account it is from, and if it is disputed. Where
 * accounts give several dates, all of them.
 */
export const EventFacts = ({ event }: { event: Event }) => {
  const { date, place, partOf, eventModality } = event;
  const dates = datesOf(event);
  return (
    <Facts>
      {dates.length > 0 && (
        <Fact name={texts.entry.date}>
          <Disputed event={event} aspect="DATE" />
          <GivenValues values={dates} />
        </Fact>
      )}
      {date && dates.length === 0 && (
        <Fact name={texts.entry.date}>
          {date.label} {date.label !== date.edtf && <code>{date.edtf}</code>} <BasisBadge basis={date.basis} />
          <Origin
            event={event}
            aspect="DATE"
            isGiven={(one) => one.date?.edtf === date.edtf && one.date.basis === date.basis}
          >
            {date.text && texts.entry.dateText(date.text)}
          </Origin>
        </Fact>
      )}
      {/* Of a single account, it is above. */}
      {eventModality && event.mentions.totalCount > 1 && (
        <Fact name={texts.entry.modality}>
          <ModalityBadge modality={eventModality} />
          <Origin event={event} aspect="MODALITY" isGiven={({ modality }) => modality === eventModality} />
        </Fact>
      )}
      {place && (
        <Fact name={texts.entry.place}>
          {place.name}
          {place.country && place.country.name !== place.name && (
            <>
              , <EntryLink id={place.country.id}>{place.country.name}</EntryLink>
            </>
          )}
          {place.basis === 'CORROBORATED' && (
            <>
              {' '}
              <BasisBadge basis={place.basis} />
            </>
          )}
          <Origin
            event={event}
            aspect="PLACE"
            isGiven={(one) => one.place?.name === place.name && one.place.basis === place.basis}
          />
        </Fact>
      )}
      {partOf && (
        <Fact name={texts.entry.partOf}>
          <EntryLink id={partOf.id}>{partOf.title}</EntryLink>
        </Fact>
      )}
    </Facts>
  );
};

interface AspectProps {
  event: Event;
  aspect: Event['differences']['nodes'][number]['aspect'];
}

/** Marks a fact in which accounts contradict each other. */
const Disputed = ({ event: { differences }, aspect }: AspectProps) =>
  differences.nodes.some((difference) => difference.aspect === aspect) && (
    <span className="flag flag-disputed">{texts.comparison.disputed}</span>
  );

interface OriginProps extends AspectProps {
  isGiven(account: Account): boolean;
  children?: ReactNode;
}

/** Whose accounts give a combined fact, and whether others contradict it. */
const Origin = ({ event, aspect, isGiven, children }: OriginProps) => {
  const { mentions } = event;
  const { sources, isAll } = sourcesOf(mentions.edges, isGiven);
  const origin = mentions.totalCount < 2 || sources.length === 0 ? null : texts.comparison.from(isAll ? null : sources);
  return (
    <div className="aside origin">
      <Disputed event={event} aspect={aspect} /> {origin}
      {origin && children && ' · '}
      {children}
    </div>
  );
};
