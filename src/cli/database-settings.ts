import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';

/** The settings of commands that use a database. */

/** Addresses that PostgreSQL's clients know. */
const parseAddress = (text: string): string => {
  if (/^postgres(ql)?:\/\/\S+$/.test(text)) return text;
  throw new InvalidArgumentError('The address of a database begins with postgres:// or postgresql://.');
};

export const storeOption = () =>
  new Option(
    '--store <url>',
    'the PostgreSQL database that holds the data, such as postgres://user@host/name, instead of --data (env: DATABASE_URL); requires the package pg',
  ).argParser(parseAddress);

/** The database of an option, else that of the environment unless data is given; undefined if there is none. */
export const chooseDatabase = (
  { env }: Io,
  { store, data }: { store?: string | undefined; data?: readonly string[] | undefined },
): string | undefined => {
  if (store !== undefined && data !== undefined)
    throw new CommandError(
      '--store cannot be combined with --data: load the data into the database with `briefgraph load`.',
    );
  const { DATABASE_URL: variable = '' } = env;
  if (store !== undefined || data !== undefined || variable === '') return store;
  return requireAddress(variable);
};

/** The database that a command writes to. */
export const requireDatabase = ({ env }: Io, store: string | undefined): string => {
  const { DATABASE_URL: variable = '' } = env;
  if (store !== undefined) return store;
  if (variable === '')
    throw new CommandError(
      'Say which database: --store postgres://user@host/name, or the environment variable DATABASE_URL.',
    );
  return requireAddress(variable);
};

const requireAddress = (variable: string): string => {
  try {
    return parseAddress(variable);
  } catch (error) {
    // The value may hold a password.
    throw new CommandError(`The environment variable DATABASE_URL is wrong. ${(error as Error).message}`);
  }
};
