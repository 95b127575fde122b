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
    // What it prints is in the error if it fails; generated data has warnings, which are nobody's here.
    const argv = [main, 'load', '--data', folder, '--store', postgres.url];
    execFileSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
    postgres.psql('-c', 'vacuum analyze');
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { url: postgres.url, cpu: () => cpuOfTree(postgres.pid), stop: postgres.stop };
};
