import { iso31661 } from 'iso-3166';

/** The countries and territories of ISO 3166-1. */

export interface CountryCode {
  alpha2: string;
  alpha3: string;
}

export const COUNTRY_CODES: readonly CountryCode[] = iso31661.map(({ alpha2, alpha3 }) => ({ alpha2, alpha3 }));

const byCode = new Map(
  COUNTRY_CODES.flatMap((country) => [[country.alpha2, country] as const, [country.alpha3, country] as const]),
);

/** The country with this alpha-2 or alpha-3 code, in any case; undefined if there is none. */
export const findCountry = (code: string): CountryCode | undefined => byCode.get(code.toUpperCase());
