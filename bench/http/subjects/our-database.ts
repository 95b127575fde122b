import { execFileSync } from 'node:child_process';
import { findPostgres, startPostgres } from '../../../tests/support/postgres.ts';
import { type Cores, pinned } from '../load/cores.ts';
import { cpuOfTree } from '../load/cpu-time.ts';
import { type Database, SETTINGS } from '../postgraphile/postgres.ts';

/** A database into which `briefgraph load` has loaded a data folder. */
export const openLoaded = async (main: string, folder: string, cores: Cores | null): Promise<Database> => {
  const postgres = await startPostgres({
    programs: findPostgres() as string,
    settings: SETTINGS,
    wrap: (command) => pinned(cores, command),
  });
  try {
    execFileSync(process.execPath, [main, 'load', '--data', folder, '--store', postgres.url]);
    postgres.psql('-c', 'vacuum analyze');
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { url: postgres.url, cpu: () => cpuOfTree(postgres.pid), stop: postgres.stop };
};
