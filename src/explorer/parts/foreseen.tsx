import type { ForeseenClaim } from '../../views/outcomes.ts';
import { namesOf, titleOf } from '../../views/statement.ts';
import { texts } from '../texts/texts.ts';
import { Attribution } from './attribution.tsx';
import { Condition } from './condition.tsx';
import { Explained } from './explained.tsx';
import { EntryLink } from './links.tsx';
import { AddressedTo } from './owners.tsx';
import { Citations, Hedge, ModalityBadge } from './provenance.tsx';

/** What a brief foresaw or advised: which of both it is, how sure its words are, and whose view it is if not the author's. */
export const Foreseen = ({ claim, hasCitations = false }: { claim: ForeseenClaim; hasCitations?: boolean }) => (
  <div>
    <EntryLink id={claim.id} language={claim.brief.statementLanguage}>
      {titleOf(claim)}
    </EntryLink>
    <Condition of={claim} />
    <div className="provenance">
      {claim.__typename === 'Forecast' ? (
        <>
          <span>{texts.forecastType[claim.forecastType]}</span>
          <ModalityBadge modality={claim.modality} />
        </>
      ) : (
        <>
          <Explained of="strength" value={claim.strength} />
          <span>
            <AddressedTo actors={claim.addressees} />
          </span>
        </>
      )}
      {claim.hedge && <Hedge words={claim.hedge} />}
      <Attribution names={namesOf(claim.attributedTo)} extent={claim.extent} />
      {hasCitations && <Citations refs={claim.citations.map(({ ref }) => ref)} isUnnamed />}
    </div>
  </div>
);
