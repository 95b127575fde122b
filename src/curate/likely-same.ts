import { parseName } from '../model/identity/name.ts';
import { ACTOR_TYPES, pluralOf, type RegisterType, typesDefinedIn } from '../model/node-types.ts';
import { nameReaderFor, readEntries } from '../model/registers/read-entries.ts';
import { type Register, type RegisterRecord, recordsOf } from '../model/registers/register.ts';
import { findDuplicatesOf } from './duplicates/find-duplicates.ts';
import { findNamesakes } from './duplicates/find-namesakes.ts';
import { findEntries } from './find/find-entries.ts';
import { listAll } from './find/listing.ts';
import type { EntryLocation, Registers } from './registers.ts';

/** An entry that the new one is likely the same as. */
export interface Likely {
  ref: string;
  title: string;
  score: number;
  reasons: readonly string[];
  place: EntryLocation | null;
}

/** A pair is more likely the same than not. Less is known of a new entry than of those that `match` compares. */
const LIKELY = 0.5;

/** The entries, and the countries, that the new one is likely the same as. */
export const findLikely = (
  { registers, locate }: Registers,
  register: number,
  type: RegisterType,
  record: RegisterRecord,
): Likely[] => {
  const entries = readEntries(
    registers.map((other, index) => (index === register ? withRecord(other, type, record) : other)),
  );
  const last = recordsOf(registers[register] as Register, type).length;
  const entry = entries.find((other) => other.register === register && other.type === type && other.index === last);
  if (!entry) return [];
  const others = entries.filter((other) => other !== entry);
  const pairs = findDuplicatesOf(entry, others, LIKELY);
  const namesakes = type === 'Person' ? findNamesakes(entries).filter(({ entries: pair }) => pair.includes(entry)) : [];
  const found = [
    ...pairs.map(({ entries: [other], score, reasons }) => ({ other, score, reasons })),
    ...namesakes.flatMap(({ entries: [a, b], names }) => {
      const other = a === entry ? b : a;
      const isFound = pairs.some(({ entries: [first] }) => first === other);
      return isFound ? [] : [{ other, score: LIKELY, reasons: [`one name in two spellings: ${names.join(' / ')}`] }];
    }),
  ].map(({ other: { ref, title, ...other }, score, reasons }) => ({
    ref,
    title,
    score,
    reasons,
    place: locate(other),
  }));
  return [...(ACTOR_TYPES.some((actor) => actor === type) ? findCountries(registers, record) : []), ...found];
};

const withRecord = (register: Register, type: RegisterType, record: RegisterRecord): Register => {
  const list = pluralOf(type);
  const file = typesDefinedIn('events').includes(type) ? 'events' : 'actors';
  return { ...register, [file]: { ...register[file], [list]: [...recordsOf(register, type), record] } };
};

/** Others of its type whose names have most of its words: they are not likely the same, but may be worth a look. */
export const findSimilar = (
  { registers }: Registers,
  type: RegisterType,
  title: string,
  likely: readonly Likely[],
): Pick<Likely, 'ref' | 'title'>[] =>
  findEntries(
    listAll(registers).filter((listing) => listing.type === type),
    title,
    nameReaderFor(registers),
  )
    .found.map(({ listing: { ref, title } }) => ({ ref, title }))
    .filter(({ ref }) => !likely.some((other) => other.ref === ref))
    .slice(0, 3);

/** The countries that have one of the names. */
const findCountries = (registers: readonly Register[], { names = {}, aliases = [] }: RegisterRecord): Likely[] => {
  const countries = listAll(registers).filter(({ type }) => type === 'Country');
  const readName = nameReaderFor(registers);
  const found = [...Object.values(names), ...aliases].flatMap((name) =>
    findEntries(countries, name, readName)
      .found.filter(({ score }) => score === 1)
      .map(({ listing: { ref, title } }) => ({ ref, title, name })),
  );
  return found.slice(0, 1).map(({ ref, title, name }) => ({
    ref,
    title,
    score: 1,
    reasons: [`a country of ISO 3166-1 is called "${name}"; refer to it by its code`],
    place: null,
  }));
};

/** What is printed where a new entry is likely there already. */
export const describeLikely = (
  { ref, type, title }: { ref: string; type: RegisterType; title: string },
  likely: readonly Likely[],
): string[] => {
  const isElsewhere = likely.some((other) => other.place && namespaceOf(other.ref) !== namespaceOf(ref));
  return [
    `"${title}" is likely there already; nothing was written`,
    ...likely.flatMap((other) => [
      `${other.score.toFixed(2)} ${other.ref}: ${other.title}`,
      ...(other.place ? [`  ${other.place.file}:${other.place.line}:${other.place.column}`] : []),
      ...other.reasons.map((reason) => `  ${reason}`),
    ]),
    `if it is the same ${type.toLowerCase()}, refer to it by its id${isElsewhere ? ', or add it with --same-as' : ''}; if it is not, --force adds it`,
  ];
};

const namespaceOf = (ref: string): string | null => parseName(ref)?.namespace ?? null;
