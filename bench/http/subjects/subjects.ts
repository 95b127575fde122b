import { fileURLToPath } from 'node:url';
import type { Cores } from '../load/cores.ts';
import { openTables } from '../postgraphile/postgraphile.ts';
import type { Database } from '../postgraphile/postgres.ts';
import { nodeOfPostgraphile } from '../postgraphile/requirements.ts';
import { openGiven } from './given-database.ts';
import { openLoaded } from './our-database.ts';

export interface Ports {
  port: number;
  /** For health and metrics, of servers that have such a port. */
  adminPort: number;
}

/** What a database is made of. */
export interface Source {
  /** The folder with the tables. */
  tables: string;
  /** The data folder. */
  folder: string;
  /** The address of a database that our server has loaded before. */
  loaded?: string | undefined;
  cores: Cores | null;
}

/** A server that is measured. */
export interface Subject {
  key: string;
  /** Its heading in tables. */
  title: string;
  /** What it answers: operations over our schema, an equivalent query over tables of the same data, or ready answers. */
  answers: 'operations' | 'equivalent' | 'ready';
  /** The arguments of node; `tables` is a folder, or the address of the database. */
  argv(ports: Ports, folder: string, tables: string): readonly string[];
  /** Another Node than this one. */
  node?(): string;
  /** Starts a database that holds the tables or the data folder. */
  openDatabase?(source: Source): Promise<Database>;
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const MAIN = path('../../../dist/cli/main.js');

/** `briefgraph serve`, or another command, as a user runs it in production: a JSON line for each request, metrics, and no rate limit. */
const serveArgv = (ports: Ports, folder: string, more: readonly string[] = [], command = 'serve') => [
  MAIN,
  command,
  ...['--data', folder],
  ...settingsOf(ports),
  ...more,
];

const databaseArgv = (ports: Ports, url: string) => [MAIN, 'serve', '--store', url, ...settingsOf(ports)];

const settingsOf = ({ port, adminPort }: Ports) => [
  ...['--port', `${port}`, '--log-format', 'json', '--admin-port', `${adminPort}`],
];

const ourServer =
  (more: readonly string[] = []) =>
  (ports: Ports, folder: string) =>
    serveArgv(ports, folder, more);

const peer = (key: string, title: string, file = key, flags: readonly string[] = []): Subject => ({
  key,
  title,
  answers: 'operations',
  argv: ({ port }, folder) => [path(`../servers/${file}.mjs`), `${port}`, folder, ...flags],
});

const limit = (key: string, title: string): Subject => ({
  key,
  title,
  answers: 'ready',
  argv: ({ port }) => [path(`../servers/${key}.mjs`), `${port}`],
});

export const OURS: Subject = { key: 'briefgraph', title: 'Briefgraph', answers: 'operations', argv: ourServer() };

/** The gateway with all subgraphs in its process. */
export const GATEWAY: Subject = {
  key: 'gateway',
  title: '`briefgraph gateway`',
  answers: 'operations',
  argv: (ports, folder) => serveArgv(ports, folder, [], 'gateway'),
};

/** Our server over PostgreSQL. */
export const DATABASE: Subject = {
  key: 'database',
  title: 'Briefgraph on PostgreSQL',
  answers: 'operations',
  openDatabase: ({ loaded, folder, cores }) =>
    loaded === undefined ? openLoaded(MAIN, folder, cores) : openGiven(loaded),
  argv: (ports, _folder, url) => databaseArgv(ports, url),
};

/** All that answer the same operations, ours first; then the limits. */
export const SUBJECTS: readonly Subject[] = [
  OURS,
  {
    key: 'reference',
    title: '`--executor reference`',
    answers: 'operations',
    argv: ourServer(['--executor', 'reference']),
  },
  peer('mercurius', 'Mercurius with jit'),
  peer('mercurius-observed', 'Mercurius with jit, a log and metrics', 'mercurius', ['--observed']),
  peer('apollo', 'Apollo Server 5'),
  peer('yoga', 'Yoga as it comes'),
  {
    key: 'json-graphql-server',
    title: 'json-graphql-server',
    answers: 'equivalent',
    argv: ({ port }, _folder, tables) => [
      path('../../node_modules/json-graphql-server/bin/json-graphql-server.cjs'),
      path('../servers/read-tables.cjs'),
      ...['-p', `${port}`, '-h', '127.0.0.1', tables],
    ],
  },
  {
    key: 'postgraphile',
    title: 'PostGraphile',
    answers: 'equivalent',
    node: nodeOfPostgraphile,
    openDatabase: ({ tables, cores }) => openTables(tables, cores),
    argv: ({ port }, _folder, url) => [path('../../postgraphile/server.mjs'), `${port}`, url],
  },
  DATABASE,
  limit('stringify', '`JSON.stringify`'),
  limit('ready-buffer', 'ready `Buffer`'),
];
