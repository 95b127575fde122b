import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatName, parseName } from '../model/identity/name.ts';
import { findClosest } from '../store/json/closest.ts';
import { isBriefName } from '../store/json/data-folder.ts';
import { describeFileError } from '../store/json/text-files.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { chooseFolders, displayPath } from './settings.ts';

/**
 * The path of a brief's file, given as that path, or as the brief's slug in the data folders: `namespace/slug`, or the slug
 * alone if no other catalog has it.
 */
export const findBriefFile = async (io: Io, brief: string, data: readonly string[] | undefined): Promise<string> => {
  const name = parseName(brief);
  if (/\.json$|[\\/]/.test(brief)) {
    const path = resolve(io.cwd, brief);
    if (await isFile(path)) return path;
    if (!name) throw new CommandError(`argument 'brief' is '${brief}', which does not exist. ${HOW}`);
  }
  const folders = await chooseFolders(io, data);
  const briefs = await listBriefFiles(folders);
  const named = briefs.filter(
    ({ slug, namespace }) => slug === (name?.slug ?? brief) && namespace === (name?.namespace ?? null),
  );
  // A slug without a namespace is of the folder itself, or else of the only catalog that has it.
  const others = name?.namespace ? [] : briefs.filter(({ slug }) => slug === brief);
  const [found, second] = named.length > 0 ? named.slice(0, 1) : others;
  if (found && !second) return found.path;
  const where = folders.map((folder) => displayPath(io, folder)).join(', ');
  if (found)
    throw new CommandError(
      `argument 'brief' is '${brief}', which ${others.length} catalogs in ${where} have. Give ${others.map((other) => `'${formatName(other)}'`).join(' or ')}.`,
    );
  throw new CommandError(
    `argument 'brief' is '${brief}', which is not in ${where}. ${suggest(brief, briefs.map(formatName))}`,
  );
};

/** A brief's file, by the catalog that holds it. */
export interface ListedBrief {
  namespace: string | null;
  slug: string;
  path: string;
}

/** The files of all briefs in data folders and in the catalogs that they hold, in the order of the folders and by name. */
export const listBriefFiles = async (folders: readonly string[]): Promise<ListedBrief[]> => {
  const listed: ListedBrief[] = [];
  for (const folder of folders) {
    const catalogs = (await namesIn(join(folder, 'catalogs'))).map((name): [string, string] => [
      name,
      join(folder, 'catalogs', name),
    ]);
    for (const [namespace, catalog] of [[null, folder] as const, ...catalogs])
      for (const file of await namesIn(join(catalog, 'briefs')))
        if (file.endsWith('.json') && isBriefName(file.slice(0, -'.json'.length)))
          listed.push({ namespace, slug: file.slice(0, -'.json'.length), path: join(catalog, 'briefs', file) });
  }
  return listed;
};

const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).sort();

/** Larger files are no texts of briefs. */
const GREATEST_TEXT_BYTES = 20_000_000;

/** Reads a copy of a brief's text. */
export const readText = async (io: Io, file: string): Promise<Uint8Array> => {
  try {
    const { size, isRegular } = await stat(resolve(io.cwd, file)).then((stats) => ({
      size: stats.size,
      isRegular: stats.isFile() || stats.isDirectory(),
    }));
    // Opening a pipe would block until something writes to it.
    if (!isRegular) throw new Error('this is not a regular file');
    if (size > GREATEST_TEXT_BYTES) throw new Error(`this is larger than ${GREATEST_TEXT_BYTES / 1_000_000} MB`);
    return await readFile(resolve(io.cwd, file));
  } catch (error) {
    throw new CommandError(
      `option '--text <file>' is '${file}': ${describeFileError(error)}. Give a copy of the brief's text, in UTF-8.`,
    );
  }
};

const HOW = "Give a brief's slug, or the path of its .json file.";

const suggest = (brief: string, slugs: readonly string[]): string => {
  const meant = findClosest(brief, slugs);
  if (meant) return `Did you mean '${meant}'?`;
  return slugs.length > 0 ? `Briefs: ${slugs.slice(0, 10).join(', ')}${slugs.length > 10 ? ' …' : ''}. ${HOW}` : HOW;
};

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() ?? false;
