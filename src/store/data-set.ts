import type { CatalogData } from '../model/records/data-set.ts';
import { type CheckedFiles, prepareChecks } from './checks/checked-files.ts';
import { listServed } from './checks/extended-catalogs.ts';
import { runChecks } from './checks/run-checks.ts';
import { type DataFiles, type FolderFiles, readDataFiles } from './json/data-folder.ts';
import { FileReader } from './json/file-reader.ts';
import type { Place, ReleaseFolder } from './json/place.ts';
import type { SourceFile } from './json/source-file.ts';
import type { PlannedTexts } from './json/text-files.ts';
import { errorsAmong, type Problem } from './problem.ts';
import { examineFolder } from './releases/own-folder.ts';
import { hashCatalogs } from './revision.ts';

export { FileReader };

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
  /** The same with the files that are served: a catalog that is only extended is not asked for its briefs. */
  served: readonly FolderFiles[];
  /** What was checked, to look for more than errors. */
  checked: CheckedFiles;
}

/**
 * Reads and checks data folders and releases, and the catalogs that they extend, which are also looked for in `library`, and the texts of
 * briefs, which are also looked for in `textFolders`. Throws only for bugs: problems with the data are returned. Warnings about
 * catalogs that are only extended are for their own curators. With `planned`, it checks the data as it would be with these
 * texts, by absolute path. Files that `reader` has read before are parsed again only if they have changed.
 */
export const loadDataSet = async (
  places: readonly Place[],
  library?: string,
  textFolders: readonly string[] = [],
  planned: PlannedTexts = new Map(),
  reader = new FileReader(),
): Promise<CheckedData> => {
  reader.beginLoad();
  const files = await readDataFiles(places, library, textFolders, planned, reader);
  const checked = prepareChecks(files);
  const problems = listProblems(files, [...files.problems, ...problemsOfReading(files), ...(await runChecks(checked))]);
  const errors = errorsAmong(problems);
  const { folders } = files;
  const served = listServed(checked);
  return {
    data: errors.length === 0 ? served.flatMap(toOwnCatalog) : null,
    problems,
    held: errors.length === 0 ? new Map() : hashHeld(served, errors),
    faulty: folders.filter((folder) => hasError(folder, errors)).map(({ folder }) => folder),
    extended: folders.filter(({ isExtended }) => isExtended).map(({ folder }) => folder),
    folders,
    served,
    checked,
  };
};

/** What is loaded, and where the rest is looked for. */
export interface LoadedFrom {
  folders: readonly string[];
  /** Where the catalogs that they extend are looked for. */
  library?: string | undefined;
  /** Where the texts of briefs are looked for. */
  textFolders?: readonly string[] | undefined;
}

/** Loads folders and releases, and returns plain values. */
export const findData = async (
  { folders, library, textFolders }: LoadedFrom,
  releases: readonly ReleaseFolder[],
  reader?: FileReader,
): Promise<LoadedData> => {
  const loaded = await loadDataSet([...folders, ...releases], library, textFolders, undefined, reader);
  const { data, problems, held, faulty, extended } = loaded;
  return { data, problems, held, faulty, extended };
};

const hasError = (folder: FolderFiles, errors: readonly Problem[]): boolean => {
  const files = new Set(filesOf(folder));
  return errors.some((error) => files.has(error.file) || folder.problems.includes(error));
};

const hashHeld = (folders: readonly FolderFiles[], errors: readonly Problem[]): Map<string, string> => {
  const wrong = new Set(errors.map(({ file }) => file));
  return new Map(
    folders
      .filter((folder) => !filesOf(folder).some((file) => wrong.has(file)))
      .flatMap(toCatalog)
      .map((data) => [data.catalog.key, hashCatalogs([data], new WeakMap())]),
  );
};

/**
 * Problems as they are shown: by file in the order of reading, then by location. Warnings about catalogs that are only extended are left
 * out.
 */
export const listProblems = (files: DataFiles, problems: readonly Problem[]): Problem[] =>
  inOrderOfFiles(files, withoutWarningsOfOthers(files, problems));

const withoutWarningsOfOthers = ({ folders }: DataFiles, problems: readonly Problem[]): Problem[] => {
  const others = new Set(folders.filter(({ isExtended }) => isExtended).flatMap((folder) => filesOf(folder)));
  return problems.filter(({ severity, file }) => severity === 'error' || !others.has(file));
};

const sourcesOf = ({ folders, ...files }: DataFiles) => [
  ...folders.flatMap(({ description }) => description ?? []),
  ...filesWithContent(files),
];

const filesWithContent = ({ actors, events, outcomes, briefs, texts }: Omit<DataFiles, 'folders'>) => [
  ...actors,
  ...events,
  ...outcomes,
  ...briefs.map(({ source }) => source),
  ...texts,
];

const filesOf = (folder: FolderFiles): string[] =>
  [...(folder.description ? [folder.description] : []), ...filesWithContent(folder)].map(({ file }) => file);

const problemsOfReading = (files: DataFiles): Problem[] => sourcesOf(files).flatMap(({ problems }) => problems);

const inOrderOfFiles = (files: DataFiles, problems: readonly Problem[]): Problem[] => {
  const ranks = new Map(sourcesOf(files).map(({ file }, rank) => [file, rank]));
  const rank = ({ file }: Problem) => ranks.get(file) ?? -1;
  return [...problems].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
};

/** The content of a folder without errors, and what releases have to know of it unless it belongs to others. */
const toOwnCatalog = (folder: FolderFiles): CatalogData[] => {
  const isOwn = !folder.isExtended && !folder.origin;
  const own = isOwn ? examineFolder(folder.folder, filesOf(folder)) : undefined;
  return toCatalog(folder).map((data) => ({ ...data, own }));
};

/** The content of a folder without errors. */
const toCatalog = ({ catalog, origin, actors, events, outcomes, briefs, texts }: FolderFiles): CatalogData[] => {
  const [actorsFile] = contentsOf(actors);
  const [eventsFile] = contentsOf(events);
  if (!actorsFile || !eventsFile) return [];
  return [
    {
      catalog,
      origin: origin ?? undefined,
      actors: actorsFile,
      events: eventsFile,
      outcomes: contentsOf(outcomes)[0],
      briefs: contentsOf(briefs.map(({ source }) => source)),
      texts: new Map(
        texts.flatMap(({ brief, text }): [string, string][] =>
          brief?.record && text !== null ? [[brief.record.slug, text]] : [],
        ),
      ),
    },
  ];
};

/** Records without the paths of their JSON Schemas, which are for editors: they are not content, and differ from place to place. */
const contentsOf = <T extends { $schema?: string | undefined }>(
  files: readonly SourceFile<T>[],
): Omit<T, '$schema'>[] =>
  files.flatMap(({ record }) => {
    if (!record) return [];
    const { $schema, ...content } = record;
    return content;
  });
