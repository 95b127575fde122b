import { packageFolders } from '../../app/package-files.ts';
import { count } from '../../app/wording.ts';
import { loadCatalogs } from '../../store/postgres/load-catalogs.ts';
import { openForLoading } from '../../store/postgres/open-database.ts';
import { readCatalogs } from '../../store/postgres/read-catalogs.ts';
import { DataError } from '../../store/problem.ts';
import { readReleases } from '../check-releases.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { chooseData, dataOrUrlOption } from '../data-settings.ts';
import { requireDatabase, storeOption } from '../database-settings.ts';
import { type Io, printJson, printLines, showProgress } from '../io.ts';
import { displayPath, jsonOption } from '../settings.ts';

export const addLoad: AddCommand = (program, { io }) => {
  program
    .command('load')
    .summary('load catalogs into a PostgreSQL database')
    .description(
      'Checks data folders, and releases that are published at URLs, and makes them the data of a PostgreSQL database, for `briefgraph serve --store`. Nothing is loaded if there is an error. Readers see the data of before until all of it is there; what has not changed is left alone, so it may be run again at any time. The files are kept in the database as well, for `briefgraph dump`. Makes the tables, or brings them to this release.',
    )
    .addOption(dataOrUrlOption())
    .addOption(storeOption('to load into, such as postgres://user@host/name (env: DATABASE_URL)'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph load --store postgres://localhost/briefs',
        'briefgraph load --data data --data https://institute.example/catalogs/x/ --store postgres://localhost/briefs',
      ),
    )
    .action((options) => load(io, options));
};

const load = async (io: Io, options: { data?: string[]; store?: string; json?: true }): Promise<void> => {
  const url = requireDatabase(io, options.store);
  const { folders, urls } = await chooseData(io, options.data);
  await using releases = await readReleases(io, urls);
  showProgress(io, `Checking ${[...folders.map((folder) => displayPath(io, folder)), ...urls].join(', ')}`);
  const read = await readCatalogs([...folders, ...releases.places], packageFolders.data);
  const { data } = read;
  if (!data) throw new DataError(read.problems);
  const database = await openForLoading(url);
  try {
    const { revision, written, removed } = await loadCatalogs(database, data, read.folders, (share) =>
      showProgress(io, `Loading, ${Math.round(100 * share)} %`),
    );
    if (options.json) printJson(io, { revision, catalogs: data.map(({ catalog }) => catalog.key), written, removed });
    else
      printLines(
        io,
        `${count(data.length, 'catalog')} loaded, revision ${revision}: ${count(written, 'row')} written, ${removed} removed.`,
      );
  } finally {
    await database.close();
  }
};
