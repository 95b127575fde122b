import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/store/postgres/database.ts';
import { migrate } from '../../src/store/postgres/schema.ts';
import { createRandom } from '../../tests/support/generated-data.ts';
import { readTree } from '../../tests/support/read-tree.ts';
import { writeCounted } from '../data/write-counted.ts';
import type { RowContext } from '../row.ts';
import { type Running, start } from '../servers/start.ts';
import { servedNumber, untilServed } from './asked-server.ts';
import { readEmptiness, readLeft } from './left-behind.ts';
import { look, measurePhases, PHASES, type Phase, untilIn } from './load-phases.ts';
import { readTables } from './read-tables.ts';
import { startCommand, startLoad, untilAlone, wait } from './started-load.ts';

/** First loads that are killed in all that they do: the command with kill -9, or the process of PostgreSQL that works for it. */

const SIZE = { events: 600, briefs: 12 };
/** Of so many kills one is of PostgreSQL's process. */
const EVERY = 4;
const NO_DATA = 'error: The database has no data of Briefgraph: load catalogs with `briefgraph load`.\n';

export interface FirstKills {
  kills: number;
  /** How many killed a process of PostgreSQL. */
  ofPostgres: number;
  /** What the database had after each kill. */
  empty: number;
  whole: number;
  /** What loads did when they were killed; those that had ended are not counted. */
  phases: Record<Phase, number>;
  /** How long each takes that is not killed, in ms. */
  times: Record<Phase, number>;
  ended: number;
  /** What was not as it has to be after a kill. */
  faults: string[];
  /** What was not as it has to be after the load that followed. */
  later: string[];
  /** What loads said whose process of PostgreSQL was killed. */
  said: string[];
}

interface FirstKillOptions {
  context: RowContext;
  url: string;
  database: Database;
  kills: number;
}

export const killFirstLoads = async (options: FirstKillOptions): Promise<FirstKills> => {
  const { context, url, database, kills } = options;
  const random = createRandom(context.seed);
  const folders = [1, 2].map((number) => writeCounted(context.scratch, number, { name: `first-${number}`, ...SIZE }));
  // The measure: tables that were only made, and what each catalog is in them.
  await empty(database, true);
  const made = await readEmptiness(database);
  const catalogs: Catalog[] = [];
  for (const [at, folder] of folders.entries()) {
    await empty(database, at > 0);
    const times = await measurePhases(database, startLoad(folder, url));
    catalogs.push({ number: at + 1, folder, tables: await readTables(database), times });
  }
  const server = await start({ argv: ['serve', '--no-explorer', '--store', url] });
  const result: FirstKills = {
    kills,
    ofPostgres: 0,
    empty: 0,
    whole: 0,
    phases: Object.fromEntries(PHASES.map((phase) => [phase, 0])) as Record<Phase, number>,
    times: (catalogs[0] as Catalog).times,
    ended: 0,
    faults: [],
    later: [],
    said: [],
  };
  try {
    for (let kill = 0; kill < kills; kill++) {
      context.progress(`kill ${kill + 1} of ${kills}, of a first load`);
      const note = (list: string[], found: readonly string[]) => {
        list.push(...found.map((what) => `${kill}: ${what}`));
        if (found.length > 0) context.log({ row: 'database', kill, found });
      };
      // Another catalog each time, so that a server has nothing of it in memory.
      const catalog = catalogs[kill % 2] as Catalog;
      const phase = PHASES[kill % PHASES.length] as Phase;
      // Into a database without tables, and into tables without data.
      const hasTables = Math.floor(kill / 2) % 2 === 1;
      await empty(database, hasTables);
      const killed = await killOne(options, catalog.folder, {
        phase,
        after: 1.1 * random() * (catalogs[hasTables ? 1 : 0] as Catalog).times[phase],
        isOfPostgres: (kill + Math.floor(kill / PHASES.length)) % EVERY === EVERY - 1,
      });
      if (killed.isOfPostgres) result.ofPostgres++;
      if (killed.phase) result.phases[killed.phase]++;
      else result.ended++;
      if (killed.said && !result.said.includes(killed.said)) result.said.push(killed.said);
      const hasData = (await readTables(database)) === catalog.tables;
      if (hasData) result.whole++;
      else result.empty++;
      note(result.faults, await readLeft(database, made, hasData));
      note(result.faults, await askServers(server, url, hasData ? catalog.number : null));
      note(result.later, await loadAgain(options, catalog));
      note(result.later, await readLeft(database, made, true));
      note(result.later, await askServers(server, url, catalog.number));
    }
  } finally {
    await server.kill();
  }
  return result;
};

/** A catalog, what tables have of it, and how long its first load takes. */
interface Catalog {
  number: number;
  folder: string;
  tables: string | null;
  times: Record<Phase, number>;
}

/** What is wrong when it is loaded again and dumped. */
const loadAgain = async (options: FirstKillOptions, { folder, tables }: Catalog): Promise<string[]> => {
  const { context, url, database } = options;
  const found: string[] = [];
  const { code, errors } = await startLoad(folder, url).end;
  if (code !== 0) found.push(`The load that followed ended with ${code}: ${errors}`);
  if ((await readTables(database)) !== tables) found.push('The tables are other ones.');
  if (!(await isDumped(context.scratch, folder, url))) found.push('The files that are dumped are other ones.');
  return found;
};

/** Takes all data away, and the tables as well unless they are to be there. */
const empty = async (database: Database, hasTables: boolean): Promise<void> => {
  const session = await database.open();
  try {
    await session.query('begin');
    await session.query('drop schema if exists briefgraph cascade');
    if (hasTables) await migrate(session);
    await session.query('commit');
  } finally {
    await session.release();
  }
};

interface Kill {
  phase: Phase;
  /** How long after it was seen, in ms. */
  after: number;
  isOfPostgres: boolean;
}

/** Starts a load and kills it; says what it did then, null if it had ended, and what it said if it could. */
const killOne = async ({ url, database }: FirstKillOptions, folder: string, { phase, after, isOfPostgres }: Kill) => {
  const loading = startLoad(folder, url);
  const come = await untilIn(database, loading, phase);
  await Promise.race([loading.end, wait(after)]);
  const seen = await look(database, come);
  const hadEnded = loading.hasEnded();
  const target = isOfPostgres && !hadEnded ? seen.pid : null;
  if (target === null) loading.kill();
  else killProcess(target);
  const { code, errors } = await loading.end;
  await untilAlone(database);
  return {
    phase: hadEnded ? null : seen.phase,
    isOfPostgres: target !== null,
    said: target === null ? null : `${code}: ${errors.trim()}`,
  };
};

const killProcess = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It had ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** What is wrong with a server that ran before, and with one that is started now; null for a database without data. */
const askServers = async (server: Running, url: string, number: number | null): Promise<string[]> => {
  const found: string[] = [];
  if (!(await untilServed(server, number)))
    found.push(`The server says ${JSON.stringify(await servedNumber(server))}.`);
  if (number !== null) return found;
  const { code, errors } = await startCommand(['serve', '--no-explorer', '--port', '0', '--store', url]).end;
  if (code !== 1 || errors !== NO_DATA) found.push(`A server that is started ends with ${code}: ${errors}`);
  return found;
};

/** Whether the files of a folder are written back byte for byte. */
const isDumped = async (scratch: string, folder: string, url: string): Promise<boolean> => {
  const out = join(scratch, 'dumped');
  rmSync(out, { recursive: true, force: true });
  const { code } = await startCommand(['dump', '--out', out, '--store', url]).end;
  return code === 0 && JSON.stringify(readTree(out)) === JSON.stringify(readTree(folder));
};
