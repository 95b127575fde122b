import { type CollectionName, collectionOf, collections } from '../../model/collections.ts';
import type { Collection } from '../../model/rows/collection.ts';
import type { Derivation } from '../../model/rows/derivation.ts';

const all = Object.keys(collections).map((name) => collectionOf(name as CollectionName));

/** The collections whose rows are derived in one way, each with that. */
export const derivedFrom = <From extends Derivation<unknown>['from']>(from: From): DerivedCollection<From>[] =>
  all.flatMap((collection) =>
    collection.derive.from === from
      ? { collection, derive: collection.derive as DerivedCollection<From>['derive'] }
      : [],
  );

interface DerivedCollection<From extends Derivation<unknown>['from']> {
  collection: Collection<unknown>;
  derive: Extract<Derivation<unknown>, { from: From }>;
}
