import type { ReactNode } from 'react';
import type { EntryOf } from '../../views/entry-types.ts';
import { EventStatus } from '../parts/event-status.tsx';
import { EntryLink } from '../parts/links.tsx';
import { isCountry } from '../parts/place.ts';
import { BasisBadge } from '../parts/provenance.tsx';
import { modalityLabel, texts } from '../texts/texts.ts';
import { datesOf, type FactName, givenAs, valuesIn } from './compare-accounts.ts';
import { Fact, Facts } from './entry-parts.tsx';
import { GivenValues, Sources } from './given-values.tsx';

type Event = EntryOf<'Event'>;

/** The slugs of the briefs that give the event its combined status. */
export const briefsSaying = ({ mentions, eventModality }: Event): readonly string[] =>
  mentions.nodes.filter(({ modality }) => modality === eventModality).map(({ brief }) => brief.slug);

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
          {isDisputed(event, 'DATE') && <span className="flag flag-disputed">{texts.comparison.disputed}</span>}
          <GivenValues values={dates} />
        </Fact>
      )}
      {date && dates.length === 0 && (
        <Fact name={texts.entry.date}>
          {date.label} {date.label !== date.edtf && <code>{date.edtf}</code>} <BasisBadge basis={date.basis} />
          <Origin event={event} fact="date" label={date.label}>
            {date.text && texts.entry.dateText(date.text)}
          </Origin>
        </Fact>
      )}
      {/* Of a single account, it is above. */}
      {eventModality && event.mentions.totalCount > 1 && (
        <Fact name={texts.entry.modality}>
          <OrDisputed event={event} fact="modality">
            <EventStatus modality={eventModality} date={date} briefs={briefsSaying(event)} />
            <Origin event={event} fact="modality" label={modalityLabel(eventModality)} />
          </OrDisputed>
        </Fact>
      )}
      {place && (
        <Fact name={texts.entry.place}>
          <OrDisputed event={event} fact="place">
            <span>{place.name}</span>
            {place.country && !isCountry(place) && (
              <>
                , <EntryLink id={place.country.id}>{place.country.name}</EntryLink>
              </>
            )}
            {/* Of several accounts, those are named below that give it. */}
            {(event.mentions.totalCount < 2 ? place.basis !== 'STATED' : place.basis === 'CORROBORATED') && (
              <>
                {' '}
                <BasisBadge basis={place.basis} />
              </>
            )}
            <Origin event={event} fact="place" label={place.name} />
          </OrDisputed>
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

const ASPECTS = { date: 'DATE', modality: 'MODALITY', place: 'PLACE' } as const satisfies Record<FactName, string>;

/** Whether accounts contradict each other in an aspect. */
export const isDisputed = ({ differences }: Event, aspect: Event['differences']['nodes'][number]['aspect']): boolean =>
  differences.nodes.some((difference) => difference.aspect === aspect);

/** A combined fact; if accounts contradict each other in it, what each says instead, because the combined one is only that of some. */
const OrDisputed = ({ event, fact, children }: { event: Event; fact: FactName; children: ReactNode }) => {
  if (!isDisputed(event, ASPECTS[fact])) return children;
  return (
    <>
      <span className="flag flag-disputed">{texts.comparison.disputed}</span>
      <GivenValues values={valuesIn(event, fact)} />
    </>
  );
};

interface OriginProps {
  event: Event;
  fact: FactName;
  label: string;
  children?: ReactNode;
}

/** Whose accounts give a combined fact. */
const Origin = ({ event, fact, label, children }: OriginProps) => {
  const given = event.mentions.totalCount < 2 ? null : givenAs(event, fact, label);
  return (
    <div className="aside origin">
      {given?.isByAll && texts.comparison.inAllAccounts}
      {given && !given.isByAll && (
        <>
          {texts.comparison.accordingTo} <Sources of={given.value} />
        </>
      )}
      {given && children && ' · '}
      {children}
    </div>
  );
};
