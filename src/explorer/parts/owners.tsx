import { texts } from '../texts/texts.ts';
import { ActorLinks, ActorsToward } from './links.tsx';

type Actors = readonly { id: string; name: string }[];

/** The actors of a claim: who has the motive or the view, between whom a relation is, or whom a recommendation addresses. */
export interface Owned {
  actors?: Actors;
  targets?: Actors;
  holders?: Actors;
  between?: Actors;
  addressees?: Actors;
}

/** Whose motive, view or relation a claim is about, before the claim: without it, a motive reads like advice. */
export const Owners = ({ claim }: { claim: Owned }) => {
  if (claim.actors) return <ActorsToward from={claim.actors} to={claim.targets ?? []} />;
  if (claim.addressees)
    return (
      <>
        {texts.overview.addressedTo} <ActorLinks actors={claim.addressees} />
      </>
    );
  const actors = claim.holders ?? claim.between;
  return actors ? <ActorLinks actors={actors} /> : null;
};

export const hasOwners = ({ actors, holders, between, addressees }: Owned): boolean =>
  [actors, holders, between, addressees].some((list) => list && list.length > 0);
