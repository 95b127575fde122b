import { findCountry } from '../country.ts';
import { nameSpaceOf } from '../identity/entry.ts';
import { formatName } from '../identity/name.ts';
import { REGISTER_TYPES, type RegisterType } from '../node-types.ts';
import { toDateValue, toPlaceValue } from '../rows/date-and-place.ts';
import { createCountryWords } from './country-words.ts';
import type { Entry } from './entry.ts';
import { isExternalId } from './external-id.ts';
import { collectFacts } from './facts.ts';
import { createNameReader, type Name, type NameReader } from './name.ts';
import { createResolver, keyOf } from './reference.ts';
import { type Register, type RegisterRecord, recordsOf } from './register.ts';
import { contentWords } from './words.ts';

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
    const space = nameSpaceOf(type);
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
