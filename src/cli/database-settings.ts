import { type CommandUnknownOpts, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import {
  addressProblem,
  DEFAULT_ROW_BYTES,
  defaultReadSettings,
  type ReadSettings,
} from '../store/postgres/database.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { MEGABYTE, wholeNumber } from './settings.ts';

/** The settings of commands that use a database. */

const parseAddress = (text: string): string => {
  const problem = addressProblem(text);
  if (problem !== null) throw new InvalidArgumentError(problem);
  return text;
};

export const storeOption = (
  what = 'that holds the data, such as postgres://user@host/name, instead of --data (env: DATABASE_URL)',
) => new Option('--store <url>', `the PostgreSQL database ${what}; requires the package pg`).argParser(parseAddress);

/** The options of a server that reads a database. */
export interface DatabaseOptions {
  store?: string;
  storePool?: number;
  storeTimeout?: number;
  storeMemory?: number;
}

export const addDatabaseOptions = (command: CommandUnknownOpts): CommandUnknownOpts =>
  command
    .addOption(storeOption())
    .option(
      '--store-pool <number>',
      `with --store: how many connections to the database may be open, each of which a request uses at a time (default: ${defaultReadSettings.connections})`,
      wholeNumber('The number of connections', 1, 1000),
    )
    .option(
      '--store-timeout <seconds>',
      `with --store: how long one statement may take (default: ${defaultReadSettings.statementTimeout / 1000})`,
      wholeNumber('A timeout', 1, 3600),
    )
    .option(
      '--store-memory <megabytes>',
      `with --store: the memory that rows and answers may take, in MB, at most an eighth of what the heap of Node has left (default: ${DEFAULT_ROW_BYTES / MEGABYTE})`,
      wholeNumber('The memory of rows and answers, in MB,', 1, 65_536),
    );

/** How the database is read, and what is kept of it. */
export const chooseReading = ({
  storePool,
  storeTimeout,
  storeMemory,
}: DatabaseOptions): Partial<ReadSettings> & { memory?: number } => ({
  ...(storePool !== undefined && { connections: storePool }),
  ...(storeTimeout !== undefined && { statementTimeout: 1000 * storeTimeout }),
  ...(storeMemory !== undefined && { memory: storeMemory * MEGABYTE }),
});

/** The database of an option, else that of the environment unless data is given; undefined if there is none. */
export const chooseDatabase = (io: Io, { store, data, texts }: GivenData): string | undefined => {
  if (store !== undefined && data !== undefined)
    throw new CommandError(
      '--store cannot be combined with --data: load the data into the database with `briefgraph load`.',
    );
  const chosen = store ?? (data === undefined ? addressIn(io) : undefined);
  if (chosen !== undefined && texts !== undefined)
    throw new CommandError('--texts cannot be combined with a database: give it to `briefgraph load`.');
  return chosen;
};

interface GivenData {
  store?: string | undefined;
  data?: readonly string[] | undefined;
  texts?: readonly string[] | undefined;
}

/** The database that a command writes to. */
export const requireDatabase = (io: Io, store: string | undefined): string => {
  const url = store ?? addressIn(io);
  if (url !== undefined) return url;
  throw new CommandError(
    'Say which database: --store postgres://user@host/name, or the environment variable DATABASE_URL.',
  );
};

/** The address in the environment; undefined if there is none. */
const addressIn = ({ env: { DATABASE_URL: variable = '' } }: Io): string | undefined => {
  if (variable === '') return undefined;
  try {
    return parseAddress(variable);
  } catch (error) {
    // The value may hold a password.
    throw new CommandError(`The environment variable DATABASE_URL is wrong. ${(error as Error).message}`);
  }
};
