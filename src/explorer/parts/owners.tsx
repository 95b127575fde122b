import type { View } from '../../views/whose-view.ts';
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
  if (claim.addressees) return <AddressedTo actors={claim.addressees} isStart />;
  const actors = claim.holders ?? claim.between;
  return actors ? <ActorLinks actors={actors} /> : null;
};

export const hasOwners = ({ actors, holders, between, addressees }: Owned): boolean =>
  addressees !== undefined || [actors, holders, between].some((list) => list && list.length > 0);

/** Whose view it is, and who reports it. */
export const nameView = ({ holders, sources, publisher }: View): string => {
  if (holders.length === 0 && sources.length === 0) return texts.shortPublisher(publisher);
  return texts.capitalized(texts.comparison.reported(holders.length > 0 ? holders : [publisher], sources, publisher));
};

/** Whom a recommendation addresses, as the start of a line or within it; also says if that is nobody by name. */
export const AddressedTo = ({ actors, isStart = false }: { actors: Actors; isStart?: boolean }) => {
  const { addressedTo, notAddressed } = isStart ? texts.overview : texts.arguments;
  if (actors.length === 0) return notAddressed;
  return (
    <>
      {addressedTo} <ActorLinks actors={actors} />
    </>
  );
};
