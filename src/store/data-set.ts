import type { CatalogData } from '../model/records/data-set.ts';
import { runAtOnce } from '../model/steps.ts';
import { runChecks } from './checks/run-checks.ts';
import { type DataFiles, type FolderFiles, type PlannedTexts, readDataFiles } from './files/data-folder.ts';
import type { Place } from './files/place.ts';
import { errorsAmong, type Problem } from './problem.ts';
import { examineFolder } from './releases/own-folder.ts';
import { hashCatalogs } from './revision.ts';

export interface LoadedData {
  /** Null if there are any errors. */
  data: readonly CatalogData[] | null;
  /** Errors and warnings, by file in the order of reading and then by location. */
  problems: readonly Problem[];
  /**
   * The revision of what is in each catalog's folder now, by the catalog's key, if there are any errors. Those with an error
   * are left out. Empty if there are none.
   */
  held: ReadonlyMap<string, string>;
  /** The folders with an error in a file of theirs. */
  faulty: readonly string[];
  /** The folders of catalogs that were read only because others extend them. */
  extended: readonly string[];
}

/** What was loaded, and from where. */
export interface CheckedData extends LoadedData {
  /** The folders that were read, with their files, also if there are errors. */
  folders: readonly FolderFiles[];
}

/**
 * Reads and checks data folders and releases, and the catalogs that they extend, which are also looked for in `library`, and the texts of
 * briefs, which are also looked for in `textFolders`. Throws only for bugs: problems with the data are returned. Warnings about
 * catalogs that are only extended are for their own curators. With `planned`, it checks the data as it would be with these
 * texts, by absolute path.
 */
export const loadDataSet = async (
  places: readonly Place[],
  library?: string,
  textFolders: readonly string[] = [],
  planned: PlannedTexts = new Map(),
): Promise<CheckedData> => {
  const files = await readDataFiles(places, library, textFolders, planned);
  const found = [...files.problems, ...problemsOfReading(files), ...(await runChecks(files))];
  const problems = inOrderOfFiles(files, withoutWarningsOfOthers(files, found));
  const errors = errorsAmong(problems);
  return {
    data: errors.length === 0 ? (await Promise.all(files.folders.map(toOwnCatalog))).flat() : null,
    problems,
    held: errors.length === 0 ? new Map() : hashHeld(files, errors),
    faulty: files.folders.filter((folder) => hasError(folder, errors)).map(({ folder }) => folder),
    extended: files.folders.filter(({ isExtended }) => isExtended).map(({ folder }) => folder),
    folders: files.folders,
  };
};

const hasError = (folder: FolderFiles, errors: readonly Problem[]): boolean => {
  const files = new Set(filesOf(folder));
  return errors.some((error) => files.has(error.file) || folder.problems.includes(error));
};

const hashHeld = ({ folders }: DataFiles, errors: readonly Problem[]): Map<string, string> => {
  const wrong = new Set(errors.map(({ file }) => file));
  return new Map(
    folders
      .filter((folder) => !filesOf(folder).some((file) => wrong.has(file)))
      .flatMap(toCatalog)
      .map((data) => [data.catalog.key, runAtOnce(hashCatalogs([data], new WeakMap()))]),
  );
};

const withoutWarningsOfOthers = ({ folders }: DataFiles, problems: readonly Problem[]): Problem[] => {
  const others = new Set(folders.filter(({ isExtended }) => isExtended).flatMap((folder) => filesOf(folder)));
  return problems.filter(({ severity, file }) => severity === 'error' || !others.has(file));
};

const sourcesOf = ({ folders, ...files }: DataFiles) => [
  ...folders.flatMap(({ description }) => description ?? []),
  ...contentOf(files),
];

const contentOf = ({ actors, events, outcomes, briefs, texts }: Omit<DataFiles, 'folders'>) => [
  ...actors,
  ...events,
  ...outcomes,
  ...briefs.map(({ source }) => source),
  ...texts,
];

const filesOf = (folder: FolderFiles): string[] =>
  [...(folder.description ? [folder.description] : []), ...contentOf(folder)].map(({ file }) => file);

const problemsOfReading = (files: DataFiles): Problem[] => sourcesOf(files).flatMap(({ problems }) => problems);

const inOrderOfFiles = (files: DataFiles, problems: readonly Problem[]): Problem[] => {
  const ranks = new Map(sourcesOf(files).map(({ file }, rank) => [file, rank]));
  const rank = ({ file }: Problem) => ranks.get(file) ?? -1;
  return [...problems].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
};

/** The content of a folder without errors, and what releases have to know of it unless it belongs to others. */
const toOwnCatalog = async (folder: FolderFiles): Promise<CatalogData[]> => {
  const isOwn = !folder.isExtended && !folder.origin;
  const own = isOwn ? await examineFolder(folder.folder, filesOf(folder)) : undefined;
  return toCatalog(folder).map((data) => ({ ...data, own }));
};

/** The content of a folder without errors. */
const toCatalog = ({ catalog, origin, actors, events, outcomes, briefs, texts }: FolderFiles): CatalogData[] => {
  const [actorsFile] = actors.flatMap(({ record }) => record ?? []);
  const [eventsFile] = events.flatMap(({ record }) => record ?? []);
  if (!actorsFile || !eventsFile) return [];
  return [
    {
      catalog,
      origin: origin ?? undefined,
      actors: withoutSchema(actorsFile),
      events: withoutSchema(eventsFile),
      outcomes: outcomes.flatMap(({ record }) => record ?? []).map(withoutSchema)[0],
      briefs: briefs.flatMap(({ source }) => source.record ?? []).map(withoutSchema),
      texts: new Map(
        texts.flatMap(({ brief, text }): [string, string][] =>
          brief?.record && text !== null ? [[brief.record.slug, text]] : [],
        ),
      ),
    },
  ];
};

/** A record without the path of its JSON Schema, which is for editors: it is not content, and differs from place to place. */
const withoutSchema = <T extends { $schema?: string | undefined }>({ $schema, ...record }: T): Omit<T, '$schema'> =>
  record;
