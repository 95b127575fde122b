import type { Database } from './database.ts';
import { openPgDatabase } from './pg-database.ts';

/** What is wrong with the address of a database; null if it is one that PostgreSQL's clients know. */
export const addressProblem = (url: string): string | null =>
  /^postgres(ql)?:\/\/\S+$/.test(url) ? null : 'The address of a database begins with postgres:// or postgresql://.';

/** How a database is read. */
export interface ReadSettings {
  /** How many requests read at once; others wait for a connection. */
  connections: number;
  /** How long a statement may take, in ms. */
  statementTimeout: number;
}

export const defaultReadSettings: ReadSettings = { connections: 10, statementTimeout: 10_000 };

/** The memory that rows and answers may take, in bytes. */
export const DEFAULT_ROW_BYTES = 512 * 2 ** 20;

/** How long a request waits for a connection, in ms. */
const WAIT_TIMEOUT = 5000;

/** Opens a database for requests. Throws a `MissingPgError` without the package `pg`. */
export const openDatabase = (url: string, settings: Partial<ReadSettings> = {}): Promise<Database> =>
  openPgDatabase({ url, waitTimeout: WAIT_TIMEOUT, ...defaultReadSettings, ...settings, isForRequests: true });

/** Opens a database for a load, whose statements may take long. */
export const openForLoading = (url: string): Promise<Database> =>
  openPgDatabase({ url, connections: 1, waitTimeout: WAIT_TIMEOUT, statementTimeout: 0, isForRequests: false });
