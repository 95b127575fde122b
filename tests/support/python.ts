import { spawnSync } from 'node:child_process';

/**
 * A Python that has graphql-core. Where there is none, tests that need it are skipped with a message, unless
 * `PYTHON_REQUIRED` is set.
 */

const hasGraphqlCore = (command: string): boolean => spawnSync(command, ['-c', 'import graphql']).status === 0;

export const python = [process.env.PYTHON ?? 'python3', '/usr/bin/python3'].find(hasGraphqlCore);

export const skipsPython = !python && !process.env.PYTHON_REQUIRED;
const ADVICE = 'No Python has graphql-core; install the package python3-graphql-core.';
if (skipsPython) process.stderr.write(`${ADVICE} Tests that need it are skipped.\n`);

export const requirePython = (): string => {
  if (!python) throw new Error(ADVICE);
  return python;
};
