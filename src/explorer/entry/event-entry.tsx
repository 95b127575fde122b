import type { EntryOf } from '../../views/entry-types.ts';
import { ActorLinks, EntryLink } from '../parts/links.tsx';
import { BasisBadge, ModalityBadge, Provenance } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';
import { EntityRows, EntrySection, Fact, Facts, More, Passages } from './entry-parts.tsx';

export const EventEntry = ({ event }: { event: EntryOf<'Event'> }) => {
  const { date, place, plover, partOf } = event;
  return (
    <>
      <p className="badges">
        <ModalityBadge modality={event.eventModality} />
        <span className="badge">{texts.eventKind[event.kind]}</span>
      </p>
      <Facts>
        {date && (
          <Fact name={texts.entry.date}>
            {date.label} <code>{date.edtf}</code> <BasisBadge basis={date.basis} />
            {date.text && <div className="aside">{texts.entry.dateText(date.text)}</div>}
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
          </Fact>
        )}
        {partOf && (
          <Fact name={texts.entry.partOf}>
            <EntryLink id={partOf.id}>{partOf.title}</EntryLink>
          </Fact>
        )}
        {plover && (
          <Fact name={texts.entry.plover}>
            {[plover.type, plover.mode, ...plover.contexts].filter(Boolean).join(' · ')}
          </Fact>
        )}
      </Facts>
      <EntrySection title={texts.entry.mentions} count={event.mentions.totalCount}>
        {event.mentions.edges.map((mention) => (
          <div className="mention" key={mention.node.id}>
            <p className="mention-brief">
              <EntryLink id={mention.node.id}>{mention.node.title}</EntryLink>
            </p>
            <p className="aside">
              <ActorLinks actors={[mention.node.publisher]} />
              {mention.date && ` · ${mention.date.label}`}
            </p>
            {mention.summary && <p>{mention.summary}</p>}
            <div className="provenance">
              <Provenance {...mention} citations={[]} />
            </div>
            {mention.names.length > 0 && (
              <p className="aside">
                {texts.entry.names} {mention.names.join('; ')}
              </p>
            )}
            {mention.note && <p className="aside">{mention.note}</p>}
            <Passages passages={mention.citations} />
          </div>
        ))}
        <More count={event.mentions.totalCount - event.mentions.edges.length} />
      </EntrySection>
      <EntrySection title={texts.entry.participants} count={event.participants.totalCount}>
        <ul className="rows">
          {event.participants.edges.map(({ node, role, basis, citations }) => (
            <li key={node.id}>
              <ActorLinks actors={[node]} />
              <div className="provenance">
                <span className="role">{texts.participantRole[role]}</span>
                <Provenance basis={basis} citations={citations} />
              </div>
            </li>
          ))}
        </ul>
        <More count={event.participants.totalCount - event.participants.edges.length} />
      </EntrySection>
      <EntrySection title={texts.entry.issues} count={event.issues.totalCount}>
        <EntityRows rows={event.issues.edges} all={{ count: event.issues.totalCount }} />
      </EntrySection>
      <EntrySection title={texts.entry.evidenceFor} count={event.evidenceFor.totalCount}>
        <EntityRows
          rows={event.evidenceFor.edges.map((edge) => ({ ...edge, role: texts.evidenceRole[edge.role] }))}
          all={{ count: event.evidenceFor.totalCount }}
        />
      </EntrySection>
      <EntrySection title={texts.entry.parts} count={event.parts.totalCount}>
        <EntityRows rows={event.parts.nodes.map((node) => ({ node }))} all={{ count: event.parts.totalCount }} />
      </EntrySection>
      <EntrySection title={texts.entry.corroborations} count={event.corroborations.length}>
        <ul className="rows">
          {event.corroborations.map(({ summary, date: reported, source }) => (
            <li key={`${source.publisher}${summary}`}>
              {summary}
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
    </>
  );
};
