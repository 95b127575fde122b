import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ACTORS_FORMAT, BRIEF_FORMAT, EVENTS_FORMAT } from '../../model/file-formats.ts';
import type { ActorsFile } from '../../model/records/actor-records.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { EventsFile } from '../../model/records/event-records.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { displayPath } from './display-path.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';
import { readTextSource, type TextSource } from './text-source.ts';
import { describeFileError } from './utf8-file.ts';

/** The files of one or more data folders, in the order of the folders and by name in each. */
export interface DataFiles extends Files {
  folders: readonly FolderFiles[];
}

/** The files of one data folder. */
export interface FolderFiles extends Files {
  /** Its path, as it was given. */
  folder: string;
}

interface Files {
  actors: readonly SourceFile<ActorsFile>[];
  events: readonly SourceFile<EventsFile>[];
  briefs: readonly BriefSource[];
  texts: readonly TextSource[];
  /** Folders that cannot be listed or are given twice. */
  problems: readonly Problem[];
}

/** A brief's file. */
export interface BriefSource {
  /** The file's name without `.json`; it must be the brief's slug. */
  name: string;
  source: SourceFile<BriefFile>;
}

/** Reads the files of all folders. Does not throw: what is wrong with them is returned as problems. */
export const readDataFiles = async (folders: readonly string[]): Promise<DataFiles> => {
  const read: FolderFiles[] = [];
  const seen = new Set<string>();
  for (const folder of folders) {
    const real = await realpath(folder).catch(() => folder);
    read.push(seen.has(real) ? onlyProblem(folder, 'the folder is given twice') : await readFolder(folder));
    seen.add(real);
  }
  return {
    folders: read,
    actors: read.flatMap(({ actors }) => actors),
    events: read.flatMap(({ events }) => events),
    briefs: read.flatMap(({ briefs }) => briefs),
    texts: read.flatMap(({ texts }) => texts),
    problems: read.flatMap(({ problems }) => problems),
  };
};

const onlyProblem = (path: string, message: string): FolderFiles => ({
  folder: path,
  actors: [],
  events: [],
  briefs: [],
  texts: [],
  problems: [fileProblem(displayPath(process.cwd(), path), message)],
});

const readFolder = async (folder: string): Promise<FolderFiles> => {
  const stats = await stat(folder).catch((error: NodeJS.ErrnoException) => error);
  if (stats instanceof Error)
    return onlyProblem(folder, stats.code === 'ENOENT' ? 'there is no such data folder' : describeFileError(stats));
  if (!stats.isDirectory())
    return onlyProblem(folder, 'this is not a folder; a data folder holds actors.json, events.json and briefs/');
  const read = <T>(name: string, format: Parameters<typeof readSourceFile<T>>[2]) => {
    const path = join(folder, name);
    return readSourceFile(path, displayPath(process.cwd(), path), format);
  };
  const actors = await read('actors.json', ACTORS_FORMAT);
  const events = await read('events.json', EVENTS_FORMAT);
  const { names, problems } = await listNames(join(folder, 'briefs'));
  const briefs: BriefSource[] = [];
  for (const name of endingIn(names, '.json'))
    briefs.push({ name, source: await read(`briefs/${name}.json`, BRIEF_FORMAT) });
  const texts: TextSource[] = [];
  for (const name of endingIn(names, '.txt')) {
    const path = join(folder, 'briefs', `${name}.txt`);
    const brief = briefs.find((candidate) => candidate.name === name)?.source ?? null;
    texts.push(await readTextSource(path, displayPath(process.cwd(), path), brief));
  }
  return { folder, actors: [actors], events: [events], briefs, texts, problems };
};

/** The names in a folder, sorted; none if the folder does not exist. */
const listNames = async (folder: string): Promise<{ names: string[]; problems: Problem[] }> => {
  try {
    const names = await readdir(folder);
    return { names: names.sort(), problems: [] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { names: [], problems: [] };
    const message = code === 'ENOTDIR' ? 'this is not a folder' : describeFileError(error);
    return { names: [], problems: [fileProblem(displayPath(process.cwd(), folder), message)] };
  }
};

/** The names with this ending, without it. Skips hidden files, which editors and systems create. */
const endingIn = (names: readonly string[], ending: string): string[] =>
  names.filter((name) => name.endsWith(ending) && !name.startsWith('.')).map((name) => name.slice(0, -ending.length));
