import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findPostgres } from '../../../tests/support/postgres.ts';
import type { Cores } from '../load/cores.ts';
import { installedVersion, installPackages } from '../subjects/packages.ts';
import { type Database, startPostgres } from './postgres.ts';
import { FOLDER, missingForPostgraphile, nodeOfPostgraphile } from './requirements.ts';

/** The version that a program prints of itself. */
const versionOf = (program: string): string =>
  /\d+(\.\d+)*/.exec(execFileSync(program, ['--version'], { encoding: 'utf8' }))?.[0] ?? '';

const notMeasured = (missing: string) => ({
  isReady: false,
  line: `PostGraphile is not measured. What is missing: ${missing}.`,
});

/** Makes PostGraphile ready to be measured, and returns whether it is, with a line about it. */
export const preparePostgraphile = (say: (line: string) => void): { isReady: boolean; line: string } => {
  const missing = missingForPostgraphile();
  if (missing.length > 0) return notMeasured(missing.join(', '));
  installPackages(FOLDER, say);
  if (!existsSync(nodeOfPostgraphile())) return notMeasured('Node 22 or newer');
  const versions = [
    `PostGraphile ${installedVersion(FOLDER, 'postgraphile')}`,
    `Node ${versionOf(nodeOfPostgraphile())}`,
    `PostgreSQL ${versionOf(join(findPostgres() as string, 'postgres'))}`,
  ];
  return { isReady: true, line: `With ${versions.join(', ')}.` };
};

/** A database with the tables of a folder. */
export const openTables = (tables: string, cores: Cores | null): Promise<Database> =>
  startPostgres({ programs: findPostgres() as string, scripts: FOLDER, tables, cores });
