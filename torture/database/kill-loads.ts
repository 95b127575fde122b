import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../src/store/postgres/database.ts';
import { createRandom } from '../../tests/support/generated-data.ts';
import { writeCounted } from '../data/write-counted.ts';
import type { RowContext } from '../row.ts';
import { readTables } from './read-tables.ts';

/** Loads that are killed at random moments, with kill -9. */

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Kills {
  /** What the database had after each kill. */
  old: number;
  new: number;
  neither: number;
  /** Loads that had ended before they were killed. */
  ended: number;
  /** Those that were connected to the database when they were killed. */
  connected: number;
}

interface KillOptions {
  context: RowContext;
  url: string;
  database: Database;
  kills: number;
}

export const killLoads = async ({ context, url, database, kills }: KillOptions): Promise<Kills> => {
  const random = createRandom(context.seed);
  const folders = [1, 2].map((number) => writeCounted(context.scratch, number, `killed-${number}`));
  const load = (folder: string) =>
    spawn(process.execPath, [MAIN, 'load', '--data', folder, '--store', url], { stdio: 'ignore' });
  const states: (string | null)[] = [];
  let [whole, written] = [0, 0];
  // Each is loaded twice: the second time, it replaces the other one as it does below.
  for (const folder of [...folders, ...folders]) {
    const began = performance.now();
    const child = load(folder);
    const connected = await untilConnected(database, child);
    const [code] = await ended(child);
    if (code !== 0) throw new Error(`A load that was not killed ended with ${code}.`);
    [whole, written] = [performance.now() - began, performance.now() - connected];
    states.push(await readTables(database));
  }
  if (states[0] !== states[2] || states[1] !== states[3]) throw new Error('Loading the same again gives other tables.');
  const result: Kills = { old: 0, new: 0, neither: 0, ended: 0, connected: 0 };
  let current = 1;
  for (let kill = 0; kill < kills; kill++) {
    context.progress(`kill ${kill + 1} of ${kills}`);
    const child = load(folders[1 - current] as string);
    const exit = ended(child);
    // Every other one is killed while it writes, which is the smaller part of its life.
    const writes = kill % 2 === 1;
    if (writes) await untilConnected(database, child);
    await Promise.race([exit, wait(1.1 * random() * (writes ? written : whole))]);
    const isConnected = (await countConnections(database)) > 0;
    child.kill('SIGKILL');
    const [code] = await exit;
    if (code !== null) result.ended++;
    else if (isConnected) result.connected++;
    await untilAlone(database);
    const now = await readTables(database);
    const found = now === states[current] ? 'old' : now === states[1 - current] ? 'new' : 'neither';
    result[found]++;
    if (found === 'neither') context.log({ row: 'database', kill, now, states });
    if (found === 'new') current = 1 - current;
  }
  const [code] = await ended(load(folders[1 - current] as string));
  if (code !== 0 || (await readTables(database)) !== states[1 - current]) result.neither++;
  return result;
};

const ended = async (child: ReturnType<typeof spawn>): Promise<[number | null]> => {
  if (child.exitCode !== null || child.signalCode !== null) return [child.exitCode];
  return (await once(child, 'exit')) as [number | null];
};

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** How many others are connected. */
const countConnections = async (database: Database): Promise<number> => {
  const session = await database.open();
  try {
    const [row] = await session.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where application_name = 'briefgraph' and pid <> pg_backend_pid()`,
    );
    return row?.count ?? 0;
  } finally {
    await session.release();
  }
};

/** Resolves with the time when a load is connected, or has ended. */
const untilConnected = async (database: Database, child: ReturnType<typeof spawn>): Promise<number> => {
  while (child.exitCode === null && (await countConnections(database)) === 0) await wait(2);
  return performance.now();
};

/** Waits until PostgreSQL has noticed that a load is gone. */
const untilAlone = async (database: Database): Promise<void> => {
  while ((await countConnections(database)) > 0) await wait(5);
};
