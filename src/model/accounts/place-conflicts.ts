import type { ConflictRule } from './conflict-rule.ts';
import { containsPlace, isSamePlace, type PlaceExtent } from './place-extent.ts';
import { PlaceIndex } from './place-index.ts';

/** A place, and whether the event is said to be under way. */
export interface PlaceClaim {
  extent: PlaceExtent;
  ongoing: boolean;
}

/** Places in countries conflict if neither is the other or contains it. What is under way may be so in two places. */
export const placeConflicts: ConflictRule<PlaceClaim> = {
  conflicts: (a, b) => !(a.ongoing && b.ongoing) && excludeEachOther(a.extent, b.extent),
  index(claims) {
    const all = new PlaceIndex(claims.map(({ extent }) => extent));
    const notOngoing = new PlaceIndex(claims.flatMap(({ extent, ongoing }) => (ongoing ? [] : extent)));
    return ({ extent, ongoing }) => (ongoing ? notOngoing : all).excludesAny(extent);
  },
};

const excludeEachOther = (a: PlaceExtent, b: PlaceExtent): boolean =>
  a.country !== null && b.country !== null && !(isSamePlace(a, b) || containsPlace(a, b) || containsPlace(b, a));
