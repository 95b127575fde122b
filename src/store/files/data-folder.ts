import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ActorsFile } from '../../model/records/actor-records.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { EventsFile } from '../../model/records/event-records.ts';
import { ACTORS_FORMAT, BRIEF_FORMAT, EVENTS_FORMAT } from '../json-schemas.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';
import { readTextSource, type TextSource } from './text-source.ts';
import { describeFileError } from './utf8-file.ts';

/** The files of one or more data folders, in the order of the folders, and by name in each. */
export interface DataFiles {
  actors: readonly SourceFile<ActorsFile>[];
  events: readonly SourceFile<EventsFile>[];
  briefs: readonly BriefSource[];
  texts: readonly TextSource[];
  /** Folders that cannot be listed, or are given twice. */
  problems: readonly Problem[];
}

/** A brief's file. */
export interface BriefSource {
  /** The file's name without `.json`, which is to be the brief's slug. */
  name: string;
  source: SourceFile<BriefFile>;
}

/** Reads the files of all folders. Whatever is wrong with them comes back as problems. */
export const readDataFiles = async (folders: readonly string[]): Promise<DataFiles> => {
  const read: DataFiles[] = [];
  const seen = new Set<string>();
  for (const folder of folders) {
    const real = await realpath(folder).catch(() => folder);
    read.push(seen.has(real) ? onlyProblem(folder, 'the folder is given twice') : await readFolder(folder));
    seen.add(real);
  }
  return {
    actors: read.flatMap(({ actors }) => actors),
    events: read.flatMap(({ events }) => events),
    briefs: read.flatMap(({ briefs }) => briefs),
    texts: read.flatMap(({ texts }) => texts),
    problems: read.flatMap(({ problems }) => problems),
  };
};

const onlyProblem = (path: string, message: string): DataFiles => ({
  actors: [],
  events: [],
  briefs: [],
  texts: [],
  problems: [fileProblem(displayPath(path), message)],
});

const readFolder = async (folder: string): Promise<DataFiles> => {
  const stats = await stat(folder).catch((error: NodeJS.ErrnoException) => error);
  if (stats instanceof Error)
    return onlyProblem(folder, stats.code === 'ENOENT' ? 'there is no such data folder' : describeFileError(stats));
  if (!stats.isDirectory())
    return onlyProblem(folder, 'this is not a folder; a data folder holds actors.json, events.json and briefs/');
  const read = <T>(name: string, format: Parameters<typeof readSourceFile<T>>[2]) => {
    const path = join(folder, name);
    return readSourceFile(path, displayPath(path), format);
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
    texts.push(await readTextSource(path, displayPath(path), brief));
  }
  return { actors: [actors], events: [events], briefs, texts, problems };
};

/** The names in a folder, sorted; none where there is no such folder. */
const listNames = async (folder: string): Promise<{ names: string[]; problems: Problem[] }> => {
  try {
    const names = await readdir(folder);
    return { names: names.sort(), problems: [] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { names: [], problems: [] };
    const message = code === 'ENOTDIR' ? 'this is not a folder' : describeFileError(error);
    return { names: [], problems: [fileProblem(displayPath(folder), message)] };
  }
};

/** The names with this ending, without it. Hidden files are editors' and systems' own. */
const endingIn = (names: readonly string[], ending: string): string[] =>
  names.filter((name) => name.endsWith(ending) && !name.startsWith('.')).map((name) => name.slice(0, -ending.length));

/** The path as problems name it: from the working directory where it lies below that, else as it was given. */
const displayPath = (path: string): string => {
  const below = relative('', path);
  return below === '' || below.startsWith('..') ? path : below;
};
