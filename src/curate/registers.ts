import { pluralOf, type RegisterType, typesDefinedIn } from '../model/node-types.ts';
import type { Register } from '../model/registers/register.ts';
import type { FolderFiles } from '../store/json/data-folder.ts';

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
