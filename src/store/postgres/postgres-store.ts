import { setTimeout as wait } from 'node:timers/promises';
import { cached } from '../cached.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import type { OfferedFiles } from '../releases/offered-releases.ts';
import { withinHeap } from '../share-of-heap.ts';
import {
  type CachedSnapshot,
  RevisionGoneError,
  type Snapshot,
  type Store,
  type StoreLogger,
  UnavailableError,
} from '../store.ts';
import { type Database, DEFAULT_ROW_BYTES, type SqlValue, withSession } from './database.ts';
import { DatabaseError, explainError } from './database-error.ts';
import { PostgresSnapshot } from './postgres-snapshot.ts';
import { createStoredReleases } from './releases.ts';
import { FORMAT, SHARED } from './schema.ts';

export interface PostgresStoreOptions {
  database: Database;
  /** The memory that rows and answers may take, in bytes. */
  memory?: number | undefined;
  /** How often the database is asked for its revision, in ms. */
  poll?: number;
  /** How long it may take to say it, in ms, before requests are refused. */
  patience?: number;
  logger?: StoreLogger;
}

/** A store over a database. It looks for newer data itself. */
export interface PostgresStore extends Store {
  /** The releases of the catalogs that were loaded from folders. */
  releases: OfferedFiles;
  /** Looks for newer data now. */
  reload(): Promise<void>;
}

/** Rows and answers take at most this share of what the heap has left. */
const ROW_SHARE = 8;

/** What is loaded by one server is seen by the others within a second. */
const POLL = 500;
/** Longer than a request waits for a connection, so that it is said if all of them are in use. */
const PATIENCE = 6000;

/**
 * Opens the data in a database. Rejects with a `DatabaseError` of one line if there is none to be served; the store closes the database,
 * also then.
 */
export const openPostgresStore = async (options: PostgresStoreOptions): Promise<PostgresStore> => {
  const { database, poll = POLL, patience = PATIENCE, logger } = options;
  const memory = withinHeap(options.memory ?? DEFAULT_ROW_BYTES, ROW_SHARE);
  if (options.memory !== undefined && memory < options.memory)
    logger?.warn(
      `Rows and answers take at most ${toMegabytes(memory)} MB, not ${toMegabytes(options.memory)}: an eighth of what the heap of Node has left. NODE_OPTIONS=--max-old-space-size=… makes it larger.`,
    );
  let snapshot: CachedSnapshot | undefined;
  let trouble: UnavailableError | null = null;

  const read = async <Row>(text: string, values: readonly SqlValue[]): Promise<readonly Row[]> => {
    try {
      return await withSession(database, (session) => session.query<Row>(text, values));
    } catch (error) {
      throw explainError(error);
    }
  };
  /** Reads tables of a revision, which a load may have dropped. */
  const readRevision = async <Row>({ text, values }: { text: string; values: readonly SqlValue[] }) => {
    try {
      return await read<Row>(text, values);
    } catch (error) {
      if (isGone(error))
        throw new RevisionGoneError('The revision that a request reads is no longer in the database.', {
          cause: error,
        });
      if (error instanceof UnavailableError) logger?.warn(`A request could not be answered. ${error.message}`);
      throw error;
    }
  };
  const readCurrent = async (): Promise<void> => {
    const [current] = await read<{ revision: string }>(CURRENT, [FORMAT]).catch(async (error) => {
      throw isGone(error) ? await describeEmpty(read) : error;
    });
    if (!current) throw await describeEmpty(read);
    const { revision } = current;
    if (revision === snapshot?.revision) return;
    const opened = cached(await PostgresSnapshot.open(revision, readRevision), memory);
    if (snapshot) {
      logger?.info(`Serving revision ${revision}.`);
      database.renew?.();
    }
    snapshot = opened;
  };
  try {
    await readCurrent();
  } catch (error) {
    await database.close();
    throw error;
  }

  let looking: Promise<void> | undefined;
  const look = (): Promise<void> => {
    looking ??= within(patience, readCurrent())
      .then(
        () => {
          if (trouble) logger?.info('The database answers again.');
          trouble = null;
        },
        (error) => {
          const found = error instanceof UnavailableError ? error : new UnavailableError(String(error));
          if (found.message !== trouble?.message) logger?.error(found.message);
          trouble = found;
        },
      )
      .finally(() => {
        looking = undefined;
      });
    return looking;
  };
  const stopped = new AbortController();
  const watching = (async () => {
    while (!stopped.signal.aborted) {
      await wait(poll, undefined, { signal: stopped.signal, ref: false }).catch(() => {});
      if (!stopped.signal.aborted) await look();
    }
  })();

  return {
    releases: createStoredReleases((text, values) => {
      // Files are read one after the other: each would wait for a database that hangs.
      if (trouble) throw trouble;
      return read(text, values);
    }),
    snapshot(): MaybePromise<Snapshot> {
      return trouble ? Promise.reject(trouble) : (snapshot as Snapshot);
    },
    revision: () => snapshot?.revision ?? '',
    outage: () => trouble?.reason ?? null,
    problem: () => trouble?.message ?? null,
    keptData: () => snapshot?.kept() ?? { count: 0, bytes: 0 },
    reload: look,
    async close() {
      stopped.abort();
      await watching;
      await database.close();
    },
  };
};

const toMegabytes = (bytes: number): number => Math.floor(bytes / 2 ** 20);

const CURRENT = `select revision from ${SHARED}.current where format = $1`;

/** There is no such table, or no such schema. */
const isGone = (error: unknown): boolean => ['42P01', '3F000'].includes((error as { code?: string }).code ?? '');

/** Why a database has nothing to serve. */
const describeEmpty = async (
  read: <Row>(text: string, values: readonly SqlValue[]) => Promise<readonly Row[]>,
): Promise<DatabaseError> => {
  const [found] = await read<{ shared: boolean; old: boolean }>(
    `select to_regclass('${SHARED}.current') is not null as shared, to_regclass('briefgraph.migrations') is not null as old`,
    [],
  );
  const [other] = found?.shared
    ? await read<{ format: number }>(`select max(format) as format from ${SHARED}.current`, [])
    : [];
  if (other && Number(other.format) > FORMAT)
    return new DatabaseError(
      `The data of the database has format ${other.format}, and this release reads format ${FORMAT}: update Briefgraph.`,
    );
  if (found?.old || Number(other?.format ?? 0) > 0)
    return new DatabaseError('The database has data of an earlier release of Briefgraph: run `briefgraph load` again.');
  return new DatabaseError('The database has no data of Briefgraph: load catalogs with `briefgraph load`.');
};

/** Rejects when it takes longer than that: a database that hangs is not served, even if it may answer yet. */
const within = async <Result>(time: number, result: Promise<Result>): Promise<Result> => {
  const ended = new AbortController();
  const late = wait(time, undefined, { signal: ended.signal, ref: false }).then(() => {
    const reason = 'The database does not answer in time.';
    throw new DatabaseError(`The database does not answer within ${time / 1000} seconds.`, { reason });
  });
  late.catch(() => {});
  try {
    return await Promise.race([result, late]);
  } finally {
    result.catch(() => {});
    ended.abort();
  }
};
