import type { CatalogData } from '../model/records/data-set.ts';
import { type CheckedFiles, prepareChecks } from './checks/checked-files.ts';
import { runChecks } from './checks/run-checks.ts';
import { type DataFiles, type FolderFiles, readDataFiles } from './json/data-folder.ts';
import { FileReader } from './json/file-reader.ts';
import type { Place } from './json/place.ts';
import type { PlannedTexts } from './json/text-files.ts';
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
  /** What was checked, to look for more than errors. */
  checked: CheckedFiles;
}

/**
 * Reads and checks data folders and releases, and the catalogs that they extend, which are also looked for in `library`, and the texts of
 * briefs, which are also looked for in `textFolders`. Throws only for bugs: problems with the data are returned. Warnings about
 * catalogs that are only extended are for their own curators. With `planned`, it checks the data as it would be with these
 * texts, by absolute path. With `memory`, what has not changed since the last load is not read again.
 */
export const loadDataSet = async (
  places: readonly Place[],
  library?: string,
  textFolders: readonly string[] = [],
  planned: PlannedTexts = new Map(),
  memory: LoadMemory | null = null,
): Promise<CheckedData> => {
  memory?.reader.beginLoad();
  const files = await readDataFiles(places, library, textFolders, planned, memory?.reader);
  const checked = prepareChecks(files);
  const problems = listProblems(files, [...files.problems, ...problemsOfReading(files), ...(await runChecks(checked))]);
  const errors = errorsAmong(problems);
  const { contents = new WeakMap(), hashes = new WeakMap() } = memory ?? {};
  return {
    data: errors.length === 0 ? files.folders.flatMap((folder) => toOwnCatalog(folder, contents)) : null,
    problems,
    held: errors.length === 0 ? new Map() : hashHeld(files, errors, contents, hashes),
    faulty: files.folders.filter((folder) => hasError(folder, errors)).map(({ folder }) => folder),
    extended: files.folders.filter(({ isExtended }) => isExtended).map(({ folder }) => folder),
    folders: files.folders,
    checked,
  };
};

/** What is remembered from one load to the next, so that only what has changed is read again. */
export interface LoadMemory {
  reader: FileReader;
  /** The content of files, by what was read. */
  contents: WeakMap<object, object>;
  /** The SHA-256 of contents. */
  hashes: WeakMap<object, string>;
}

export const createLoadMemory = (): LoadMemory => ({
  reader: new FileReader(),
  contents: new WeakMap(),
  hashes: new WeakMap(),
});

const hasError = (folder: FolderFiles, errors: readonly Problem[]): boolean => {
  const files = new Set(filesOf(folder));
  return errors.some((error) => files.has(error.file) || folder.problems.includes(error));
};

const hashHeld = (
  { folders }: DataFiles,
  errors: readonly Problem[],
  contents: Contents,
  hashes: WeakMap<object, string>,
): Map<string, string> => {
  const wrong = new Set(errors.map(({ file }) => file));
  return new Map(
    folders
      .filter((folder) => !filesOf(folder).some((file) => wrong.has(file)))
      .flatMap((folder) => toCatalog(folder, contents))
      .map((data) => [data.catalog.key, hashCatalogs([data], hashes)]),
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
const toOwnCatalog = (folder: FolderFiles, contents: Contents): CatalogData[] => {
  const isOwn = !folder.isExtended && !folder.origin;
  const own = isOwn ? examineFolder(folder.folder, filesOf(folder)) : undefined;
  return toCatalog(folder, contents).map((data) => ({ ...data, own }));
};

type Contents = WeakMap<object, object>;

/** The content of a folder without errors. */
const toCatalog = (
  { catalog, origin, actors, events, outcomes, briefs, texts }: FolderFiles,
  contents: Contents,
): CatalogData[] => {
  const [actorsFile] = actors.flatMap(({ record }) => record ?? []);
  const [eventsFile] = events.flatMap(({ record }) => record ?? []);
  if (!actorsFile || !eventsFile) return [];
  const contentOf = <T extends { $schema?: string | undefined }>(record: T): Omit<T, '$schema'> => {
    let known = contents.get(record);
    if (!known) {
      known = withoutSchema(record);
      contents.set(record, known);
    }
    return known as Omit<T, '$schema'>;
  };
  return [
    {
      catalog,
      origin: origin ?? undefined,
      actors: contentOf(actorsFile),
      events: contentOf(eventsFile),
      outcomes: outcomes.flatMap(({ record }) => record ?? []).map(contentOf)[0],
      briefs: briefs.flatMap(({ source }) => source.record ?? []).map(contentOf),
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
