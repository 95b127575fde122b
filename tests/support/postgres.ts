import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PROGRAMS = ['initdb', 'postgres', 'psql', 'pg_isready'];
/** Where Debian and Ubuntu put the programs of PostgreSQL, which are not on the path there. */
const DEBIAN = '/usr/lib/postgresql';

/** The folder with the programs of PostgreSQL: the first one on the path, or Debian's newest; null if there is none. */
export const findPostgres = (path = process.env.PATH ?? '', debian = DEBIAN): string | null => {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...path.split(delimiter), ...versions.map((version) => join(debian, version, 'bin'))];
  return folders.find((folder) => PROGRAMS.every((program) => existsSync(join(folder, program)))) ?? null;
};

/** A PostgreSQL that only this run uses. */
export interface Postgres {
  /** Where clients connect. */
  url: string;
  /** The folder of its files, and of its socket. */
  folder: string;
  /** Its first process. */
  pid: number;
  /** Runs psql with these arguments besides the connection. */
  psql(...args: string[]): void;
  /** Stops it and deletes its files. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** The folder with the programs of PostgreSQL. */
  programs: string;
  /** Settings, such as `autovacuum=off`. */
  settings?: readonly string[];
  /** Changes the command, to pin it to a core. */
  wrap?(command: readonly string[]): readonly string[];
}

/** A locale that knows the letters of all scripts. */
const LETTERS = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

const USER = 'briefgraph';
const PATIENCE = 60_000;

/**
 * Runs the command, stops it when the standard input ends, and deletes the folder. The input ends when the caller does, in
 * whichever way, so that PostgreSQL never outlives it. QUIT stops without writing anything to the disk.
 */
const UNTIL_INPUT_ENDS = 'folder=$1; shift; "$@" & cat >/dev/null; kill -QUIT $!; wait; cd /; rm -rf "$folder"';

/** PostgreSQL refuses to run as root, who runs it as `nobody`. */
const unprivileged = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const id = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

/** Starts PostgreSQL on a Unix socket, with its data in a temporary folder. */
export const startPostgres = async (options: PostgresOptions): Promise<Postgres> => {
  const { programs, settings = [], wrap = (command: readonly string[]) => command } = options;
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'briefgraph-pg-'));
  const data = join(folder, 'data');
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const program = (name: string) => join(programs, name);
  const make = [
    '-D',
    data,
    '-U',
    USER,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    `--lc-ctype=${LETTERS}`,
    '--no-sync',
  ];
  execFileSync(program('initdb'), make, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const set = ['listen_addresses=', ...settings].flatMap((setting) => ['-c', setting]);
  const command = wrap([program('postgres'), '-D', data, '-k', folder, ...set]);
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
  const connection = ['-h', folder, '-U', USER, '-d', 'postgres'];
  const psql = (...args: string[]) => {
    execFileSync(program('psql'), [...connection, '-X', '-q', '-v', 'ON_ERROR_STOP=1', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  for (
    const end = Date.now() + PATIENCE;
    spawnSync(program('pg_isready'), ['-h', folder, '-q']).status !== 0;
    await wait(100)
  ) {
    if (Date.now() < end) continue;
    await stop();
    throw new Error(`PostgreSQL is not ready after ${PATIENCE / 1000} seconds.`);
  }
  const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  return { url: `postgres://${USER}@/postgres?host=${encodeURIComponent(folder)}`, folder, pid, psql, stop };
};
