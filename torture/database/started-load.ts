import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../src/store/postgres/database.ts';

/** Commands of the built package in processes of their own, and what PostgreSQL says of loads. */

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
/** How loads call themselves, so that they are not taken for servers. */
const NAME = 'briefgraph-load';
const PATIENCE = 60_000;

/** How a command ended: its exit code, null if it was killed, and what it printed as errors. */
export interface End {
  code: number | null;
  errors: string;
}

export interface Started {
  end: Promise<End>;
  hasEnded(): boolean;
  /** Ends it at once, with SIGKILL. */
  kill(): void;
}

export const startCommand = (argv: readonly string[]): Started => {
  const child = spawn(process.execPath, [MAIN, ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return {
    end: new Promise((resolve) => child.once('close', (code) => resolve({ code, errors }))),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    kill: () => void child.kill('SIGKILL'),
  };
};

export const startLoad = (folder: string, url: string): Started =>
  startCommand(['load', '--data', folder, '--store', `${url}&application_name=${NAME}`]);

/** What a load asks of PostgreSQL, and in which process of it. */
export interface Activity {
  pid: number;
  query: string;
}

/** The loads that are connected. */
export const readLoads = async (database: Database): Promise<readonly Activity[]> => {
  const session = await database.open();
  try {
    return await session.query<Activity>('select pid, query from pg_stat_activity where application_name = $1', [NAME]);
  } finally {
    await session.release();
  }
};

export const countLoads = async (database: Database): Promise<number> => (await readLoads(database)).length;

/** Resolves with the time when a load is connected, or has ended. */
export const untilConnected = async (database: Database, loading: Started): Promise<number> => {
  while (!loading.hasEnded() && (await countLoads(database)) === 0) await wait(2);
  return performance.now();
};

/** Waits until PostgreSQL has noticed that a load is gone; it may have to start again first. */
export const untilAlone = async (database: Database): Promise<void> => {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const count = await countLoads(database).catch((error) => {
      if (performance.now() > end) throw error;
      return 1;
    });
    if (count === 0) return;
    await wait(5);
  }
};

export const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
