import { setTimeout as wait } from 'node:timers/promises';
import type { MaybePromise } from '../maybe-promise.ts';
import type { OfferedFiles } from '../releases/offered-releases.ts';
import type { Snapshot, Store } from '../store.ts';
import type { StoreLogger } from '../store-logger.ts';
import { UnavailableError } from '../unavailable.ts';
import type { Database, Session, Sql } from './database.ts';
import { DatabaseError, openExplained } from './database-error.ts';
import { type NumberedNames, readNames } from './numbered-names.ts';
import { PostgresSnapshot } from './postgres-snapshot.ts';
import { beginReading, type Reader, type Reading } from './reading.ts';
import { createStoredReleases } from './released-files.ts';
import { RevisionMemory, rowBytes } from './revision-memory.ts';
import { describeNewer, SCHEMA_VERSION, versionOf } from './schema.ts';

export interface PostgresStoreOptions {
  database: Database;
  /** The memory that rows and answers may take, in bytes. */
  memory?: number | undefined;
  /** The greatest length of a list that is read to its end; less than otherwise in tests. */
  shortList?: number | undefined;
  /** How often the database is asked for its revision, in ms. */
  poll?: number;
  /** How long requests may be answered from memory after it was asked for it, in ms. */
  fresh?: number;
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

/** What is loaded by one server is seen by the others within a second. */
const POLL = 500;
const FRESH = 1000;
/** Longer than a request waits for a connection, so that it is said if all of them are in use. */
const PATIENCE = 6000;

/**
 * Opens the data in a database. Rejects with a
 * `DatabaseError` of one line if there is none to be served; the store closes the database, also then.
 */
export const openPostgresStore = async (options: PostgresStoreOptions): Promise<PostgresStore> => {
  const { database, poll = POLL, fresh = FRESH, patience = PATIENCE, logger } = options;
  let names: NumberedNames;
  /** The revision of which names, and what is known of its collections, were read. */
  let namesOf: string | undefined;
  let revision: string | undefined;
  let trouble: UnavailableError | null = null;
  const bytes = rowBytes(options.memory);
  if (options.memory !== undefined && bytes < options.memory)
    logger?.warn(
      `Rows and answers take at most ${toMegabytes(bytes)} MB, not ${toMegabytes(options.memory)}: an eighth of what the heap of Node has left. NODE_OPTIONS=--max-old-space-size=… makes it larger.`,
    );
  const newMemory = (of: string) => new RevisionMemory(of, bytes);
  let memory = newMemory('');
  /** When the tables were made, and by which code their rows were derived; undefined while they have no data. */
  let origin: string | undefined;
  /** In other tables, names and rows may have other numbers, and by other code rows may be others, also those of the same revision: then nothing of before holds. */
  const follow = (newer: string | undefined): void => {
    if (newer === origin) return;
    origin = newer;
    namesOf = undefined;
    memory = newMemory('');
  };
  const memoryOf = (of: string): RevisionMemory => {
    if (memory.revision === of) return memory;
    const other = newMemory(of);
    // A request that began before a load ends soon.
    if (of === revision) memory = other;
    return other;
  };
  /** When the revision was learnt, and when it was last asked for that is still the same. */
  let learnt = 0;
  let confirmed = 0;
  /** Of two answers that cross, nobody knows which is newer: then the next one says it. */
  const learn = (newer: string, asked: number): void => {
    if (newer === revision) confirmed = Math.max(confirmed, asked);
    else if (asked >= learnt) {
      if (revision !== undefined) logger?.info(`Serving revision ${newer}.`);
      revision = newer;
      learnt = performance.now();
      confirmed = asked;
    }
  };
  const readState = async (session: Session): Promise<void> => {
    const asked = performance.now();
    const version = await readVersion(session);
    const [state] = version === SCHEMA_VERSION ? await session.query<State>(STATE) : [];
    follow(state && `${state.made} ${state.derivedBy}`);
    if (!state) throw new DatabaseError(describeVersion(version === SCHEMA_VERSION ? 0 : version));
    if (state.revision !== namesOf) names = await readNames(session, options.shortList);
    namesOf = state.revision;
    learn(state.revision, asked);
  };
  const withSession = async <Result>(use: (session: Session) => Promise<Result>): Promise<Result> => {
    const session = await openExplained(database);
    try {
      return await use(session);
    } finally {
      await session.release();
    }
  };
  try {
    await withSession(readState);
  } catch (error) {
    await database.close();
    throw error;
  }

  const noteTrouble = (error: unknown): void => {
    const found = error instanceof UnavailableError ? error : new UnavailableError(String(error));
    if (found.message !== trouble?.message) logger?.error(found.message);
    trouble = found;
  };
  /** A request that fails while it reads says nothing of the next one. */
  const noteFault = (error: unknown): void => {
    if (error instanceof UnavailableError) logger?.warn(`A request could not be answered. ${error.message}`);
  };
  const look = async (): Promise<void> => {
    try {
      await within(patience, withSession(readState));
      if (trouble) logger?.info('The database answers again.');
      trouble = null;
    } catch (error) {
      noteTrouble(error);
    }
  };
  const stopped = new AbortController();
  const watching = (async () => {
    while (!stopped.signal.aborted) {
      await wait(poll, undefined, { signal: stopped.signal, ref: false }).catch(() => {});
      if (!stopped.signal.aborted) await look();
    }
  })();

  const begin = async (): Promise<Reading> => {
    try {
      const asked = performance.now();
      const session = await openExplained(database, noteFault);
      const reading = beginReading(session, names, (of) => {
        learn(of, asked);
        return memoryOf(of);
      });
      reading.begun.catch(noteTrouble);
      return reading;
    } catch (error) {
      noteTrouble(error);
      throw error;
    }
  };

  const once: Reader['once'] = async (run) => {
    const asked = performance.now();
    const session = await openExplained(database, noteFault).catch((error) => {
      noteTrouble(error);
      throw error;
    });
    try {
      return await run(session, (of) => {
        learn(of, asked);
        return memoryOf(of);
      });
    } finally {
      await session.release();
    }
  };
  const reader: Reader = { begin, once, names: () => names };
  const releases = createStoredReleases(async (read) => {
    // Files are read one after the other: each would wait for a database that hangs.
    if (trouble) throw trouble;
    return once(read);
  });

  return {
    releases,
    snapshot(): MaybePromise<Snapshot> {
      const snapshot = new PostgresSnapshot(memoryOf(revision ?? ''), reader);
      // Without a word from the database, only it can say whether it can be read, and what is current.
      if (trouble === null && performance.now() - confirmed < fresh) return snapshot;
      return snapshot.begin().then(
        () => snapshot,
        async (error) => {
          await snapshot.release();
          throw error;
        },
      );
    },
    revision: () => revision ?? '',
    outage: () => trouble?.reason ?? null,
    problem: () => trouble?.message ?? null,
    keptData: () => memory.status(),
    reload: look,
    async close() {
      stopped.abort();
      await watching;
      await database.close();
    },
  };
};

const toMegabytes = (bytes: number): number => Math.floor(bytes / 2 ** 20);

interface State {
  revision: string;
  derivedBy: string;
  made: string;
}

const STATE = `select revision, derived_by as "derivedBy", (select max(applied_at)::text from briefgraph.migrations) as made from briefgraph.state`;

/** The version of the tables; 0 if there are none. */
export const readVersion = (session: Sql): Promise<number> =>
  versionOf(session).catch((error: { code?: string }) => {
    // There is no such table, or no such schema.
    if (error.code === '42P01' || error.code === '3F000') return 0;
    throw error;
  });

const describeVersion = (version: number): string => {
  if (version === 0) return 'The database has no data of Briefgraph: load catalogs with `briefgraph load`.';
  return version > SCHEMA_VERSION
    ? describeNewer(version)
    : `The tables of the database have version ${version}, and this release needs version ${SCHEMA_VERSION}: run \`briefgraph load\` again.`;
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
