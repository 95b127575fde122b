import { stat } from 'node:fs/promises';
import { delimiter, resolve } from 'node:path';
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { packageFolders } from '../app/package-files.ts';
import { displayPath as displayPathFrom } from '../store/json/place.ts';
import { isSourceUrl, withoutSecrets } from '../store/sources/source-url.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { splitData } from './split-data.ts';

/** Bytes of what is given in megabytes. */
export const MEGABYTE = 2 ** 20;

/** Parses a whole number between two others, both allowed; throws commander's error with the allowed range. */
export const wholeNumber =
  (what: string, least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least || number > most)
      throw new InvalidArgumentError(`${what} is a whole number from ${least} to ${most}.`);
    return number;
  };

/** Parses text that is not empty, and without line breaks and other control characters. */
export const filledText =
  (what: string) =>
  (text: string): string => {
    if (text.trim() === '') throw new InvalidArgumentError(`${what} may not be empty.`);
    if (/\p{Cc}/u.test(text))
      throw new InvalidArgumentError(`${what} may not contain line breaks or other control characters.`);
    return text;
  };

/** A setting from an option, or else from the environment. */
interface Setting<T> {
  given: T | undefined;
  variable: string;
  parse(text: string): T;
  otherwise: T;
}

/** The value of a setting: from the option, else the environment, else the default. An empty variable is not set. */
export const chooseSetting = <T>({ env }: Io, { given, variable, parse, otherwise }: Setting<T>): T => {
  const text = env[variable];
  if (given !== undefined || !text) return given ?? otherwise;
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new CommandError(`environment variable ${variable} is '${text}', which is invalid. ${error.message}`);
  }
};

/** `--data`, which may be repeated. */
export const dataOption = () =>
  new Option(
    '--data <folder>',
    `a data folder; repeat it to merge several folders (env: BRIEFGRAPH_DATA, separated by "${delimiter}"; default: the data of the package)`,
  ).argParser((folder: string, folders: string[] | undefined) => [...(folders ?? []), folder]);

/** `--texts`, which may be repeated. */
export const textsOption = () =>
  new Option(
    '--texts <folder>',
    `a folder with texts of briefs, whose passages are quoted if the brief has an open licence; texts are found by their hashes; may be repeated (env: BRIEFGRAPH_TEXTS, separated by "${delimiter}")`,
  ).argParser((folder: string, folders: string[] | undefined) => [...(folders ?? []), folder]);

/** The folders with texts as absolute paths: from the option, else the environment, else none. */
export const chooseTextFolders = async (io: Io, given: readonly string[] | undefined): Promise<string[]> => {
  const folders = given ?? io.env.BRIEFGRAPH_TEXTS?.split(delimiter).filter(Boolean) ?? [];
  const setting = given ? "option '--texts <folder>'" : 'environment variable BRIEFGRAPH_TEXTS';
  for (const folder of folders)
    if (!(await isFolder(io, folder)))
      throw new CommandError(`${setting} is '${folder}', which is not a folder. Give a folder with .txt files.`);
  return folders.map((folder) => resolve(io.cwd, folder));
};

const isFolder = async ({ cwd }: Io, folder: string): Promise<boolean> =>
  (await stat(resolve(cwd, folder)).catch(() => null))?.isDirectory() ?? false;

/** `--json`, for programs that read what a command prints. */
export const jsonOption = () => new Option('--json', 'print the result as JSON');

/** The data folders as absolute paths: from the option, else the environment, else the package's own. */
export const chooseFolders = async (io: Io, given: readonly string[] | undefined): Promise<string[]> => {
  const { setting, places } = findData(io, given);
  if (places.some(isSourceUrl))
    throw new CommandError(
      `${setting} has a URL, which serve, gateway and validate read. This command needs a folder.`,
    );
  return checkFolders(io, setting, places);
};

/** These folders as absolute paths. Throws a CommandError if one is not there. */
export const checkFolders = async (io: Io, setting: string, folders: readonly string[]): Promise<string[]> => {
  for (const folder of folders) {
    const stats = await stat(resolve(io.cwd, folder)).catch(() => null);
    if (!stats && looksLikeUrl(folder))
      throw new CommandError(
        `${setting} is '${withoutSecrets(folder)}', which is not read. Allowed are folders and, for serve, gateway and validate, URLs of catalogs that begin with https:// (or with http://, on this machine only).`,
      );
    if (!stats?.isDirectory())
      throw new CommandError(
        `${setting} is '${folder}', which ${stats ? 'is not a folder' : 'does not exist'}. A data folder has actors.json, events.json and briefs/.`,
      );
  }
  return folders.map((folder) => resolve(io.cwd, folder));
};

/** A scheme of one letter is a drive of Windows. */
const looksLikeUrl = (text: string): boolean => /^[a-z][a-z0-9+.-]+:\//i.test(text);

/** The folders and URLs of data as they were given, and by which setting. */
export const findData = ({ env }: Io, given: readonly string[] | undefined): { setting: string; places: string[] } => {
  if (given) return { setting: "option '--data <folder>'", places: [...given] };
  const listed = splitData(env.BRIEFGRAPH_DATA ?? '', delimiter);
  if (listed.length > 0) return { setting: 'environment variable BRIEFGRAPH_DATA', places: listed };
  return { setting: "the default of option '--data <folder>'", places: [packageFolders.data] };
};

/** A path as it is shown in messages: relative to the command's working directory if it is below it. */
export const displayPath = ({ cwd }: Io, path: string): string => displayPathFrom(cwd, path);
