import { foldText } from '../../model/compare-text.ts';
import { COUNTRY_CODES } from '../../model/countries/country.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { append } from '../../model/rows/lists.ts';
import type { Doubt } from './doubt.ts';

/** Countries differ about these. */
const DISPUTED: ReadonlySet<string> = new Set(['jerusalem', 'simferopol', 'stanley', 'el aaiun', 'hebron', 'gaza']);

/** Places that have another country than the cities after which its time zones are named: most capitals, and some other cities. */
export const findOtherCountries = function* (brief: BriefFile): Generator<Doubt> {
  for (const [at, { place }] of brief.mentions.entries()) {
    const { name = '', country } = place ?? {};
    const countries = citiesOf().get(foldText(name)) ?? [];
    if (country === undefined || countries.length === 0 || countries.includes(country)) continue;
    const meant = countries.map((code) => `"${code}"`).join(' or ');
    yield {
      path: ['mentions', at, 'place', 'country'],
      check: 'PLACE',
      message: `"${name}" is in ${meant}, if it is the city after which a time zone is named; correct the country if it is that one`,
    };
  }
};

let cities: ReadonlyMap<string, readonly string[]> | null = null;

/** The cities of all time zones, with the countries that have such a zone. */
const citiesOf = (): ReadonlyMap<string, readonly string[]> => {
  cities ??= readCities();
  return cities;
};

/** Node 20 has a property, which later versions replaced by a method. */
interface ZonedLocale {
  timeZones?: readonly string[];
  getTimeZones?(): readonly string[];
}

const readCities = (): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const { alpha2, alpha3 } of COUNTRY_CODES) {
    const locale: ZonedLocale = new Intl.Locale(`und-${alpha2}`) as Intl.Locale & ZonedLocale;
    for (const zone of locale.getTimeZones?.() ?? locale.timeZones ?? []) {
      const city = foldText(zone.replace(/^.*\//, '').replaceAll('_', ' '));
      if (!DISPUTED.has(city)) append(found, city, alpha3);
    }
  }
  return found;
};
