import type { Sql } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { MIGRATIONS } from './migrations.ts';

/** The version of the tables that this release reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** The first version that has the files of catalogs. They are stored in the same way since, so those of an older release can be read. */
export const WITH_FILES = 3;

/** What is said of tables that a newer release has made. */
export const describeNewer = (version: number): string =>
  `The tables of the database have version ${version}, and this release knows version ${SCHEMA_VERSION}: update Briefgraph.`;

/** Any number that no other application takes: the letters `brief`. */
const LOCK = 0x62_72_69_65_66;

/**
 * Brings the tables to the version of this release, in the caller's transaction. It may be run again, and by two processes at
 * once. Throws if a newer release has made them.
 */
export const migrate = async (sql: Sql): Promise<void> => {
  // Two that make the same tables at once would fail; databases without such locks have to be prepared by one process.
  await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
  await sql.query('create schema if not exists briefgraph');
  await sql.query(
    'create table if not exists briefgraph.migrations (version integer primary key, applied_at timestamptz not null)',
  );
  const version = await versionOf(sql);
  if (version > SCHEMA_VERSION) throw new DatabaseError(describeNewer(version));
  // What is counted has to have all that a load of another release is writing.
  if (version > 0 && version < SCHEMA_VERSION) await sql.query('lock table briefgraph.state in exclusive mode');
  for (const [index, steps] of MIGRATIONS.entries()) {
    if (index < version) continue;
    for (const step of steps) {
      if (typeof step !== 'string') await step(sql);
      else for (const statement of toStatements(step)) await sql.query(statement);
    }
    await sql.query('insert into briefgraph.migrations values ($1, now())', [index + 1]);
  }
};

/** The version of the tables; 0 if there are none. */
export const versionOf = async (sql: Sql): Promise<number> => {
  const [row] = await sql.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from briefgraph.migrations',
  );
  return Number(row?.version ?? 0);
};

const toStatements = (text: string): string[] =>
  text
    .replace(/--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);
