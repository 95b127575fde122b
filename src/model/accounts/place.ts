import type { PlaceValue } from '../rows/date-and-place.ts';
import { type Account, accountKey, basisRank } from './account.ts';
import { type CountryNames, toExtent } from './place-extent.ts';
import { PlaceIndex } from './place-index.ts';
import { greatestBy } from './sort.ts';

/**
 * Of the places with the best basis, the latest brief's; but none that contains another of them. Comparing them in pairs
 * ("the narrower, else the later") would depend on the order: Seoul, then Tokyo, then South Korea, then Seoul again.
 */
export const derivePlace = (accounts: readonly Account[], countryNames: CountryNames): PlaceValue | null => {
  const placed = accounts.flatMap((account) => (account.place ? [{ account, place: account.place }] : []));
  const bestRank = Math.min(...new Set(placed.map(({ place }) => basisRank(place.basis))));
  const best = placed
    .filter(({ place }) => basisRank(place.basis) === bestRank)
    .map((said) => ({ ...said, extent: toExtent(said.place, countryNames) }));
  const index = new PlaceIndex(best.map(({ extent }) => extent));
  const narrow = best.filter(({ extent }) => !index.containsAny(extent));
  return greatestBy(narrow, ({ account }) => accountKey(account))?.place ?? null;
};
