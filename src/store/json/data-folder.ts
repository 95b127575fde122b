import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import {
  ACTORS_FORMAT,
  BRIEF_FORMAT,
  EVENTS_FORMAT,
  type FileFormat,
  OUTCOMES_FORMAT,
} from '../../model/file-formats.ts';
import type { ActorsFile } from '../../model/records/actor-records.ts';
import type { Origin } from '../../model/records/data-set.ts';
import type { EventsFile } from '../../model/records/event-records.ts';
import type { OutcomesFile } from '../../model/records/outcome-records.ts';
import { fileProblem, type Problem } from '../problem.ts';
import {
  type Description,
  findExtended,
  type MissingCatalog,
  readDescription,
  undescribed,
} from './catalog-description.ts';
import { FileReader } from './file-reader.ts';
import { displayPath, labelFile, type Place, type PlaceToRead, placeInCatalogs, toPlaceToRead } from './place.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';
import { describeFileError, type PlannedTexts } from './text-files.ts';
import { type BriefSource, findTexts, readTextSource, type TextSource } from './texts.ts';

/** The files of one or more data folders, in the order of the folders and by name in each. */
export interface DataFiles extends Files {
  folders: readonly FolderFiles[];
}

/** The files of one data folder. */
export interface FolderFiles extends Files, Description {
  /** Its path, as it was given. */
  folder: string;
  /** Where the release in it comes from; null for a data folder. */
  origin: Origin | null;
  /** Whether it was read only because another catalog extends it. */
  isExtended: boolean;
  /** The catalogs that it extends and that were not found. */
  missing: readonly MissingCatalog[];
}

/** The files of a folder that was read by itself. */
type ReadFolder = Omit<FolderFiles, 'isExtended' | 'missing'>;

interface Files {
  actors: readonly SourceFile<ActorsFile>[];
  events: readonly SourceFile<EventsFile>[];
  /** At most one of each folder: it may be missing. */
  outcomes: readonly SourceFile<OutcomesFile>[];
  briefs: readonly BriefSource[];
  texts: readonly TextSource[];
  /** Folders that cannot be listed or are given twice. */
  problems: readonly Problem[];
}

/**
 * Reads the files of all places, of the catalogs in their `catalogs/`, and of the catalogs that these extend, which are
 * also looked for in `library`. The texts of briefs are also looked for in `textFolders`. Does not throw: what is wrong is
 * returned as problems. Of files in `planned`, by their absolute paths, it reads these texts instead of what they hold.
 */
export const readDataFiles = async (
  places: readonly Place[],
  library?: string,
  textFolders: readonly string[] = [],
  planned: PlannedTexts = new Map(),
  reader = new FileReader(),
): Promise<DataFiles> => {
  const read: ReadFolder[] = [];
  const seen = new Set<string>();
  const readOnce = async (place: PlaceToRead, ifSeen: ReadFolder[]) => {
    const real = await realpath(place.folder).catch(() => place.folder);
    read.push(...(seen.has(real) ? ifSeen : [await readFolder(place, planned, reader)]));
    seen.add(real);
  };
  for (const place of places.map(toPlaceToRead)) {
    await readOnce(place, [onlyProblem(place, 'the folder is given twice')]);
    // A release is one catalog.
    if (place.origin) continue;
    const held = join(place.folder, 'catalogs');
    // One that is also given itself is read once.
    for (const name of await listFolders(held)) await readOnce(placeInCatalogs(held, name), []);
  }
  const given = read.length;
  const all: FolderFiles[] = [];
  // The list grows: a catalog that is extended may extend others.
  for (const [index, files] of read.entries()) {
    const missing: MissingCatalog[] = [];
    for (const key of files.catalog.extends) {
      if (read.some((other) => other.catalog.key === key)) continue;
      const found = await findExtended(key, files, library);
      if (typeof found === 'string') await readOnce(toPlaceToRead(found), []);
      else missing.push(found);
    }
    all.push({ ...files, isExtended: index >= given, missing });
  }
  const briefs = all.flatMap((folder) => folder.briefs);
  const found = await Promise.all(textFolders.map((folder) => findTexts(folder, briefs, reader)));
  // A text beside its brief comes first.
  const known = new Set(all.flatMap(({ texts }) => texts.map(({ brief }) => brief)));
  const apart = new Map(found.flatMap(({ texts }) => texts.map((text) => [text.brief, text] as const)));
  const textsOf = ({ texts, briefs }: FolderFiles) => [
    ...texts,
    ...briefs.flatMap(({ source }) => (known.has(source) ? [] : (apart.get(source) ?? []))),
  ];
  const folders = all.map((folder) => ({ ...folder, texts: textsOf(folder) }));
  return {
    folders,
    actors: all.flatMap(({ actors }) => actors),
    events: all.flatMap(({ events }) => events),
    outcomes: all.flatMap(({ outcomes }) => outcomes),
    briefs,
    texts: folders.flatMap(({ texts }) => texts),
    problems: [...all, ...found].flatMap(({ problems }) => problems),
  };
};

const onlyProblem = ({ folder, origin }: PlaceToRead, message: string): ReadFolder => ({
  folder,
  origin,
  catalog: undescribed(folder),
  description: null,
  actors: [],
  events: [],
  outcomes: [],
  briefs: [],
  texts: [],
  problems: [fileProblem(displayPath(process.cwd(), folder), message)],
});

const readFolder = async (place: PlaceToRead, planned: PlannedTexts, reader: FileReader): Promise<ReadFolder> => {
  const { folder, origin } = place;
  const stats = await stat(folder).catch((error: NodeJS.ErrnoException) => error);
  if (stats instanceof Error)
    return onlyProblem(place, stats.code === 'ENOENT' ? 'there is no such data folder' : describeFileError(stats));
  if (!stats.isDirectory())
    return onlyProblem(place, 'this is not a folder; a data folder holds actors.json, events.json and briefs/');
  const read = <T>(name: string, format: FileFormat<T>): Promise<SourceFile<T>> => {
    const [path, file] = [join(folder, name), labelFile(place, name)];
    const text = planned.size > 0 ? planned.get(resolve(path)) : undefined;
    return text === undefined ? reader.source(path, file, format) : readSourceFile(path, file, format, { text });
  };
  const actors = await read('actors.json', ACTORS_FORMAT);
  const events = await read('events.json', EVENTS_FORMAT);
  const hasOutcomes = await stat(join(folder, 'outcomes.json')).catch(() => null);
  const outcomes = hasOutcomes ? [await read('outcomes.json', OUTCOMES_FORMAT)] : [];
  const { names, problems } = await listNames(join(folder, 'briefs'), planned);
  const briefs: BriefSource[] = [];
  for (const name of endingIn(names, '.json').filter(isBriefName)) {
    briefs.push({ name, source: await read(`briefs/${name}.json`, BRIEF_FORMAT) });
  }
  const byName = new Map(briefs.map(({ name, source }) => [name, source] as const));
  const texts: TextSource[] = [];
  for (const name of endingIn(names, '.txt')) {
    const path = join(folder, 'briefs', `${name}.txt`);
    const brief = byName.get(name) ?? null;
    texts.push(await readTextSource(path, labelFile(place, `briefs/${name}.txt`), brief, reader, planned));
  }
  const { description, catalog, problems: described } = await readDescription(place, reader);
  return {
    folder,
    origin,
    description,
    catalog,
    actors: [actors],
    events: [events],
    outcomes,
    briefs,
    texts,
    problems: [...described, ...problems],
  };
};

/** The names of the folders in a folder, sorted; none if it does not exist. */
const listFolders = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({ name }) => name);
  return names.filter((name) => !name.startsWith('.')).sort();
};

/** The names in a folder, sorted, with those of planned files; none if the folder does not exist. */
const listNames = async (folder: string, planned: PlannedTexts): Promise<{ names: string[]; problems: Problem[] }> => {
  const added = [...planned.keys()].filter((path) => dirname(path) === resolve(folder)).map((path) => basename(path));
  try {
    const names = await readdir(folder);
    return { names: [...new Set([...names, ...added])].sort(), problems: [] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { names: added.sort(), problems: [] };
    const message = code === 'ENOTDIR' ? 'this is not a folder' : describeFileError(error);
    return { names: [], problems: [fileProblem(displayPath(process.cwd(), folder), message)] };
  }
};

/** `NAME.draft.json` and `NAME.review.json` are somebody's work on a brief, and never served. */
export const isBriefName = (name: string): boolean => !/\.(?:draft|review)$/.test(name);

/** The names with this ending, without it. Skips hidden files, which editors and systems create. */
const endingIn = (names: readonly string[], ending: string): string[] =>
  names.filter((name) => name.endsWith(ending) && !name.startsWith('.')).map((name) => name.slice(0, -ending.length));

/** A file whose content was read. */
export interface ContentFile {
  /** In its folder, with slashes. */
  path: string;
  /** Where it was read. */
  file: string;
  /** The SHA-256 of its bytes, as they were read. */
  hash: string;
}

/**
 * The files of a folder that have content of its catalog: not the texts that may not be kept, nor drafts, nor what is beside. A text
 * that was found elsewhere counts as one beside its brief.
 */
export const contentFiles = (folder: FolderFiles, reader: FileReader): ContentFile[] => {
  const { description, actors, events, outcomes, briefs, texts } = folder;
  const named = [
    ...(description ? ['catalog.json'] : []),
    ...actors.map(() => 'actors.json'),
    ...events.map(() => 'events.json'),
    ...outcomes.map(() => 'outcomes.json'),
    ...briefs.map(({ name }) => `briefs/${name}.json`),
  ];
  const textOf = new Map(texts.flatMap(({ brief, path, text }) => (text === null ? [] : [[brief, path] as const])));
  const read = [
    ...named.map((path) => ({ path, at: join(folder.folder, path) })),
    ...briefs.flatMap(({ name, source }) => {
      const at = textOf.get(source);
      return at === undefined ? [] : { path: `briefs/${name}.txt`, at };
    }),
  ];
  return read.flatMap(({ path, at }) => {
    const hash = reader.hashOf(at);
    return hash === undefined ? [] : { path, file: resolve(at), hash };
  });
};
