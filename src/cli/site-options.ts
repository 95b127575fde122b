import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { parseSiteSettings, type SiteSettings } from '../app/site/site-settings.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';

/** In bytes. */
const LARGEST = 64 * 1024;

/** `--site`. */
export const siteOption = () =>
  new Option(
    '--site <file>',
    'a JSON file that says who runs the server, how to reach them, where errors are reported, and which sites may embed its statements (env: SITE_FILE; default: nobody is named, and nothing can be embedded)',
  );

/** The settings of the site from the file that the option names, or else the environment; undefined without one. */
export const readSiteSettings = async (io: Io, given: string | undefined): Promise<SiteSettings | undefined> => {
  const file = given ?? io.env.SITE_FILE;
  if (!file) return undefined;
  const setting = given === undefined ? 'environment variable SITE_FILE' : "option '--site <file>'";
  const refuse = (problem: string): never => {
    throw new CommandError(
      `${setting} is '${file}', which ${problem}. Allowed are "name", "contact", "imprint", "errors" and "embedOrigins".`,
    );
  };
  const path = resolve(io.cwd, file);
  const cannotRead = ({ message }: Error) => refuse(`cannot be read: ${message}`);
  const { size } = await stat(path).catch(cannotRead);
  if (size > LARGEST) refuse(`is larger than ${LARGEST / 1024} kB`);
  const text = await readFile(path, 'utf8').catch(cannotRead);
  try {
    return parseSiteSettings(text);
  } catch (error) {
    return refuse((error as Error).message);
  }
};
