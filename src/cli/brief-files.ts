import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatName, parseName } from '../model/identity/name.ts';
import { findClosest } from '../store/files/closest.ts';
import { describeFileError } from '../store/files/utf8-file.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { chooseFolders, displayPath } from './settings.ts';

/**
 * The path of a brief's file, given as that path, or as the brief's slug in the data folders: `namespace/slug` in one of
 * the catalogs that they hold.
 */
export const findBriefFile = async (io: Io, brief: string, data: readonly string[] | undefined): Promise<string> => {
  const name = parseName(brief);
  if (/\.json$|[\\/]/.test(brief)) {
    const path = resolve(io.cwd, brief);
    if (await isFile(path)) return path;
    if (!name) throw new CommandError(`argument 'brief' is '${brief}', which does not exist. ${HOW}`);
  }
  const folders = await chooseFolders(io, data);
  const names: string[] = [];
  for (const folder of folders) {
    const catalog = name?.namespace ? join(folder, 'catalogs', name.namespace) : folder;
    const path = join(catalog, 'briefs', `${name?.slug ?? brief}.json`);
    if (await isFile(path)) return path;
    names.push(...(await readdir(join(catalog, 'briefs')).catch(() => [])));
  }
  const slugs = names
    .filter((file) => file.endsWith('.json'))
    .map((file) => formatName({ namespace: name?.namespace ?? null, slug: file.slice(0, -'.json'.length) }));
  const where = folders.map((folder) => displayPath(io, folder)).join(', ');
  throw new CommandError(`argument 'brief' is '${brief}', which is not in ${where}. ${suggest(brief, slugs)}`);
};

/** Reads a copy of a brief's text. */
export const readText = async (io: Io, file: string): Promise<Uint8Array> => {
  try {
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
