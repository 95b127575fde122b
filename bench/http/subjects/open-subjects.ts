import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cores } from '../load/cores.ts';
import type { Database } from '../postgraphile/postgres.ts';
import { freePort, type ServerProcess, startServer } from './server-process.ts';
import { type Ports, SUBJECTS, type Subject } from './subjects.ts';

/** A subject whose server runs. */
export interface RunningSubject extends Subject {
  server: ServerProcess;
  /** Its CPU time is part of the server's, and it stops with it. */
  database: Database | undefined;
  ports: Ports;
}

export interface OpenOptions {
  cores: Cores | null;
  /** The data folder that they read. */
  folder: string;
  /** Where logs are written. */
  scratch: string;
  core?: number | undefined;
}

/** The file with the tables of a data folder, for servers that read tables. */
export const tablesFile = ({ folder, scratch }: Pick<OpenOptions, 'folder' | 'scratch'>): string =>
  join(scratch, `tables-${basename(folder)}.json`);

export const openSubject = async (
  subject: Subject,
  { cores, folder, scratch, core }: OpenOptions,
): Promise<RunningSubject> => {
  const ports = { port: await freePort(), adminPort: await freePort() };
  const log = join(scratch, `${subject.key}-${ports.port}.log`);
  const tables = tablesFile({ folder, scratch });
  const database = await subject.openDatabase?.(tables, cores, folder);
  const argv = subject.argv(ports, folder, database?.url ?? tables);
  try {
    const server = await startServer({ cores, node: subject.node?.(), argv, port: ports.port, log, core });
    return { ...subject, server: database ? withDatabase(server, database) : server, database, ports };
  } catch (error) {
    await database?.stop();
    throw error;
  }
};

const withDatabase = (server: ServerProcess, database: Database): ServerProcess => ({
  ...server,
  cpu: async () => (await server.cpu()) + database.cpu(),
  async stop() {
    await server.stop();
    await database.stop();
  },
});

/** Starts the servers one after the other; if one fails, those before it are stopped. */
export const openSubjects = async (subjects: readonly Subject[], options: OpenOptions): Promise<RunningSubject[]> => {
  const running: RunningSubject[] = [];
  try {
    for (const subject of subjects) running.push(await openSubject(subject, options));
    return running;
  } catch (error) {
    await stopSubjects(running);
    throw error;
  }
};

export const stopSubjects = async (running: readonly RunningSubject[]): Promise<void> => {
  await Promise.all(running.map(({ server }) => server.stop()));
};

/** Runs something while these servers run. */
export const withSubjects = async (
  subjects: readonly Subject[],
  options: OpenOptions,
  use: (running: readonly [RunningSubject, ...RunningSubject[]]) => Promise<void>,
): Promise<void> => {
  const running = await openSubjects(subjects, options);
  try {
    await use(running as [RunningSubject, ...RunningSubject[]]);
  } finally {
    await stopSubjects(running);
  }
};

/** Those that need PostgreSQL. */
const WITH_POSTGRES: readonly string[] = ['postgraphile', 'database'];

/** The subjects that there are; those with PostgreSQL only if PostGraphile is ready. */
export const presentSubjects = (note: (line: string) => void, withPostgraphile: boolean): readonly Subject[] => {
  const subjects = SUBJECTS.filter(({ key }) => withPostgraphile || !WITH_POSTGRES.includes(key));
  if (serveHasOption('--executor')) return subjects;
  note('`briefgraph serve` has no option `--executor`, so its reference is not measured.');
  return subjects.filter(({ key }) => key !== 'reference');
};

/** Whether `briefgraph serve` has this option. */
const serveHasOption = (option: string): boolean => {
  const main = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
  return execFileSync(process.execPath, [main, 'serve', '--help'], { encoding: 'utf8' }).includes(`${option} `);
};
