import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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

const USER = 'bench';
const PATIENCE = 60_000;

/**
 * Runs the command, stops it when the standard input ends, and deletes the folder. The input ends when the bench does, in
 * whichever way, so that PostgreSQL never outlives it. QUIT stops without writing anything to the disk.
 */
const UNTIL_INPUT_ENDS = 'folder=$1; shift; "$@" & cat >/dev/null; kill -QUIT $!; wait; cd /; rm -rf "$folder"';

/** Settings for data that does not change: no work in the background, and no processes that end before they are measured. */
const SETTINGS = ['listen_addresses=', 'autovacuum=off', 'max_parallel_workers_per_gather=0'];

/** PostgreSQL refuses to run as root, who runs it as `nobody`. */
const unprivileged = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const id = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

/** Starts PostgreSQL on a Unix socket, with its data in a temporary folder, and loads the tables. */
export const startPostgres = async ({ programs, schema, tables, cores }: PostgresOptions): Promise<Database> => {
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'briefgraph-pg-'));
  const [data, file] = [join(folder, 'data'), join(folder, 'tables.json')];
  copyFileSync(tables, file);
  chmodSync(file, 0o644);
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const program = (name: string) => join(programs, name);
  const make = ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(program('initdb'), make, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const command = pinned(cores, [program('postgres'), '-D', data, '-k', folder, ...settings]);
  const child = spawn('sh', ['-c', UNTIL_INPUT_ENDS, 'sh', folder, ...command], {
    ...user,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  try {
    const end = Date.now() + PATIENCE;
    while (spawnSync(program('pg_isready'), ['-h', folder, '-q']).status !== 0) {
      if (Date.now() > end) throw new Error(`PostgreSQL is not ready after ${PATIENCE / 1000} seconds.`);
      await wait(100);
    }
    const connection = ['-h', folder, '-U', USER, '-d', 'postgres'];
    const load = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-v', `file=${file}`, '-f', schema];
    execFileSync(program('psql'), [...connection, ...load], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    await stop();
    throw error;
  }
  const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  return { url: `postgres://${USER}@/postgres?host=${encodeURIComponent(folder)}`, cpu: () => cpuOfTree(pid), stop };
};
