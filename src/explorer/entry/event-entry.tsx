import type { EntryOf } from '../../views/entry.ts';
import { Actors, BasisBadge, EntryLink, HowHeld, ModalityBadge } from '../parts/words.tsx';
import { texts, wordOf } from '../texts.ts';
import { Fact, Facts, More, Part, Passages, Rows } from './facts.tsx';

export const EventEntry = ({ event }: { event: EntryOf<'Event'> }) => {
  const { date, place, plover, partOf } = event;
  return (
    <>
      <p className="badges">
        <ModalityBadge modality={event.eventModality} />
        <span className="badge">{wordOf(event.kind)}</span>
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
      <Part title={texts.entry.tells} count={event.mentions.totalCount}>
        {event.mentions.edges.map((mention) => (
          <div className="telling" key={mention.node.id}>
            <p className="telling-brief">
              <EntryLink id={mention.node.id}>{mention.node.title}</EntryLink>
            </p>
            {mention.summary && <p>{mention.summary}</p>}
            <div className="said">
              <HowHeld {...mention} citations={[]} />
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
      </Part>
      <Part title={texts.entry.participants} count={event.participants.totalCount}>
        <ul className="rows">
          {event.participants.edges.map(({ node, role, basis, citations }) => (
            <li key={node.id}>
              <Actors actors={[node]} />
              <div className="said">
                <span className="role">{wordOf(role)}</span>
                <HowHeld basis={basis} citations={citations} />
              </div>
            </li>
          ))}
        </ul>
        <More count={event.participants.totalCount - event.participants.edges.length} />
      </Part>
      <Part title={texts.entry.issues} count={event.issues.totalCount}>
        <Rows rows={event.issues.edges} all={{ count: event.issues.totalCount }} />
      </Part>
      <Part title={texts.entry.evidenceFor} count={event.evidenceFor.totalCount}>
        <Rows
          rows={event.evidenceFor.edges.map((edge) => ({ ...edge, role: texts.evidenceRole[edge.role] ?? edge.role }))}
          all={{ count: event.evidenceFor.totalCount }}
        />
      </Part>
      <Part title={texts.entry.parts} count={event.parts.totalCount}>
        <Rows rows={event.parts.nodes.map((node) => ({ node }))} all={{ count: event.parts.totalCount }} />
      </Part>
      <Part title={texts.entry.outside} count={event.corroborations.length}>
        <ul className="rows">
          {event.corroborations.map(({ summary, date: told, source }) => (
            <li key={`${source.publisher}${summary}`}>
              {summary}
              <div className="said">
                <BasisBadge basis="CORROBORATED" />
                {told && <span>{told.label}</span>}
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
      </Part>
    </>
  );
};
