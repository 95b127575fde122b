import type { Database } from './database.ts';
import { openPgDatabase } from './pg-database.ts';

/** How many requests read at once; others wait for a connection. */
const CONNECTIONS = 10;
/** How long one waits, and how long a statement of a request may take, in ms. */
const WAIT_TIMEOUT = 5000;
const STATEMENT_TIMEOUT = 10_000;

/** Opens a database for requests. Throws a `MissingPgError` without the package `pg`. */
export const openDatabase = (url: string): Promise<Database> =>
  openPgDatabase({
    url,
    connections: CONNECTIONS,
    waitTimeout: WAIT_TIMEOUT,
    statementTimeout: STATEMENT_TIMEOUT,
  });

/** Opens a database for a load, whose statements may take long. */
export const openForLoading = (url: string): Promise<Database> =>
  openPgDatabase({ url, connections: 1, waitTimeout: WAIT_TIMEOUT, statementTimeout: 0 });
