import type { EntryData, EntryOf } from '../../views/entry-types.ts';
import { EventStatus } from '../parts/event-status.tsx';
import { Explained } from '../parts/explained.tsx';
import { OUTCOMES } from '../parts/outcome-mark.tsx';
import { BasisBadge } from '../parts/provenance.tsx';
import { compareTexts } from '../texts/compare-page.ts';
import { texts } from '../texts/texts.ts';
import { claimsAbout, countClaims } from './claims-about.ts';
import { EntityListSection, EntityRows, EntrySection } from './entry-parts.tsx';
import { EventAccounts } from './event-accounts.tsx';
import { EventComparison } from './event-comparison.tsx';
import { briefsSaying, EventFacts, isDisputed } from './event-facts.tsx';
import { EventIssues } from './event-issues.tsx';
import { EventParticipants } from './event-participants.tsx';
import { Outcomes } from './outcomes.tsx';

export const EventEntry = ({ event, data }: { event: EntryOf<'Event'>; data: EntryData }) => {
  const isCompared = event.mentions.nodes.length > 1;
  const withClaims = { event, claims: claimsAbout(event, data), count: countClaims(event, data) };
  return (
    <>
      <p className="badges">
        {isDisputed(event, 'MODALITY') ? (
          <Explained of="mark" value="contradict" className="badge flag-disputed">
            {compareTexts.statusDisputed}
          </Explained>
        ) : (
          <EventStatus modality={event.eventModality} date={event.date} briefs={briefsSaying(event)} />
        )}
        {event.outcomes.totalCount > 0 && <a href={`#${OUTCOMES}`}>{texts.entry.outcomes}</a>}
        <Explained of="eventKind" value={event.kind} />
        {event.differences.totalCount > 0 && (
          <Explained of="mark" value="contradict" className="badge flag-disputed">
            {texts.comparison.isDisputed}
          </Explained>
        )}
      </p>
      <div className="event-head">
        {isCompared && <EventComparison {...withClaims} />}
        <EventFacts event={event} />
      </div>
      <EventAccounts {...withClaims} />
      <Outcomes of={event} />
      <div className="event-rest">
        <EventParticipants event={event} />
        <EventIssues event={event} />
        <EntityListSection title={texts.entry.findings} list={event.eventFindings} />
        <EntrySection title={texts.entry.instruments} count={event.instruments.totalCount}>
          <EntityRows
            rows={event.instruments.edges.map(({ roles, ...edge }) => ({
              ...edge,
              role: roles.map((role) => texts.instrumentRole[role]).join(', '),
            }))}
            all={{ count: event.instruments.totalCount }}
          />
        </EntrySection>
        <EntrySection title={texts.entry.parts} count={event.parts.totalCount}>
          <EntityRows rows={event.parts.nodes.map((node) => ({ node }))} all={{ count: event.parts.totalCount }} />
        </EntrySection>
        <EntrySection title={texts.entry.corroborations} count={event.corroborations.length}>
          <ul className="rows">
            {event.corroborations.map(({ summary, date: reported, source }) => (
              <li key={`${source.publisher}${summary}`}>
                <span>{summary}</span>
                <div className="provenance">
                  <BasisBadge basis="CORROBORATED" />
                  {reported && <span>{reported.label}</span>}
                  {source.url ? (
                    <a href={source.url} rel="noreferrer">
                      {source.publisher}
                      {source.title && `: ${source.title}`}
                    </a>
                  ) : (
                    <span>{source.publisher}</span>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </EntrySection>
      </div>
    </>
  );
};
