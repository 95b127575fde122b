import { foldText } from '../compare-text.ts';
import type { PlaceValue } from '../rows/date-and-place.ts';

/** How places relate to each other, as far as their names and countries show. */

/** A place by the parts of its name, narrowest first: "Camp David, Maryland" is in "Maryland". */
export interface PlaceExtent {
  /** The folded parts, joined by ", ". */
  text: string;
  /** The proper beginnings and ends of the text: "a, b, c" has "a, b" and "a", and "b, c" and "c". */
  beginnings: readonly string[];
  ends: readonly string[];
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
  const parts = text.split(', ');
  const splits = parts.slice(1).map((_part, index) => index + 1);
  return {
    text,
    beginnings: splits.map((split) => parts.slice(0, split).join(', ')),
    ends: splits.map((split) => parts.slice(split).join(', ')),
    country,
    isCountry: country !== null && countryNames.get(country)?.has(text) === true,
  };
};

const beginsWith = (text: string, beginning: string): boolean =>
  text === beginning || text.startsWith(`${beginning}, `);

/** Whether one is the other, or the other with wider places added: "Camp David" and "Camp David, Maryland". */
export const isSamePlace = (a: PlaceExtent, b: PlaceExtent): boolean =>
  a.country === b.country && ((a.isCountry && b.isCountry) || beginsWith(a.text, b.text) || beginsWith(b.text, a.text));

/** Whether the first contains the second and more. A country as a whole is in no other place, so no two contain each other. */
export const containsPlace = (a: PlaceExtent, b: PlaceExtent): boolean => {
  if (b.isCountry || isSamePlace(a, b)) return false;
  if (a.isCountry && a.country === b.country) return true;
  return b.text.endsWith(`, ${a.text}`) && (a.country === b.country || a.country === null || b.country === null);
};

/**
 * Counts places by country and name, to compare one place with all others in as many steps as its name has parts. It agrees
 * with comparing each pair by `isSamePlace` and `containsPlace`; a test shows this.
 */
export class PlaceIndex {
  readonly #byCountry = new Map<string | null, PlacesOfCountry>();
  readonly #endsAnywhere = new Counts();
  /** The places that have a country. */
  readonly #placed: number;

  constructor(places: readonly PlaceExtent[]) {
    for (const place of places) {
      const ofCountry = this.#of(place.country);
      this.#byCountry.set(place.country, ofCountry);
      ofCountry.add(place);
      if (!place.isCountry) for (const end of place.ends) this.#endsAnywhere.add(end);
    }
    this.#placed = places.length - this.#of(null).size;
  }

  /** Whether the place contains one of the places. */
  containsAny(place: PlaceExtent): boolean {
    const { text, country, isCountry } = place;
    const own = this.#of(country);
    if (own.ends.of(text) > own.both.of(text)) return true;
    if (country === null) return this.#endsAnywhere.of(text) > own.ends.of(text);
    if (this.#of(null).ends.of(text) > 0) return true;
    return isCountry && own.parts > own.countSame(place);
  }

  /** Whether the place and one of the places exclude each other: both have a country, and neither is or contains the other. */
  excludesAny(place: PlaceExtent): boolean {
    if (place.country === null) return false;
    const own = this.#of(place.country);
    return this.#placed > own.size || (!place.isCountry && own.parts > own.countRelated(place));
  }

  #of(country: string | null): PlacesOfCountry {
    return this.#byCountry.get(country) ?? new PlacesOfCountry();
  }
}

/** The places of one country, or those without a country. */
class PlacesOfCountry {
  size = 0;
  /** The places that are not the country as a whole; all other counts are of these. */
  parts = 0;
  readonly #names = new Counts();
  readonly #beginnings = new Counts();
  readonly ends = new Counts();
  /** Texts that are both a beginning and an end: "New York" of "New York, New York". */
  readonly both = new Counts();

  add({ text, beginnings, ends, isCountry }: PlaceExtent): void {
    this.size++;
    if (isCountry) return;
    this.parts++;
    this.#names.add(text);
    for (const beginning of beginnings) this.#beginnings.add(beginning);
    for (const end of ends) {
      this.ends.add(end);
      if (beginnings.includes(end)) this.both.add(end);
    }
  }

  /** The places that are the same one. */
  countSame({ text, beginnings }: PlaceExtent): number {
    return this.#names.of(text) + this.#names.ofAll(beginnings) + this.#beginnings.of(text);
  }

  /** The places that are the same one, contain it or are contained in it; it is not a country as a whole. */
  countRelated(place: PlaceExtent): number {
    const { text, beginnings, ends } = place;
    const wider = this.#names.ofAll(ends.filter((end) => !beginnings.includes(end)));
    const narrower = this.ends.of(text) - this.both.of(text);
    return this.countSame(place) + wider + narrower;
  }
}

/** How often each text occurs. */
class Counts {
  readonly #counts = new Map<string, number>();

  add(text: string): void {
    this.#counts.set(text, this.of(text) + 1);
  }

  of(text: string): number {
    return this.#counts.get(text) ?? 0;
  }

  ofAll(texts: readonly string[]): number {
    return texts.reduce((sum, text) => sum + this.of(text), 0);
  }
}
