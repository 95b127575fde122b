import type { ReactNode } from 'react';
import type { ClaimFields, Titled } from '../../views/statement.ts';
import { titleOf } from '../../views/statement.ts';
import { Condition } from '../parts/condition.tsx';
import { EntryLink } from '../parts/links.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { Provenance } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';

/** What is usual of a claim of each type, and not marked: that a motive is held now, and that advice is not followed yet. */
const USUAL: Readonly<Record<string, string>> = { Motive: 'ONGOING', Recommendation: 'HOPED', Finding: 'ONGOING' };

/** How many citations are beside a claim; its entry has all. */
const CITED = 3;

interface ClaimItemProps {
  claim: ClaimFields & Titled & { __typename: string };
  /** Above it: whose claim it is, or whom it addresses; nothing if it is null. */
  top: ReactNode;
  /** Below it, in one line. */
  gist?: string | null;
  /** Beside its marks. */
  rest?: ReactNode;
}

/** A claim of a brief in short: whose, what, and where it stands, with marks for what is not usual. */
export const ClaimItem = ({ claim, top, gist, rest }: ClaimItemProps) => (
  <li data-type={claim.__typename}>
    {top && <p className="card-top">{top}</p>}
    <p>
      <EntryLink id={claim.id} language={claim.brief.statementLanguage}>
        {titleOf(claim)}
      </EntryLink>
    </p>
    <Condition of={claim} />
    {gist && <p className="gist">{gist}</p>}
    <div className="provenance">
      <Provenance
        {...claim}
        modality={claim.modality === USUAL[claim.__typename] ? null : claim.modality}
        basis={claim.basis === 'STATED' ? null : claim.basis}
        citations={claim.citations.slice(0, CITED)}
      />
      {claim.citations.length > CITED && (
        <EntryLink id={claim.id}>{texts.overview.moreCitations(claim.citations.length - CITED)}</EntryLink>
      )}
      {rest}
    </div>
    <OutcomeMark of={claim} />
  </li>
);
