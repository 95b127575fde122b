import { UnavailableError } from '../store.ts';
import type { Database, Session } from './database.ts';

/**
 * The database cannot be read or written at the moment: it cannot be reached, takes too long, has no data, or has tables of another
 * release. It is not our mistake, and may be over when it is tried again.
 */
export class DatabaseError extends UnavailableError {
  override name = 'DatabaseError';
  /** The code of PostgreSQL, such as 57014; undefined if the connection failed. */
  readonly code: string | undefined;

  constructor(message: string, { reason = message, cause }: { reason?: string; cause?: unknown } = {}) {
    const code = (cause as { code?: string } | undefined)?.code;
    super(message, { reason, isSlow: code === STATEMENT_TIMEOUT, cause });
    this.code = code;
  }
}

/** PostgreSQL has ended a statement that took too long. */
const STATEMENT_TIMEOUT = '57014';

/** What codes of PostgreSQL and messages of its driver mean: the first that matches. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^57014|^55P03|^Query read timeout/, 'The database does not answer in time.'],
  [/^53300|^timeout exceeded when trying to connect/, 'No connection to the database became free in time.'],
  [/^53100/, 'The disk of the database is full.'],
  [/^5[38]/, 'The database is short of resources.'],
  [/^25006/, 'The database can only be read: it is a replica, or set to read only.'],
  [/^40/, 'The database has cancelled the transaction.'],
  [/^28/, 'The database refuses the user or the password.'],
  [/client password must be a string/, 'The database asks for a password: set PGPASSWORD or PGPASSFILE.'],
  [/^42501/, 'The database does not allow this user to do that; docs/scale.md says what to grant.'],
  [/^42P01|^3F000|^3D000/, 'The database or its tables are not there.'],
  [/^25P02/, 'A statement before has failed in the same transaction.'],
];
/** It says nothing that the error of the statement before has not said. */
const FOLLOWS_ANOTHER = '25P02';
const UNREACHABLE = 'The database cannot be reached.';

/** Codes that say that a statement is wrong, or a value: mistakes of ours. */
const OUR_MISTAKE = /^(0A|2[123]|42|P0|XX)/;

/** An error of the driver as a `DatabaseError`; any other as it is. */
export const explainError = (error: unknown): unknown => {
  if (error instanceof UnavailableError) return error;
  const { code = '', errors, message = String(error) } = error as Partial<Failure>;
  const line = oneLine(message || (errors?.[0]?.message ?? 'no reason given'));
  const state = /^[0-9A-Z]{5}$/.test(code) ? code : '';
  const reason = REASONS.find(([pattern]) => pattern.test(state || line))?.[1];
  if (reason) return new DatabaseError(`${reason.slice(0, -1)}: ${line}`, { reason, cause: error });
  if (OUR_MISTAKE.test(state)) return error;
  return new DatabaseError(`The database does not answer: ${line}`, { reason: UNREACHABLE, cause: error });
};

interface Failure extends Error {
  code: string;
  errors: readonly Error[];
}

/** Messages of the driver say host and port, and never the password. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** The same session, whose errors are explained. `note` gets them as well, but for those that only follow another one. */
export const explained = (session: Session, note: (error: unknown) => void = () => {}): Session => {
  const fail = (error: unknown): never => {
    const found = explainError(error);
    if ((found as { code?: string }).code !== FOLLOWS_ANOTHER) note(found);
    throw found;
  };
  return {
    ...session,
    query: (text, values) => session.query<never>(text, values).catch(fail),
    copy: (statement, rows) => session.copy(statement, rows).catch(fail),
  };
};

/** Runs with a connection whose errors are explained, as is that of opening it. */
export const withExplained = async <Result>(
  database: Database,
  run: (session: Session) => Promise<Result>,
): Promise<Result> => {
  const session = await database.open().catch((error) => {
    throw explainError(error);
  });
  try {
    return await run(explained(session));
  } finally {
    await session.release();
  }
};
