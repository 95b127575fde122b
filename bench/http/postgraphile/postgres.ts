import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
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
  /** Makes the tables. */
  schema: string;
  /** The rows, in a JSON file. */
  tables: string;
  cores: Cores | null;
}

/** Settings for data that does not change: no work in the background, and no processes that end before they are measured. */
export const SETTINGS = ['autovacuum=off', 'max_parallel_workers_per_gather=0'];

/** Starts PostgreSQL on a Unix socket, with its data in a temporary folder, and loads the tables. */
export const startPostgres = async ({ programs, schema, tables, cores }: PostgresOptions): Promise<Database> => {
  const postgres = await start({ programs, settings: SETTINGS, wrap: (command) => pinned(cores, command) });
  try {
    const file = join(postgres.folder, 'tables.json');
    copyFileSync(tables, file);
    chmodSync(file, 0o644);
    postgres.psql('-v', `file=${file}`, '-f', schema);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { url: postgres.url, cpu: () => cpuOfTree(postgres.pid), stop: postgres.stop };
};
