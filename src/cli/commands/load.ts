import { packageFolders } from '../../app/package-files.ts';
import { count } from '../../app/wording.ts';
import type { Place } from '../../store/json/place.ts';
import { readCatalogs } from '../../store/postgres/catalog-folders.ts';
import { openForLoading } from '../../store/postgres/database.ts';
import { type LoadedCatalogs, loadCatalogs } from '../../store/postgres/load.ts';
import { DataError, describeWarnings } from '../../store/problem.ts';
import { readReleases } from '../check-releases.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { addSourceOptions, chooseCache, chooseData, dataOrUrlOption, type SourceOptions } from '../data-settings.ts';
import { requireDatabase, storeOption } from '../database-settings.ts';
import { CommandError } from '../failure.ts';
import { type Io, printErrors, printJson, printLines, showProgress } from '../io.ts';
import { loadWatching } from '../load-watching.ts';
import { chooseTextFolders, displayPath, jsonOption, textsOption } from '../settings.ts';

interface LoadOptions extends SourceOptions {
  data?: string[];
  texts?: string[];
  store?: string;
  watch?: true;
  json?: true;
}

export const addLoad: AddCommand = (program, { io }) => {
  const command = program
    .command('load')
    .summary('load catalogs into a PostgreSQL database')
    .description(
      'Checks data folders, and releases that are published at URLs, and makes them the data of a PostgreSQL database, for `briefgraph serve --store`. Nothing is loaded if there is an error. Each revision is written into a schema of its own; readers see the one of before until all of it is there, and nothing is written if the database has the revision already. The last two revisions stay, and all of the last 15 minutes. The files are kept in the database as well, for `briefgraph dump`, and so are texts of briefs that may be quoted. The user needs the right to create schemas, and the extension pg_trgm.',
    )
    .addOption(dataOrUrlOption())
    .addOption(textsOption())
    .addOption(storeOption('to load into, such as postgres://user@host/name (env: DATABASE_URL)'))
    .option(
      '--watch',
      'go on until Ctrl+C or SIGTERM, and load again whenever files of folders have changed or a URL has a newer release; what has errors waits. Of several processes, one loads at a time',
    );
  addSourceOptions(command)
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph load --store postgres://localhost/briefs',
        'briefgraph load --data data --data https://institute.example/catalogs/x/ --store postgres://localhost/briefs',
        'briefgraph load --watch --data https://institute.example/catalogs/x/ --store postgres://localhost/briefs',
      ),
    )
    .action((...[options]) => load(io, options as LoadOptions));
};

const load = async (io: Io, options: LoadOptions): Promise<void> => {
  const { watch, json, refresh } = options;
  const url = requireDatabase(io, options.store);
  const data = await chooseData(io, options.data);
  const textFolders = await chooseTextFolders(io, options.texts);
  const loadFrom = (places: readonly Place[]) => loadPlaces(io, url, places, textFolders);
  if (watch) {
    if (json) throw new CommandError('--json cannot be combined with --watch, which loads several times.');
    const watched = { ...data, textFolders, cacheFolder: chooseCache(io, options), refresh };
    return loadWatching(io, watched, loadFrom, describeLoaded);
  }
  if (options.cache !== undefined || refresh !== undefined)
    throw new CommandError('--cache and --refresh need --watch, for which they are used.');
  const { folders, urls } = data;
  await using releases = await readReleases(io, urls);
  showProgress(io, `Checking ${[...folders.map((folder) => displayPath(io, folder)), ...urls].join(', ')}`);
  const loaded = await loadFrom([...folders, ...releases.places]);
  if (loaded.warnings > 0) printErrors(io, `warning: ${describeWarnings(loaded.warnings)}`);
  if (json) printJson(io, loaded);
  else printLines(io, describeLoaded(loaded));
};

/** What was loaded, with the keys of the catalogs. */
interface Loaded extends LoadedCatalogs {
  catalogs: readonly string[];
  /** How many warnings there are about the data. */
  warnings: number;
}

/** Reads and checks catalogs, and loads them. */
const loadPlaces = async (
  io: Io,
  url: string,
  places: readonly Place[],
  textFolders: readonly string[],
): Promise<Loaded> => {
  const { data, problems, folders } = await readCatalogs(places, packageFolders.data, textFolders);
  if (!data) throw new DataError(problems);
  const database = await openForLoading(url);
  try {
    const { revision, written } = await loadCatalogs(database, data, folders, {
      progress: (share) => showProgress(io, `Loading, ${Math.round(100 * share)} %`),
      warn: (message) => printErrors(io, `warning: ${message}`),
    });
    return { revision, catalogs: data.map(({ catalog }) => catalog.key), warnings: problems.length, written };
  } finally {
    await database.close();
  }
};

const describeLoaded = ({ catalogs, revision, written }: Loaded): string =>
  `${count(catalogs.length, 'catalog')} loaded, revision ${revision}: ${written === 0 ? 'no rows written, since they are there already' : `${count(written, 'row')} written`}.`;
