import type { EntryOf } from '../../views/entry-types.ts';
import { withCitationLabels } from '../parts/citation-labels.ts';
import { Explained } from '../parts/explained.tsx';
import { ActorLinks, EntryLink } from '../parts/links.tsx';
import { More } from '../parts/more.tsx';
import { BasisBadge } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';
import { EntityListSection, EntityRows, EntrySection, Fact, Facts, MentionSource, Passages } from './entry-parts.tsx';

export const InstrumentEntry = ({ instrument }: { instrument: EntryOf<'Instrument'> }) => {
  const { instrumentMentions: mentions, instrumentEvents: events } = instrument;
  return (
    <>
      <p className="badges">
        <Explained of="instrumentKind" value={instrument.instrumentKind} />
      </p>
      <InstrumentFacts instrument={instrument} />
      <EntrySection title={texts.entry.mentions} count={mentions.totalCount} of="mentions">
        {mentions.nodes.map(({ id, brief, names, text, note, basis, citations }) => (
          <div className="mention" key={id}>
            <MentionSource brief={brief} />
            <p>{text}</p>
            <p className="aside">
              {texts.entry.names}: {names.map((name) => texts.comparison.quoted(name)).join('; ')}
            </p>
            {note && (
              <p className="aside">
                {texts.entry.note}: {withCitationLabels(note)}
              </p>
            )}
            <div className="provenance">
              <BasisBadge basis={basis} />
            </div>
            <Passages passages={citations} />
          </div>
        ))}
        <More count={mentions.totalCount - mentions.nodes.length} />
      </EntrySection>
      <EntrySection title={texts.entry.events} count={events.totalCount}>
        <EntityRows
          rows={events.edges.map(({ roles, ...edge }) => ({
            ...edge,
            role: roles.map((role) => texts.instrumentRole[role]).join(', '),
          }))}
          all={{ count: events.totalCount }}
        />
      </EntrySection>
      <EntityListSection title={texts.entry.stances} list={instrument.instrumentStances} />
      <EntityListSection title={texts.entry.recommendations} list={instrument.instrumentRecommendations} />
      <EntityListSection title={texts.entry.parts} list={instrument.instrumentParts} />
    </>
  );
};

const InstrumentFacts = ({ instrument }: { instrument: EntryOf<'Instrument'> }) => {
  const { jurisdiction, instrumentWhole: whole, aliases, externalIds } = instrument;
  return (
    <Facts>
      {jurisdiction && (
        <Fact name={texts.entry.jurisdiction}>
          <ActorLinks actors={[jurisdiction]} />
        </Fact>
      )}
      {whole && (
        <Fact name={texts.entry.partOf}>
          <EntryLink id={whole.id}>{whole.title}</EntryLink>
        </Fact>
      )}
      {aliases.length > 0 && <Fact name={texts.entry.aliases}>{aliases.join('; ')}</Fact>}
      {externalIds.length > 0 && (
        <Fact name={texts.entry.externalIds}>
          {externalIds.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              {/^https?:/.test(id) ? (
                <a href={id} rel="noreferrer">
                  {id}
                </a>
              ) : (
                <code>{id}</code>
              )}
            </span>
          ))}
        </Fact>
      )}
    </Facts>
  );
};
