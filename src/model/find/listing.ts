import { COUNTRY_CODES, findCountry } from '../country.ts';
import type { Name } from '../duplicates/name.ts';
import { nameReaderFor, readEntries } from '../duplicates/read-entries.ts';
import { createResolver } from '../duplicates/reference.ts';
import { type Register, recordsOf } from '../duplicates/register.ts';
import type { RegisterType } from '../node-types.ts';
import type { DateValue } from '../rows/date-and-place.ts';
import { collectUses } from './uses.ts';

/** An entry of a register, or a country, with all that it can be found by. */
export interface Listing {
  type: RegisterType | 'Country';
  /** How data files refer to it: `namespace/slug`, `slug`, or the alpha-3 code of a country. */
  ref: string;
  title: string;
  /** In all languages, then aliases, then what briefs call it. */
  names: readonly Name[];
  kind: string | null;
  /** Alpha-3 code of the country of an actor, or of the jurisdiction of an instrument as it is written. */
  country: string | null;
  /** Of an event. */
  dates: readonly DateValue[];
  /** References to entries of other catalogs, and external ids. */
  sameAs: readonly string[];
  briefs: readonly string[];
  /** Where it is: the index of its register and its own in the list of its type; null for a country that no register has. */
  place: { register: number; index: number } | null;
}

/** The languages in which countries are found by their names. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ko', 'ja', 'zh'];

/** The entries of all registers, and all countries of ISO 3166-1. */
export const listAll = (registers: readonly Register[]): Listing[] => {
  const usesOf = collectUses(registers, createResolver(registers));
  const readName = nameReaderFor(registers);
  const withUses = (names: readonly Name[], key: string) => {
    const { briefs, names: used } = usesOf(key);
    const isNew = (text: string) => !names.some((name) => name.text === text);
    return { briefs, names: [...names, ...used.filter(isNew).map((text) => readName(text, 'TEXT'))] };
  };
  const entries = readEntries(registers).map(
    ({ type, ref, title, names, kind, country, key, dates, sameAs, register, index }): Listing => {
      const jurisdiction = recordsOf(registers[register] as Register, type)[index]?.jurisdiction;
      return {
        type,
        ref,
        title,
        kind,
        country: (country && findCountry(country)?.alpha3) ?? jurisdiction ?? null,
        dates,
        sameAs,
        place: { register, index },
        ...withUses(names, key),
      };
    },
  );
  return [...entries, ...listCountries(registers, readName, withUses)];
};

const listCountries = (
  registers: readonly Register[],
  readName: ReturnType<typeof nameReaderFor>,
  withUses: (names: readonly Name[], key: string) => Pick<Listing, 'briefs' | 'names'>,
): Listing[] => {
  const languages = LANGUAGES.map((language) => ({
    language,
    display: new Intl.DisplayNames(language, { type: 'region' }),
  }));
  const records = registers.flatMap(({ actors }, register) =>
    (actors?.countries ?? []).map(({ code, aliases }, index) => ({
      alpha3: findCountry(code)?.alpha3,
      aliases,
      place: { register, index },
    })),
  );
  return COUNTRY_CODES.map(({ alpha2, alpha3 }) => {
    const own = records.filter((record) => record.alpha3 === alpha3);
    const names = [
      ...languages.map(({ language, display }) => readName(display.of(alpha2) ?? alpha2, 'NAME', { language })),
      ...own.flatMap(({ aliases }) => aliases.map((alias) => readName(alias, 'ALIAS'))),
    ];
    return {
      type: 'Country',
      ref: alpha3,
      title: names[0]?.text ?? alpha3,
      kind: null,
      country: null,
      dates: [],
      sameAs: [],
      place: own[0]?.place ?? null,
      ...withUses(names, `country:${alpha2}`),
    };
  });
};
