import { foldText } from '../compare-text.ts';
import type { PlaceValue } from '../rows/statement.ts';

/** How places relate to each other, as far as their names and countries show. */

/** A place by the parts of its name, narrowest first: "Camp David, Maryland" is in "Maryland". */
export interface PlaceExtent {
  /** The folded parts, joined by ", ". */
  text: string;
  /** Alpha-2 code. */
  country: string | null;
  /** Whether it is its country as a whole, by its name. */
  isCountry: boolean;
}

/** The names of countries as `placeText` has them, by alpha-2 code. */
export type CountryNames = ReadonlyMap<string, ReadonlySet<string>>;

/** The name without case, accents, and white space around its parts. */
export const placeText = (name: string): string =>
  foldText(name)
    .split(',')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '')
    .join(', ');

export const toExtent = ({ name, country }: PlaceValue, countryNames: CountryNames): PlaceExtent => {
  const text = placeText(name);
  return { text, country, isCountry: country !== null && countryNames.get(country)?.has(text) === true };
};

const beginsWith = (text: string, beginning: string): boolean =>
  text === beginning || text.startsWith(`${beginning}, `);

/** Whether one is the other, or the other with wider places added: "Camp David" and "Camp David, Maryland". */
const isSamePlace = (a: PlaceExtent, b: PlaceExtent): boolean =>
  a.country === b.country && ((a.isCountry && b.isCountry) || beginsWith(a.text, b.text) || beginsWith(b.text, a.text));

/** Whether the first contains the second and more. A country as a whole is in no other place, so no two contain each other. */
export const containsPlace = (a: PlaceExtent, b: PlaceExtent): boolean => {
  if (b.isCountry || isSamePlace(a, b)) return false;
  if (a.isCountry && a.country === b.country) return true;
  return b.text.endsWith(`, ${a.text}`) && (a.country === b.country || a.country === null || b.country === null);
};

/** Whether both have a country, and neither is or contains the other. */
export const excludeEachOther = (a: PlaceExtent, b: PlaceExtent): boolean =>
  a.country !== null && b.country !== null && !(isSamePlace(a, b) || containsPlace(a, b) || containsPlace(b, a));

/** Each place once: many briefs name the same ones. */
export const distinctPlaces = (places: readonly PlaceExtent[]): PlaceExtent[] => [
  ...new Map(places.map((place) => [`${place.country} ${place.text}`, place])).values(),
];
