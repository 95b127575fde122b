import { join } from 'node:path';
import { packageFolders } from '../app/package-files.ts';
import { describeLikely, findLikely, findSimilar } from '../curate/likely-same.ts';
import { insertEntry, registerOf, updateRegister } from '../curate/register-files.ts';
import { type Registers, toRegisters } from '../curate/registers.ts';
import { findSlugHolders } from '../curate/slug-holders.ts';
import { formatName } from '../model/identity/name.ts';
import { pluralOf, type RegisterType } from '../model/node-types.ts';
import { ACTOR_SLUG_LENGTH, actorSlug } from '../model/records/reference-fields.ts';
import { mintSlug } from '../model/refs.ts';
import { type Register, type RegisterRecord, recordsOf } from '../model/registers/register.ts';
import { loadDataSet } from '../store/data-set.ts';
import { PlannedFiles } from '../store/json/text-files.ts';
import { DataError, errorsAmong } from '../store/problem.ts';
import { changedLines } from './changed-lines.ts';
import { checkPlanned } from './check-planned.ts';
import { CommandError, EXIT, type ExitCode } from './failure.ts';
import { type Io, printJson, printLines } from './io.ts';
import { chooseTarget } from './new-entry-options.ts';

export interface NewEntryOptions {
  data?: string;
  slug?: string;
  dryRun?: true;
  force?: true;
  json?: true;
}

/** The fields of a new entry, without its slug. */
export type NewEntry = Omit<RegisterRecord, 'slug'>;

/** They are made if they are missing. */
const REGISTERS = ['actors.json', 'events.json'] as const;

/**
 * Adds an entry to a register, if it is not likely there already and the data would have no more errors with it than without: a brief may
 * lack the very entry that is added.
 */
export const addEntry = async (
  io: Io,
  type: RegisterType,
  fields: NewEntry,
  options: NewEntryOptions,
): Promise<ExitCode> => {
  const folder = await chooseTarget(io, options.data);
  const files = new PlannedFiles();
  for (const register of REGISTERS) {
    const path = join(folder, register);
    if ((await files.read(path)) === null) await files.write(path, '{}\n');
  }
  const loaded = await loadDataSet([folder], packageFolders.data, [], files.texts);
  const errors = errorsAmong(loaded.problems);
  const registers = loaded.folders.flatMap(({ actors, events }) => [...actors, ...events]);
  const unread = registers.filter(({ record }) => record === null).map(({ file }) => file);
  if (unread.length > 0) throw new DataError(errors.filter(({ file }) => unread.includes(file)));
  const known = toRegisters(loaded.folders);
  const register = known.registers.findIndex((_, index) => known.folderOf(index).folder === folder);
  const { namespace } = known.registers[register] as Register;
  const slug = chooseSlug(known, type, namespace, fields, options.slug);
  const record = { slug, ...fields };
  const likely = findLikely(known, register, type, record);
  const ref = formatName({ namespace, slug });
  const short = slug.replace(`-${type.toLowerCase()}`, '');
  const isLengthened = options.slug === undefined && short !== slug && !actorSlug.safeParse(short).success;
  const described = { ref, type, title: fields.title ?? fields.names?.en ?? slug };
  if (likely.length > 0 && !options.force) {
    if (options.json) printJson(io, { written: false, ...described, place: null, entry: record, likely, similar: [] });
    else printLines(io, ...describeLikely(described, likely));
    return EXIT.problems;
  }

  const similar = findSimilar(known, type, described.title, likely);
  await updateRegister(folder, registerOf(type), files, (lists) => {
    insertEntry(lists, pluralOf(type), record, ['slug']);
  });
  const planned = await checkPlanned([folder], files, errors);
  const after = toRegisters(planned.folders);
  const index = recordsOf(after.registers[register] as Register, type).findIndex((other) => other.slug === slug);
  const place = after.locate({ register, type, index });
  if (!options.dryRun) await files.commit();
  if (options.json) {
    printJson(io, { written: !options.dryRun, ...described, place, entry: record, likely, similar });
  } else {
    const { file: shown, line, column } = place;
    printLines(
      io,
      `${options.dryRun ? 'would add' : 'added'} ${type.toLowerCase()} ${ref}: ${described.title}`,
      `  ${shown}:${line}:${column}`,
      ...(options.dryRun ? files.changes.flatMap(({ before, after }) => changedLines(before ?? '', after)) : []),
      namespace === null
        ? `  refer to it as "${slug}"`
        : `  refer to it as "${slug}" in this catalog, and as "${ref}" in others`,
      ...(isLengthened ? [`  its slug is not "${short}": ${ACTOR_SLUG_LENGTH}`] : []),
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
  const taken = findSlugHolders(registers, type, namespace);
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
