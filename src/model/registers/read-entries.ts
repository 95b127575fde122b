import { contentWords } from '../compare-text.ts';
import { findCountry } from '../countries/country.ts';
import { scopeOf } from '../identity/entry.ts';
import { formatName } from '../identity/name.ts';
import { REGISTER_TYPES, type RegisterType } from '../node-types.ts';
import { append } from '../rows/lists.ts';
import { type DateValue, type PlaceValue, toDateValue, toPlaceValue } from '../rows/statement.ts';
import { type Entry, isExternalId } from './entry.ts';
import { createCountryWords, createNameReader, type Name, type NameReader } from './name.ts';
import { createResolver, keyOf, type Register, type RegisterRecord, type ResolveRef, recordsOf } from './register.ts';

/** Reads names as those of the entries are read: it knows the countries by the names that the registers give them as well. */
export const nameReaderFor = (registers: readonly Register[]): NameReader =>
  createNameReader(createCountryWords(registers.flatMap(countryAliases)));

/** The entries of all registers, with what the briefs of all say about them. */
export const readEntries = (registers: readonly Register[]): Entry[] => {
  const resolve = createResolver(registers);
  const factsOf = collectFacts(registers, resolve);
  const readName = nameReaderFor(registers);

  const toEntry = (type: RegisterType, record: RegisterRecord, register: number, index: number): Entry => {
    const { slug, names = {}, title, aliases = [], sameAs = [], corroborations = [] } = record;
    const namespace = registers[register]?.namespace ?? null;
    const space = scopeOf(type);
    const ref = formatName({ namespace, slug });
    const key = keyOf(space, ref);
    const facts = factsOf(key);
    const places = [
      ...facts.places,
      ...corroborations.flatMap(({ place }) => (place ? toPlaceValue({ ...place, basis: 'CORROBORATED' }) : [])),
    ];
    const ownNames: Name[] = title
      ? [readName(title, 'NAME', { places: places.flatMap(({ name }) => contentWords(name)) })]
      : Object.entries(names).map(([language, text]) => readName(text, 'NAME', { language }));
    return {
      type,
      ref,
      namespace,
      register,
      index,
      title: title ?? names.en ?? slug,
      names: [
        ...ownNames,
        ...aliases.map((text) => readName(text, 'ALIAS')),
        ...facts.names.map((text) => readName(text, 'TEXT')),
      ],
      kind: record.kind ?? null,
      country: toAlpha2(record.country),
      key,
      partOf: record.partOf === undefined ? null : resolve(register, space, record.partOf),
      dates: [
        ...facts.dates,
        ...corroborations.flatMap(({ date }) => (date ? toDateValue({ edtf: date, basis: 'CORROBORATED' }) : [])),
      ],
      places,
      related: [
        ...facts.related,
        ...(record.jurisdiction === undefined ? [] : [resolve(register, 'Actor', record.jurisdiction)]),
      ],
      sameAs,
      ids: sameAs.filter(isExternalId),
    };
  };

  return registers.flatMap((register, position) =>
    REGISTER_TYPES.flatMap((type) =>
      recordsOf(register, type).flatMap((record, index) =>
        record.withdrawn ? [] : toEntry(type, record, position, index),
      ),
    ),
  );
};

const toAlpha2 = (code: string | undefined): string | null => (code && findCountry(code)?.alpha2) || null;

const countryAliases = ({ actors }: Register): [code: string, name: string][] =>
  (actors?.countries ?? []).flatMap(({ code, aliases }) =>
    aliases.map((alias): [string, string] => [toAlpha2(code) ?? code, alias]),
  );

/** What briefs say about an entry, of whichever catalog they are. */
interface Facts {
  /** What they call an event or an instrument. */
  names: readonly string[];
  dates: readonly DateValue[];
  places: readonly PlaceValue[];
  /** The keys of participants, members or organizations. */
  related: readonly string[];
}

const NONE: Facts = { names: [], dates: [], places: [], related: [] };

/** Collects what the briefs say; the function that it returns gives what they say about the entry with a key. */
const collectFacts = (registers: readonly Register[], resolve: ResolveRef): ((key: string) => Facts) => {
  const said = new Map<string, Facts[]>();
  for (const [register, { briefs }] of registers.entries())
    for (const { mentions, people, groupings, instruments } of briefs) {
      const actors = (refs: readonly string[]) => refs.map((ref) => resolve(register, 'Actor', ref));
      for (const { event, names, date, place, participants } of mentions)
        append(said, resolve(register, 'Event', event), {
          names,
          dates: date ? [toDateValue(date)] : [],
          places: place ? [toPlaceValue(place)] : [],
          related: actors(participants.map(({ actor }) => actor)),
        });
      for (const { actor, affiliations } of people)
        append(said, resolve(register, 'Actor', actor), {
          ...NONE,
          related: actors(affiliations.map(({ organization }) => organization)),
        });
      for (const { instrument, names } of instruments)
        append(said, resolve(register, 'Instrument', instrument), { ...NONE, names });
      for (const { actor, members } of groupings)
        append(said, resolve(register, 'Actor', actor), {
          ...NONE,
          related: actors(members.map((member) => member.actor)),
        });
    }
  return (key) => mergeFacts(said.get(key) ?? []);
};

const mergeFacts = (said: readonly Facts[]): Facts => ({
  names: [...new Set(said.flatMap(({ names }) => names))],
  dates: said.flatMap(({ dates }) => dates),
  places: said.flatMap(({ places }) => places),
  related: [...new Set(said.flatMap(({ related }) => related))],
});
