import { join, resolve } from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { count } from '../../app/wording.ts';
import { openForLoading } from '../../store/postgres/database.ts';
import { type Dump, type DumpedCatalog, DumpFolderError, dumpCatalogs } from '../../store/postgres/files.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { requireDatabase, storeOption } from '../database-settings.ts';
import { CommandError, EXIT } from '../failure.ts';
import { type Io, printJson, printLines, showProgress } from '../io.ts';
import { displayPath, jsonOption } from '../settings.ts';

export const addDump: AddCommand = (program, { io }) => {
  program
    .command('dump')
    .summary('write the files of catalogs in a PostgreSQL database')
    .description(
      'Writes the files that were loaded into a PostgreSQL database by `briefgraph load`, byte for byte, all of one revision: the commons into OUT, other catalogs into OUT/catalogs/KEY, and those that do not say whose they are into OUT/folders. A catalog that is alone is written into OUT. A folder that has other files is left alone.',
    )
    .addOption(storeOption('to read, such as postgres://user@host/name (env: DATABASE_URL)'))
    .addOption(new Option('--out <folder>', 'a folder that is new or empty').makeOptionMandatory())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph dump --store postgres://localhost/briefs --out data',
        'briefgraph dump --out data --json    # the database is in DATABASE_URL',
      ),
    )
    .action((options) => dump(io, options));
};

const dump = async (io: Io, options: { store?: string; out: string; json?: true }): Promise<void> => {
  const database = await openForLoading(requireDatabase(io, options.store));
  const out = resolve(io.cwd, options.out);
  try {
    const written = await dumpCatalogs(database, out, showShare(io)).catch(rethrow);
    const shown = toShown(displayPath(io, out), written);
    if (options.json) printJson(io, shown);
    else printLines(io, ...describe(shown));
  } finally {
    await database.close();
  }
};

const rethrow = (error: unknown): never => {
  throw error instanceof DumpFolderError
    ? new CommandError(`${error.message} Choose another folder with --out.`, EXIT.problems)
    : error;
};

/** Prints each tenth. */
const showShare = (io: Io): ((share: number) => void) => {
  let last = 0;
  return (share) => {
    const tenths = Math.floor(10 * share);
    if (tenths > last) showProgress(io, `Writing, ${10 * tenths} %`);
    last = tenths;
  };
};

interface Shown {
  revision: string;
  isNew: boolean;
  /** What to load, so that the same is loaded again. */
  data: readonly string[];
  catalogs: readonly DumpedCatalog[];
}

const toShown = (out: string, { revision, isSame, catalogs }: Dump): Shown => {
  const hasRoot = catalogs.some(({ folder }) => folder === '');
  const placed = catalogs.map((catalog) => ({ ...catalog, folder: join(out, catalog.folder) }));
  // Catalogs in `catalogs/` are read with the folder around it.
  const data = placed.filter((_, index) => !(hasRoot && catalogs[index]?.folder.startsWith('catalogs/')));
  return { revision, isNew: !isSame, data: data.map(({ folder }) => folder), catalogs: placed };
};

const describe = ({ revision, isNew, data, catalogs }: Shown): string[] => [
  ...catalogs.map(
    ({ key, folder, files, bytes }) => `${key}: ${count(files, 'file')}, ${count(bytes, 'byte')} (${folder})`,
  ),
  `Revision ${revision} ${isNew ? 'was written' : 'is there already'}; to load it: ${data.map((folder) => `--data ${folder}`).join(' ')}`,
];
