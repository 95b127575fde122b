import type { Pool, PoolClient } from 'pg';
import { CopyIn } from './copy-in.ts';
import type { Database, Session, SqlValue } from './database.ts';
import { PreparedNames } from './prepared-names.ts';

export interface PgOptions {
  /** Where the database is: `postgres://user:password@host:port/name`. */
  url: string;
  /** How many connections may be open at once. */
  connections: number;
  /** How long a request waits for a connection, in ms. */
  waitTimeout: number;
  /** How long a statement may take, in ms; 0 for any time. */
  statementTimeout: number;
  /** Whether statements are those of requests: sent without waiting for the one before, and prepared. COPY is not available then. */
  isForRequests: boolean;
}

/** How much longer than the server's limit a client waits for it, in ms. */
const GRACE = 1000;

/** Without it, each statement is a transaction of its own. */
const BEGIN = /^begin\b/;

/** The package `pg` is not installed: only those need it whose data is in a database. */
export class MissingPgError extends Error {
  override name = 'MissingPgError';
  constructor(cause: unknown) {
    super('Data in PostgreSQL needs the package pg, which is not installed: npm install pg', { cause });
  }
}

/** Opens a pool of connections; the first one is made when it is needed. Throws a `MissingPgError` without the package. */
export const openPgDatabase = async (options: PgOptions): Promise<Database> => {
  const { default: pg } = await import('pg').catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'ERR_MODULE_NOT_FOUND' ? new MissingPgError(cause) : cause;
  });
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections,
    connectionTimeoutMillis: options.waitTimeout,
    statement_timeout: options.statementTimeout,
    // The server ends a statement itself, unless it hangs or its answer is lost on the way.
    ...(options.statementTimeout > 0 && { query_timeout: options.statementTimeout + GRACE }),
    keepAlive: true,
    pipeline: options.isForRequests,
    application_name: 'briefgraph',
    allowExitOnIdle: true,
  });
  // Statements with many branches look as if they took long, and PostgreSQL would compile them each time. Not all databases know the setting.
  pool.on('connect', (client) => void client.query('set jit = off').catch(() => {}));
  // A connection that is lost while nobody uses it is replaced by another one when it is needed.
  pool.on('error', () => {});
  const names = options.isForRequests ? new PreparedNames() : null;
  return { open: () => openSession(pool, names), close: () => pool.end() };
};

const openSession = async (pool: Pool, names: PreparedNames | null): Promise<Session> => {
  const client: PoolClient = await pool.connect();
  let isReleased = false;
  let isLost = false;
  let hasBegun = false;
  client.on('error', noteLoss);
  function noteLoss(): void {
    isLost = true;
  }
  /** A client of pg that has no pipeline runs one statement at a time. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> => {
    // The connection may be somebody else's by now, and nobody waits for the answer.
    if (isReleased) return new Promise(() => {});
    const result = client.pipeline ? run() : last.then(run);
    last = result.catch(({ code = '' }: { code?: string }) => {
      // Without a code of PostgreSQL, it is the connection that failed.
      if (!/^[0-9A-Z]{5}$/.test(code)) noteLoss();
    });
    return result;
  };
  const named = (text: string) => {
    const name = names?.nameOf(text);
    return name === undefined ? {} : { name };
  };
  const query = <Row>(text: string, values: readonly SqlValue[] = []): Promise<readonly Row[]> => {
    hasBegun ||= BEGIN.test(text);
    return inTurn(async () => (await client.query({ ...named(text), text, values: [...values] })).rows as Row[]);
  };
  const copy = (statement: string, rows: string): Promise<void> =>
    inTurn(
      () =>
        new Promise<void>((resolve, reject) => {
          client.query(new CopyIn(statement, Buffer.from(rows), (error) => (error ? reject(error) : resolve())));
        }),
    );
  return {
    query,
    ...(!names && { copy }),
    async release() {
      if (isReleased) return;
      isReleased = true;
      await last;
      // What a lost connection has begun is rolled back by the server.
      if (!isLost && hasBegun) await client.query('rollback').catch(noteLoss);
      client.off('error', noteLoss);
      client.release(isLost);
    },
  };
};
