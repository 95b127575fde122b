import { packageFolders } from '../../app/package-files.ts';
import { count, describeProblemCounts } from '../../app/wording.ts';
import { withAdvice } from '../../curate/advice/advise.ts';
import { toRegisters } from '../../curate/registers.ts';
import { identify } from '../../model/identity/identify.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import { loadDataSet } from '../../store/data-set.ts';
import type { FolderFiles } from '../../store/json/data-folder.ts';
import { errorsAmong, formatProblem } from '../../store/problem.ts';
import { readReleases } from '../check-releases.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { chooseData, dataOrUrlOption } from '../data-settings.ts';
import { EXIT, type ExitCode } from '../failure.ts';
import { type Io, printJson, printLines, showProgress } from '../io.ts';
import { findLikelyDuplicates } from '../likely-duplicates.ts';
import { displayPath, jsonOption } from '../settings.ts';
import { findUnloadedDeclarations } from '../unloaded-declarations.ts';

export const addValidate: AddCommand = (program, { io, finish }) => {
  program
    .command('validate')
    .summary('check the data and print all problems')
    .description(
      'Checks data folders, and releases that are published at URLs, and prints all problems at once, each with file, line and column. Reads the catalogs that they extend as well, from beside them or from the package. Warns of entries that are likely the same, as `briefgraph match` lists them. Exits with 1 if there is an error; warnings are for curators to review.',
    )
    .addOption(dataOrUrlOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph validate',
        'briefgraph validate --data data --data more-data --json',
        'briefgraph validate --data https://institute.example/catalogs/x/',
      ),
    )
    .action(async (options) => finish(await validate(io, options)));
};

const validate = async (io: Io, options: { data?: string[]; json?: true }): Promise<ExitCode> => {
  const { folders, urls } = await chooseData(io, options.data);
  await using releases = await readReleases(io, urls);
  const places = [...folders, ...releases.places];
  const names = [...folders.map((folder) => displayPath(io, folder)), ...urls];
  showProgress(io, `Checking ${names.join(', ')}`);
  const loaded = await loadDataSet(places, packageFolders.data);
  const { data, folders: read } = loaded;
  const unread = unreadRegisters(read);
  const duplicates = unread.length === 0 ? findLikelyDuplicates(toRegisters(read)) : [];
  const problems = [...withAdvice(loaded), ...duplicates, ...findUnloadedDeclarations(read)];
  const errors = errorsAmong(problems);
  const sorted = [...errors, ...problems.filter(({ severity }) => severity === 'warning')];
  const given = read.filter(({ isExtended }) => !isExtended);
  const counts = data && countEntries(data, new Set(given.map(({ catalog }) => catalog.key)));
  if (options.json) {
    const warnings = problems.length - errors.length;
    printJson(io, {
      ok: errors.length === 0,
      folders: names,
      catalogs: read.map(({ folder, origin, catalog: { key, title } }) => ({
        key,
        folder: origin?.source ?? displayPath(io, folder),
        title,
      })),
      counts,
      errors: errors.length,
      warnings,
      duplicatesSought: unread.length === 0,
      problems: sorted,
    });
  } else {
    const catalogs = given.length === places.length ? [] : [count(given.length, 'catalog')];
    const held = counts ? [count(counts.briefs, 'brief'), count(counts.events, 'event')] : [];
    const named = [
      ...(folders.length > 0 ? [count(folders.length, 'folder')] : []),
      ...(urls.length > 0 ? [count(urls.length, 'release')] : []),
    ];
    const summary = [...named, ...catalogs, ...held].join(', ');
    const unsought =
      unread.length === 0
        ? ''
        : `; likely duplicates were not looked for, since ${listFirst(unread)} cannot be read in full`;
    printLines(
      io,
      ...sorted.map(formatProblem),
      `${summary}: ${describeProblemCounts(problems)}${unsought} (${[names.join(', '), ...describeExtended(read)].join('; ')})`,
    );
  }
  return errors.length > 0 ? EXIT.problems : EXIT.success;
};

/** How much these catalogs hold. Entries of several catalogs that are one event count once, as where they are served. */
const countEntries = (data: readonly CatalogData[], keys: ReadonlySet<string>) => {
  const events = identify(data).clustersOf('Event');
  return {
    briefs: data.reduce((total, { catalog, briefs }) => total + (keys.has(catalog.key) ? briefs.length : 0), 0),
    events: events.filter(({ entries }) => entries.some(({ catalog }) => keys.has(catalog))).length,
  };
};

/** The registers that do not fit their schemas: duplicates are looked for among entries that do. */
const unreadRegisters = (read: readonly FolderFiles[]): string[] =>
  read.flatMap(({ actors, events }) => [...actors, ...events].flatMap(({ record, file }) => (record ? [] : file)));

const MOST_FILES = 3;

const listFirst = (files: readonly string[]): string =>
  [...files.slice(0, MOST_FILES), ...(files.length > MOST_FILES ? [`${files.length - MOST_FILES} more`] : [])].join(
    ' and ',
  );

/** Which catalogs were read only because others extend them. */
const describeExtended = (read: readonly FolderFiles[]): string[] => {
  const extended = read.filter(({ isExtended }) => isExtended).map(({ catalog }) => catalog.key);
  return extended.length > 0 ? [`extends ${extended.join(', ')}`] : [];
};
