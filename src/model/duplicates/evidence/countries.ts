import { type Comparison, evidence } from './evidence.ts';

/** Compares the countries that actors belong to. */
export const compareCountries: Comparison = (a, b) => {
  if (a.country === null || b.country === null) return null;
  return a.country === b.country
    ? evidence(1.5, `the same country: ${a.country}`)
    : evidence(-5, `but other countries: ${a.country} and ${b.country}`);
};
