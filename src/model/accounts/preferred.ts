import { dateWidth } from '../dates/date-window.ts';
import type { Corroboration } from '../records/event-records.ts';
import { greatestBy } from '../rows/sort-key.ts';
import { type DateValue, type PlaceValue, toDateValue, toPlaceValue } from '../rows/statement.ts';
import type { Modality } from '../vocabulary/statements.ts';
import { type Account, accountKey, basisRank, latestFirst } from './account.ts';
import { type CountryNames, containsPlace, distinctPlaces, toExtent } from './places.ts';

/** The date with the best basis, then the narrowest, then one that is neither approximate nor uncertain, then the latest brief's. */
export const deriveDate = (accounts: readonly Account[]): DateValue | null => {
  const dated = accounts.flatMap((account) => (account.date ? [{ account, date: account.date }] : []));
  const best = greatestBy(dated, ({ account, date }) => [
    -basisRank(date.basis),
    -dateWidth(date),
    date.approximate || date.uncertain ? 0 : 1,
    ...accountKey(account),
  ]);
  return best?.date ?? null;
};

/** The latest brief's modality; of briefs that may be of one day, that with the best basis. Null without accounts. */
export const deriveModality = (accounts: readonly Account[]): Modality | null => {
  const best = greatestBy(accounts, ({ published, basis, brief, entry }) => [
    published.earliest ?? '',
    -basisRank(basis),
    brief,
    entry,
  ]);
  return best?.modality ?? null;
};

/**
 * Of the places with the best basis, the latest brief's; but none that contains another of them. Comparing them in pairs
 * ("the narrower, else the later") would depend on the order: Seoul, then Tokyo, then South Korea, then Seoul again.
 */
export const derivePlace = (accounts: readonly Account[], countryNames: CountryNames): PlaceValue | null => {
  const placed = latestFirst(accounts).flatMap(({ place }) =>
    place ? [{ place, extent: toExtent(place, countryNames) }] : [],
  );
  const bestRank = Math.min(...new Set(placed.map(({ place }) => basisRank(place.basis))));
  const best = placed.filter(({ place }) => basisRank(place.basis) === bestRank);
  const extents = distinctPlaces(best.map(({ extent }) => extent));
  return best.find(({ extent }) => !extents.some((other) => containsPlace(extent, other)))?.place ?? null;
};

/** The facts of an event that no brief mentions. What briefs say of an event is never replaced by them. */

/** Of the dates that outside sources give, the narrowest, then the first listed. */
export const corroboratedDate = (corroborations: readonly Corroboration[]): DateValue | null => {
  const dates = corroborations.flatMap(({ date }) =>
    date === undefined ? [] : toDateValue({ edtf: date, basis: 'CORROBORATED' }),
  );
  const best = greatestBy([...dates.entries()], ([index, date]) => [-dateWidth(date), -index]);
  return best?.[1] ?? null;
};

/** The first place that they give. */
export const corroboratedPlace = (corroborations: readonly Corroboration[]): PlaceValue | null => {
  const place = corroborations.find((corroboration) => corroboration.place)?.place;
  return place ? toPlaceValue({ ...place, basis: 'CORROBORATED' }) : null;
};
