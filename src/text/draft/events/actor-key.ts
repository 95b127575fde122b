import { findCountry } from '../../../model/countries/country.ts';
import { keyOf } from '../../../model/registers/register.ts';

/** The key of an actor as entries have it. */
export const actorKey = (ref: string): string => {
  const country = ref.length <= 3 ? findCountry(ref) : undefined;
  return country ? `country:${country.alpha2}` : keyOf('Actor', ref);
};
