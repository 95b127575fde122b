import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { MatchedType } from '../model/duplicates/entry.ts';
import type { Register } from '../model/duplicates/register.ts';
import { pluralOf } from '../model/node-types.ts';
import { loadDataSet } from '../store/data-set.ts';
import { type DataFiles, readDataFiles } from '../store/files/data-folder.ts';
import type { SourceFile } from '../store/files/source-file.ts';
import { DataError } from '../store/problem.ts';

/** The registers of data folders, and where their entries are. */
export interface Registers {
  /** Those without a namespace first. */
  registers: readonly Register[];
  locate(entry: { register: number; type: MatchedType; index: number }): EntryLocation;
}

export interface EntryLocation {
  file: string;
  line: number;
  column: number;
}

/** Reads the registers of data folders; throws a DataError if they have errors. */
export const readRegisters = async (folders: readonly string[]): Promise<Registers> => {
  const { data, problems } = await loadDataSet(folders);
  if (!data) throw new DataError(problems);
  const catalogs = await readCatalogs(await readDataFiles(folders));
  catalogs.sort((a, b) => Number(a.register.namespace !== null) - Number(b.register.namespace !== null));
  return {
    registers: catalogs.map(({ register }) => register),
    locate({ register, type, index }) {
      const catalog = catalogs[register];
      const source = type === 'Event' || type === 'Issue' ? catalog?.events : catalog?.actors;
      if (!source) throw new Error(`register ${register} has no file for ${type}`);
      return { file: source.file, ...source.location([pluralOf(type), index, 'slug']) };
    },
  };
};

interface CatalogFiles {
  register: Register;
  actors: SourceFile<unknown> | undefined;
  events: SourceFile<unknown> | undefined;
}

/** The files by the folder that they are in. */
const readCatalogs = async ({ actors, events, briefs }: DataFiles): Promise<CatalogFiles[]> => {
  const folders = new Set([...actors, ...events].map(({ file }) => dirname(file)));
  const inFolder = (folder: string) => (source: SourceFile<unknown>) => dirname(source.file) === folder;
  return Promise.all(
    [...folders].map(async (folder) => {
      const [ownActors, ownEvents] = [actors.find(inFolder(folder)), events.find(inFolder(folder))];
      return {
        register: {
          namespace: await readNamespace(folder),
          actors: ownActors?.record ?? null,
          events: ownEvents?.record ?? null,
          briefs: briefs.flatMap(({ source }) =>
            source.record && dirname(dirname(source.file)) === folder ? [source.record] : [],
          ),
        },
        actors: ownActors,
        events: ownEvents,
      };
    }),
  );
};

/** The namespace that a folder's `catalog.json` declares; null if it has none. */
const readNamespace = async (folder: string): Promise<string | null> => {
  try {
    const { namespace } = JSON.parse(await readFile(join(resolve(folder), 'catalog.json'), 'utf8'));
    return typeof namespace === 'string' ? namespace : null;
  } catch {
    return null;
  }
};
