import { homedir } from 'node:os';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { type CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { DEFAULT_REFRESH } from '../store/json-store.ts';
import { isSourceUrl } from '../store/sources/source-url.ts';
import type { Io } from './io.ts';
import { checkFolders, chooseSetting, findData, wholeNumber } from './settings.ts';

/** The settings of commands that read catalogs from elsewhere as well. */

/** `--data`, which may be repeated, with folders and URLs. */
export const dataOrUrlOption = () =>
  new Option(
    '--data <folder|url>',
    `a data folder, or the URL of a catalog that is published elsewhere, such as https://institute.example/catalogs/x/; repeat it to merge several (env: BRIEFGRAPH_DATA, separated by "${delimiter}"; default: the data of the package)`,
  ).argParser((place: string, places: string[] | undefined) => [...(places ?? []), place]);

export interface SourceOptions {
  cache?: string;
  refresh?: number;
}

/** Adds the options about catalogs that are read from URLs. */
export const addSourceOptions = (command: CommandUnknownOpts): CommandUnknownOpts =>
  command
    .option(
      '--cache <folder>',
      'where catalogs that are read from URLs are kept, so that a start needs no network (env: BRIEFGRAPH_CACHE, default: briefgraph in the cache folder of the user, which is ~/.cache or XDG_CACHE_HOME)',
    )
    .option(
      '--refresh <seconds>',
      `how often URLs of catalogs are asked for something new; 0 for never but at SIGHUP (default: ${DEFAULT_REFRESH})`,
      parseRefresh,
    );

const parseRefresh = wholeNumber('The time between two checks', 0, 604_800);

/** What is served: data folders as absolute paths, and URLs of catalogs. */
export interface ChosenData {
  folders: readonly string[];
  urls: readonly string[];
}

/** The data from the option, else the environment, else the package's own. */
export const chooseData = async (io: Io, given: readonly string[] | undefined): Promise<ChosenData> => {
  const { setting, places } = findData(io, given);
  const urls = places.filter(isSourceUrl);
  return {
    folders: await checkFolders(
      io,
      setting,
      places.filter((place) => !isSourceUrl(place)),
    ),
    urls,
  };
};

/** Where catalogs are kept that are read from URLs, as an absolute path. */
export const chooseCache = (io: Io, { cache }: SourceOptions): string =>
  chooseSetting(io, {
    given: cache === undefined ? undefined : resolve(io.cwd, cache),
    variable: 'BRIEFGRAPH_CACHE',
    parse: (text) => resolve(io.cwd, text),
    otherwise: join(cacheHome(io), 'briefgraph'),
  });

/** The XDG Base Directory Specification says that a relative path is ignored. */
const cacheHome = ({ env: { XDG_CACHE_HOME: home = '' } }: Io): string =>
  isAbsolute(home) ? home : join(homedir(), '.cache');
