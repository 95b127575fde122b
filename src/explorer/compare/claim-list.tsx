import { Fragment, type ReactNode } from 'react';
import type { ListedClaim } from '../../views/claim-list.ts';
import type { ExplorerClaimListQuery } from '../../views/generated/views.ts';
import { ClaimItem } from '../overview/claim-item.tsx';
import { BriefSources } from '../parts/brief-names.tsx';
import { EntryLink } from '../parts/links.tsx';
import { hasOwners, type Owned, Owners } from '../parts/owners.tsx';
import { labelOf, texts } from '../texts/texts.ts';

const ClaimList = ({ data }: { data: ExplorerClaimListQuery }) => <ClaimRows claims={data.claims?.nodes ?? []} />;

interface ClaimRowsProps {
  claims: readonly ListedClaim[];
  /** Whether the brief that makes all of them is named above them. */
  isBriefNamed?: boolean;
}

/** A page of claims, each with its type if there are several, whose it is, and the brief that makes it, if they have not the same. */
export const ClaimRows = ({ claims, isBriefNamed = false }: ClaimRowsProps) => {
  const hasTypes = new Set(claims.map(({ __typename }) => __typename)).size > 1;
  const briefs = new Map(claims.map(({ brief }) => [brief.id, brief]));
  const [only] = claims.length > 1 && briefs.size === 1 ? briefs.values() : [];
  const hasBrief = !only && !isBriefNamed;
  return (
    // The brief is named above each claim, or above all of them.
    <BriefSources value={null}>
      {only && !isBriefNamed && (
        <p className="aside">
          {texts.overview.allIn} <BriefLink brief={only} />
        </p>
      )}
      <ul className="rows claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} top={topOf(claim, hasTypes, hasBrief)} />
        ))}
      </ul>
    </BriefSources>
  );
};

const topOf = (claim: ListedClaim, hasType: boolean, hasBrief: boolean): ReactNode => {
  const all: ReactNode[] = [
    // A motive is called so with whose it is.
    hasType && claim.__typename !== 'Motive' && <strong>{labelOf(texts.entityType, claim.__typename)}</strong>,
    hasOwners(claim as Owned) && <Owners claim={claim as Owned} />,
    hasBrief && <BriefLink brief={claim.brief} />,
  ];
  const parts = all.filter(Boolean);
  if (parts.length === 0) return null;
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no ids, and their order is fixed.
    <Fragment key={index}>
      {index > 0 && ' · '}
      {part}
    </Fragment>
  ));
};

const BriefLink = ({ brief }: { brief: ListedClaim['brief'] }) => (
  <EntryLink id={brief.id}>
    {texts.source(texts.shortPublisher(brief.publisher.name), brief.title, brief.published.label)}
  </EntryLink>
);

export default ClaimList;
