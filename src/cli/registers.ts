import { packageFolders } from '../app/package-files.ts';
import { pluralOf, type RegisterType, typesDefinedIn } from '../model/node-types.ts';
import type { Register } from '../model/registers/register.ts';
import { type FileReader, loadDataSet } from '../store/data-set.ts';
import type { FolderFiles } from '../store/json/data-folder.ts';
import { DataError, errorsAmong, type Problem } from '../store/problem.ts';

/** The registers of data folders, and where their entries are. */
export interface Registers {
  /** Those without a namespace first. */
  registers: readonly Register[];
  locate(entry: { register: number; type: RegisterType | 'Country'; index: number }): EntryLocation;
  /** The data folder of a register. */
  folderOf(register: number): FolderFiles;
}

export interface EntryLocation {
  file: string;
  line: number;
  column: number;
}

/**
 * Reads the registers of data folders; throws a DataError if they have errors. Those of briefs may be left to be corrected: who writes
 * one looks up what it lacks.
 */
export const readRegisters = async (
  folders: readonly string[],
  reader?: FileReader,
): Promise<Registers & { problems: readonly Problem[] }> => {
  const { problems, folders: read } = await loadDataSet(folders, packageFolders.data, [], undefined, reader);
  const ofBriefs = new Set(
    read.flatMap(({ briefs, texts }) => [...briefs.map(({ source }) => source), ...texts].map(({ file }) => file)),
  );
  const errors = errorsAmong(problems).filter(({ file }) => !ofBriefs.has(file));
  if (errors.length > 0) throw new DataError(errors);
  return { ...toRegisters(read), problems };
};

/** The registers of folders that were read; of those with errors, the files that fit their schemas. */
export const toRegisters = (read: readonly FolderFiles[]): Registers => {
  const catalogs = [...read].sort((a, b) => rank(a) - rank(b));
  return {
    registers: catalogs.map(({ catalog: { namespace }, actors, events, briefs }) => ({
      namespace,
      actors: actors[0]?.record ?? null,
      events: events[0]?.record ?? null,
      briefs: briefs.flatMap(({ source }) => source.record ?? []),
    })),
    folderOf: (register) => catalogs[register] as FolderFiles,
    locate({ register, type, index }) {
      const { events, actors } = catalogs[register] as FolderFiles;
      const [source] = typesDefinedIn('events').includes(type) ? events : actors;
      if (!source) throw new Error(`register ${register} has no file for ${type}`);
      return { file: source.file, ...source.location([pluralOf(type), index, type === 'Country' ? 'code' : 'slug']) };
    },
  };
};

const rank = ({ catalog }: FolderFiles): number => Number(catalog.namespace !== null);
