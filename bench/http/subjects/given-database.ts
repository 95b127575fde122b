import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { cpuOfTree, readParent } from '../load/cpu-time.ts';
import type { Database } from '../postgraphile/postgres.ts';

/** A database that was loaded before and goes on running. CPU time is that of all of its PostgreSQL. */
export const openGiven = async (url: string): Promise<Database> => {
  const client = new Client({ connectionString: url });
  await client.connect().catch((error: Error) => {
    throw new Error(`The PostgreSQL of --database cannot be reached: ${error.message}`);
  });
  try {
    const pid = await firstProcess(client);
    await checkLoaded(client);
    return { url, cpu: () => cpuOfTree(pid), stop: async () => {} };
  } finally {
    await client.end();
  }
};

/** The first process of a PostgreSQL on this machine, which started the one that answers. */
const firstProcess = async (client: Client): Promise<number> => {
  try {
    const { rows } = await client.query('select pg_backend_pid() as pid');
    const folder = `/proc/${rows[0].pid}`;
    if (readFileSync(`${folder}/comm`, 'utf8') === 'postgres\n')
      return readParent(readFileSync(`${folder}/stat`, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  throw new Error('/proc has no process of the PostgreSQL of --database, so its CPU time cannot be measured.');
};

const checkLoaded = async (client: Client): Promise<void> => {
  const { rows } = await client.query(`select to_regclass('bg.current') is not null as "hasTables"`);
  const loaded = rows[0].hasTables && (await client.query('select 1 from bg.current')).rowCount;
  if (!loaded) throw new Error('The database of --database has no data: load generated events with `briefgraph load`.');
};
