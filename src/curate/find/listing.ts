import { COUNTRY_CODES, findCountry } from '../../model/countries/country.ts';
import { formatName } from '../../model/identity/name.ts';
import type { RegisterType } from '../../model/node-types.ts';
import type { Name } from '../../model/registers/name.ts';
import { nameReaderFor, readEntries } from '../../model/registers/read-entries.ts';
import { createResolver, type Register, type ResolveRef, recordsOf } from '../../model/registers/register.ts';
import type { DateValue } from '../../model/rows/statement.ts';

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

/** Which briefs list an entry, and what they call it. */
export interface Uses {
  /** The briefs, as `slug` or `namespace/slug`. */
  briefs: readonly string[];
  names: readonly string[];
}

const NONE: Uses = { briefs: [], names: [] };

/** Collects what the briefs list; the function that it returns gives the uses of the entry with a key. */
export const collectUses = (registers: readonly Register[], resolve: ResolveRef): ((key: string) => Uses) => {
  const found = new Map<string, { briefs: Set<string>; names: Set<string> }>();
  for (const [register, { namespace, briefs }] of registers.entries())
    for (const { slug, countries, organizations, people, groupings, mentions, issues, instruments } of briefs) {
      const brief = formatName({ namespace, slug });
      const add = (key: string, names: readonly string[]) => {
        const uses = found.get(key) ?? { briefs: new Set(), names: new Set() };
        found.set(key, uses);
        uses.briefs.add(brief);
        for (const name of names) uses.names.add(name);
      };
      for (const { actor, names } of [...countries, ...organizations, ...people, ...groupings])
        add(resolve(register, 'Actor', actor), names);
      for (const { event, names } of mentions) add(resolve(register, 'Event', event), names);
      for (const { issue } of issues) add(resolve(register, 'Issue', issue), []);
      for (const { instrument, names } of instruments) add(resolve(register, 'Instrument', instrument), names);
    }
  return (key) => {
    const uses = found.get(key);
    return uses ? { briefs: [...uses.briefs], names: [...uses.names] } : NONE;
  };
};
