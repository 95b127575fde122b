import type { Database } from '../../src/store/postgres/database.ts';
import { createRandom } from '../../tests/support/generated-data.ts';
import { writeCounted } from '../data/write-counted.ts';
import type { RowContext } from '../row.ts';
import { readTables } from './read-tables.ts';
import { countLoads, startLoad, untilAlone, untilConnected, wait } from './started-load.ts';

/** Loads that are killed at random moments, with kill -9. */

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
  const folders = [1, 2].map((number) => writeCounted(context.scratch, number, { name: `killed-${number}` }));
  const load = (folder: string) => startLoad(folder, url);
  const states: (string | null)[] = [];
  let [whole, written] = [0, 0];
  // Each is loaded twice: the second time, it replaces the other one as it does below.
  for (const folder of [...folders, ...folders]) {
    const began = performance.now();
    const loading = load(folder);
    const connected = await untilConnected(database, loading);
    const { code } = await loading.end;
    if (code !== 0) throw new Error(`A load that was not killed ended with ${code}.`);
    [whole, written] = [performance.now() - began, performance.now() - connected];
    states.push(await readTables(database));
  }
  if (states[0] !== states[2] || states[1] !== states[3]) throw new Error('Loading the same again gives other tables.');
  const result: Kills = { old: 0, new: 0, neither: 0, ended: 0, connected: 0 };
  let current = 1;
  for (let kill = 0; kill < kills; kill++) {
    context.progress(`kill ${kill + 1} of ${kills}`);
    const loading = load(folders[1 - current] as string);
    // Every other one is killed while it writes, which is the smaller part of its life.
    const writes = kill % 2 === 1;
    if (writes) await untilConnected(database, loading);
    await Promise.race([loading.end, wait(1.1 * random() * (writes ? written : whole))]);
    const isConnected = (await countLoads(database)) > 0;
    loading.kill();
    const { code } = await loading.end;
    if (code !== null) result.ended++;
    else if (isConnected) result.connected++;
    await untilAlone(database);
    const now = await readTables(database);
    const found = now === states[current] ? 'old' : now === states[1 - current] ? 'new' : 'neither';
    result[found]++;
    if (found === 'neither') context.log({ row: 'database', kill, now, states });
    if (found === 'new') current = 1 - current;
  }
  const { code } = await load(folders[1 - current] as string).end;
  if (code !== 0 || (await readTables(database)) !== states[1 - current]) result.neither++;
  return result;
};
