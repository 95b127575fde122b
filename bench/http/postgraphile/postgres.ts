import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startPostgres as start } from '../../../tests/support/postgres.ts';
import { type Cores, pinned } from '../load/cores.ts';
import { cpuOfTree } from '../load/cpu-time.ts';

/** A database of PostgreSQL that only this run uses. */
export interface Database {
  /** Where clients connect. */
  url: string;
  /** CPU microseconds of all its processes so far. */
  cpu(): number;
  /** Stops it and deletes its files. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** The folder with the programs of PostgreSQL. */
  programs: string;
  /** The folder with schema.sql, which makes the tables, and references.sql, for when they have rows. */
  scripts: string;
  /** The folder with a file of JSON lines for each table that has rows. */
  tables: string;
  cores: Cores | null;
}

/** Settings for data that does not change: no work in the background, and no processes that end before they are measured. */
export const SETTINGS = ['autovacuum=off', 'max_parallel_workers_per_gather=0'];

/**
 * The arguments with which psql adds the rows of a file to a table. It reads the file itself, since PostgreSQL may not. In CSV
 * with a quote and a delimiter that JSON cannot contain, each line is a value.
 */
const copyRows = (table: string, file: string): string[] =>
  [
    'create temp table lines (line json)',
    `\\copy lines from '${file.replaceAll("'", "''")}' with (format csv, quote e'\\x01', delimiter e'\\x02')`,
    `insert into ${table} select rows.* from lines, json_populate_record(null::${table}, line) as rows`,
  ].flatMap((command) => ['-c', command]);

/** Starts PostgreSQL on a Unix socket, with its data in a temporary folder, and loads the tables. */
export const startPostgres = async ({ programs, scripts, tables, cores }: PostgresOptions): Promise<Database> => {
  const postgres = await start({ programs, settings: SETTINGS, wrap: (command) => pinned(cores, command) });
  try {
    postgres.psql('-f', join(scripts, 'schema.sql'));
    for (const file of readdirSync(tables)) postgres.psql(...copyRows(basename(file, '.jsonl'), join(tables, file)));
    postgres.psql('-f', join(scripts, 'references.sql'));
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { url: postgres.url, cpu: () => cpuOfTree(postgres.pid), stop: postgres.stop };
};
