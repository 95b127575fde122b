import { Fragment, type ReactNode } from 'react';
import type { ListedClaim } from '../../views/claim-list.ts';
import type { ExplorerClaimListQuery } from '../../views/generated/views.ts';
import { ClaimItem } from '../overview/claim-item.tsx';
import { BriefSources } from '../parts/brief-names.tsx';
import { EntryLink } from '../parts/links.tsx';
import { hasOwners, type Owned, Owners } from '../parts/owners.tsx';
import { labelOf, texts } from '../texts/texts.ts';

const ClaimList = ({ data }: { data: ExplorerClaimListQuery }) => <ClaimRows claims={data.claims?.nodes ?? []} />;

/** A page of claims, each with its type if there are several, whose it is, and the brief that makes it. */
export const ClaimRows = ({ claims }: { claims: readonly ListedClaim[] }) => {
  const hasTypes = new Set(claims.map(({ __typename }) => __typename)).size > 1;
  return (
    // The brief is named above each claim.
    <BriefSources value={null}>
      <ul className="rows claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} top={<Top claim={claim} hasType={hasTypes} />} />
        ))}
      </ul>
    </BriefSources>
  );
};

const Top = ({ claim, hasType }: { claim: ListedClaim; hasType: boolean }) => {
  const { brief } = claim;
  const parts: ReactNode[] = [
    hasType && <strong>{labelOf(texts.entityType, claim.__typename)}</strong>,
    hasOwners(claim as Owned) && <Owners claim={claim as Owned} />,
    <EntryLink key="brief" id={brief.id}>
      {texts.source(texts.shortPublisher(brief.publisher.name), brief.title, brief.published.label)}
    </EntryLink>,
  ];
  return parts.filter(Boolean).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no ids, and their order is fixed.
    <Fragment key={index}>
      {index > 0 && ' · '}
      {part}
    </Fragment>
  ));
};

export default ClaimList;
