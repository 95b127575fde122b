import { iso31661 } from 'iso-3166';
import { expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/model/countries/country.ts';

test('the codes of countries are those of ISO 3166-1', () => {
  expect(COUNTRY_CODES).toEqual(iso31661.map(({ alpha2, alpha3 }) => ({ alpha2, alpha3 })));
});
