import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { cpuOfTree, readParent } from '../load/cpu-time.ts';
import type { Database } from '../postgraphile/postgres.ts';

/** A database that was loaded before and goes on running. CPU time is that of all of its PostgreSQL. */
export const openGiven = async (url: string): Promise<Database> => {
  const pid = await firstProcess(url);
  return { url, cpu: () => cpuOfTree(pid), stop: async () => {} };
};

/** The first process of a PostgreSQL on this machine, which started the one that answers. */
const firstProcess = async (url: string): Promise<number> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('select pg_backend_pid() as pid');
    const folder = `/proc/${rows[0].pid}`;
    if (readFileSync(`${folder}/comm`, 'utf8') === 'postgres\n')
      return readParent(readFileSync(`${folder}/stat`, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    await client.end();
  }
  throw new Error('/proc has no process of the PostgreSQL of --database, so its CPU time cannot be measured.');
};
