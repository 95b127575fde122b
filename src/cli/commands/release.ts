import { join, resolve } from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { packageFolders } from '../../app/package-files.ts';
import { count, describeProblemCounts } from '../../app/wording.ts';
import { withAdvice } from '../../curate/advice/advise.ts';
import { findUnsigned } from '../../desk/sign-offs.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import { loadDataSet } from '../../store/data-set.ts';
import { DataError, fileProblem, type Problem } from '../../store/problem.ts';
import { describeRelease, findExcess, isNamed, type Release } from '../../store/releases/describe-release.ts';
import {
  ReleaseFolderError,
  readEarlierReleases,
  type WrittenRelease,
  writeRelease,
} from '../../store/releases/write-release.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { CommandError, EXIT, type ExitCode } from '../failure.ts';
import { type Io, printJson, printLines, showProgress } from '../io.ts';
import { chooseFolders, chooseTextFolders, dataOption, displayPath, jsonOption, textsOption } from '../settings.ts';

export const addRelease: AddCommand = (program, { io, finish }) => {
  program
    .command('release')
    .summary('write catalogs as files that any web server can send')
    .description(
      'Checks data folders, and writes each of their catalogs as a release: release.json and the files that it lists, into OUT/KEY, where KEY is the namespace of the catalog, or "commons". Others read it from where a web server has this folder. Drafts, reviews and texts without an open licence are left out. If nothing has changed, neither does the release. Writes nothing if the data has errors, or statements without the sign-off that catalog.json requires.',
    )
    .addOption(dataOption())
    .addOption(textsOption())
    .addOption(
      new Option('--out <folder>', 'the folder for the releases, with a folder for each catalog').makeOptionMandatory(),
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph release --data data --out public/catalogs',
        'briefgraph release --data data/catalogs/white-house --out public/catalogs --json',
      ),
    )
    .action(async (options) => finish(await release(io, options)));
};

interface ReleaseOptions {
  data?: string[];
  texts?: string[];
  out: string;
  json?: true;
}

const release = async (io: Io, options: ReleaseOptions): Promise<ExitCode> => {
  const folders = await chooseFolders(io, options.data);
  const textFolders = await chooseTextFolders(io, options.texts);
  showProgress(io, `Checking ${folders.map((folder) => displayPath(io, folder)).join(', ')}`);
  const loaded = await loadDataSet(folders, packageFolders.data, textFolders);
  const { data } = loaded;
  const problems = withAdvice(loaded);
  const own = data?.filter((catalog) => catalog.own) ?? [];
  const found = [...problems, ...own.flatMap(problemsOfLinks)];
  if (!data || found.length > problems.length) return refuse(io, options, found);
  const mine = loaded.folders.filter(({ isExtended, origin }) => !isExtended && origin === null);
  const unsigned = (await Promise.all(mine.map(findUnsigned))).flat();
  if (unsigned.length > 0) return refuse(io, options, unsigned);
  refuseUnnamed(own);
  const releases = own.map((catalog) => describeRelease(catalog, new WeakMap()));
  for (const one of releases) refuseExcess(one);
  const written = await writeReleases(io, options.out, releases);
  if (options.json) printJson(io, { ok: true, releases: written.map(summarize), errors: 0, problems: [] });
  else printLines(io, ...written.map(describe), ...describeWarnings(problems));
  return EXIT.success;
};

interface Written extends WrittenRelease {
  /** The path of its folder, as it is shown. */
  folder: string;
}

/** Looks at all folders before the first is written. */
const writeReleases = async (io: Io, out: string, releases: readonly Release[]): Promise<Written[]> => {
  const found = await Promise.all(
    releases.map(async (one) => {
      const folder = join(resolve(io.cwd, out), one.about.key);
      return { one, folder, earlier: await readEarlierReleases(folder, one.about.key).catch(rethrow) };
    }),
  );
  const written: Written[] = [];
  for (const { one, folder, earlier } of found)
    written.push({ folder: displayPath(io, folder), ...(await writeRelease(folder, one, earlier)) });
  return written;
};

const rethrow = (error: unknown): never => {
  throw error instanceof ReleaseFolderError
    ? new CommandError(`${error.message} Choose another folder with --out.`)
    : error;
};

const problemsOfLinks = ({ own }: CatalogData): Problem[] =>
  own?.links.map((file) =>
    fileProblem(
      file,
      'this is a symbolic link out of the data folder, which a release does not follow; put the file itself here',
    ),
  ) ?? [];

const refuse = (io: Io, { json }: ReleaseOptions, problems: readonly Problem[]): ExitCode => {
  if (!json) throw new DataError(problems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  printJson(io, { ok: false, releases: [], errors, problems });
  return EXIT.problems;
};

const refuseUnnamed = (catalogs: readonly CatalogData[]): void => {
  const unnamed = catalogs.find((catalog) => !isNamed(catalog));
  if (!unnamed) return;
  throw new CommandError(
    `${unnamed.catalog.key} cannot be released, because it does not say whose it is: add a catalog.json with a "namespace", a "title" and a "publisher".`,
    EXIT.problems,
  );
};

const refuseExcess = (one: Release): void => {
  const excess = findExcess(one);
  if (excess !== null) throw new CommandError(`${one.about.key} cannot be released: ${excess}.`, EXIT.problems);
};

const sizeOf = ({ release }: Written): number => release.files.reduce((sum, { size }) => sum + size, 0);

const summarize = (written: Written) => {
  const { key, title, revision, previous, issued, files } = written.release;
  const { folder, isNew } = written;
  return { key, title, folder, isNew, revision, previous, issued, files: files.length, bytes: sizeOf(written) };
};

const describe = (written: Written): string => {
  const { key, revision, issued, files } = written.release;
  const size = `${count(files.length, 'file')}, ${count(sizeOf(written), 'byte')}`;
  const state = written.isNew ? `issued ${issued}` : `not changed since ${issued}`;
  return `${key}: revision ${revision}, ${state}, ${size} (${join(written.folder, 'release.json')})`;
};

const describeWarnings = (problems: readonly Problem[]): string[] =>
  problems.length > 0 ? [`${describeProblemCounts(problems)}: "briefgraph validate" lists them.`] : [];
