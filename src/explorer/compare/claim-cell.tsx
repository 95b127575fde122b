import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ListedClaim } from '../../views/claim-list.ts';
import { type ComparedClaim, contradictionsOf } from '../../views/comparison.ts';
import { namesOf, titleOf } from '../../views/statement.ts';
import { viewOf } from '../../views/whose-view.ts';
import { ClaimItem } from '../overview/claim-item.tsx';
import { BriefSources } from '../parts/brief-names.tsx';
import { EntryLink } from '../parts/links.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { hasOwners, nameView, type Owned, Owners } from '../parts/owners.tsx';
import { BasisBadge } from '../parts/provenance.tsx';
import { compareTexts } from '../texts/compare-page.ts';
import { texts } from '../texts/texts.ts';

interface ClaimCellProps {
  claims: readonly ComparedClaim[];
  /** How many there are, and the address of the list of all. */
  count: number;
  href: string;
}

/** The claims of a column of one type: the first few, and a link to all. */
export const ClaimCell = ({ claims, count, href }: ClaimCellProps) => {
  const isOfSeveral = new Set(claims.map(({ brief }) => brief.id)).size > 1;
  return (
    // The institute or the brief is the column.
    <BriefSources value={null}>
      <ul className="rows claims">
        {claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            top={topOf(claim)}
            rest={
              <>
                {isOfSeveral && <span>{compareTexts.inBrief(claim.brief.title, claim.brief.published.label)}</span>}
                <Contradictions of={claim} />
              </>
            }
          />
        ))}
      </ul>
      {count > claims.length && (
        <p className="more">
          <Link href={href}>{compareTexts.more(count - claims.length)}</Link>
        </p>
      )}
    </BriefSources>
  );
};

/** What contradicts a claim, and who says that. */
const Contradictions = ({ of }: { of: ComparedClaim }) =>
  contradictionsOf(of).map((other) => (
    <span key={other.id} className="compare-contradiction">
      <span className="flag flag-disputed">{compareTexts.contradicted}</span> <span>{nameView(viewOf(other))}</span>:{' '}
      <EntryLink id={other.id} language={other.brief.statementLanguage}>
        {titleOf(other)}
      </EntryLink>{' '}
      {other.isReading && <BasisBadge basis="CURATOR_INFERRED" />}
      <OutcomeMark of={other} />
    </span>
  ));

/** Whose claim it is; of a view, whether it is positive, and who holds it unless it is the institute's own. */
const topOf = (claim: ListedClaim): ReactNode => {
  if (claim.__typename === 'Stance') {
    const isOwn = claim.holders.every(({ id }) => id === claim.brief.publisher.id);
    return compareTexts.view(texts.polarity[claim.polarity], isOwn ? [] : namesOf(claim.holders));
  }
  return hasOwners(claim as Owned) ? <Owners claim={claim as Owned} /> : null;
};
