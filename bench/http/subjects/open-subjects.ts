import { basename, join } from 'node:path';
import type { Cores } from '../load/cores.ts';
import type { Database } from '../postgraphile/postgres.ts';
import { freePort, type ServerProcess, startServer } from './server-process.ts';
import type { Ports, Subject } from './subjects.ts';

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
  /** The address of a database that our server has loaded before. */
  loaded?: string | undefined;
}

/** The folder with the tables of a data folder, for servers that read tables. */
export const tablesFolder = ({ folder, scratch }: Pick<OpenOptions, 'folder' | 'scratch'>): string =>
  join(scratch, `tables-${basename(folder)}`);

export const openSubject = async (
  subject: Subject,
  { cores, folder, scratch, core, loaded }: OpenOptions,
): Promise<RunningSubject> => {
  const ports = { port: await freePort(), adminPort: await freePort() };
  const log = join(scratch, `${subject.key}-${ports.port}.log`);
  const tables = tablesFolder({ folder, scratch });
  const database = await subject.openDatabase?.({ tables, folder, loaded, cores });
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
