import { packageFolders } from '../app/package-files.ts';
import { findDuplicatesOf } from '../model/duplicates/find-duplicates.ts';
import { findNamesakes } from '../model/duplicates/find-namesakes.ts';
import { nameReaderFor, readEntries } from '../model/duplicates/read-entries.ts';
import { type Register, type RegisterRecord, recordsOf } from '../model/duplicates/register.ts';
import { findEntries } from '../model/find/find-entries.ts';
import { listAll } from '../model/find/listing.ts';
import { nameSpaceOf } from '../model/identity/entry.ts';
import { formatName, parseName } from '../model/identity/name.ts';
import { mintSlug } from '../model/mint-slug.ts';
import { ACTOR_TYPES, pluralOf, REGISTER_TYPES, type RegisterType, typesDefinedIn } from '../model/node-types.ts';
import { loadDataSet } from '../store/data-set.ts';
import { planEdits } from '../store/edits/apply-edits.ts';
import { insertEntry } from '../store/edits/edit.ts';
import { writeChanges } from '../store/edits/write-changes.ts';
import { DataError } from '../store/problem.ts';
import { changedLines } from './changed-lines.ts';
import { checkPlanned } from './check-planned.ts';
import { CommandError, EXIT, type ExitCode } from './failure.ts';
import { type Io, printJson, printLines } from './io.ts';
import { chooseTarget } from './new-entry-options.ts';
import { type EntryLocation, type Registers, toRegisters } from './registers.ts';

export interface NewEntryOptions {
  data?: string;
  slug?: string;
  dryRun?: true;
  force?: true;
  json?: true;
}

/** The fields of a new entry, without its slug. */
export type NewEntry = Omit<RegisterRecord, 'slug'>;

/** An entry that the new one is likely the same as. */
interface Likely {
  ref: string;
  title: string;
  score: number;
  reasons: readonly string[];
  place: EntryLocation | null;
}

/** A pair is more likely the same than not. Less is known of a new entry than of those that `match` compares. */
const LIKELY = 0.5;

/** Adds an entry to a register, if it is not likely there already and the data would have no errors with it. */
export const addEntry = async (
  io: Io,
  type: RegisterType,
  fields: NewEntry,
  options: NewEntryOptions,
): Promise<ExitCode> => {
  const folder = await chooseTarget(io, options.data);
  const loaded = await loadDataSet([folder], packageFolders.data);
  if (!loaded.data) throw new DataError(loaded.problems);
  const known = toRegisters(loaded.folders);
  const register = known.registers.findIndex((_, index) => known.folderOf(index).folder === folder);
  const { namespace } = known.registers[register] as Register;
  const slug = chooseSlug(known, type, namespace, fields, options.slug);
  const record = { slug, ...fields };
  const likely = findLikely(known, register, type, record);
  const ref = formatName({ namespace, slug });
  const described = { ref, type, title: fields.title ?? fields.names?.en ?? slug };
  if (likely.length > 0 && !options.force) {
    if (options.json) printJson(io, { written: false, ...described, place: null, entry: record, likely, similar: [] });
    else printLines(io, ...describeLikely(described, likely));
    return EXIT.problems;
  }

  const similar = findSimilar(known, type, described.title, likely);
  const file = typesDefinedIn('events').includes(type) ? 'events.json' : 'actors.json';
  const changes = await planEdits(folder, [insertEntry(file, pluralOf(type), record)]);
  const planned = await checkPlanned([folder], [{ folder, changes }]);
  const after = toRegisters(planned.folders);
  const index = recordsOf(after.registers[register] as Register, type).findIndex((other) => other.slug === slug);
  const place = after.locate({ register, type, index });
  if (!options.dryRun) await writeChanges(folder, changes);
  if (options.json) {
    printJson(io, { written: !options.dryRun, ...described, place, entry: record, likely, similar });
  } else {
    const { file: shown, line, column } = place;
    printLines(
      io,
      `${options.dryRun ? 'would add' : 'added'} ${type.toLowerCase()} ${ref}: ${described.title}`,
      `  ${shown}:${line}:${column}`,
      ...(options.dryRun ? changes.flatMap(({ before, after }) => changedLines(before ?? '', after)) : []),
      namespace === null
        ? `  refer to it as "${slug}"`
        : `  refer to it as "${slug}" in this catalog, and as "${ref}" in others`,
      ...similar.map((other) => `  similar: ${other.ref}: ${other.title}`),
    );
  }
  return EXIT.success;
};

/** The slug that is given, or one made from the name; of those of the catalog and of the commons it is none. */
const chooseSlug = (
  { registers, locate }: Registers,
  type: RegisterType,
  namespace: string | null,
  { title, names }: NewEntry,
  given: string | undefined,
): string => {
  const types = REGISTER_TYPES.filter((other) => nameSpaceOf(other) === nameSpaceOf(type));
  const taken = new Map(
    registers.flatMap((register, position) =>
      register.namespace === namespace || register.namespace === null
        ? types.flatMap((other) =>
            recordsOf(register, other).map(
              ({ slug }, index) => [slug, { register: position, type: other, index }] as const,
            ),
          )
        : [],
    ),
  );
  const holder = given === undefined ? undefined : taken.get(given);
  if (holder) {
    const { file, line, column } = locate(holder);
    throw new CommandError(
      `option '--slug <slug>' is '${given}', which ${holder.type.toLowerCase()} at ${file}:${line}:${column} has. Give another.`,
      EXIT.problems,
    );
  }
  const slug = given ?? mintSlug(title ?? names?.en ?? '', type, (candidate) => taken.has(candidate));
  if (slug === null)
    throw new CommandError("the name has no letters of the Latin script to make an id of. Give '--slug <slug>'.");
  return slug;
};

/** The entries, and the countries, that the new one is likely the same as. */
const findLikely = (
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
const findSimilar = (
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

const describeLikely = (
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
