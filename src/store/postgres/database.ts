import type { Connection, Pool, PoolClient, Submittable } from 'pg';
import { PreparedNames } from './prepared-names.ts';

/** A value of a parameter. */
export type SqlValue = string | number | boolean | null | Buffer | readonly (string | number)[];

/** A connection that is held until it is released. */
export interface Session {
  /** Runs one statement with parameters `$1`, `$2`, …; rejects with the database's error. */
  query<Row>(text: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Runs `COPY … FROM STDIN` with rows in its text format. */
  copy(statement: string, rows: string): Promise<void>;
  /** Gives the connection back; a transaction that is still open is rolled back. May be called more than once. */
  release(): Promise<void>;
}

/** A PostgreSQL database. */
export interface Database {
  /** Waits for a free connection. */
  open(): Promise<Session>;
  /** Replaces connections when they are free: what they have prepared names tables that are no longer read. */
  renew?(): void;
  close(): Promise<void>;
}

/** Runs with a connection. */
export const withSession = async <Result>(
  database: Database,
  run: (session: Session) => Promise<Result>,
): Promise<Result> => {
  const session = await database.open();
  try {
    return await run(session);
  } finally {
    await session.release();
  }
};

/** The package `pg` is not installed: only those need it whose data is in a database. */
export class MissingPgError extends Error {
  override name = 'MissingPgError';
  constructor(cause: unknown) {
    super('Data in PostgreSQL needs the package pg, which is not installed: npm install pg', { cause });
  }
}

/** What is wrong with the address of a database; null if it is one that PostgreSQL's clients know. */
export const addressProblem = (url: string): string | null =>
  /^postgres(ql)?:\/\/\S+$/.test(url) ? null : 'The address of a database begins with postgres:// or postgresql://.';

/** How a database is read. */
export interface ReadSettings {
  /** How many statements run at once; others wait for a connection. */
  connections: number;
  /** How long a statement may take, in ms. */
  statementTimeout: number;
}

export const defaultReadSettings: ReadSettings = { connections: 10, statementTimeout: 10_000 };

/** The memory that rows and answers may take, in bytes. */
export const DEFAULT_ROW_BYTES = 512 * 2 ** 20;

/** How long a request waits for a connection, in ms. */
const WAIT_TIMEOUT = 5000;
/** How much longer than the server's limit a client waits for it, in ms. */
const GRACE = 1000;

/**
 * Plans are made for the values of each run: a plan for any values walks through whole orders. Statements with many branches look as if they
 * took long, and PostgreSQL would compile them each time. Words with a few typos have few trigrams in common.
 */
const READING = 'set plan_cache_mode = force_custom_plan; set jit = off; set pg_trgm.similarity_threshold = 0.15';

/** Opens a database for requests. Throws a `MissingPgError` without the package `pg`. */
export const openDatabase = (url: string, settings: Partial<ReadSettings> = {}): Promise<Database> =>
  openPool(url, { ...defaultReadSettings, ...settings }, READING);

/** Opens a database for a load or a dump, whose statements may take long. */
export const openForLoading = (url: string): Promise<Database> =>
  openPool(url, { connections: 2, statementTimeout: 0 });

const openPool = async (url: string, settings: ReadSettings, first?: string): Promise<Database> => {
  const { connections, statementTimeout } = settings;
  const { default: pg } = await import('pg').catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'ERR_MODULE_NOT_FOUND' ? new MissingPgError(cause) : cause;
  });
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: WAIT_TIMEOUT,
    statement_timeout: statementTimeout,
    // The server ends a statement itself, unless it hangs or its answer is lost on the way.
    ...(statementTimeout > 0 && { query_timeout: statementTimeout + GRACE }),
    keepAlive: true,
    application_name: 'briefgraph',
    allowExitOnIdle: true,
  });
  if (first) pool.on('connect', (client) => void client.query(first).catch(() => {}));
  // A connection that is lost while nobody uses it is replaced by another one when it is needed.
  pool.on('error', () => {});
  let names = first ? new PreparedNames() : null;
  const namesOf = new WeakMap<PoolClient, PreparedNames | null>();
  return {
    async open() {
      const client = await pool.connect();
      if (!namesOf.has(client)) namesOf.set(client, names);
      return openSession(client, namesOf.get(client) ?? null, () => namesOf.get(client) !== names);
    },
    renew() {
      if (names) names = new PreparedNames();
    },
    close: () => endPool(pool),
  };
};

const endPool = async (pool: Pool): Promise<void> => {
  if (!pool.ended && !pool.ending) await pool.end();
};

/** Without it, each statement is a transaction of its own. */
const BEGIN = /^begin\b/;

const openSession = (client: PoolClient, names: PreparedNames | null, isOld: () => boolean): Session => {
  let [isReleased, isLost, hasBegun] = [false, false, false];
  const noteLoss = () => {
    isLost = true;
  };
  client.on('error', noteLoss);
  const noting = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    try {
      return await run();
    } catch (error) {
      // Without a code of PostgreSQL, it is the connection that failed.
      if (!/^[0-9A-Z]{5}$/.test((error as { code?: string }).code ?? '')) noteLoss();
      throw error;
    }
  };
  return {
    query: <Row>(text: string, values: readonly SqlValue[] = []) => {
      hasBegun ||= BEGIN.test(text);
      const name = names?.nameOf(text);
      return noting(
        async () => (await client.query({ ...(name && { name }), text, values: [...values] })).rows as Row[],
      );
    },
    copy: (statement, rows) =>
      noting(
        () =>
          new Promise<void>((resolve, reject) => {
            client.query(new CopyIn(statement, Buffer.from(rows), (error) => (error ? reject(error) : resolve())));
          }),
      ),
    async release() {
      if (isReleased) return;
      isReleased = true;
      // What a lost connection has begun is rolled back by the server.
      if (!isLost && hasBegun) await client.query('rollback').catch(noteLoss);
      client.off('error', noteLoss);
      client.release(isLost || isOld());
    },
  };
};

/** What a connection of `pg` has for COPY; its types leave it out. */
interface CopyConnection extends Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** A query of `pg` that sends data with `COPY … FROM STDIN`. */
class CopyIn implements Submittable {
  readonly #statement: string;
  readonly #data: Buffer;
  readonly #done: (error: Error | null) => void;

  constructor(statement: string, data: Buffer, done: (error: Error | null) => void) {
    this.#statement = statement;
    this.#data = data;
    this.#done = done;
  }

  submit(connection: Connection): void {
    connection.query(this.#statement);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(this.#data);
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#done(null);
  }

  /** The database refuses it, or the connection is lost. */
  handleError(error: Error): void {
    this.#done(error);
  }
}
