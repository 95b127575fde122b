import type { ReactElement } from 'react';
import type { Claim } from '../../views/entry-types.ts';
import { namesOf, type Titled, titleOf } from '../../views/statement.ts';
import { withExtent } from '../parts/attribution.tsx';
import { withCitationLabels } from '../parts/citation-labels.ts';
import { Explained } from '../parts/explained.tsx';
import { whyWithoutText } from '../parts/license-link.tsx';
import { ActorLinks, EntryLink } from '../parts/links.tsx';
import { OriginalLink } from '../parts/original-link.tsx';
import { BasisBadge, Hedge, ModalityBadge, type ProvenanceFields } from '../parts/provenance.tsx';
import { QuantityList } from '../parts/quantity-list.tsx';
import { labelOf, texts } from '../texts/texts.ts';
import { type EntityRow, EntityRows, EntrySection, Fact, Facts, Passages } from './entry-parts.tsx';
import { Outcomes } from './outcomes.tsx';

/** A claim: its provenance, its citations, and what it is linked to. */
export const ClaimEntry = ({ claim }: { claim: Claim }) => (
  <>
    <p className="badges">
      <ModalityBadge modality={claim.modality} />
      <BasisBadge basis={claim.basis} />
      {'main' in claim && claim.main && (
        <Explained of="mark" value="mainMotive">
          {texts.entry.mainMotive}
        </Explained>
      )}
      {claim.hedge && <Hedge words={claim.hedge} />}
    </p>
    {claim.attributedTo.length > 0 && (
      <p className="attribution">{texts.entry.attribution(withExtent(namesOf(claim.attributedTo), claim.extent))}</p>
    )}
    <Facts>
      {factsOf(claim)}
      <Fact name={texts.entry.publisher}>
        <ActorLinks actors={[claim.brief.publisher]} />
      </Fact>
      <Fact name={texts.entry.brief}>
        <EntryLink id={claim.brief.id} language={claim.brief.language}>
          {claim.brief.title}
        </EntryLink>
        , {claim.asOf.label}
      </Fact>
      {claim.note && <Fact name={texts.entry.note}>{withCitationLabels(claim.note)}</Fact>}
    </Facts>
    <EntrySection title={texts.entry.citations} count={claim.citations.length}>
      <Passages passages={claim.citations} />
      {!claim.citations.some(({ quote }) => quote) && (
        <p className="aside">
          {whyWithoutText(claim.brief.license)} {claim.brief.url && <OriginalLink url={claim.brief.url} />}
        </p>
      )}
    </EntrySection>
    {linksOf(claim)}
  </>
);

const factsOf = (claim: Claim): ReactElement => {
  switch (claim.__typename) {
    case 'Motive':
      return (
        <>
          <Fact name={texts.entry.actors}>
            <Sharing claim={claim} actors={claim.actors} />
          </Fact>
          {claim.targets.length > 0 && (
            <Fact name={texts.entry.targets}>
              <ActorLinks actors={claim.targets} />
            </Fact>
          )}
        </>
      );
    case 'Recommendation':
      return (
        <>
          <Fact name={texts.entry.addressees}>
            {claim.addressees.length > 0 ? <ActorLinks actors={claim.addressees} /> : texts.entry.noAddressee}
          </Fact>
          <About subjects={claim.about} />
          <Fact name={texts.entry.strength}>
            <Explained of="strength" value={claim.strength} />
            {!claim.explicit && <div className="aside">{texts.entry.implied}</div>}
          </Fact>
          {claim.condition && <Fact name={texts.entry.condition}>{claim.condition}</Fact>}
          <Quantities of={claim} />
        </>
      );
    case 'Stance':
      return (
        <>
          <Fact name={texts.entry.holders}>
            <Sharing claim={claim} actors={claim.holders} /> <Explained of="polarity" value={claim.polarity} />
          </Fact>
          {(claim.topic || claim.object) && (
            <Fact name={texts.entry.object}>
              {claim.topic}
              {claim.topic && claim.object && ' · '}
              {claim.object && <EntryLink id={claim.object.id}>{titleOf(claim.object)}</EntryLink>}
            </Fact>
          )}
        </>
      );
    case 'Forecast':
      return (
        <>
          <Fact name={texts.entry.kind}>{texts.forecastType[claim.forecastType]}</Fact>
          {claim.condition && <Fact name={texts.entry.condition}>{claim.condition}</Fact>}
          <Quantities of={claim} />
        </>
      );
    case 'Relation':
      return (
        <>
          <Fact name={texts.entry.between}>
            <Sharing claim={claim} actors={claim.between} /> <Explained of="trend" value={claim.trend} />
          </Fact>
          {claim.drivenBy && (
            <Fact name={texts.entry.drivenBy}>
              <ActorLinks actors={[claim.drivenBy]} />
            </Fact>
          )}
        </>
      );
    case 'Finding':
      return (
        <>
          <About subjects={claim.about} />
          {claim.question && <Fact name={texts.entry.question}>{claim.question}</Fact>}
          <Fact name={texts.entry.support}>
            <Explained of="support" value={claim.support} />
          </Fact>
          {claim.reference && <Fact name={texts.entry.reference}>{texts.comparison.quoted(claim.reference)}</Fact>}
          <Quantities of={claim} />
        </>
      );
  }
};

/** The actors of a claim, after how many of them share it, unless that is said of others to whom it is attributed. */
const Sharing = ({ claim, actors }: { claim: Claim; actors: Claim['attributedTo'] }) => {
  const { extent, attributedTo } = claim;
  const isOfThem = attributedTo.length === 0 || namesOf(attributedTo).join('\n') === namesOf(actors).join('\n');
  return (
    <>
      {extent && isOfThem && `${texts.entry.extentOf(labelOf(texts.extent, extent))} `}
      <ActorLinks actors={actors} />
    </>
  );
};

const linksOf = (claim: Claim): ReactElement | null => {
  switch (claim.__typename) {
    case 'Motive':
      return (
        <>
          <EntrySection title={texts.entry.evidence} count={claim.evidence.totalCount}>
            <EntityRows
              rows={claim.evidence.nodes.map(({ what, role, date, modality, ...said }) => ({
                ...said,
                role: texts.evidenceRole[role],
                // An event is dated as the brief dates it.
                node: { ...what, date, eventModality: modality },
              }))}
              all={{ count: claim.evidence.totalCount }}
            />
          </EntrySection>
          <EntrySection title={texts.entry.answeredBy} count={claim.answeredBy.totalCount}>
            <EntityRows
              rows={claim.answeredBy.nodes.map(({ recommendation, ...said }) => ({ ...said, node: recommendation }))}
              all={{ count: claim.answeredBy.totalCount }}
            />
          </EntrySection>
        </>
      );
    case 'Recommendation':
      return (
        <>
          <Outcomes of={claim} />
          <Linked title={texts.entry.answers} links={claim.answers} />
        </>
      );
    case 'Forecast':
      return (
        <>
          <Outcomes of={claim} />
          <Linked title={texts.entry.leadsTo} links={claim.leadsTo} />
          <Linked title={texts.entry.feeds} links={claim.feeds} />
        </>
      );
    case 'Stance':
    case 'Relation':
    case 'Finding':
      return null;
  }
};

interface LinkedProps {
  title: string;
  links: { totalCount: number; nodes: readonly (ProvenanceFields & { to: EntityRow['node'] })[] };
}

/** What a claim answers, or what follows from it. */
const Linked = ({ title, links: { totalCount, nodes } }: LinkedProps) => (
  <EntrySection title={title} count={totalCount}>
    <EntityRows rows={nodes.map(({ to, ...said }) => ({ ...said, node: to }))} all={{ count: totalCount }} />
  </EntrySection>
);

const Quantities = ({ of: { quantities } }: { of: Pick<Extract<Claim, { quantities: unknown }>, 'quantities'> }) =>
  quantities.length === 0 ? null : (
    <Fact name={texts.entry.quantities}>
      <QuantityList quantities={quantities} />
    </Fact>
  );

/** What a claim is about; nothing if it names nothing. */
const About = ({ subjects }: { subjects: readonly Titled[] }) =>
  subjects.length === 0 ? null : (
    <Fact name={texts.entry.object}>
      {subjects.map((subject, index) => (
        <span key={subject.id}>
          {index > 0 && ', '}
          <EntryLink id={subject.id}>{titleOf(subject)}</EntryLink>
        </span>
      ))}
    </Fact>
  );
