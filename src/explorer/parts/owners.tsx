import { Fragment } from 'react';
import { type View, viewOf } from '../../views/whose-view.ts';
import { labelOf, texts } from '../texts/texts.ts';
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

/** Whose motive, view or relation a claim is about, before the claim; after the type of the claim, a motive has only its actors. */
export const Owners = ({ claim, isAfterType = false }: { claim: Owned; isAfterType?: boolean }) => {
  const { actors: from, targets: to = [] } = claim;
  if (from) return isAfterType ? <ActorsToward from={from} to={to} /> : <MotiveOf actors={from} targets={to} />;
  if (claim.addressees) return <AddressedTo actors={claim.addressees} isStart />;
  const actors = claim.holders ?? claim.between;
  return actors ? <ActorLinks actors={actors} /> : null;
};

/** That a claim is a motive, and whose: without it, a motive reads like a recommendation. */
export const MotiveOf = ({ actors, targets }: { actors: Actors; targets: Actors }) => (
  <strong className="motive-of">
    {texts.overview
      .motiveOf(<ActorLinks actors={actors} />, targets.length > 0 ? <ActorLinks actors={targets} /> : null)
      .map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no ids, and their order is fixed.
        <Fragment key={index}>{part}</Fragment>
      ))}
  </strong>
);

export const hasOwners = ({ actors, holders, between, addressees }: Owned): boolean =>
  addressees !== undefined || [actors, holders, between].some((list) => list && list.length > 0);

/** Whose view it is, and who reports it, unless that is the author. */
export const nameView = ({ holders, sources, publisher, isAuthors }: View): string => {
  if (isAuthors) return texts.list(holders);
  if (holders.length === 0 && sources.length === 0) return texts.shortPublisher(publisher);
  return texts.capitalized(texts.comparison.reported(holders.length > 0 ? holders : [publisher], sources, publisher));
};

/** Whose view a claim is, who reports it, and how many share it: of those on whose word it is reported, or without these of its holders. */
export const nameHolders = (claim: Parameters<typeof viewOf>[0] & { extent: string | null }): string =>
  nameView(viewOf(claim, (name, extent) => texts.entry.nameWithExtent(name, labelOf(texts.extent, extent))));

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
