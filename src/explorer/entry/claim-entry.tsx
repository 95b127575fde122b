import type { ReactNode } from 'react';
import type { EntryOf } from '../../views/entry.ts';
import { namesOf, titleOf } from '../../views/statement.ts';
import { Actors, BasisBadge, EntryLink, ModalityBadge } from '../parts/words.tsx';
import { texts, wordOf } from '../texts.ts';
import { Fact, Facts, Part, Passages, Rows } from './facts.tsx';

type Claim = EntryOf<'Motive' | 'Stance' | 'Forecast' | 'Recommendation' | 'Relation'>;

/** A claim: how it is held, where the text says so, and what it is tied to. */
export const ClaimEntry = ({ claim }: { claim: Claim }) => (
  <>
    <p className="badges">
      <ModalityBadge modality={claim.modality} />
      <BasisBadge basis={claim.basis} />
      {claim.hedge && <span className="badge">{texts.entry.hedge(claim.hedge)}</span>}
    </p>
    {claim.attributedTo.length > 0 && (
      <p className="attribution">{texts.entry.accordingTo(namesOf(claim.attributedTo).join(', '))}</p>
    )}
    <Facts>
      {factsOf(claim)}
      <Fact name={texts.entry.brief}>
        <EntryLink id={claim.brief.id}>{claim.brief.title}</EntryLink>, {claim.asOf.label}
      </Fact>
      {claim.note && <Fact name={texts.entry.note}>{claim.note}</Fact>}
    </Facts>
    <Part title={texts.entry.where} count={claim.citations.length}>
      <Passages passages={claim.citations} />
    </Part>
    {partsOf(claim)}
  </>
);

const factsOf = (claim: Claim): ReactNode => {
  switch (claim.__typename) {
    case 'Motive':
      return (
        <>
          {claim.headline && <Fact name={texts.types.Motive as string}>{texts.entry.headline}</Fact>}
          <Fact name={texts.entry.actors}>
            <Actors actors={claim.actors} />
          </Fact>
          {claim.targets.length > 0 && (
            <Fact name={texts.entry.targets}>
              <Actors actors={claim.targets} />
            </Fact>
          )}
        </>
      );
    case 'Recommendation':
      return (
        <>
          <Fact name={texts.entry.addressees}>
            <Actors actors={claim.addressees} />
          </Fact>
          <Fact name={texts.entry.strength}>
            {wordOf(claim.strength)}
            {!claim.explicit && <div className="aside">{texts.entry.implied}</div>}
          </Fact>
          {claim.condition && <Fact name={texts.entry.condition}>{claim.condition}</Fact>}
        </>
      );
    case 'Stance':
      return (
        <>
          <Fact name={texts.entry.holders}>
            <Actors actors={claim.holders} /> <span className="badge">{wordOf(claim.polarity)}</span>
          </Fact>
          {claim.object ? (
            <Fact name={texts.entry.object}>
              <EntryLink id={claim.object.id}>{titleOf(claim.object)}</EntryLink>
            </Fact>
          ) : (
            claim.topic && <Fact name={texts.entry.object}>{claim.topic}</Fact>
          )}
        </>
      );
    case 'Forecast':
      return (
        <>
          <Fact name={texts.filters.kind}>{wordOf(claim.forecastType)}</Fact>
          {claim.condition && <Fact name={texts.entry.condition}>{claim.condition}</Fact>}
        </>
      );
    case 'Relation':
      return (
        <>
          <Fact name={texts.entry.between}>
            <Actors actors={claim.between} /> <span className="badge">{wordOf(claim.trend)}</span>
          </Fact>
          {claim.drivenBy && (
            <Fact name={texts.entry.drivenBy}>
              <Actors actors={[claim.drivenBy]} />
            </Fact>
          )}
        </>
      );
  }
};

const partsOf = (claim: Claim): ReactNode => {
  switch (claim.__typename) {
    case 'Motive':
      return (
        <>
          <Part title={texts.entry.evidence} count={claim.evidence.totalCount}>
            <Rows
              rows={claim.evidence.edges.map((edge) => ({ ...edge, role: texts.evidenceRole[edge.role] ?? edge.role }))}
              all={{ count: claim.evidence.totalCount }}
            />
          </Part>
          <Part title={texts.entry.answeredBy} count={claim.answeredBy.totalCount}>
            <Rows rows={claim.answeredBy.edges} all={{ count: claim.answeredBy.totalCount }} />
          </Part>
        </>
      );
    case 'Recommendation':
      return (
        <Part title={texts.entry.answers} count={claim.answers.totalCount}>
          <Rows rows={claim.answers.edges} all={{ count: claim.answers.totalCount }} />
        </Part>
      );
    case 'Forecast':
      return (
        <>
          <Part title={texts.entry.leadsTo} count={claim.leadsTo.totalCount}>
            <Rows rows={claim.leadsTo.edges} all={{ count: claim.leadsTo.totalCount }} />
          </Part>
          <Part title={texts.entry.feeds} count={claim.feeds.totalCount}>
            <Rows rows={claim.feeds.edges} all={{ count: claim.feeds.totalCount }} />
          </Part>
        </>
      );
    default:
      return null;
  }
};
